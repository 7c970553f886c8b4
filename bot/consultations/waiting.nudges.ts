import { numberOf } from '../../domain/consultations/consultation.ts';
import { settingsOf } from '../../domain/consultations/find-team.ts';
import { hearCall } from '../../domain/consultations/hear-news.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { SayNudge } from '../conversation/feature.ts';
import { sayDay } from '../language/say.ts';
import { quiet, text } from '../view/card.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { expertTexts } from './experts.texts.ts';
import { message, wanted } from './helpers.message.ts';
import { helperNudgeTexts } from './helpers.nudges.texts.ts';
import * as calls from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';
import { ownTexts } from './own.texts.ts';
import { sayUnmade } from './unmade.ts';
import { sayUnread } from './unread.ts';

const sayCall: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const call = await hearCall(nudge, turn.me, turn);
  if (!call) return undefined;
  const see = { label: inboxTexts[turn.language].seeNumber, call: calls.seeCall({ call: call.id }) };
  return message(t.callTitle, t.call, t.callQuestion, t.callBrief, [see], 'screener', turn);
};

/** The same once more: a working day went by. */
const sayCallWaits: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const call = await hearCall(nudge, turn.me, turn);
  if (!call) return undefined;
  const one = { call: call.id };
  const see = { label: inboxTexts[turn.language].seeNumber, call: calls.seeCall(one), style: 'primary' as const };
  const called = { label: inboxTexts[turn.language].called, call: calls.called(one) };
  const line = t.callWaits(sayDay(dayAt(call.at, turn.zone), turn.today, turn.language));
  return message(t.callWaitsTitle, line, t.callQuestion, t.callWaitsBrief, [see, called], 'screener', turn);
};

/** Who asked hears that it was not forgotten, and where else to turn; by one tap the number goes. */
const sayCallLate: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const call = await hearCall(nudge, turn.me, turn);
  if (!call || call.asker !== turn.me.id) return undefined;
  const urgent = settingsOf(call.region, turn.network)?.urgent;
  const line = t.callLate(sayDay(dayAt(call.at, turn.zone), turn.today, turn.language));
  const called = { label: t.callNoMore, call: calls.called({ call: call.id }) };
  return {
    title: t.callLateTitle,
    parts: [text(line), ...(urgent ? [quiet(ownTexts[turn.language].newsUrgent(urgent.name, urgent.phone))] : [])],
    question: t.callLateQuestion,
    buttons: [called],
    brief: t.callLateBrief,
    open: called,
    why: t.why.caller,
  };
};

/** Who was asked to think along hears once more that somebody hopes for it. */
const sayStillAlong: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const seen = await wanted(nudge, turn);
  if (!seen) return undefined;
  const one = { consultation: seen.consultation.id };
  const number = numberOf(seen.consultation);
  const open = { label: t.open, call: seeConsultation(one), style: 'primary' as const };
  const notNow = { label: expertTexts[turn.language].notNow, call: calls.notNow(one) };
  const brief = t.brief(number, t.stillAlongTitle);
  return message(t.stillAlongTitle, t.stillAlong(number), t.alongQuestion, brief, [open, notNow], 'asked', turn);
};

/** The screener hears that nobody thinks along yet. */
const sayQuiet: SayNudge = async (nudge, turn) => {
  const t = helperNudgeTexts[turn.language];
  const seen = await wanted(nudge, turn);
  if (!seen) return undefined;
  const number = numberOf(seen.consultation);
  const open = { label: t.open, call: seeConsultation({ consultation: seen.consultation.id }) };
  return message(t.quietTitle, t.quiet(number), t.question, t.brief(number, t.quietTitle), [open], 'screener', turn);
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

/** What waits for who helps, or for the bureau to find somebody. */
export const waitingNudges: Readonly<Record<string, SayNudge>> = {
  'consultation-call': sayCall,
  'consultation-call-waits': sayCallWaits,
  'consultation-call-late': sayCallLate,
  'consultation-call-unmade': sayUnmade,
  'consultation-screen-soon': sayScreenSoon,
  'consultation-still-along': sayStillAlong,
  'consultation-quiet': sayQuiet,
  'consultation-unread': sayUnread,
};
