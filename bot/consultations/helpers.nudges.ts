import { isConsultationNudgeWanted } from '../../domain/consultations/consultation.nudges.ts';
import type { ConsultationRelation } from '../../domain/consultations/consultation.permissions.ts';
import { type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { type Heard, hearCall, hearNews } from '../../domain/consultations/hear-news.ts';
import { lookAt, type Outline } from '../../domain/consultations/read-consultation.ts';
import { theBody } from '../conversation/body-names.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { type Button, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { expertTexts } from './experts.texts.ts';
import { followUpTexts } from './follow-up.texts.ts';
import { helperNudgeTexts } from './helpers.nudges.texts.ts';
import * as calls from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';
import { lookBackTexts } from './look-back.texts.ts';
import { carriedOutButtons } from './look-back.ts';
import { seeLookBack } from './look-back.vocabulary.ts';
import { sayToAsker } from './own.nudges.ts';
import { sayUnread } from './unread.ts';

/** News for who helps: number and stage only. Of some of it the asker hears too, in her own words. */
const sayToHelper: SayNudge = async (nudge, turn) => {
  const toAsker = await sayToAsker(nudge, turn);
  if (toAsker) return toAsker;
  const heard = await hearNews(nudge, turn.me, turn);
  const seen = heard && (await lookAt(turn.me, heard.consultation.id, turn));
  return heard && seen?.done ? newsMessage(heard, seen.value, turn) : undefined;
};

/** It stopped: whoever was involved hears that much, and can't open it any more. */
const sayWithdrawn: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const heard = await hearNews(nudge, turn.me, turn);
  if (!heard) return undefined;
  const number = numberOf(heard.consultation);
  const open = { label: inboxTexts[turn.language].open, call: calls.seeInbox({}) };
  const brief = t.brief(number, t.withdrawnTitle);
  return message(t.withdrawnTitle, t.withdrawn(number), t.withdrawnQuestion, brief, [open], 'other', turn);
};

/** Who was brought in hears its number and whom to call, and reads nothing. */
const sayBrought: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const heard = await hearNews(nudge, turn.me, turn);
  if (!heard) return undefined;
  const { consultation } = heard;
  const body = turn.network.body(consultation.ret);
  const number = numberOf(consultation);
  const open = { label: t.open, call: seeConsultation({ consultation: consultation.id }) };
  const line = t.you(number, body ? theBody(body, turn.language) : '–');
  return message(t.youTitle, line, t.youQuestion, t.brief(number, t.youTitle), [open], 'other', turn);
};

const sayCall: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const call = await hearCall(nudge, turn.me, turn);
  if (!call) return undefined;
  const see = { label: inboxTexts[turn.language].seeNumber, call: calls.seeCall({ call: call.id }) };
  return message(t.callTitle, t.call, t.callQuestion, t.callBrief, [see], 'screener', turn);
};

/** The screener's own kind reminder. */
const sayScreenSoon: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const seen = await wanted(nudge, turn);
  if (!seen) return undefined;
  const number = numberOf(seen.consultation);
  const open = { label: t.open, call: seeConsultation({ consultation: seen.consultation.id }) };
  return message(t.soonTitle, t.soon(number), t.question, t.brief(number, t.soonTitle), [open], 'screener', turn);
};

/** Six weeks after the advies: how does it go? */
const askHowItGoes: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const seen = await wanted(nudge, turn);
  if (!seen) return undefined;
  const one = { consultation: seen.consultation.id };
  const about = { ...one, side: 'contact' as const };
  const number = numberOf(seen.consultation);
  const tell = { label: followUpTexts[turn.language].tell, call: seeLookBack(about), style: 'primary' as const };
  const buttons = [...carriedOutButtons(about, turn), { label: t.open, call: seeConsultation(one) }];
  const question = lookBackTexts[turn.language].carriedOut.contact;
  const said = message(t.howTitle, t.how(number), question, t.howBrief(number), buttons, 'contact', turn);
  return { ...said, open: tell };
};

/** How each kind of news for helpers is said. */
export const helperNudges: Readonly<Record<string, SayNudge>> = {
  ...Object.fromEntries(Object.keys(helperNudgeTexts.nl.titles).map((kind) => [kind, sayToHelper])),
  'consultation-withdrawn': sayWithdrawn,
  'consultation-brought-to-you': sayBrought,
  'consultation-call': sayCall,
  'consultation-screen-soon': sayScreenSoon,
  'consultation-follow-up-contact': askHowItGoes,
  'consultation-unread': sayUnread,
};

async function wanted(nudge: Parameters<SayNudge>[0], turn: Turn): Promise<Outline | undefined> {
  const seen = await lookAt(turn.me, nudge.about as ConsultationId, turn);
  return seen.done && (await isConsultationNudgeWanted(nudge, turn)) ? seen.value : undefined;
}

function newsMessage({ news }: Heard, { consultation, relations }: Outline, turn: Turn): NudgeMessage | undefined {
  const t = helperNudgeTexts[turn.language];
  const all = consultationTexts[turn.language];
  const title = news in t.titles ? t.titles[news as keyof typeof t.titles] : undefined;
  if (title === undefined) return undefined;
  const one = { consultation: consultation.id };
  const number = numberOf(consultation);
  const along = news === 'consultation-asked-along';
  const about = along ? consultation.domains.map((domain) => all.domains[domain]).join(', ') : '';
  const standIn = news === 'consultation-stand-in';
  const line: Copy = [
    t.line(number, all.stages[consultation.stage]),
    ...(about ? [' ', t.domains(about)] : []),
    ...(standIn ? [' ', t.standIn] : []),
  ];
  const notNow = { label: expertTexts[turn.language].notNow, call: calls.notNow(one) };
  const open = { label: t.open, call: seeConsultation(one) };
  const question = along ? t.alongQuestion : t.question;
  const buttons = along ? [{ ...open, style: 'primary' as const }, notNow] : [open];
  return message(
    title,
    line,
    question,
    t.brief(number, title),
    buttons,
    news === 'consultation-contact' ? 'contact' : standIn ? 'deputy' : whyFor(relations),
    turn,
  );
}

type Why = keyof (typeof helperNudgeTexts)['nl']['why'];

function whyFor(relations: readonly ConsultationRelation[]): Why {
  const reasons = ['asked', 'contact', 'screener', 'chair'] as const;
  return reasons.find((reason) => relations.includes(reason)) ?? 'other';
}

function message(
  title: string,
  line: Copy,
  question: string,
  brief: Copy,
  buttons: readonly Button[],
  why: Why,
  turn: Turn,
): NudgeMessage {
  const parts = [text(line)];
  return { title, parts, question, buttons, brief, open: buttons[0], why: helperNudgeTexts[turn.language].why[why] };
}
