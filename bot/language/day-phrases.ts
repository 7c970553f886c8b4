import {
  addDays,
  addMonths,
  type CalendarDay,
  endOfMonth,
  type Period,
  startOfQuarter,
  startOfWeek,
  yearOf,
} from '../../domain/kernel/time.ts';
import { type DayMeaning, type Lean, weekOf } from './day-meaning.ts';
import { list } from './lists.ts';
import { afterAny, known, pastDot, type Token, wordAt } from './tokens.ts';
import { type CalendarUnit, calendarUnits } from './words.ts';

/** The text being read, the day it is read on, and which way its days lean. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly today: CalendarDay;
  readonly lean: Lean;
}

/** A phrase for a day that was recognised, up to (not including) token `next`. */
export interface Phrase {
  readonly next: number;
  readonly meaning: DayMeaning;
}

export type Which = 'last' | 'this' | 'next';

const whichWords: ReadonlyMap<string, Which> = new Map([
  ...list(`
  vorige | vorig | vorge | voriege | afgelopen | afglopen | laatste | verleden | voorbije | jongstleden | last |
  previous | past
`).map((word): [string, Which] => [word, 'last']),
  ...list(`
  volgende | volgend | vlgende | volgnde | komende | komend | aankomende | aanstaande | aanstaand |
  eerstvolgende | eerstkomende | next | coming | upcoming | as
`).map((word): [string, Which] => [word, 'next']),
  ...['deze', 'dit', 'this', 'dees'].map((word): [string, Which] => [word, 'this']),
]);

/** "vorige", "a.s.", "deze": which one is meant. */
export function whichAt(tokens: readonly Token[], at: number): { which: Which; next: number } | undefined {
  const dotted = afterAny(tokens, at, ['a . s .', 'a . s', 'a / s']);
  if (dotted !== undefined) return { which: 'next', next: dotted };
  const which = whichWords.get(wordAt(tokens, at));
  return which === undefined
    ? undefined
    : { which, next: wordAt(tokens, at) === 'as' ? pastDot(tokens, at + 1) : at + 1 };
}

const futureMarks = list(`
  a . s . | a . s | as . | as | aanstaande | aanstaand | eerstkomend | eerstkomende
`);

/** "jl.", "j.l.", "a.s.", "aanstaande" behind a weekday. */
export function whichAfterDay(tokens: readonly Token[], at: number): { which: Which; next: number } | undefined {
  const past = afterAny(tokens, at, ['j . l .', 'j . l', 'jl .', 'jl', 'jongstleden', 'll .', 'l . l .']);
  if (past !== undefined) return { which: 'last', next: past };
  const future = afterAny(tokens, at, futureMarks);
  return future === undefined ? undefined : { which: 'next', next: future };
}

export function unitAt(tokens: readonly Token[], at: number): { unit: CalendarUnit; next: number } | undefined {
  const word = wordAt(tokens, at).replace(/'s$/, '');
  const unit = known(calendarUnits, word);
  return unit === undefined ? undefined : { unit, next: pastDot(tokens, at + 1) };
}

/** The week, month, quarter or year before, of, or after that day. */
export function stretchOf(unit: CalendarUnit, which: Which, today: CalendarDay): Period {
  const steps = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'week') return weekOf(addDays(startOfWeek(today), steps * 7));
  if (unit === 'month') {
    const month = addMonths(`${today.slice(0, 7)}-01` as CalendarDay, steps);
    return { from: month, to: endOfMonth(month) };
  }
  if (unit === 'quarter') {
    const first = addMonths(startOfQuarter(today), steps * 3);
    return { from: first, to: endOfMonth(addMonths(first, 2)) };
  }
  if (unit === 'year') {
    const year = yearOf(today) + steps;
    return { from: `${year}-01-01` as CalendarDay, to: `${year}-12-31` as CalendarDay };
  }
  const day = addDays(today, steps);
  return { from: day, to: day };
}

/** A year written after a date: "2026", "'26", "van vorig jaar". */
export function yearAt(
  tokens: readonly Token[],
  at: number,
  today: CalendarDay,
): { year: number; next: number } | undefined {
  const here = [',', 'van', 'in', 'of'].includes(wordAt(tokens, at)) ? at + 1 : at;
  const token = tokens[here];
  if (token?.kind === 'number' && /^(19|20)\d\d$/.test(token.raw)) return { year: Number(token.raw), next: here + 1 };
  const short = tokens[here + 1];
  if (token?.word === "'" && short?.glued && /^\d\d$/.test(short.raw))
    return { year: 2000 + Number(short.raw), next: here + 2 };
  const start = wordAt(tokens, here) === 'het' ? here + 1 : here;
  const which = whichAt(tokens, start);
  if (which && unitAt(tokens, which.next)?.unit === 'year') {
    return { year: yearOf(stretchOf('year', which.which, today).from), next: which.next + 1 };
  }
  return undefined;
}
