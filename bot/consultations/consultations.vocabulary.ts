import { z } from 'zod';
import type { ConsultationId } from '../../domain/consultations/consultation.ts';
import { callType } from '../view/call.ts';

const key = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length < 100;

/** Which consultatie a button is about: every side uses it. */
export const one = z.object({ consultation: z.custom<ConsultationId>(key) });

/** Below which number a list goes on. */
export const below = z.object({ below: z.number().int().min(1).max(1_000_000_000).optional() });

/** One consultatie, as far as its reader may see it; `from` goes back in a long conversation. */
export const seeConsultation = callType(
  'consultations.see-one',
  one.extend({ from: z.number().int().min(0).max(100_000).optional() }),
);
