import { closeConsultation, wrapUp } from '../../domain/consultations/close.ts';
import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { lookAt } from '../../domain/consultations/read-consultation.ts';
import { askBack, type HandOverWish, handOver, sayItFits } from '../../domain/consultations/screen.ts';
import { findForStep } from '../../domain/consultations/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { stepTaken } from './consultations.reading.ts';
import { refusal } from './consultations.refusals.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { askerOf, saidJustNow } from './helpers.pieces.ts';
import * as calls from './helpers.vocabulary.ts';
import { fromForm } from './own.ts';
import { backForm, elsewhereForm, LONGEST_NAME, OTHER, type Problems } from './screening.forms.ts';
import { screeningTexts } from './screening.texts.ts';

/** *Deze vraag past*. */
export async function sayFits(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = screeningTexts[turn.language];
  const said = await sayItFits(turn.me, id, turn);
  if (!said.done) return refusal(said.refusal, turn);
  return stepTaken(said.value, { title: t.fitsTitle, intro: t.fitsText(askerOf(said.value, turn)) }, turn);
}

/** *Een vraag terug*. */
export async function openBack(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'ask-back', turn);
  return found.done ? open(backForm(id, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendBack(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = screeningTexts[turn.language];
  const around = (one: Consultation) => ({ title: t.backTitle, intro: t.backText(askerOf(one, turn)) });
  const same = await saidJustNow(id, values['text'], turn);
  if (same) return stepTaken(same, around(same), turn);
  const asked = await askBack(turn.me, id, values['text'] ?? '', turn);
  const said = asked.done ? around(asked.value) : { title: t.backTitle, intro: '' };
  const fields = { 'nothing-said': 'text', 'too-long': 'text' } as const;
  return fromForm(asked, said, fields, turn, (problems) => backForm(id, values, problems, turn));
}

/** *Past beter bij …*. */
export async function openElsewhere(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'hand-over', turn);
  return found.done ? open(elsewhereForm(found.value, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendElsewhere(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = screeningTexts[turn.language];
  const found = await findForStep(turn.me, id, 'hand-over', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const nameless = namesMissing(values, turn);
  if (nameless) return invalid(elsewhereForm(found.value, values, nameless, turn));
  const wish = wishIn(values);
  const handed = await handOver(turn.me, id, wish, turn);
  const contact = 'contact' in wish ? wish.contact : contactAt(wish.elsewhere, found.value, turn);
  const intro = t.elsewhereText(askerOf(found.value, turn), contact);
  const fields = {
    'nothing-said': 'why',
    'too-long': isLongName(values) ? 'contact' : 'why',
    'elsewhere-unknown': 'place',
  } as const;
  return fromForm(handed, { title: t.elsewhereTitle, intro }, fields, turn, (problems) =>
    elsewhereForm(found.value, values, problems, turn),
  );
}

/** *Afronden* says first what that means, for there is no way back. */
export async function askEnd(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = screeningTexts[turn.language];
  const found = await findForStep(turn.me, id, 'close', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const seen = await lookAt(turn.me, id, turn);
  const one = { consultation: id };
  const number = numberOf(found.value);
  const talk = seen.done && seen.value.steps.includes('wrap-up') && found.value.answeredAt !== undefined;
  return replace({
    title: t.endTitle,
    parts: [...(talk ? [text(t.endTalk(number))] : []), text(t.endWhole)],
    buttons: [
      ...(talk ? [{ label: t.endTalkButton, call: calls.endTalk(one), style: 'primary' as const }] : []),
      { label: t.closeButton(number), call: calls.close(one), style: 'danger' },
      { label: t.keep, call: seeConsultation(one) },
    ],
  });
}

/** *Gesprek afronden*: in half a year the asker is asked how it went. */
export async function endTalk(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = screeningTexts[turn.language];
  const ended = await wrapUp(turn.me, id, turn);
  if (!ended.done) return refusal(ended.refusal, turn);
  return stepTaken(ended.value, { title: t.talkEndedTitle, intro: t.talkEnded(askerOf(ended.value, turn)) }, turn);
}

/** *Helemaal afronden*. */
export async function closeWhole(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = screeningTexts[turn.language];
  const closed = await closeConsultation(turn.me, id, turn);
  if (!closed.done) return refusal(closed.refusal, turn);
  return stepTaken(closed.value, { title: t.closedTitle, intro: t.closed(askerOf(closed.value, turn)) }, turn);
}

/** Warm is with a name: of the place, and of who receives the asker there. */
function namesMissing({ place, to, contact }: Values, turn: Turn): Problems {
  if (place !== OTHER || (to?.trim() && contact?.trim())) return undefined;
  const sentence = consultationTexts[turn.language].refusals['contact-name-missing'];
  return {
    ...(to?.trim() ? {} : { to: screeningTexts[turn.language].form.toMissing }),
    ...(contact?.trim() ? {} : { contact: sentence }),
  };
}

function wishIn(values: Values): HandOverWish {
  const { place = '', to = '', contact = '', phone, why = '' } = values;
  return place === OTHER ? { why, to, contact, phone } : { why, elsewhere: place };
}

function contactAt(place: string, { region }: Consultation, turn: Turn): string {
  const places = turn.network.regions.find(({ key }) => key === region)?.consultation?.elsewhere ?? [];
  return places.find(({ name }) => name === place)?.contact ?? '';
}

function isLongName({ to = '', contact = '', phone = '' }: Values): boolean {
  return [to, contact, phone].some((name) => name.trim().length > LONGEST_NAME);
}
