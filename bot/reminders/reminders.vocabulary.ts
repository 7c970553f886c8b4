import { z } from 'zod';
import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import { callType } from '../view/call.ts';

/** The key under which the ledger keeps what was told; whose it is, is asked there. */
const key = z.string().min(1).max(400);
const dayShape = z.custom<CalendarDay>((value) => typeof value === 'string' && asDay(value) !== undefined);
const told = z.object({ nudge: key });
/** What it is about: whoever puts it off has answered the message that it stands in. */
const answered = told.extend({ about: z.string().max(300) });

/** *Bijwerken*, in a message that bundles several things: one of them whole, with all its buttons. */
export const seeReminder = callType('reminders.see', told);
/** *Later herinneren*: when? */
export const askLater = callType('reminders.ask-later', told);
/** *Toch niet*, before anything was chosen. */
export const backToReminder = callType('reminders.back', told);
export const remindLater = callType(
  'reminders.later',
  answered.extend({ day: dayShape, afternoon: z.boolean().optional() }),
);
export const openLaterDay = callType('reminders.open-day', told, { opens: 'form' });
export const sendLaterDay = callType('reminders.send-day', answered);
/** *Toch niet*, afterwards; `was` is what was put off, which takes its place again. */
export const takeBackLater = callType('reminders.take-back', answered.extend({ was: key }));
