import PublicHolidays from 'date-holidays';
import type { Holidays } from '../../domain/kernel/ports.ts';
import { type CalendarDay, includes, yearOf } from '../../domain/kernel/time.ts';
import type { Network } from '../../domain/network/network.ts';

type Names = ReadonlyMap<string, string>;

/** By country, then by year: the same for every network, so it is worked out once. */
const known = new Map<string, (year: number) => Names>();

/**
 * The public holidays of a country (`NL`) and the network's own free days. Only the type "public" counts: Goede
 * Vrijdag, Bevrijdingsdag and oudejaarsdag are working days unless the network lists them.
 */
export function holidays(country: string, extra: Network['holidays']): Holidays {
  const namesIn = publicHolidaysOf(country);
  return {
    on: (day: CalendarDay) => namesIn(yearOf(day)).get(day) ?? extra.find((period) => includes(period, day))?.name,
  };
}

function publicHolidaysOf(country: string): (year: number) => Names {
  const namesIn = known.get(country) ?? yearByYear(country);
  known.set(country, namesIn);
  return namesIn;
}

function yearByYear(country: string): (year: number) => Names {
  const calendar = new PublicHolidays(country, { types: ['public'] });
  if (!calendar.getCountries()[country]) throw new Error(`No public holidays are known for ${country}`);
  const years = new Map<number, Names>();
  return (year) => {
    const names =
      years.get(year) ?? new Map(calendar.getHolidays(year).map(({ date, name }) => [date.slice(0, 10), name]));
    years.set(year, names);
    return names;
  };
}
