import { z } from 'zod';
import { callType } from '../view/call.ts';

const reasons = ['no-account', 'no-channel', 'blocked', 'gone', 'refused', 'too-long', 'unknown'] as const;

/** *Niet aangekomen*: the list. */
export const seeUndelivered = callType('undelivered.see', z.object({}));
/** *Opnieuw sturen*: all that one recipient did not hear for one reason. */
export const resend = callType(
  'undelivered.resend',
  z.object({ to: z.enum(['member', 'channel']), key: z.string().min(1).max(100), reason: z.enum(reasons) }),
);
