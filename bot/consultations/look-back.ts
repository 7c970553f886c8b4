import {
  type ConsultationId,
  type Extent,
  extents,
  type FollowUpAnswers,
} from '../../domain/consultations/consultation.ts';
import { lookBack, type Side, toldBefore } from '../../domain/consultations/look-back.ts';
import { readConsultation } from '../../domain/consultations/read-consultation.ts';
import { findForStep, LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { open, type Reply, replace, show } from '../conversation/reply.ts';
import { type Button, type Card, text } from '../view/card.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { changedOf, refusal } from './consultations.refusals.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { lookBackTexts } from './look-back.texts.ts';
import * as calls from './look-back.vocabulary.ts';
import { fromForm } from './own.ts';

interface About {
  readonly consultation: ConsultationId;
  readonly side: Side;
}

const typed = ['parents', 'youngster', 'learned'] as const;

/** The question that is still open of the two, or thanks. */
export async function seeLookBack(about: About, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, about.consultation, 'look-back', turn);
  const before = found.done ? await toldBefore(turn.me, about.side, found.value, turn) : found;
  return before.done ? show(nextCard(about, before.value, undefined, turn)) : refusal(before.refusal, turn);
}

/** One tap: kept at once, with the question that follows it. */
export async function tap(about: About, answer: Partial<FollowUpAnswers>, turn: Turn): Promise<Reply> {
  const { consultation: id, side } = about;
  const told = await lookBack(turn.me, id, side, answer, turn);
  if (!told.done) return refusal(told.refusal, turn);
  const before = await toldBefore(turn.me, side, told.value, turn);
  const said = answer.useful ?? answer.carriedOut;
  return replace(nextCard(about, before.done ? before.value : undefined, said, turn), changedOf(told.value));
}

/** *Meer vertellen*, with what was told before. */
export async function openLookBack(about: About, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, about.consultation, 'look-back', turn);
  const before = found.done ? await toldBefore(turn.me, about.side, found.value, turn) : found;
  if (!before.done) return refusal(before.refusal, turn);
  // What was typed before comes back in the form, so opening it is reading.
  const read = before.value && (await readConsultation(turn.me, about.consultation, turn));
  const told = read?.done ? read.value.text?.[about.side === 'contact' ? 'contactTold' : 'askerTold'] : undefined;
  const filled = typed.flatMap((name) => (told?.[name] ? [[name, told[name]]] : []));
  return open(moreForm(about, Object.fromEntries(filled), undefined, turn));
}

export async function sendLookBack(about: About, values: Values, turn: Turn): Promise<Reply> {
  const t = lookBackTexts[turn.language];
  const { parents, youngster, learned } = values;
  const told = await lookBack(turn.me, about.consultation, about.side, { parents, youngster, learned }, turn);
  const long = typed.find((name) => (values[name]?.trim().length ?? 0) > LONGEST_TEXT);
  const fields = { 'too-long': long ?? 'learned' } as const;
  return fromForm(told, { title: t.addedTitle, intro: t.added }, fields, turn, (problems) =>
    moreForm(about, values, problems, turn),
  );
}

/** *Ja*, *Deels*, *Nee*: whether it was carried out, the first of the two. */
export function carriedOutButtons(about: About, turn: Pick<Turn, 'language'>): readonly Button[] {
  return answers((extent) => calls.tapCarriedOut({ ...about, extent }), turn);
}

function nextCard(about: About, told: FollowUpAnswers | undefined, said: Extent | undefined, turn: Turn): Card {
  const t = lookBackTexts[turn.language];
  const { side, consultation } = about;
  const kept = said ? [text(t.kept(t.extents[said]))] : [];
  if (!told)
    return {
      title: t.title,
      discreet: true,
      parts: [text(t.carriedOut[side])],
      buttons: carriedOutButtons(about, turn),
    };
  if (told.useful === undefined) {
    const buttons = answers((extent) => calls.tapUseful({ ...about, extent }), turn);
    return { title: t.title, discreet: true, parts: [...kept, text(t.useful[side])], buttons };
  }
  return {
    title: t.thanks,
    discreet: true,
    parts: [...kept, text(t.told[side]), text(t.wish)],
    buttons: [
      { label: t.more, call: calls.openLookBack(about) },
      { label: t.see, call: seeConsultation({ consultation }) },
    ],
  };
}

function answers(call: (extent: Extent) => Button['call'], { language }: Pick<Turn, 'language'>): readonly Button[] {
  const t = lookBackTexts[language];
  return extents.map((extent) => ({ label: t.extents[extent], call: call(extent) }));
}

function moreForm(about: About, filled: Values, problems: Form['problems'], turn: Turn): Form {
  const t = lookBackTexts[turn.language];
  const fields = typed.map(
    (name, index): Field => ({
      kind: 'long',
      name,
      label: t.form[name],
      hint: index === 0 ? t.form.hint : undefined,
      value: filled[name],
      maxLength: LONGEST_TEXT,
      optional: true,
    }),
  );
  return {
    title: t.more,
    intro: t.form.intro,
    fields,
    submit: { label: t.form.send, call: calls.sendLookBack(about) },
    problems,
  };
}
