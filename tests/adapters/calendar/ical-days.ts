import ICAL from 'ical.js';
import { type CalendarDay, day, endOfMonth, includes, monthOf, type Period } from '../../../domain/kernel/time.ts';

type Parts = ReadonlyMap<string, string>;

/** The days of a rule, but for the exceptions, as ical.js expands it. */
export function icalDays(
  rule: string,
  start: CalendarDay,
  within: Period,
  except: readonly CalendarDay[] = [],
): CalendarDay[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  if (isReadWrongly(parts)) return monthByMonth(parts, start, within, except);
  const inOrder = parts.get('BYMONTH')?.split(',').map(Number);
  if (inOrder) parts.set('BYMONTH', inOrder.sort((one, other) => one - other).join(','));
  return expand(parts, start, within.to, except).filter((one) => includes(within, one));
}

/**
 * What version 2.2.1 expands otherwise than RFC 5545 says. A MONTHLY rule with BYMONTH may repeat or skip the first of
 * its months; a YEARLY rule takes a BYMONTHDAY from the end of another month; a BYSETPOS from the end is not seen on
 * the first of a month. (Months in another order than the year's are followed in that order, so they are put right.)
 */
function isReadWrongly(parts: Parts): boolean {
  const isMonthly = parts.get('FREQ') === 'MONTHLY';
  return (isMonthly && (parts.has('BYMONTH') || parts.has('BYSETPOS'))) || (!isMonthly && parts.has('BYMONTHDAY'));
}

/** Days by ical.js in every month; which of the months and which place in them is chosen here, then what ends it. */
function monthByMonth(parts: Parts, start: CalendarDay, within: Period, except: readonly CalendarDay[]): CalendarDay[] {
  const months = parts.get('BYMONTH')?.split(',').map(Number);
  const place = Number(parts.get('BYSETPOS'));
  const until = parts.get('UNTIL') ?? '99991231';
  const chosen = ['BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL'];
  const monthly = new Map([...parts].filter(([name]) => !chosen.includes(name)).concat([['FREQ', 'MONTHLY']]));
  const found = expand(monthly, day(`${start.slice(0, 7)}-01`), endOfMonth(within.to), []);
  const sets = new Map<string, CalendarDay[]>();
  for (const one of found) sets.set(one.slice(0, 7), [...(sets.get(one.slice(0, 7)) ?? []), one]);
  return [...sets.values()]
    .flatMap((set) => (place ? set.filter((_, index) => index === (place < 0 ? set.length + place : place - 1)) : set))
    .filter((one) => !months || months.includes(monthOf(one)))
    .filter((one) => one >= start && one.replaceAll('-', '') <= until)
    .slice(0, Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY))
    .filter((one) => includes(within, one) && !except.includes(one));
}

function expand(parts: Parts, start: CalendarDay, to: CalendarDay, except: readonly CalendarDay[]): CalendarDay[] {
  const event = new ICAL.Component('vevent');
  const dtstart = ICAL.Time.fromDateString(start);
  event.addPropertyWithValue('dtstart', dtstart);
  event.addPropertyWithValue('rrule', ICAL.Recur.fromString([...parts].map((part) => part.join('=')).join(';')));
  for (const one of except) event.addPropertyWithValue('exdate', ICAL.Time.fromDateString(one));
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart });
  const days: CalendarDay[] = [];
  for (let next = expansion.next(); next; next = expansion.next()) {
    const found = day(next.toString());
    if (found > to) break;
    days.push(found);
  }
  return days;
}
