import { z } from 'zod';
import { callType } from '../view/call.ts';

/** *Wat kan ik hier doen?* */
export const helpCall = callType('help.see', z.object({}));
