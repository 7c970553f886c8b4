import { addDays, type CalendarDay, dayFrom, type Period, yearOf } from '../../domain/kernel/time.ts';
import { type DayMeaning, isDay, type Lean, resolveDay, resolvePeriod } from './day-meaning.ts';
import type { DayMention } from './day-mention.ts';
import { daysIn } from './day-mentions.ts';
import { unitAt } from './day-phrases.ts';
import { distanceAt, moved } from './distances.ts';
import { list } from './lists.ts';
import { quantityAt } from './numbers.ts';
import { after, type Token, tokensOf, typed, wordAt } from './tokens.ts';

export type PeriodReading =
  /** Both days included. `until` tells that "tot" was said: the day named is the first one back. */
  | {
      readonly kind: 'found';
      readonly from: CalendarDay;
      readonly to: CalendarDay;
      readonly words: string;
      readonly until: 'included' | 'excluded';
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible'; readonly words: string }
  | { readonly kind: 'unknown'; readonly words: string }
  /** More than two days, or two that make no stretch. */
  | { readonly kind: 'several'; readonly words: string };

/** Reads "van 23 december t/m 6 januari", "tot 1 december", "volgende week": days ahead, unless it says "was". */
export function readPeriod(text: string, today: CalendarDay): PeriodReading {
  const tokens = tokensOf(text);
  const lean: Lean = tokens.some((token) => ['was', 'geweest', 'were', 'waren'].includes(token.word))
    ? 'past'
    : 'future';
  const mentions = daysIn({ tokens, today, lean });
  const [first, second] = mentions;
  if (!first) return forSomeTime(text, tokens, today);
  const words = mentions.map((mention) => typed(text, tokens, mention.from, mention.next)).join(', ');
  if (mentions.some((mention) => mention.day === 'impossible')) return { kind: 'impossible', words };
  if (mentions.length > 2) return { kind: 'several', words };
  const reading = second ? betweenTwo(tokens, first, second, today, lean) : withOne(tokens, first, today, lean);
  if (reading === 'backwards') return { kind: 'impossible', words };
  if (reading === 'unknown' || reading === 'several') return { kind: reading, words };
  return reading.to < reading.from ? { kind: 'impossible', words } : { kind: 'found', ...reading, words };
}

type Found = Period & { readonly until: 'included' | 'excluded' };

/** One mention: "tot 1 december" runs from today, "volgende week" is its own stretch, "vanaf maandag" needs a length. */
function withOne(tokens: readonly Token[], mention: DayMention, today: CalendarDay, lean: Lean): Found | 'unknown' {
  const period = resolvePeriod(mention.meaning, today, lean);
  if (period === 'impossible' || period === 'vague') return 'unknown';
  if (isUntil(mention)) return { from: today, to: addDays(period.from, -1), until: 'excluded' };
  if (mention.lead === 'until' || mention.lead === 'including')
    return { from: today, to: period.to, until: 'included' };
  const length = lengthAt(tokens, mention.next);
  if (length) return { from: period.from, to: addDays(length(period.from), -1), until: 'included' };
  return mention.lead === 'from' ? 'unknown' : { ...period, until: 'included' };
}

/** "Tot 6 januari" is back on the 6th; "tot eind december" is all of it. */
function isUntil(mention: DayMention): boolean {
  const fuzzyEnd = mention.meaning.kind === 'part-of-month' && mention.meaning.part === 'end';
  return mention.lead === 'until' && !fuzzyEnd;
}

/** "Vanaf maandag twee weken": a length behind the first day. */
function lengthAt(tokens: readonly Token[], at: number): ((from: CalendarDay) => CalendarDay) | undefined {
  const start = ['voor', 'for', ',', 'gedurende', 'de'].includes(wordAt(tokens, at)) ? at + 1 : at;
  const quantity = quantityAt(tokens, start);
  const unit =
    quantity && Number.isInteger(quantity.value) && quantity.value <= 400 ? unitAt(tokens, quantity.next) : undefined;
  if (!quantity || !unit || distanceAt(tokens, start)) return undefined;
  return (from) => moved(from, { count: quantity.value, unit: unit.unit, direction: 1 });
}

const links = list(`
  t / m | tm | tot en met | tot | - | until | till | to | through | tot aan | t . m . | t m | tot & met | / |
  up to and including | t - m | > | en | and | & | + | ,
`);
const lists = new Set(['en', 'and', '&', '+', ',']);

function betweenTwo(
  tokens: readonly Token[],
  first: DayMention,
  second: DayMention,
  today: CalendarDay,
  lean: Lean,
): Found | 'unknown' | 'several' | 'backwards' {
  const link = linkBetween(tokens, first, second);
  if (link === undefined) return 'several';
  const excluded = ['tot', 'until', 'till', 'tot aan'].includes(link) && isUntil({ ...second, lead: 'until' });
  const days = twoDays(first.meaning, second.meaning, today, lean);
  if (!days) return 'unknown';
  if (days === 'backwards') return days;
  if (lists.has(link) && !isBetween(tokens, first) && addDays(days.from.to, 1) !== days.to.from) return 'several';
  return {
    from: days.from.from,
    to: excluded ? addDays(days.to.from, -1) : days.to.to,
    until: excluded ? 'excluded' : 'included',
  };
}

function isBetween(tokens: readonly Token[], first: DayMention): boolean {
  return (
    ['tussen', 'between'].includes(wordAt(tokens, first.from - 1)) ||
    ['tussen', 'between'].includes(wordAt(tokens, first.leadFrom))
  );
}

function linkBetween(tokens: readonly Token[], first: DayMention, second: DayMention): string | undefined {
  const end = ['de', 'het', 'the'].includes(wordAt(tokens, second.from - 1)) ? second.from - 1 : second.from;
  return links.find(
    (words) => after(tokens, first.next, words) === end || after(tokens, first.next, `${words} op`) === end,
  );
}

/** The last day comes first: the next such day from today; the first day is the latest before it. Explicit years hold. */
function twoDays(
  first: DayMeaning,
  second: DayMeaning,
  today: CalendarDay,
  lean: Lean,
): { from: Period; to: Period } | 'backwards' | undefined {
  const own = { from: resolvePeriod(first, today, lean), to: resolvePeriod(second, today, lean) };
  if (typeof own.from === 'string' || typeof own.to === 'string') return undefined;
  if (sameMonthBackwards(first, second)) return 'backwards';
  if (isFixed(first) && isFixed(second))
    return own.to.to < own.from.from ? 'backwards' : { from: own.from, to: own.to };
  if (isFixed(first)) return { from: own.from, to: floating(second, own.from.from, 'future') ?? own.to };
  if (isFixed(second) || first.kind !== 'weekday')
    return { from: floating(first, own.to.to, 'past') ?? own.from, to: own.to };
  return { from: own.from, to: floating(second, own.from.from, 'future') ?? own.to };
}

function isFixed(meaning: DayMeaning): boolean {
  if (meaning.kind === 'exact' || meaning.kind === 'stretch') return true;
  return (
    (meaning.kind === 'date' || meaning.kind === 'week' || meaning.kind === 'part-of-month') &&
    meaning.year !== undefined
  );
}

function floating(meaning: DayMeaning, from: CalendarDay, lean: Lean): Period | undefined {
  if (meaning.kind === 'date') {
    const year = yearOf(from);
    const days = [year - 1, year, year + 1]
      .map((candidate) => dayFrom(candidate, meaning.month, meaning.date))
      .filter((day) => day !== undefined);
    const day =
      lean === 'past' ? days.findLast((candidate) => candidate <= from) : days.find((candidate) => candidate >= from);
    return day && { from: day, to: day };
  }
  const day = resolveDay(meaning, from, lean);
  const period = isDay(day) ? resolvePeriod(meaning, from, lean) : undefined;
  return typeof period === 'string' ? undefined : period;
}

/** "Van 7 tot 3 augustus". */
function sameMonthBackwards(first: DayMeaning, second: DayMeaning): boolean {
  if (first.kind !== 'date' || second.kind !== 'date' || first.month !== second.month) return false;
  return (
    first.date > second.date && (first.year === undefined || second.year === undefined || first.year >= second.year)
  );
}

/** "Twee weken", with no day at all: it does not say when it begins. */
function forSomeTime(text: string, tokens: readonly Token[], today: CalendarDay): PeriodReading {
  for (let at = 0; at < tokens.length; at += 1) {
    const length = lengthAt(tokens, at);
    if (length && length(today) > today) return { kind: 'unknown', words: typed(text, tokens, at, at + 2) };
  }
  return { kind: 'none' };
}
