import { z } from 'zod';
import { type CalendarDay, day, type WallTime } from '../../domain/kernel/time.ts';
import { type BodyKey, bodyRoles, type Cadence, type PartyKey, type Seat } from '../../domain/network/network.ts';

const calendarDay = z.string().transform((text): CalendarDay => day(text));
const time = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .transform((text) => text as WallTime);

const shapes = {
  words: z.array(z.string()),
  parties: z.array(z.string().transform((key) => key as PartyKey)),
  seats: z.array(z.object({ body: z.string().transform((key) => key as BodyKey), roles: z.array(z.enum(bodyRoles)) })),
  dates: z.array(z.object({ day: calendarDay, time })),
  cadence: z.object({ rule: z.string(), start: calendarDay, time, minutes: z.number() }),
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
  cadence: ({ rule, start, time, minutes }: Cadence) => JSON.stringify({ rule, start, time, minutes }),
};
