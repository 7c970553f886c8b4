import { addDays, type CalendarDay, startOfWeek, weekdayOf } from '../../domain/kernel/time.ts';
import { monthNamed } from './calendar-words.ts';
import { isDay, resolveDay, weekOf } from './day-meaning.ts';
import { type Phrase, type Scan, type Which, whichAfterDay, whichAt } from './day-phrases.ts';
import { distanceAt } from './distances.ts';
import { after, afterAny, known, wordAt } from './tokens.ts';
import { type Week, weekAt, weekdayAt } from './weeks.ts';
import { timeUnits } from './words.ts';

/** A weekday with all that can say which one: "vorige week donderdag", "vrijdag over een week", "dinsdag a.s.". */
export function weekdayRule(scan: Scan, at: number): Phrase | undefined {
  const { tokens, today } = scan;
  const which = whichAt(tokens, at);
  const day = weekdayAt(scan, which?.next ?? at);
  if (!day) return undefined;
  if (which) return whichWeekday(which.which, day, today);
  const suffix = whichAfterDay(tokens, day.next);
  if (suffix) return whichWeekday(suffix.which, { weekday: day.weekday, next: suffix.next }, today);
  const numbered = numberedWeekday(scan, day);
  if (numbered) return numbered;
  const link = afterAny(tokens, day.next, ['in de', 'van de', 'van', 'in', 'of', ', in', ', van', ',']) ?? day.next;
  for (const from of new Set([day.next, link])) {
    const week = weekAt(scan, from);
    if (week) return inWeek(week, day.weekday, week.next);
    const distance = distanceAt(tokens, from);
    if (distance?.unit === 'week' && !distance.vague) return atDistance(scan, day.weekday, distance);
  }
  return { next: day.next, meaning: { kind: 'weekday', weekday: day.weekday, today: 'as lean' } };
}

/** A word glued to a number, or a sign with more digits behind it: "17e", "17.30". */
function opensMore(tokens: Scan['tokens'], at: number): boolean {
  const sign = tokens[at];
  if (!sign?.glued) return false;
  return sign.kind !== 'sign' || (tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'number');
}

/** "Dinsdag 17", where the 17th is a Tuesday: a date without its month. */
function numberedWeekday({ tokens, today, lean }: Scan, day: { weekday: number; next: number }): Phrase | undefined {
  const [number, behind] = [tokens[day.next], tokens[day.next + 1]];
  if (number?.kind !== 'number' || number.raw.length !== 2 || Number(number.raw) < 13) return undefined;
  if (
    opensMore(tokens, day.next + 1) ||
    known(timeUnits, behind?.word ?? '') !== undefined ||
    monthNamed(behind?.word ?? '') !== undefined
  )
    return undefined;
  const found = resolveDay({ kind: 'date-of-month', date: Number(number.raw) }, today, lean);
  return isDay(found) && weekdayOf(found) === day.weekday
    ? { next: day.next + 1, meaning: { kind: 'exact', day: found } }
    : undefined;
}

function whichWeekday(which: Which, day: { weekday: number; next: number }, today: CalendarDay): Phrase {
  if (which === 'this')
    return { next: day.next, meaning: { kind: 'weekday', weekday: day.weekday, today: 'included' } };
  const away = ((day.weekday - weekdayOf(today) + 7) % 7 || 7) - (which === 'last' ? 7 : 0);
  return { next: day.next, meaning: { kind: 'exact', day: addDays(today, away === 0 ? -7 : away) } };
}

function inWeek(week: Week, weekday: number, next: number): Phrase {
  if (week.monday) return { next, meaning: { kind: 'exact', day: addDays(week.monday, weekday - 1) } };
  return { next, meaning: { kind: 'week', week: week.number ?? 0, year: week.year, weekday } };
}

/** "Vrijdag over een week" is the coming Friday and seven days; "vrijdag twee weken geleden" lies in the week of then. */
function atDistance(
  { today }: Scan,
  weekday: number,
  distance: { next: number; count: number; direction: 1 | -1 },
): Phrase {
  const { next, count, direction } = distance;
  const coming = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const day =
    direction === 1 ? addDays(coming, 7 * count) : addDays(startOfWeek(addDays(today, -7 * count)), weekday - 1);
  return { next, meaning: { kind: 'exact', day } };
}

/** A week, with the weekday behind it when one is named; alone it is Monday to Sunday, and as a day its Friday. */
export function weekRule(scan: Scan, at: number): Phrase | undefined {
  const { tokens } = scan;
  const distance = distanceAt(tokens, at);
  if (distance?.unit === 'week' && !distance.vague) {
    const day = weekdayAfter(scan, distance.next);
    return day && atDistance(scan, day.weekday, { ...distance, next: day.next });
  }
  const week = weekAt(scan, at);
  if (!week) return undefined;
  const day = weekdayAfter(scan, week.next);
  if (day && mayBeThisWeek(scan, wordAt(tokens, at), day.weekday))
    return { next: day.next, meaning: { kind: 'vague' } };
  if (day) return inWeek(week, day.weekday, day.next);
  if (!week.monday) return { next: week.next, meaning: { kind: 'week', week: week.number ?? 0, year: week.year } };
  return { next: week.next, meaning: { kind: 'stretch', period: weekOf(week.monday), day: addDays(week.monday, 4) } };
}

/** "Afgelopen week dinsdag", said on a Thursday, may be two days ago as well as nine. */
function mayBeThisWeek({ today }: Scan, word: string, weekday: number): boolean {
  return /^(afgelopen|afglopen|past)$/.test(word) && weekday < weekdayOf(today);
}

function weekdayAfter(scan: Scan, at: number) {
  const from = afterAny(scan.tokens, at, ['op', ', op', ',', 'on', 'op de']) ?? at;
  const day = weekdayAt(scan, from);
  return day && after(scan.tokens, day.next, 'week') === undefined ? day : undefined;
}

/** Saturday and Sunday together: a stretch, never one day. */
export function weekendRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const which = whichAt(tokens, at);
  const word = wordAt(tokens, which?.next ?? at);
  if (!/^week-?end(je)?$/.test(word)) return undefined;
  const from = addDays(startOfWeek(today), 5 + weekendSteps(which?.which, wordAt(tokens, at), weekdayOf(today) > 5));
  return { next: (which?.next ?? at) + 1, meaning: { kind: 'stretch', period: { from, to: addDays(from, 1) } } };
}

function weekendSteps(which: Which | undefined, word: string, alreadyWeekend: boolean): number {
  if (which === 'last') return -7;
  if (which !== 'next') return 0;
  return alreadyWeekend || word.startsWith('volgend') || word === 'next' ? 7 : 0;
}
