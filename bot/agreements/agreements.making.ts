import type { Agreement, AgreementId } from '../../domain/agreements/agreement.ts';
import { findFor, placeAgreement, undoAgreement } from '../../domain/agreements/change-agreement.ts';
import { makeAgreement } from '../../domain/agreements/make-agreement.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { finishQuote } from '../../domain/quotes/use-quote.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, type Manner, open, type Reply, replace, show, toWords } from '../conversation/reply.ts';
import { readAgreement } from '../language/agreements.ts';
import { quiet, text } from '../view/card.ts';
import { said } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import { madeCard, oneCard } from './agreements.cards.ts';
import {
  type AgreementFilled,
  agreementForm,
  type FieldProblem,
  placeForm,
  readAgreementForm,
  readPlace,
} from './agreements.form.ts';
import { changeOf, fieldProblem, isFieldRefusal, refusal } from './agreements.refusals.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { knownOwners } from './owner-names.ts';

/** `afspraak ik stuur het overzicht voor 1 december`: stored at once when who, what and by when are clear. */
export async function makeInWords(words: string, turn: Turn, manner: Manner = toWords): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const read = readAgreement(words, turn.today, { names: knownOwners(turn) });
  const owner =
    read.who.kind === 'me'
      ? ({ kind: 'member', member: turn.me.id } as const)
      : read.who.kind === 'named'
        ? read.who.value
        : undefined;
  const filled: AgreementFilled = { about: read.about, owner, due: read.due };
  const askBack = (problems: readonly FieldProblem[]) =>
    manner.ask(agreementForm(filled, problems, turn, { intro: [t.notStored, ' ', t.typed(words)] }));
  if (read.problems.length > 0 || !owner || !read.due) {
    turn.guard.refuse('about', read.about);
    return askBack(read.problems);
  }
  const made = await makeAgreement(turn.me, { about: read.about, owner, due: read.due }, turn);
  return made.done
    ? manner.tell(madeCard(made.value, turn), changeOf('agreement', made.value, turn))
    : askBack([fieldProblem(made.refusal)]);
}

const LONGEST_SENTENCE = 300;

/** "Ik stuur het overzicht voor 1 december", without the word: whether it is meant as an agreement is asked. */
export function offerMaking(words: string, turn: Turn): (() => Promise<Reply>) | undefined {
  if (words.length > LONGEST_SENTENCE) return undefined;
  const read = readAgreement(words, turn.today, { names: knownOwners(turn) });
  const owned = read.who.kind === 'me' || read.who.kind === 'named';
  if (!owned || !read.due || read.due < turn.today || read.problems.length > 0) return undefined;
  if (turn.guard.look(read.about).length > 0) return () => makeInWords(words, turn);
  const t = agreementTexts[turn.language];
  const button = { label: t.note, call: calls.noteSentence({ words }), style: 'primary' as const };
  return async () => show({ title: t.noteTitle, parts: [text(said(words)), quiet(t.notYet)], buttons: [button] });
}

export function openMaking(body: BodyKey | undefined, turn: Turn): Reply {
  return open(agreementForm({ owner: { kind: 'member', member: turn.me.id }, body }, [], turn));
}

/** The form came back. */
export async function sendMaking(origin: calls.Origin, values: Values, turn: Turn): Promise<Reply> {
  const filled = readAgreementForm(values);
  const again = (problems: readonly FieldProblem[]) => invalid(agreementForm(filled, problems, turn, { origin }));
  const problems: FieldProblem[] = [];
  if (!filled.about?.trim()) problems.push({ code: 'no-about', words: '' });
  if (!filled.owner) problems.push({ code: 'no-owner', words: '' });
  if (!filled.due) problems.push({ code: values['due'] ? 'no-such-day' : 'no-due', words: values['due'] ?? '' });
  const { about, owner, due } = filled;
  if (problems.length > 0 || !about || !owner || !due) return again(problems);
  const same = await justMade({ about: about.trim(), owner, due }, turn);
  if (same) return replace(madeCard(same, turn));
  const made = await makeAgreement(turn.me, { ...filled, about, owner, due, source: origin.source }, turn);
  if (!made.done) return again([fieldProblem(made.refusal)]);
  await finishQuote(turn.me, origin.quote, turn);
  return replace(madeCard(made.value, turn), changeOf('agreement', made.value, turn));
}

/** A form that comes again so soon is the same one: a finger that slipped, or a card that was slow to change. */
const ONE_FORM_MS = 10_000;

async function justMade({ about, owner, due }: Pick<Agreement, 'about' | 'owner' | 'due'>, turn: Turn) {
  const owned = await turn.stores.agreements.ownedBy([owner], 'open');
  return owned.find(
    (one) => one.madeBy === turn.me.id && turn.now - one.madeAt < ONE_FORM_MS && one.about === about && one.due === due,
  );
}

/** *Ongedaan*, right after it was made. */
export async function undo(id: AgreementId, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const undone = await undoAgreement(turn.me, id, turn);
  if (!undone.done) return refusal(undone.refusal, turn);
  const card = {
    title: t.undoneTitle,
    parts: [text(t.undone(undone.value.about))],
    buttons: [{ label: t.add, call: calls.openAgreementForm({}) }],
  };
  return replace(card, { kind: 'agreement-removed', about: undone.value.about });
}

export async function openPlace(id: AgreementId, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, id, 'place', turn);
  return found.done ? open(placeForm(id, placeOf(found.value), [], turn)) : refusal(found.refusal, turn);
}

/** Goal and meeting follow a sentence; what is left empty is taken off. */
export async function sendPlace(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const place = readPlace(values);
  const placed = await placeAgreement(
    turn.me,
    id,
    { goal: undefined, body: undefined, meeting: undefined, ...place },
    turn,
  );
  if (!placed.done) {
    return isFieldRefusal(placed.refusal)
      ? invalid(placeForm(id, place, [fieldProblem(placed.refusal)], turn))
      : refusal(placed.refusal, turn);
  }
  const progress = await turn.stores.agreements.progressOf([id]);
  const card = oneCard({ agreement: placed.value, progress }, turn, { title: t.placedTitle });
  return replace(card, changeOf('agreement-changed', placed.value, turn));
}

function placeOf(agreement: Agreement): AgreementFilled {
  return { goal: agreement.goal, body: agreement.body, meeting: agreement.meeting };
}
