import { z } from 'zod';
import { type CalendarDay, day, type WallTime } from '../../domain/kernel/time.ts';
import {
  type BodyKey,
  bodyRoles,
  type Cadence,
  type MeetingChange,
  type PartyKey,
  type RegionConsultation,
  type Seat,
} from '../../domain/network/network.ts';

const calendarDay = z.string().transform((text): CalendarDay => day(text));
const time = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .transform((text) => text as WallTime);

const named = z.object({ name: z.string(), phone: z.string() });
const consultation = z.object({
  urgent: named,
  phone: z.string().optional(),
  reading: z.array(z.object({ weekday: z.literal([1, 2, 3, 4, 5]), from: time, to: time })),
  expectation: z.string(),
  screenWithin: z.number(),
  deputy: z.string().optional(),
  adviceStatus: z.enum(['adviserend', 'zwaarwegend', 'bindend']).optional(),
  family: z.enum(['at-the-table', 'before-and-after', 'ask']),
  elsewhere: z.array(
    z.object({ name: z.string(), for: z.string(), contact: z.string(), phone: z.string().optional() }),
  ),
});

const shapes = {
  words: z.array(z.string()),
  parties: z.array(z.string().transform((key) => key as PartyKey)),
  seats: z.array(z.object({ body: z.string().transform((key) => key as BodyKey), roles: z.array(z.enum(bodyRoles)) })),
  dates: z.array(z.object({ day: calendarDay, time })),
  cadence: z.object({
    rule: z.string(),
    start: calendarDay,
    time,
    minutes: z.number(),
    except: z.array(calendarDay).optional(),
  }),
  changes: z.array(
    z.object({ day: calendarDay, to: z.object({ day: calendarDay, time }).optional(), why: z.string().optional() }),
  ),
  consultation,
};

/** Reads one of the lists that are kept as JSON; throws on what no version of the bot wrote. */
export function readJson<Name extends keyof typeof shapes>(name: Name, text: string): z.output<(typeof shapes)[Name]> {
  return shapes[name].parse(JSON.parse(text)) as z.output<(typeof shapes)[Name]>;
}

/** Always in the same order of properties, so that equal lists are equal texts. */
export const writeJson = {
  words: (list: readonly string[]) => JSON.stringify(list),
  seats: (seats: readonly Seat[]) => JSON.stringify(seats.map(({ body, roles }) => ({ body, roles }))),
  dates: (dates: readonly { readonly day: CalendarDay; readonly time: WallTime }[]) =>
    JSON.stringify(dates.map(({ day, time }) => ({ day, time }))),
  cadence: ({ rule, start, time, minutes, except }: Cadence) => JSON.stringify({ rule, start, time, minutes, except }),
  changes: (changes: readonly MeetingChange[]) =>
    JSON.stringify(changes.map(({ day, to, why }) => ({ day, to: to && { day: to.day, time: to.time }, why }))),
  consultation: (settled: RegionConsultation) =>
    JSON.stringify({
      urgent: { name: settled.urgent.name, phone: settled.urgent.phone },
      phone: settled.phone,
      reading: settled.reading.map(({ weekday, from, to }) => ({ weekday, from, to })),
      expectation: settled.expectation,
      screenWithin: settled.screenWithin,
      deputy: settled.deputy,
      adviceStatus: settled.adviceStatus,
      family: settled.family,
      elsewhere: settled.elsewhere.map((place) => ({
        name: place.name,
        for: place.for,
        contact: place.contact,
        phone: place.phone,
      })),
    }),
};
