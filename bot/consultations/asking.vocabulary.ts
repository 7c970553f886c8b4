import { z } from 'zod';
import { callType } from '../view/call.ts';
import { one } from './consultations.vocabulary.ts';

const nothing = z.object({});

/** Who may help, and how: what `consultatie` shows. */
export const seeHelp = callType('consultations.help', nothing);
/** *Wat past hier?* */
export const seeFits = callType('consultations.fits-here', nothing);
/** *Het is acuut*: the numbers. */
export const seeUrgent = callType('consultations.urgent', nothing);

/** *Mijn vraag stellen*; `typed` when something was typed as a message first, and where. */
export const openQuestion = callType(
  'consultations.open-question',
  z.object({ typed: z.enum(['private', 'channel']).optional() }),
  { opens: 'form' },
);
/** `warned` once the numbers were shown because of what the question says. */
export const sendQuestion = callType('consultations.send-question', z.object({ warned: z.boolean().optional() }));

/** *Bel mij*: needs no question. */
export const openCallMe = callType('consultations.open-call-me', nothing, { opens: 'form' });
export const sendCallMe = callType('consultations.send-call-me', nothing);

/** *Meer vertellen*: what may follow once the question is asked. */
export const openMore = callType('consultations.open-more', one, { opens: 'form' });
export const sendMore = callType('consultations.send-more', one);

/** *Intrekken* asks once more first: it is gone for everybody else. */
export const askWithdraw = callType('consultations.ask-withdraw', one);
export const withdraw = callType('consultations.withdraw', one);
