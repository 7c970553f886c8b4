import { z } from 'zod';
import { extents } from '../../domain/consultations/consultation.ts';
import { callType } from '../view/call.ts';
import { one } from './consultations.vocabulary.ts';

const side = one.extend({ side: z.enum(['contact', 'asker']) });
const answer = side.extend({ extent: z.enum(extents) });

/** How it went, in two taps: carried out, useful. */
export const seeLookBack = callType('consultations.see-look-back', side);
export const tapCarriedOut = callType('consultations.tap-carried-out', answer);
export const tapUseful = callType('consultations.tap-useful', answer);
/** *Meer vertellen*, when one likes to: how parents and youngster look back, and what we learn. */
export const openLookBack = callType('consultations.open-look-back', side, { opens: 'form' });
export const sendLookBack = callType('consultations.send-look-back', side);
