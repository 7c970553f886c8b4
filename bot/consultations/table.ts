import { bringIn } from '../../domain/consultations/bring-in.ts';
import { type Consultation, type ConsultationId, type Place, places } from '../../domain/consultations/consultation.ts';
import { proposeTable, sayDiscussed } from '../../domain/consultations/table.ts';
import { tableOf } from '../../domain/consultations/table-agenda.ts';
import { findForStep, LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply } from '../conversation/reply.ts';
import { sayDay } from '../language/say.ts';
import type { Form, Values } from '../view/form.ts';
import { stepTaken } from './consultations.reading.ts';
import { refusal } from './consultations.refusals.ts';
import { askerOf } from './helpers.pieces.ts';
import * as calls from './helpers.vocabulary.ts';
import { fromForm } from './own.ts';
import { tableTexts } from './table.texts.ts';

/** *Voor de tafel voorstellen*: the next meeting; the asker says whether it may. */
export async function propose(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = tableTexts[turn.language];
  const proposed = await proposeTable(turn.me, id, undefined, turn);
  if (!proposed.done) return refusal(proposed.refusal, turn);
  const meeting = tableOf(proposed.value, turn);
  const body = turn.network.body(proposed.value.ret);
  const day = meeting ? sayDay(meeting.day, turn.today, turn.language) : '–';
  const intro = t.proposed(askerOf(proposed.value, turn), body ? bodyInFull(body, turn.language) : '–', day);
  return stepTaken(proposed.value, { title: t.proposedTitle, intro }, turn);
}

/** *Vastleggen dat het besproken is*. */
export async function discuss(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = tableTexts[turn.language];
  const said = await sayDiscussed(turn.me, id, turn);
  if (!said.done) return refusal(said.refusal, turn);
  return stepTaken(said.value, { title: t.discussedTitle, intro: t.discussed(askerOf(said.value, turn)) }, turn);
}

/** *Kennis erbij halen*. */
export async function openBring(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'bring-in', turn);
  if (!found.done) return refusal(found.refusal, turn);
  return places.every((place) => hasBrought(found.value, place))
    ? refusal({ code: 'already-brought-in', consultation: found.value }, turn)
    : open(bringForm(found.value, {}, undefined, turn));
}

export async function sendBring(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = tableTexts[turn.language];
  const found = await findForStep(turn.me, id, 'bring-in', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const place = places.find((each) => each === values['place']);
  if (!place) return invalid(bringForm(found.value, values, { place: t.form.placeMissing }, turn));
  const brought = await bringIn(turn.me, id, { place, because: values['because'] ?? '' }, turn);
  const fields = {
    'nothing-said': 'because',
    'too-long': 'because',
    'already-brought-in': 'place',
    'no-such-body': 'place',
  } as const;
  const intro = (isOutside(place) ? t.broughtOutside : t.broughtInside)(t.places[place], askerOf(found.value, turn));
  return fromForm(brought, { title: t.broughtTitle, intro }, fields, turn, (problems) =>
    bringForm(found.value, values, problems, turn),
  );
}

function bringForm(
  consultation: Consultation,
  filled: Values,
  problems: Readonly<Record<string, string>> | undefined,
  turn: Turn,
): Form {
  const t = tableTexts[turn.language];
  const left = places.filter((place) => !hasBrought(consultation, place) || filled['place'] === place);
  return {
    title: t.bring,
    intro: t.form.intro,
    fields: [
      {
        kind: 'choice',
        name: 'place',
        label: t.form.place,
        options: left.map((value) => ({ value, label: t.places[value] })),
        value: filled['place'],
      },
      {
        kind: 'long',
        name: 'because',
        label: t.form.because,
        hint: t.form.becauseHint,
        value: filled['because'],
        maxLength: LONGEST_TEXT,
      },
    ],
    submit: { label: t.form.send, call: calls.sendBring({ consultation: consultation.id }) },
    problems,
  };
}

/** Whether they were asked already. */
export function hasBrought({ brought }: Consultation, place: Place): boolean {
  return brought.some((each) => each.place === place);
}

function isOutside(place: Place): boolean {
  return place === 'cce' || place === 'k-eet';
}
