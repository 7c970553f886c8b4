import { remembering } from './remembering.ts';

/**
 * Due dates are calendar days; clock times are wall-clock in a zone; moments are instants.
 * Nothing here reads the clock: "now" always comes in as a value.
 */

/** A day on the calendar, `YYYY-MM-DD`. Compares with `<` and `>`. */
export type CalendarDay = string & { readonly brand: 'CalendarDay' };

/** A moment, in milliseconds since 1970 (UTC). */
export type Instant = number & { readonly brand: 'Instant' };

/** A time on the clock, `HH:MM`. */
export type WallTime = `${number}:${number}`;

/** An IANA zone name, such as `Europe/Amsterdam`. */
export type Zone = string;

/** Days both ends included. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** Reads `YYYY-MM-DD`; undefined for what is no day of the calendar, such as 2026-02-30. */
export function asDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? (text as CalendarDay) : undefined;
}

/** Reads a day that the code itself wrote; throws on anything else. */
export function day(text: string): CalendarDay {
  const read = asDay(text);
  if (!read) throw new Error(`Not a calendar day: ${text}`);
  return read;
}

/** A day from its numbers (month 1–12); undefined when the calendar has no such day, or the year is not 0–9999. */
export function dayFrom(year: number, month: number, dayOfMonth: number): CalendarDay | undefined {
  if (!isDay(year, month, dayOfMonth)) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}` as CalendarDay;
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return false;
  return year >= 0 && year <= 9999 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** None for what is no month. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return monthLengths[month - 1] ?? 0;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

export function yearOf(of: CalendarDay): number {
  return Number(of.slice(0, 4));
}

/** 1–12. */
export function monthOf(of: CalendarDay): number {
  return Number(of.slice(5, 7));
}

export function dayOfMonth(of: CalendarDay): number {
  return Number(of.slice(8, 10));
}

const epochDays = remembering((of: CalendarDay): number => Date.parse(`${of}T00:00:00Z`) / DAY);

/** Undefined beyond the year 9999, where days no longer compare as text. */
const dayOfEpoch = remembering((days: number): CalendarDay | undefined => {
  const moment = new Date(days * DAY);
  const year = moment.getUTCFullYear();
  return year >= 0 && year <= 9999 ? (moment.toISOString().slice(0, 10) as CalendarDay) : undefined;
});

/** Throws beyond the year 9999. */
export function addDays(to: CalendarDay, days: number): CalendarDay {
  const found = dayOfEpoch(epochDays(to) + days);
  if (!found) throw new Error(`The calendar here ends before ${days} days after ${to}`);
  return found;
}

/** Adds months; the 31st becomes the last day of a shorter month. */
export function addMonths(to: CalendarDay, months: number): CalendarDay {
  const index = yearOf(to) * 12 + monthOf(to) - 1 + months;
  return lastUpTo(dayOfMonth(to), Math.floor(index / 12), (index % 12) + 1);
}

function lastUpTo(dayOfMonth: number, year: number, month: number): CalendarDay {
  for (let date = dayOfMonth; date > 0; date -= 1) {
    const found = dayFrom(year, month, date);
    if (found) return found;
  }
  throw new Error(`The calendar here has no month ${month} of the year ${year}`);
}

/** Whole days from `from` to `to`; negative when `to` lies before it. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return epochDays(to) - epochDays(from);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(of: CalendarDay): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((epochDays(of) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The Monday of the week: Dutch weeks begin on Monday. */
export function startOfWeek(of: CalendarDay): CalendarDay {
  return addDays(of, 1 - weekdayOf(of));
}

/** Week number and the year it belongs to, by ISO 8601: week 1 holds the first Thursday. */
export function isoWeekOf(of: CalendarDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(startOfWeek(of), 3);
  const first = startOfWeek(day(`${thursday.slice(0, 4)}-01-04`));
  return { year: yearOf(thursday), week: (daysBetween(first, thursday) - 3) / 7 + 1 };
}

/** The Monday of an ISO week; undefined when that year has no such week. */
export function mondayOfWeek(year: number, week: number): CalendarDay | undefined {
  const inFirst = dayFrom(year, 1, 4);
  if (!inFirst || !(week >= 1 && week <= 53)) return undefined;
  const monday = addDays(startOfWeek(inFirst), (week - 1) * 7);
  const read = isoWeekOf(monday);
  return read.year === year && read.week === week ? monday : undefined;
}

export function endOfMonth(of: CalendarDay): CalendarDay {
  return lastUpTo(31, yearOf(of), monthOf(of));
}

/** The first day of the quarter of the year. */
export function startOfQuarter(of: CalendarDay): CalendarDay {
  const month = Math.floor((monthOf(of) - 1) / 3) * 3 + 1;
  return day(`${of.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}

export function earlierOf(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one <= other ? one : other;
}

export function laterOf(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one >= other ? one : other;
}

/** Mondays to Fridays in the period. */
export function weekdaysIn({ from, to }: Period): number {
  const days = daysBetween(from, to) + 1;
  if (days <= 0) return 0;
  const [first, rest] = [weekdayOf(from), days % 7];
  const weekend = Math.max(0, Math.min(first + rest - 1, 7) - Math.max(first, 6) + 1);
  return Math.floor(days / 7) * 5 + rest - weekend;
}

/** Every day of the period, in order. */
export function daysOf(period: Period): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let at = period.from; at <= period.to; at = addDays(at, 1)) days.push(at);
  return days;
}

export function includes(period: Period, at: CalendarDay): boolean {
  return period.from <= at && at <= period.to;
}

const readers = new Map<Zone, Intl.DateTimeFormat>();

function readerOf(zone: Zone): Intl.DateTimeFormat {
  let reader = readers.get(zone);
  if (!reader) {
    reader = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    readers.set(zone, reader);
  }
  return reader;
}

function localTime(at: Instant, zone: Zone): string {
  return readerOf(zone).format(at);
}

/** `YYYY-MM-DD HH:MM` in a zone; many ask it within the same minute. */
const localMinute = remembering((zone: Zone) =>
  remembering((minute: number) => localTime(instant(minute * MINUTE), zone).slice(0, 16)),
);

/** The day on the calendar in that zone. */
export function dayAt(at: Instant, zone: Zone): CalendarDay {
  return localMinute(zone)(Math.floor(at / MINUTE)).slice(0, 10) as CalendarDay;
}

/** The time on the clock in that zone, to the minute. */
export function timeAt(at: Instant, zone: Zone): WallTime {
  return localMinute(zone)(Math.floor(at / MINUTE)).slice(11) as WallTime;
}

function offsetAt(at: Instant, zone: Zone): number {
  return Date.parse(`${localTime(at, zone).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

/**
 * The moment at which a clock in the zone shows that time. A time that summer time skips is the first moment after
 * the gap; one that happens twice is the first of the two.
 */
export function momentOf(on: CalendarDay, time: WallTime, zone: Zone): Instant {
  const wall = Date.parse(`${on}T${time}:00Z`);
  const before = offsetAt(instant(wall - DAY), zone);
  const after = offsetAt(instant(wall + DAY), zone);
  const early = instant(wall - Math.max(before, after));
  if (offsetAt(early, zone) === Math.max(before, after)) return early;
  const late = instant(wall - Math.min(before, after));
  if (offsetAt(late, zone) === Math.min(before, after)) return late;
  return firstMomentAfterGap(early, late, zone);
}

function firstMomentAfterGap(from: Instant, to: Instant, zone: Zone): Instant {
  const old = offsetAt(from, zone);
  let low: number = from;
  let high: number = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(instant(middle), zone) === old) low = middle;
    else high = middle;
  }
  return instant(high);
}
