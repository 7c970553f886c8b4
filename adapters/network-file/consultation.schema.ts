import { z } from 'zod';
import type { AdviceStatus, RegionConsultation } from '../../domain/network/network.ts';
import { listOf, mapOf, plainKey, said, text, time, whole } from './schema-parts.ts';

/** Working days by the names of RFC 5545, so that the file has one way to name them; in the order of the week. */
export const readingDays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
export type ReadingDay = (typeof readingDays)[number];
type Weekday = RegionConsultation['reading'][number]['weekday'];

export const adviceStatuses = ['adviserend', 'zwaarwegend', 'bindend'] as const satisfies readonly AdviceStatus[];
export const familyPlaces = [
  'at-the-table',
  'before-and-after',
  'ask',
] as const satisfies readonly RegionConsultation['family'][];

/** A text, never a number: YAML would take the nought away with which most numbers begin. */
const phone = z.string(said('phone')).regex(/^\+?\d[\d ()-]{1,23}\d$/, said('phone'));
const urgent = mapOf({ name: text, phone });
const reading = mapOf({
  on: listOf(z.enum(readingDays, said('reading-day'))).min(1, said('list')),
  from: time,
  to: time,
});
const elsewhere = mapOf({ name: text, for: text, contact: text, phone: phone.optional() });

/** What a region settles about consultatie. Only the days in which a question is looked at have a usual figure. */
export const consultation = mapOf({
  urgent,
  phone: phone.optional(),
  reading: listOf(reading).min(1, said('list')),
  expectation: text,
  screenWithin: whole('working-days', 1, 20).default(3),
  deputy: plainKey.optional(),
  adviceStatus: z.enum(adviceStatuses, said('advice-status')).optional(),
  family: z.enum(familyPlaces, said('family')),
  elsewhere: listOf(elsewhere).default([]),
});

export function weekdayOf(name: ReadingDay): Weekday {
  return (readingDays.indexOf(name) + 1) as Weekday;
}

export function nameOf(weekday: Weekday): ReadingDay {
  return readingDays[weekday - 1] as ReadingDay;
}

export const consultationKeys: Readonly<Record<string, readonly string[]>> = {
  'regions.consultation': Object.keys(consultation.shape),
  'regions.consultation.urgent': Object.keys(urgent.shape),
  'regions.consultation.reading': Object.keys(reading.shape),
  'regions.consultation.elsewhere': Object.keys(elsewhere.shape),
};
