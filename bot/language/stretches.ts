import { addDays, addMonths, type CalendarDay, dayFrom, yearOf } from '../../domain/kernel/time.ts';
import { monthNamed } from './calendar-words.ts';
import { unitAt, yearAt } from './day-phrases.ts';
import { moved } from './distances.ts';
import { list } from './lists.ts';
import { countAt } from './numbers.ts';
import { afterAny, type Token, wordAt } from './tokens.ts';

/** Days that were named together, and the tokens that name them. */
export interface Stretch {
  readonly from: number;
  readonly next: number;
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay };
}

/** "De komende drie weken", "het eerste kwartaal van 2027", "2027": stretches that are no one day and so only lists know. */
export function stretchIn(tokens: readonly Token[], today: CalendarDay): Stretch | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const start = afterAny(tokens, at, ['in de', 'in het', 'de', 'het', 'in', 'van', 'the', 'in the']) ?? at;
    const found = counted(tokens, start, today) ?? quarter(tokens, start, today) ?? year(tokens, start);
    if (found) return { ...found, from: at };
  }
  return undefined;
}

type Found = Omit<Stretch, 'from'>;

const ahead = new Set(list('komende | komend | aankomende | eerstkomende | volgende | next | coming'));
const back = new Set(list('afgelopen | vorige | laatste | past | last | previous'));
/** With these a month is one from today; "volgende maand" and "next month" are the one on the calendar. */
const fromToday = new Set(list('komende | komend | aankomende | eerstkomende | afgelopen'));
const MOST = 400;

function counted(tokens: readonly Token[], at: number, today: CalendarDay): Found | undefined {
  const word = wordAt(tokens, at);
  if (!ahead.has(word) && !back.has(word)) return undefined;
  const count = countAt(tokens, at + 1);
  const unit = unitAt(tokens, count?.next ?? at + 1);
  const { value = 1 } = count ?? {};
  if (!unit || value < 1 || value > MOST) return undefined;
  if (!count && (!fromToday.has(word) || unit.unit === 'week' || unit.unit === 'day')) return undefined;
  const direction = ahead.has(word) ? 1 : -1;
  const far = moved(today, { count: value, unit: unit.unit, direction });
  return { next: unit.next, period: direction === 1 ? { from: today, to: far } : { from: far, to: today } };
}

const nth: readonly (readonly string[])[] = [
  list('eerste | 1 e | 1 ste | first | q 1 | 1 st'),
  list('tweede | 2 e | 2 de | second | q 2 | 2 nd'),
  list('derde | 3 e | 3 de | third | q 3 | 3 rd'),
  list('vierde | 4 e | 4 de | fourth | q 4 | 4 th'),
];

function quarter(tokens: readonly Token[], at: number, today: CalendarDay): Found | undefined {
  const number = nth.findIndex((words) => afterAny(tokens, at, words) !== undefined);
  const end = afterAny(tokens, at, nth[number] ?? []);
  if (end === undefined) return undefined;
  const short = wordAt(tokens, at) === 'q';
  const unit = unitAt(tokens, end);
  if (!short && unit?.unit !== 'quarter') return undefined;
  const next = short ? end : (unit?.next ?? end);
  const named = yearAt(tokens, next, today);
  const inYear = quarterOf(named?.year ?? yearOf(today), number);
  const period = named || inYear.to >= today ? inYear : quarterOf(yearOf(today) + 1, number);
  return { next: named?.next ?? next, period };
}

function quarterOf(inYear: number, number: number): Stretch['period'] {
  const from = dayFrom(inYear, number * 3 + 1, 1) as CalendarDay;
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** A year alone: "koersgroep 2027". Behind the name of a month it belongs to that month. */
function year(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^20\d\d$/.test(token.raw) || isPartOfDate(tokens, at)) return undefined;
  const period = { from: `${token.raw}-01-01` as CalendarDay, to: `${token.raw}-12-31` as CalendarDay };
  return { next: at + 1, period };
}

function isPartOfDate(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return monthBefore(tokens, at) || before?.word === '-' || before?.word === '/' || after?.glued === true;
}

function monthBefore(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    monthNamed(before) !== undefined ||
    (/^(van|in|of|,)$/.test(before) && monthNamed(wordAt(tokens, at - 2)) !== undefined)
  );
}
