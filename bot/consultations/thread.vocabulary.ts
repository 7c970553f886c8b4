import { z } from 'zod';
import type { ConsultationEventId } from '../../domain/consultations/consultation.ts';
import { callType } from '../view/call.ts';
import { one } from './consultations.vocabulary.ts';

const key = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length < 100;
const line = z.object({ line: z.custom<ConsultationEventId>(key) });

/** *Antwoorden*: words for everybody in the conversation. */
export const openLine = callType('consultations.open-line', one, { opens: 'form' });
export const sendLine = callType('consultations.send-line', one);

/** *Aanpassen* and *Weghalen*, of one's own words. */
export const openMend = callType('consultations.open-mend', line, { opens: 'form' });
export const sendMend = callType('consultations.send-mend', line);
export const takeBack = callType('consultations.take-back', line);
