import type { Agreement } from '../../domain/agreements/agreement.ts';
import type { ChangeRefusal } from '../../domain/agreements/change-agreement.ts';
import { oneAgreement } from '../../domain/agreements/list-agreements.ts';
import type { MakeRefusal } from '../../domain/agreements/make-agreement.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, type Reply, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { oneCard } from './agreements.cards.ts';
import type { FieldProblem } from './agreements.form.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { nameOf } from './owner-names.ts';

/** What a change is told as: an owner by e-mail address when it is a person, by key otherwise. */
export function changeOf(kind: 'agreement' | 'agreement-changed', agreement: Agreement, turn: Turn): Change {
  const { owner } = agreement;
  const name =
    owner.kind === 'member'
      ? (turn.network.member(owner.member)?.email ?? '')
      : owner.kind === 'party'
        ? owner.party
        : owner.body;
  const told = { about: agreement.about, owner: name, due: agreement.due };
  return kind === 'agreement' ? { kind, ...told } : { kind, ...told, state: agreement.state };
}

type FormRefusal = Exclude<
  ChangeRefusal,
  { readonly code: 'agreement-not-found' | 'not-yours' | 'already-settled' | 'too-late-to-undo' }
>;

/** A refusal that stands beside a field of the form. */
export function fieldProblem(refusal: MakeRefusal | FormRefusal): FieldProblem {
  return { code: refusal.code, words: refusal.code === 'too-long' ? String(refusal.most) : '' };
}

export function isFieldRefusal(refusal: ChangeRefusal): refusal is FormRefusal {
  return !['agreement-not-found', 'not-yours', 'already-settled', 'too-late-to-undo'].includes(refusal.code);
}

/** A refusal in a sentence; when somebody else was first, the agreement as it stands is shown with it. */
export async function refusal(refused: ChangeRefusal, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const change: Change = { kind: 'refused', code: refused.code };
  if (refused.code === 'not-yours' || refused.code === 'already-settled') {
    const listed = await oneAgreement(turn.me, refused.agreement.id, turn);
    const intro =
      refused.code === 'not-yours'
        ? t.notYours(nameOf(refused.agreement.owner, turn.network, turn.language))
        : t.refusals['already-settled'];
    if (listed.done) return show(oneCard(listed.value, turn, { intro }), change);
  }
  const sentence = isFieldRefusal(refused)
    ? t.problems[fieldProblem(refused).code](fieldProblem(refused).words)
    : t.refusals[refused.code === 'too-late-to-undo' ? refused.code : 'agreement-not-found'];
  return show(
    { title: t.oneTitle, parts: [text(sentence)], buttons: [{ label: t.mine, call: calls.seeAgreements({}) }] },
    change,
  );
}
