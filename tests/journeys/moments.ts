import { dayFrom, type Instant, momentOf, type WallTime, weekdayOf } from '../../domain/kernel/time.ts';

const weekdays = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "donderdag 26 november 15.00", in 2026 when no year is said; a weekday that does not fall on that date is a mistake in the journey. */
export function momentCalled(words: string): Instant {
  const [, weekday = '', day = '', month = '', year = '2026', hour = '', minutes = ''] =
    /^(\w+) (\d+) (\w+)(?: (\d{4}))? (\d\d)\.(\d\d)$/.exec(words) ?? [];
  const date = dayFrom(Number(year), months.indexOf(month) + 1, Number(day));
  if (!date || weekdays[weekdayOf(date) - 1] !== weekday) throw new Error(`No such moment: ${words}`);
  return momentOf(date, `${hour}:${minutes}` as WallTime, 'Europe/Amsterdam');
}
