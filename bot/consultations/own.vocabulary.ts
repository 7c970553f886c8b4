import { z } from 'zod';
import { callType } from '../view/call.ts';
import { below, one } from './consultations.vocabulary.ts';

/** *Mijn vragen*. */
export const seeOwn = callType('consultations.see-own', below);

/** *Wie las dit?* */
export const seeReaders = callType('consultations.see-readers', one);

/** An answer to the screener's question back. */
export const openAnswer = callType('consultations.open-answer', one, { opens: 'form' });
export const sendAnswer = callType('consultations.send-answer', one);

/** A word back to who thinks along. */
export const openReaction = callType('consultations.open-reaction', one, { opens: 'form' });
export const sendReaction = callType('consultations.send-reaction', one);

/** Whether the expertteam may discuss it. */
export const openTable = callType('consultations.open-table', one, { opens: 'form' });
export const sendTable = callType('consultations.send-table', one);
export const declineTable = callType('consultations.decline-table', one);

/** Words for parents and youngster, to copy. */
export const seeInvitation = callType(
  'consultations.see-invitation',
  one.extend({ to: z.enum(['parents', 'youngster']) }),
);

/** After half a year: how it went. */
export const openTold = callType('consultations.open-told', one, { opens: 'form' });
export const sendTold = callType('consultations.send-told', one);

/** *Klaar, dank je*: the asker needs no more. */
export const wrapUp = callType('consultations.wrap-up', one);
