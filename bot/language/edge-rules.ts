import { addDays, type CalendarDay, type Period, startOfWeek } from '../../domain/kernel/time.ts';
import { monthNamed } from './calendar-words.ts';
import { dayOfPart, type MonthPart } from './day-meaning.ts';
import { type Phrase, type Scan, stretchOf, unitAt, whichAt, yearAt } from './day-phrases.ts';
import { distanceAt, moved } from './distances.ts';
import { list } from './lists.ts';
import { afterAny, pastDot, type Token, wordAt } from './tokens.ts';
import { weekAt } from './weeks.ts';
import type { CalendarUnit } from './words.ts';

const edges: ReadonlyMap<string, MonthPart> = new Map([
  ...['begin', 'start', 'beginning', 'aanvang'].map((word): [string, MonthPart] => [word, 'begin']),
  ...['half', 'medio', 'midden', 'halverwege', 'mid', 'middle', 'mid-'].map((word): [string, MonthPart] => [
    word,
    'half',
  ]),
  ...['eind', 'einde', 'ultimo', 'end', 'eidn'].map((word): [string, MonthPart] => [word, 'end']),
]);

const links = list(`
  van de | van het | van | v . d . | v / d | vd | v . h . | of the | of | de | het | the | in | in de | -
`);

/** "Eind december", "begin volgende week", "eind van het jaar". */
export function edgeRule(scan: Scan, at: number): Phrase | undefined {
  const { tokens, today, lean } = scan;
  const part = edges.get(wordAt(tokens, at));
  if (!part) return undefined;
  const from = afterAny(tokens, at + 1, links) ?? at + 1;
  const month = monthNamed(wordAt(tokens, from));
  if (month !== undefined) {
    const end = pastDot(tokens, from + 1);
    const year = yearAt(tokens, end, today);
    return { next: year?.next ?? end, meaning: { kind: 'part-of-month', month, part, year: year?.year } };
  }
  return weekEdge(scan, from, part, lean) ?? stretchEdge(tokens, from, part, today) ?? yearEdge(tokens, from, part);
}

function weekEdge(scan: Scan, from: number, part: MonthPart, lean: Scan['lean']): Phrase | undefined {
  const weekday = part === 'begin' ? 1 : part === 'half' ? 3 : 5;
  const week = weekAt(scan, from);
  if (week?.monday) return { next: week.next, meaning: { kind: 'exact', day: addDays(week.monday, weekday - 1) } };
  if (week) return { next: week.next, meaning: { kind: 'week', week: week.number ?? 0, year: week.year, weekday } };
  const distance = distanceAt(scan.tokens, from);
  if (distance?.unit !== 'week' || distance.vague || lean === 'past') return undefined;
  return {
    next: distance.next,
    meaning: { kind: 'exact', day: addDays(startOfWeek(moved(scan.today, distance)), weekday - 1) },
  };
}

function stretchEdge(tokens: readonly Token[], from: number, part: MonthPart, today: CalendarDay): Phrase | undefined {
  const newYear = afterAny(tokens, from, ['nieuwe jaar', 'nieuw jaar', 'new year']);
  const which = whichAt(tokens, from);
  const unit = newYear === undefined ? unitAt(tokens, which?.next ?? from) : { unit: 'year' as const, next: newYear };
  if (!unit || unit.unit === 'day') return undefined;
  const period = stretchOf(unit.unit, newYear === undefined ? (which?.which ?? 'this') : 'next', today);
  return { next: unit.next, meaning: edgeOf(period, unit.unit, part) };
}

function edgeOf(period: Period, unit: CalendarUnit, part: MonthPart): Phrase['meaning'] {
  if (part === 'begin') return { kind: 'exact', day: period.from };
  if (part === 'end') return { kind: 'exact', day: unit === 'week' ? addDays(period.from, 4) : period.to };
  if (unit === 'month') return { kind: 'exact', day: dayOfPart(period.from, 'half') };
  return unit === 'week' ? { kind: 'exact', day: addDays(period.from, 2) } : { kind: 'vague' };
}

function yearEdge(tokens: readonly Token[], from: number, part: MonthPart): Phrase | undefined {
  const year = tokens[from];
  if (year?.kind !== 'number' || !/^20\d\d$/.test(year.raw) || part === 'half') return undefined;
  return {
    next: from + 1,
    meaning: { kind: 'exact', day: `${year.raw}-${part === 'begin' ? '01-01' : '12-31'}` as CalendarDay },
  };
}
