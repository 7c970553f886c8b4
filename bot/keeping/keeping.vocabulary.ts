import { z } from 'zod';
import { callType } from '../view/call.ts';

const nothing = z.object({});

/** Everything that is kept about oneself, as a file; another press makes another address. */
export const seeOwnData = callType('keeping.see', nothing);
/** *Alles wissen* says first what is open, and what goes and what stays. */
export const askForget = callType('keeping.ask-forget', z.object({ told: z.boolean().optional() }));
export const forgetMe = callType('keeping.forget', nothing);
export const stayMember = callType('keeping.stay', nothing);
