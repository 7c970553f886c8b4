import { numberOf } from '../../domain/consultations/consultation.ts';
import { type Heard, hearNews } from '../../domain/consultations/hear-news.ts';
import { lookAt, type Outline } from '../../domain/consultations/read-consultation.ts';
import { theBody } from '../conversation/body-names.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import type { Copy } from '../view/copy.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { expertTexts } from './experts.texts.ts';
import { followUpTexts } from './follow-up.texts.ts';
import { message, wanted, whyFor } from './helpers.message.ts';
import { helperNudgeTexts } from './helpers.nudges.texts.ts';
import * as calls from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';
import { lookBackTexts } from './look-back.texts.ts';
import { carriedOutButtons } from './look-back.ts';
import { seeLookBack } from './look-back.vocabulary.ts';
import { sayToAsker } from './own.nudges.ts';
import { waitingNudges } from './waiting.nudges.ts';

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
  'consultation-follow-up-contact': askHowItGoes,
  ...waitingNudges,
};

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
