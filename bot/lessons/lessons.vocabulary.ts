import { z } from 'zod';
import type { LessonId } from '../../domain/lessons/lesson.ts';
import { callType } from '../view/call.ts';

const form = { opens: 'form' } as const;
const id = z.string().min(1).max(100);
const oneLesson = z.object({ lesson: id.transform((value) => value as LessonId) }) as z.ZodType<{
  readonly lesson: LessonId;
}>;
const oneConsultation = z.object({ consultation: id });

/** Looking for what others learned. */
export const openSearch = callType('lessons.open-search', z.object({}), form);
export const sendSearch = callType('lessons.send-search', z.object({}));
export const browse = callType('lessons.browse', z.object({ below: z.number().int().min(1).optional() }));

/** What is proposed with one consultatie, and proposing it. */
export const ofConsultation = callType('lessons.of-consultation', oneConsultation);
export const openPropose = callType('lessons.open-propose', oneConsultation, form);
export const sendPropose = callType('lessons.send-propose', oneConsultation);

/** The way of one: agreed to by the asker, put in other words, released by the screener. */
export const see = callType('lessons.see', oneLesson);
export const agree = callType('lessons.agree', oneLesson);
export const askDecline = callType('lessons.ask-decline', oneLesson);
export const decline = callType('lessons.decline', oneLesson);
export const openWords = callType('lessons.open-words', oneLesson, form);
export const sendWords = callType('lessons.send-words', oneLesson);
export const openReword = callType('lessons.open-reword', oneLesson, form);
export const sendReword = callType('lessons.send-reword', oneLesson);
export const release = callType('lessons.release', oneLesson);
