import { isConsultationNudgeWanted } from '../../domain/consultations/consultation.nudges.ts';
import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { hearNews } from '../../domain/consultations/hear-news.ts';
import { lookAt } from '../../domain/consultations/read-consultation.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { quiet, text } from '../view/card.ts';
import { sayStage } from './consultations.cards.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { ownTexts } from './own.texts.ts';
import { openTold } from './own.vocabulary.ts';

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
  return title ? messageOf(title, seen.value.consultation, turn) : undefined;
};

/** Half a year later, once: how did it go? */
export const askHowItWent: SayNudge = async (nudge, turn) => {
  const t = ownTexts[turn.language];
  const seen = await lookAt(turn.me, nudge.about as ConsultationId, turn);
  if (!seen.done || !(await isConsultationNudgeWanted(nudge, turn))) return undefined;
  const { consultation } = seen.value;
  const tell = { label: t.tell, call: openTold({ consultation: consultation.id }), style: 'primary' as const };
  const message = messageOf(t.howTitle, consultation, turn);
  return {
    ...message,
    parts: [text(t.how(numberOf(consultation))), quiet(t.howWhy)],
    question: t.howQuestion,
    buttons: [tell, ...message.buttons],
    open: tell,
  };
};

function messageOf(title: string, consultation: Consultation, turn: Turn): NudgeMessage {
  const t = ownTexts[turn.language];
  const number = numberOf(consultation);
  const open = { label: t.open, call: seeConsultation({ consultation: consultation.id }) };
  return {
    title,
    parts: [text(t.newsLine(number, sayStage(consultation, turn)))],
    question: t.newsQuestion,
    buttons: [open],
    brief: t.newsBrief(number, title),
    open,
    why: t.newsWhy,
  };
}
