import { z } from 'zod';
import { callType } from '../view/call.ts';

const one = z.object({ quote: z.string().min(1).max(100) });

/** How it stands, and for the author the question itself: *Bekijken*. */
export const seeQuote = callType('quotes.see', one);
/** *Ja, dat mag* and *Liever niet*. */
export const grant = callType('quotes.grant', one);
export const refuse = callType('quotes.refuse', one);
/** *Dat doe ik zelf*: opens the form for the author. */
export const doItMyself = callType('quotes.self', one, { opens: 'form' });
/** The form with the words, for who may use them. */
export const openWords = callType('quotes.open', one, { opens: 'form' });
