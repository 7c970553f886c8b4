import { z } from 'zod';
import { callType } from '../view/call.ts';

export const seePreferences = callType('preferences.see', z.object({}));
export const setPreferences = callType(
  'preferences.set',
  z.object({
    language: z.enum(['nl', 'en']).optional(),
    hoursQuestion: z.boolean().optional(),
    agreementReminders: z.boolean().optional(),
    meetingReminders: z.boolean().optional(),
  }),
);
export const openQuietForm = callType('preferences.open-quiet', z.object({}), { opens: 'form' });
export const sendQuietForm = callType('preferences.send-quiet', z.object({}));
/** *Weer aan*. */
export const endQuiet = callType('preferences.end-quiet', z.object({}));
export const openTimesForm = callType('preferences.open-times', z.object({}), { opens: 'form' });
export const sendTimesForm = callType('preferences.send-times', z.object({}));
/** Back to the days and hours that everybody has. */
export const usualTimes = callType('preferences.usual-times', z.object({}));
