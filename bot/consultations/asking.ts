import { askConsultation } from '../../domain/consultations/ask.ts';
import { cameBefore } from '../../domain/consultations/came-before.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import { numberOf } from '../../domain/consultations/consultation.ts';
import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';
import { listConsultations } from '../../domain/consultations/list-consultations.ts';
import { findByNumber, readConsultation } from '../../domain/consultations/read-consultation.ts';
import { type Help, helpFor } from '../../domain/consultations/who-can-help.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import type { Card } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { fitsCard, helpCard, noTeamCard, urgentCard } from './asking.cards.ts';
import { questionForm } from './asking.form.ts';
import { askingTexts } from './asking.texts.ts';
import * as calls from './asking.vocabulary.ts';
import { seeOne } from './consultations.reading.ts';
import { besideField, refusal } from './consultations.refusals.ts';
import { consultationTexts } from './consultations.texts.ts';
import { soundsUrgent, tellsMore } from './help.words.ts';
import { seeWhatWaits } from './inbox.ts';
import { sentCard } from './own.cards.ts';

/** `consultatie`: who may help. What is typed behind it may be about a case, and is not kept. */
export async function askInWords(rest: string, turn: Turn): Promise<Reply> {
  const number = numberIn(rest);
  if (number !== undefined) return seeByNumber(number, turn);
  return tellsMore(rest) ? typedCase(rest, turn) : seeHelp(turn);
}

const MOST_WORDS = 3;

/** `consultaties`, "mijn vragen": one's own; what is longer may be about a case. */
export async function listInWords(rest: string, turn: Turn): Promise<Reply> {
  const isMore = numberIn(rest) !== undefined || rest.trim().split(/\s+/).length > MOST_WORDS;
  return isMore ? askInWords(rest, turn) : seeWhatWaits(turn);
}

/** The first card. */
export async function seeHelp(turn: Turn): Promise<Reply> {
  const help = await helpFor(turn.me, turn);
  if (!help.done) return show(noTeamCard(help.refusal, turn), refusedAs(help.refusal));
  const asked = await listConsultations(turn.me, 'own', { size: 1 }, turn);
  return show(helpCard(help.value, asked.items.length > 0, turn));
}

export async function seeFits(turn: Turn): Promise<Reply> {
  const help = await helpFor(turn.me, turn);
  return help.done ? show(fitsCard(help.value, turn)) : show(noTeamCard(help.refusal, turn), refusedAs(help.refusal));
}

/** *Het is acuut*: the numbers; nothing is filed. */
export function seeUrgent(turn: Turn, ...because: string[]): Reply {
  return show(urgentCard(turn, because));
}

/**
 * Case text is asked in a form only, so what was typed is not filed. Nor does it come back in the form: then it would
 * stand in the chat a second time, in a message of ours that its writer cannot take away.
 */
async function typedCase(typed: string, turn: Turn): Promise<Reply> {
  const t = askingTexts[turn.language];
  if (soundsUrgent(typed)) return seeUrgent(turn, turn.place === 'channel' ? t.typedUrgentInChannel : t.typedUrgent);
  const help = await helpFor(turn.me, turn);
  if (!help.done) return show(noTeamCard(help.refusal, turn, [t.takeAway]), refusedAs(help.refusal));
  return openQuestion(turn.place, turn);
}

/** *Mijn vraag stellen*. Who typed it as a message first is asked to take that away, however the form opens. */
export async function openQuestion(typed: Turn['place'] | undefined, turn: Turn): Promise<Reply> {
  const help = await helpFor(turn.me, turn);
  if (!help.done) return show(noTeamCard(help.refusal, turn), refusedAs(help.refusal));
  const t = askingTexts[turn.language].form;
  const intro = typed && (typed === 'channel' ? t.typedInChannel : t.typed);
  return open(questionForm({}, help.value, { intro }, turn), calls.openQuestion({ typed }));
}

/** The form came back. What sounds acute is answered with the numbers first; what is acute is not filed. */
export async function sendQuestion(warned: boolean, values: Values, turn: Turn): Promise<Reply> {
  const help = await helpFor(turn.me, turn);
  if (!help.done) return replace(noTeamCard(help.refusal, turn), refusedAs(help.refusal));
  const question = values['question'] ?? '';
  const wait = warned ? values['still'] : values['wait'];
  if (wait !== 'acute' && !warned && soundsUrgent(question)) {
    return invalid(questionForm(values, help.value, { warned: true }, turn));
  }
  const same = await justAsked(question, values['age'], wait, turn);
  if (same) return replace(await sent(same, question, help.value, turn));
  const asked = await askConsultation(turn.me, { question, ageBand: values['age'], wait }, turn);
  if (asked.done) return replace(await sent(asked.value, question, help.value, turn), filed(asked.value));
  return asked.refusal.code === 'acute' ? acute(turn) : again(asked.refusal, values, help.value, warned, turn);
}

/** Stored first; only then is looked for what came before. */
async function sent(consultation: Consultation, question: string, help: Help, turn: Turn): Promise<Card> {
  return sentCard(consultation, help, await cameBefore(turn.me, question, consultation.domains, turn), turn);
}

function acute(turn: Turn): Reply {
  const card = urgentCard(turn, [askingTexts[turn.language].notFiled]);
  return replace(card, { kind: 'refused', code: 'acute' });
}

async function again(refused: ConsultationRefusal, values: Values, help: Help, warned: boolean, turn: Turn) {
  const fields = {
    'nothing-asked': 'question',
    'too-long': 'question',
    'age-band-missing': 'age',
    'wait-missing': warned ? 'still' : 'wait',
  } as const;
  const first = besideField(refused, fields, turn);
  const problems = first && { ...missing(values, fields, turn), ...first };
  return problems ? invalid(questionForm(values, help, { problems, warned }, turn)) : refusal(refused, turn);
}

/** Every required field that is empty is told at once. */
function missing(values: Values, fields: Readonly<Record<string, string>>, turn: Turn): Record<string, string> {
  const codes = ['nothing-asked', 'age-band-missing', 'wait-missing'] as const;
  const t = consultationTexts[turn.language].refusals;
  const empty = codes.filter((code) => !values[fields[code] ?? '']?.trim());
  return Object.fromEntries(empty.map((code) => [fields[code], t[code]]));
}

/** Two that come so soon after each other are one. */
const ONE_TAP_MS = 10_000;

/** The same form sent twice within a few seconds is once. */
async function justAsked(question: string, age: string | undefined, wait: string | undefined, turn: Turn) {
  const [last] = (await listConsultations(turn.me, 'own', { size: 1 }, turn)).items;
  if (!last || last.days > 1 || last.stage !== 'asked') return undefined;
  const file = await readConsultation(turn.me, last.id, turn);
  if (!file.done) return undefined;
  const { consultation, text: typed } = file.value;
  const soon = turn.now - consultation.askedAt < ONE_TAP_MS;
  const isSame = consultation.ageBand === age && consultation.wait === wait && typed?.question === question.trim();
  return soon && isSame ? consultation : undefined;
}

async function seeByNumber(number: number, turn: Turn): Promise<Reply> {
  const found = await findByNumber(turn.me, number, turn);
  return found.done ? seeOne(found.value.id, turn) : refusal(found.refusal, turn);
}

/** "C-7", "c7" or "7". */
function numberIn(words: string): number | undefined {
  const number = /^(?:c\s?-?\s?)?(\d{1,9})[.?!]?$/i.exec(words.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}

function filed(consultation: Consultation): Change {
  return { kind: 'consultation', number: numberOf(consultation), stage: consultation.stage };
}

function refusedAs({ code }: ConsultationRefusal): Change {
  return { kind: 'refused', code };
}
