import { hearLesson } from '../../domain/lessons/hear-news.ts';
import { seeLesson } from '../../domain/lessons/take-step.ts';
import { type LessonNews, lessonNews, lessonOfNews } from '../../domain/lessons/tell-others.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { SayNudge, Turn } from '../conversation/feature.ts';
import { type Button, text } from '../view/card.ts';
import { lessonTexts } from './lessons.texts.ts';
import * as calls from './lessons.vocabulary.ts';

/** What became of a leerpunt, by the number of its consultatie: its words stand in no message that nobody asked for. */
const sayNews: SayNudge = async (nudge, turn) => {
  const t = lessonTexts[turn.language];
  const heard = await hearLesson(nudge, turn.me, turn);
  if (!heard) return undefined;
  const news = nudge.kind as LessonNews;
  const number = `C-${heard.consultation}`;
  const open = { label: t.see, call: calls.see({ lesson: heard.lesson.id }) };
  return {
    title: t.newsTitles[news],
    parts: [text(t.newsLine(number, t.newsLines[news]))],
    question: t.newsQuestion,
    buttons: [open],
    brief: t.newsBrief(number, t.newsTitles[news]),
    open,
    why: t.newsWhy,
  };
};

export const lessonNudges: Readonly<Record<string, SayNudge>> = Object.fromEntries(
  lessonNews.map((kind) => [kind, sayNews]),
);

/** The leerpunt that a nudge was about, for who may see it on its way. */
export async function openLessonOf({ about }: Nudge, turn: Turn): Promise<Button | undefined> {
  const lesson = lessonOfNews(about);
  const found = await seeLesson(turn.me, lesson, turn);
  return found.done ? { label: lessonTexts[turn.language].see, call: calls.see({ lesson }) } : undefined;
}
