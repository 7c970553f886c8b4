import { type CalendarDay, dayFrom, yearOf } from '../kernel/time.ts';

const bands: readonly (readonly [from: number, to: number])[] = [
  [0, 4],
  [5, 8],
  [9, 11],
  [12, 15],
  [16, 17],
  [18, 22],
];
const months = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const inWords = new RegExp(`^(\\d{1,2}) (${months.map((month) => `(?:${month})`).join('|')})[a-z]*\\.? (\\d{4})$`, 'i');

/** The band of years that somebody born on this day is in, as it is written; undefined when that can't be told. */
export function ageBand(born: string, today: CalendarDay): string | undefined {
  const on = readDay(born.trim());
  if (on === undefined || on > today) return undefined;
  return bandOf(yearOf(today) - yearOf(on) - (today.slice(5) < on.slice(5) ? 1 : 0));
}

/** The band that an age in years is in, as it is written; undefined for who is no youngster. */
export function bandOf(age: number): string | undefined {
  const band = bands.find(([from, to]) => from <= age && age <= to);
  return band && `${band[0]}–${band[1]}`;
}

function readDay(text: string): CalendarDay | undefined {
  const digits = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (digits) return dayFrom(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const said = inWords.exec(text);
  const month = months.findIndex((each) => new RegExp(`^(?:${each})`, 'i').test(said?.[2] ?? ''));
  return said && month >= 0 ? dayFrom(Number(said[3]), month + 1, Number(said[1])) : undefined;
}
