import { z } from 'zod';
import { callType } from '../view/call.ts';

/** *Wat kan ik hier doen?* */
export const helpCall = callType('help.see', z.object({}));
/** *Wat staat er voor me open?* */
export const homeCall = callType('home.see', z.object({}));
/** A button on the own page whose answer is that page, as it stands then. */
export const stayHome = callType('home.stay', z.object({ name: z.string().max(100), input: z.unknown() }));
