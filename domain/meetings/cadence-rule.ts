import { asDay, type CalendarDay } from '../kernel/time.ts';

const frequencies = ['WEEKLY', 'MONTHLY', 'YEARLY'];
const partNames = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS', 'WKST'];
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const weekday = /^(MO|TU|WE|TH|FR|SA|SU)$/;
const countedWeekday = /^-?[1-5](MO|TU|WE|TH|FR|SA|SU)$/;

type Parts = ReadonlyMap<string, string>;

/**
 * Whether a body can meet by this rule of RFC 5545. It takes the part of the standard in which bodies meet, each
 * thing said in one way, and refuses what would never fall on any day: searching for that goes on for centuries.
 */
export function isCadenceRule(rule: string): boolean {
  const parts = partsOf(rule);
  return parts !== undefined && partsAreFine(parts) && daysAreFine(parts) && happensAtAll(parts);
}

function partsOf(rule: string): Parts | undefined {
  const parts = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (!partNames.includes(name) || value === '' || rest.length > 0 || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts;
}

function partsAreFine(parts: Parts): boolean {
  return (
    frequencies.includes(parts.get('FREQ') ?? '') &&
    !(parts.has('COUNT') && parts.has('UNTIL')) &&
    each(parts, 'INTERVAL', (value) => within(value, 1, 99)) &&
    each(parts, 'COUNT', (value) => within(value, 1, 999)) &&
    each(parts, 'UNTIL', (value) => lastDayOf(value) !== undefined) &&
    each(parts, 'WKST', (value) => weekday.test(value)) &&
    list(parts, 'BYDAY').every((value) => weekday.test(value) || countedWeekday.test(value)) &&
    list(parts, 'BYMONTH').every((value) => within(value, 1, 12)) &&
    list(parts, 'BYMONTHDAY').every((value) => within(value.replace('-', ''), 1, 31)) &&
    each(parts, 'BYSETPOS', (value) => within(value.replace('-', ''), 1, 4))
  );
}

/** Which ways of naming a day go together. What calendars are known to read differently is not among them. */
function daysAreFine(parts: Parts): boolean {
  const counted = list(parts, 'BYDAY').some((value) => countedWeekday.test(value));
  const frequency = parts.get('FREQ');
  if (frequency === 'WEEKLY') return !counted && !parts.has('BYMONTHDAY') && !parts.has('BYSETPOS');
  if (parts.has('BYMONTHDAY') && parts.has('BYDAY')) return false;
  if (parts.has('BYSETPOS')) return frequency === 'MONTHLY' && parts.has('BYDAY') && !counted;
  if (frequency === 'YEARLY' && (counted || parts.has('BYMONTHDAY'))) return parts.has('BYMONTH');
  return !parts.has('BYMONTH') || parts.has('BYDAY') || parts.has('BYMONTHDAY');
}

function happensAtAll(parts: Parts): boolean {
  const skips = Number(parts.get('INTERVAL') ?? 1) > 1;
  const months = list(parts, 'BYMONTH').map(Number);
  const dates = list(parts, 'BYMONTHDAY').map((value) => Math.abs(Number(value)));
  if (skips && months.length > 0) return false;
  if (dates.length === 0) return true;
  if (skips) return dates.some((date) => date <= 28);
  const longest = months.length === 0 ? 31 : Math.max(...months.map((month) => longestMonth[month - 1] ?? 0));
  return dates.some((date) => date <= longest);
}

function each(parts: Parts, name: string, fits: (value: string) => boolean): boolean {
  const value = parts.get(name);
  return value === undefined || fits(value);
}

function list(parts: Parts, name: string): readonly string[] {
  return parts.get(name)?.split(',') ?? [];
}

function within(value: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** A rule ends on a calendar day, `UNTIL=20261231`: with a clock time it would need a zone. */
function lastDayOf(value: string): CalendarDay | undefined {
  return asDay(value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
}
