import { isConsultationNudgeWanted } from '../../domain/consultations/consultation.nudges.ts';
import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { settingsOf } from '../../domain/consultations/find-team.ts';
import { hearNews } from '../../domain/consultations/hear-news.ts';
import { isUnread } from '../../domain/consultations/keep-moving.ts';
import { lookAt } from '../../domain/consultations/read-consultation.ts';
import { tableOf } from '../../domain/consultations/table-agenda.ts';
import type { News } from '../../domain/consultations/tell-others.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { sayDay } from '../language/say.ts';
import { quiet, text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import { askingTexts } from './asking.texts.ts';
import { openCallMe } from './asking.vocabulary.ts';
import { sayStage } from './consultations.cards.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { lookBackTexts } from './look-back.texts.ts';
import { carriedOutButtons } from './look-back.ts';
import { seeLookBack } from './look-back.vocabulary.ts';
import { ownTexts } from './own.texts.ts';

/**
 * News for the asker, with number and stage only: a message of ours shows on a locked screen. Undefined when it is
 * somebody else's question, or it went on meanwhile.
 */
export const sayToAsker: SayNudge = async (nudge, turn) => {
  const { news: titles } = ownTexts[turn.language];
  const heard = await hearNews(nudge, turn.me, turn);
  const seen = heard && (await lookAt(turn.me, heard.consultation.id, turn));
  if (!seen?.done || !seen.value.relations.includes('asker')) return undefined;
  const title = heard && heard.news in titles ? titles[heard.news as keyof typeof titles] : undefined;
  return title && heard
    ? messageOf(title, seen.value.consultation, turn, more(heard.news, seen.value.consultation, turn))
    : undefined;
};

/** Nobody reads it yet: she hears so, and whom to call when it can't wait. */
export const sayNotRead: SayNudge = async (nudge, turn) => {
  const message = await sayToAsker(nudge, turn);
  if (!message) return undefined;
  const seen = await lookAt(turn.me, nudge.about as ConsultationId, turn);
  if (!seen.done || !(await isUnread(seen.value.consultation, turn))) return undefined;
  const { newsNotRead, newsUrgent } = ownTexts[turn.language];
  const urgent = settingsOf(seen.value.consultation.region, turn.network)?.urgent;
  const call = { label: askingTexts[turn.language].callMe, call: openCallMe({}) };
  return {
    ...message,
    parts: [...message.parts, text(newsNotRead), ...(urgent ? [quiet(newsUrgent(urgent.name, urgent.phone))] : [])],
    buttons: [...message.buttons, call],
  };
};

/** Half a year later, once: how did it go? */
export const askHowItWent: SayNudge = async (nudge, turn) => {
  const t = ownTexts[turn.language];
  const seen = await lookAt(turn.me, nudge.about as ConsultationId, turn);
  if (!seen.done || !(await isConsultationNudgeWanted(nudge, turn))) return undefined;
  const { consultation } = seen.value;
  const about = { consultation: consultation.id, side: 'asker' as const };
  const tell = { label: t.tell, call: seeLookBack(about), style: 'primary' as const };
  const message = messageOf(t.howTitle, consultation, turn);
  return {
    ...message,
    parts: [text(t.how(numberOf(consultation))), quiet(t.howWhy)],
    question: lookBackTexts[turn.language].carriedOut.asker,
    buttons: [...carriedOutButtons(about, turn), ...message.buttons],
    open: tell,
  };
};

/** What else may be said in a message that shows on a locked screen: who reads it now, or on which day. */
function more(news: News, consultation: Consultation, turn: Turn): Copy | undefined {
  const t = ownTexts[turn.language];
  const deputy = news === 'consultation-deputy' && consultation.deputy && turn.network.member(consultation.deputy);
  if (deputy) return t.newsDeputy(deputy.name);
  const meeting = news === 'consultation-table-moved' && tableOf(consultation, turn);
  return meeting ? t.newsMoved(sayDay(meeting.day, turn.today, turn.language)) : undefined;
}

function messageOf(title: string, consultation: Consultation, turn: Turn, also?: Copy): NudgeMessage {
  const t = ownTexts[turn.language];
  const number = numberOf(consultation);
  const open = { label: t.open, call: seeConsultation({ consultation: consultation.id }) };
  return {
    title,
    parts: [text(t.newsLine(number, sayStage(consultation, turn))), ...(also ? [text(also)] : [])],
    question: t.newsQuestion,
    buttons: [open],
    brief: t.newsBrief(number, title),
    open,
    why: t.newsWhy,
  };
}
