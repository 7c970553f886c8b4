import { z } from 'zod';
import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { callType } from '../view/call.ts';

const body = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,59}$/.test(value);
const day = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const meeting = z.object({ body: z.custom<BodyKey>(body), slot: z.custom<CalendarDay>(day) });

/** A table without a case: the leerpunten that may be discussed, and *Op de agenda zetten*. */
export const readLessons = callType('consultations.read-lessons', meeting);
export const discussLessons = callType('consultations.discuss-lessons', meeting);
