import { z } from 'zod';
import type { CalendarDay } from '../../domain/kernel/time.ts';
import { asDay } from '../../domain/kernel/time.ts';
import { type AbsenceId, type EntryId, supervisionKinds } from '../../domain/supervision/supervision.ts';
import { callType } from '../view/call.ts';

const nothing = z.object({});
const dayShape = z.custom<CalendarDay>((value) => typeof value === 'string' && asDay(value) !== undefined);
const entryShape = z.object({ entry: z.custom<EntryId>((value) => typeof value === 'string' && value.length < 100) });
const hoursShape = z.object({ kind: z.enum(supervisionKinds), minutes: z.number().int(), day: dayShape });

export const seeHours = callType('hours.see', nothing);
/** One tap that logs. */
export const logHoursNow = callType('hours.log', hoursShape);
export const openHoursForm = callType('hours.open', nothing, { opens: 'form' });
/** The form that logs, or that changes the entry it names. */
export const sendHoursForm = callType('hours.send', entryShape.partial());
export const editEntry = callType('hours.edit', entryShape, { opens: 'form' });
export const removeEntry = callType('hours.remove', entryShape);
export const openAbsenceForm = callType('hours.open-absence', nothing, { opens: 'form' });
export const sendAbsenceForm = callType('hours.send-absence', nothing);
export const takeBackAbsence = callType(
  'hours.remove-absence',
  z.object({ absence: z.custom<AbsenceId>((value) => typeof value === 'string' && value.length < 100) }),
);
export const notThisWeek = callType('hours.not-this-week', nothing);
/** Turns the weekly question on or off. */
export const askWeekly = callType('hours.ask-weekly', z.object({ on: z.boolean() }));
