import { addDays, type CalendarDay, type Period, yearOf } from '../../domain/kernel/time.ts';
import { resolvePeriod } from './day-meaning.ts';
import type { DayMention } from './day-mention.ts';
import { daysIn } from './day-mentions.ts';
import { cutOut } from './leftover.ts';
import { readPeriod } from './periods.ts';
import { type Stretch, stretchIn } from './stretches.ts';
import { tokensOf, typed, wordAt } from './tokens.ts';

/** From when to when a list is asked for; without `to` it has no end. */
export interface ListPeriod {
  readonly from: CalendarDay;
  readonly to?: CalendarDay | undefined;
}

/** What "sar in december" asks for: the days, and the rest as it was typed. */
export interface ListReading {
  readonly period?: ListPeriod | undefined;
  /** The text without the words for the days. */
  readonly rest: string;
  /** Words that speak of days, though not which ones: "tot de zomer". */
  readonly unclear?: string | undefined;
}

/** Lists reach this far: what is longer was not meant. */
const LONGEST_DAYS = 1100;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Reads the days of a list, ahead or back: "in december", "dit kwartaal", "vanaf januari", "afgelopen maand", "2027". */
export function readListPeriod(text: string, today: CalendarDay): ListReading {
  const tokens = tokensOf(text);
  const stretch = stretchIn(tokens, today);
  if (stretch) return taken(text, stretch);
  const mentions = daysIn({ tokens, today, lean: 'future' });
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return { rest: text.trim() };
  const before = wordAt(tokens, first.leadFrom - 1);
  const from = ['na', 'after', 'van', 'from', 'tussen', 'between'].includes(before)
    ? first.leadFrom - 1
    : first.leadFrom;
  const period = mentions.length === 1 ? ofOne(text, first, before, today) : ofSeveral(text, today);
  return taken(text, { from, next: last.next, period });
}

/** Takes the words out; a period that cannot be shown is one that was not understood. */
function taken(
  text: string,
  { from, next, period }: Pick<Stretch, 'from' | 'next'> & { readonly period?: ListPeriod | undefined },
): ListReading {
  const tokens = tokensOf(text);
  const rest = cutOut(
    text,
    tokens,
    tokens.map((_token, at) => at >= from && at < next),
  );
  return period && isShown(period) ? { period, rest } : { rest, unclear: typed(text, tokens, from, next) };
}

function isShown({ from, to = from }: ListPeriod): boolean {
  return yearOf(from) >= FIRST_YEAR && yearOf(to) <= LAST_YEAR && to >= from && to <= addDays(from, LONGEST_DAYS);
}

function ofOne(text: string, mention: DayMention, before: string, today: CalendarDay): ListPeriod | undefined {
  const lead = wordAt(tokensOf(text), mention.leadFrom);
  if (lead === 'sinds' || lead === 'since') return since(mention, today);
  const period = resolvePeriod(mention.meaning, today, 'future');
  if (typeof period === 'string' || yearOf(period.to) > LAST_YEAR) return undefined;
  if (before === 'na' || before === 'after') return { from: addDays(period.to, 1) };
  if (mention.lead === 'from') return { from: period.from };
  // "Voor december" may be in it or before it; "voor 1 december" is before it.
  const isMonth = mention.meaning.kind === 'part-of-month';
  if (lead === 'voor' || lead === 'before') {
    if (isMonth) return undefined;
    return mention.meaning.kind === 'stretch' ? period : { from: today, to: addDays(period.from, -1) };
  }
  if (mention.lead === 'deadline') return { from: today, to: period.to };
  return partOfMonth(mention, period) ?? ofSeveral(text, today);
}

/** A list of "eind december" has more days than the last: a third of the month. */
function partOfMonth({ meaning, lead }: DayMention, { from, to }: Period): ListPeriod | undefined {
  if (meaning.kind !== 'part-of-month' || meaning.part === 'whole' || lead === 'until') return undefined;
  const spans = {
    begin: { from, to: addDays(from, 9) },
    half: { from: addDays(from, -4), to: addDays(from, 5) },
    end: { from: addDays(to, -9), to },
  };
  return spans[meaning.part];
}

function since({ meaning }: DayMention, today: CalendarDay): ListPeriod | undefined {
  const period = resolvePeriod(meaning, today, 'past');
  return typeof period === 'string' ? undefined : { from: period.from, to: today };
}

function ofSeveral(text: string, today: CalendarDay): ListPeriod | undefined {
  const read = readPeriod(text, today);
  return read.kind === 'found' ? { from: read.from, to: read.to } : undefined;
}
