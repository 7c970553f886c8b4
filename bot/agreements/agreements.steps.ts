import type { AgreementAction } from '../../domain/agreements/agreement.permissions.ts';
import type { Agreement, AgreementId, HelpFrom, Step } from '../../domain/agreements/agreement.ts';
import { findFor, handOver, moveAgreement, takeStep } from '../../domain/agreements/change-agreement.ts';
import { asDay } from '../../domain/kernel/time.ts';
import { theBody } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { type Button, type Part, quiet, text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { factsPart } from './agreements.cards.ts';
import type { FieldProblem } from './agreements.form.ts';
import { changeOf, fieldProblem, isFieldRefusal, refusal } from './agreements.refusals.ts';
import { type StepForm, stepForm } from './agreements.step-forms.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { nameOf, ownerFrom, somebodyHears } from './owner-names.ts';

const actionOf: Readonly<Record<StepForm, AgreementAction>> = {
  tell: 'tell',
  move: 'move',
  drop: 'drop',
  offer: 'offer-help',
  'hand-over': 'hand-over',
  remind: 'remind-me',
};

/** Opens the form of a step, for who may take it. */
export async function openStep(kind: StepForm, id: AgreementId, turn: Turn): Promise<Reply> {
  const found = await findFor(turn.me, id, actionOf[kind], turn);
  return found.done ? open(stepForm(kind, id, {}, [], turn)) : refusal(found.refusal, turn);
}

/** *Gedaan*. */
export function finish(id: AgreementId, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  return step(id, { kind: 'done' }, turn, (agreement) =>
    said(t.doneTitle, agreement, turn, text(t.doneText(agreement.about)), quiet(t.doneNext(bodyName(agreement, turn)))),
  );
}

/** *Vertellen hoe het staat*. */
export async function sendTell(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const words = values['text']?.trim() ?? '';
  return fromForm(
    'tell',
    id,
    values,
    turn,
    await takeStep(turn.me, id, { kind: 'told', text: words }, turn),
    (agreement) =>
      said(t.toldTitle, agreement, turn, text([t.toldText, ' ', { said: words }]), factsPart(agreement, turn)),
  );
}

/** *Andere datum afspreken*. */
export async function sendMove(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const due = asDay(values['due'] ?? '');
  if (!due) return invalid(stepForm('move', id, values, [{ code: 'no-day', words: '' }], turn));
  const moved = await moveAgreement(turn.me, id, due, values['text']?.trim() || undefined, turn);
  return fromForm('move', id, values, turn, moved, (agreement) =>
    said(
      t.movedTitle,
      agreement,
      turn,
      text(t.movedText(agreement.about, agreement.due, turn.today)),
      quiet(t.movedNext),
    ),
  );
}

/** *Ik loop vast*: thanks, and the question what would help; nobody is told behind one's back. */
export function getStuck(id: AgreementId, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  return step(id, { kind: 'stuck' }, turn, (agreement) => ({
    title: t.stuckTitle,
    parts: [text(t.stuckText), quiet(t.stuckHow(bodyName(agreement, turn)))],
    buttons: [...helpButtons(agreement, turn), { label: t.move, call: calls.openMove({ agreement: id }) }],
  }));
}

/** Whom to ask: the others of the network, or the body itself at its next meeting (never the adviesraad). */
function helpButtons(agreement: Agreement, turn: Turn): Button[] {
  const t = agreementTexts[turn.language];
  const body = agreement.body && turn.network.body(agreement.body);
  const others: HelpFrom[] = ['resident', 'professional', 'municipality', 'state', 'science'];
  const whom: HelpFrom[] = body && body.type !== 'adviesraad' ? ['meeting', ...others] : others;
  return whom.map((one) => ({ label: t.help[one], call: calls.askHelp({ agreement: agreement.id, whom: one }) }));
}

export function askHelp(id: AgreementId, whom: HelpFrom, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  return step(id, { kind: 'asked', whom }, turn, (agreement) =>
    said(t.helpAskedTitle, agreement, turn, text(t.helpAsked(t.helpSaid[whom], bodyName(agreement, turn)))),
  );
}

export async function sendOffer(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const offered = await takeStep(turn.me, id, { kind: 'offered', text: values['text']?.trim() || undefined }, turn);
  return fromForm('offer', id, values, turn, offered, (agreement) =>
    said(t.offeredTitle, agreement, turn, text(t.offeredText(nameOf(agreement.owner, turn.network, turn.language)))),
  );
}

export async function sendHandOver(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const to = ownerFrom(values['owner']);
  if (!to) return invalid(stepForm('hand-over', id, values, [{ code: 'no-owner', words: '' }], turn));
  return fromForm('hand-over', id, values, turn, await handOver(turn.me, id, to, turn), (agreement) =>
    said(
      t.handedOverTitle,
      agreement,
      turn,
      text(t.handedOverText(nameOf(to, turn.network, turn.language))),
      ...(somebodyHears(to, turn) ? [text(t.ownerHears(nameOf(to, turn.network, turn.language)))] : []),
      factsPart(agreement, turn),
    ),
  );
}

export async function sendDrop(id: AgreementId, values: Values, turn: Turn): Promise<Reply> {
  const t = agreementTexts[turn.language];
  const dropped = await takeStep(turn.me, id, { kind: 'dropped', text: values['text']?.trim() ?? '' }, turn);
  return fromForm('drop', id, values, turn, dropped, (agreement) =>
    said(t.droppedTitle, agreement, turn, text(t.droppedText(agreement.about))),
  );
}

interface Said {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
}

function said(title: string, agreement: Agreement, turn: Turn, ...parts: Part[]): Said {
  const t = agreementTexts[turn.language];
  const body = agreement.body && turn.network.body(agreement.body);
  const seat = body && turn.me.seats.some((one) => one.body === body.key);
  return {
    title,
    parts,
    buttons: [
      { label: t.mine, call: calls.seeAgreements({}) },
      ...(body && seat ? [{ label: t.ofBody(body.name), call: calls.seeBodyAgreements({ body: body.key }) }] : []),
    ],
  };
}

async function step(id: AgreementId, taken: Step, turn: Turn, say: (agreement: Agreement) => Said): Promise<Reply> {
  const outcome = await takeStep(turn.me, id, taken, turn);
  if (!outcome.done) return refusal(outcome.refusal, turn);
  return replace(say(outcome.value), changeOf('agreement-changed', outcome.value, turn));
}

async function fromForm(
  kind: StepForm,
  id: AgreementId,
  values: Values,
  turn: Turn,
  outcome: Awaited<ReturnType<typeof takeStep>>,
  say: (agreement: Agreement) => Said,
): Promise<Reply> {
  if (outcome.done) return replace(say(outcome.value), changeOf('agreement-changed', outcome.value, turn));
  if (!isFieldRefusal(outcome.refusal)) return refusal(outcome.refusal, turn);
  const problems: readonly FieldProblem[] = [fieldProblem(outcome.refusal)];
  return invalid(stepForm(kind, id, values, problems, turn));
}

function bodyName(agreement: Agreement, turn: Turn): string | undefined {
  const body = agreement.body && turn.network.body(agreement.body);
  return body && theBody(body, turn.language);
}
