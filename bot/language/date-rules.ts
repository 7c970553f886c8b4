import { monthNamed } from './calendar-words.ts';
import type { DayMeaning } from './day-meaning.ts';
import { type Phrase, type Scan, yearAt } from './day-phrases.ts';
import { numberWords, ordinalWords } from './number-words.ts';
import { quantityAt } from './numbers.ts';
import { after, afterAny, known, pastDot, type Token, wordAt } from './tokens.ts';
import { namedDays, timeUnits } from './words.ts';

const ordinalEndings = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th', 'ste.']);

export const articles = new Set(['de', 'den', 'the', 'het']);

/** A number or number word that may be the day of a month, with its "e" or "th". */
export function dateNumberAt(
  tokens: readonly Token[],
  at: number,
): { date: number; ordinal: boolean; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (token.raw.length > 3) return undefined;
    const ending = tokens[at + 1];
    const ordinal = ending?.glued === true && ordinalEndings.has(ending.word);
    return { date: Number(token.raw), ordinal, next: at + (ordinal ? 2 : 1) };
  }
  const ordinal = ordinalWords.get(token.word);
  if (ordinal !== undefined) return { date: ordinal, ordinal: true, next: at + 1 };
  const date = numberWords.get(token.word);
  return date === undefined || date === 0 ? undefined : { date, ordinal: false, next: at + 1 };
}

/** "17 november", "de 15e dec. 2026", "eerste van december". */
export function dateRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const start = articles.has(wordAt(tokens, at)) ? at + 1 : at;
  const number = dateNumberAt(tokens, start);
  if (!number || partOfLarger(tokens, start)) return undefined;
  const link = afterAny(tokens, number.next, ['.', '-', 'van', 'of', '/']) ?? number.next;
  const month = monthNamed(wordAt(tokens, link));
  if (month === undefined) return undefined;
  const end = pastDot(tokens, link + 1);
  const dash = wordAt(tokens, end) === '-' && /^(19|20)\d\d$/.test(wordAt(tokens, end + 1)) ? end + 1 : end;
  const year = yearAt(tokens, dash, today);
  return { next: year?.next ?? end, meaning: { kind: 'date', month, date: number.date, year: year?.year } };
}

/** Digits glued behind a dot, comma, colon or letter are the tail of something else: "1.5", "S-12". */
export function partOfLarger(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.glued === true &&
    before !== undefined &&
    !['(', '"', "'", '-', '/', '|', '[', '+', '&', ','].includes(before.word)
  );
}

/** "November 17", "Nov 3rd, 2026": the month first, as English has it. */
export function monthFirstRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const month = tokens[at]?.kind === 'word' ? monthNamed(wordAt(tokens, at)) : undefined;
  if (month === undefined) return undefined;
  const dotted = pastDot(tokens, at + 1);
  const start = articles.has(wordAt(tokens, dotted)) ? dotted + 1 : dotted;
  const number = tokens[start]?.kind === 'number' ? dateNumberAt(tokens, start) : undefined;
  if (!number || number.date > 31 || number.date === 0 || opensQuantity(tokens, start, number.next)) return undefined;
  const year = yearAt(tokens, number.next, today);
  return { next: year?.next ?? number.next, meaning: { kind: 'date', month, date: number.date, year: year?.year } };
}

function opensQuantity(tokens: readonly Token[], start: number, next: number): boolean {
  if (monthNamed(wordAt(tokens, next)) !== undefined || known(timeUnits, wordAt(tokens, next)) !== undefined)
    return true;
  const quantity = quantityAt(tokens, start);
  return quantity !== undefined && quantity.next > start + 1;
}

/** "1-12", "01/12/2026", "3.12.26" with a lead, "2026-12-01". */
export function numericRule({ tokens, lean }: Scan, at: number): Phrase | undefined {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !sign?.glued || !second.glued) return undefined;
  if (!['-', '/', '.'].includes(sign.word) || partOfLarger(tokens, at)) return undefined;
  const third =
    tokens[at + 3]?.word === sign.word && tokens[at + 3]?.glued && tokens[at + 4]?.glued ? tokens[at + 4] : undefined;
  if (first.raw.length === 4) return yearFirst(first, second, third, at);
  if (first.raw.length > 2 || second.raw.length > 2) return undefined;
  const next = third?.kind === 'number' ? at + 5 : at + 3;
  if (third?.kind === 'number') return { next, meaning: numericDate(first, second, fullYear(third.raw)) };
  if (isOtherNumber(tokens, at, sign.word, lean)) return undefined;
  if (Number(first.raw) > 31 && Number(second.raw) > 12) return undefined;
  return { next, meaning: numericDate(first, second, undefined) };
}

/** "1-2 uur", "1/2 uur", "1.30" are amounts of time, "45/60" is nothing of the calendar. */
function isOtherNumber(tokens: readonly Token[], at: number, sign: string, lean: 'past' | 'future'): boolean {
  const unit =
    known(timeUnits, wordAt(tokens, at + 3)) !== undefined || monthNamed(wordAt(tokens, at + 3)) !== undefined;
  const fraction =
    sign === '/' && wordAt(tokens, at - 1) !== 'op' && quantityAt(tokens, at)?.style === 'decimal' && lean === 'past';
  const led = ['op', 'uiterlijk', 'voor', 'per', 'tegen', 'on', 'by', 'm'].includes(wordAt(tokens, at - 1));
  const dotted = sign === '.' && !(led && Number(tokens[at + 2]?.raw) <= 12 && Number(tokens[at]?.raw) <= 31);
  const goesOn = tokens[at + 3]?.glued === true && tokens[at + 4]?.glued === true && tokens[at + 4]?.kind === 'number';
  const clock = goesOn && [':', '.'].includes(wordAt(tokens, at + 3));
  return unit || dotted || clock || (fraction && !led);
}

function yearFirst(year: Token, month: Token, date: Token | undefined, at: number): Phrase | undefined {
  if (date?.kind !== 'number') return undefined;
  return { next: at + 5, meaning: numericDate(date, month, Number(year.raw)) };
}

function fullYear(raw: string): number | 'impossible' {
  if (raw.length === 2) return 2000 + Number(raw);
  return raw.length === 4 ? Number(raw) : 'impossible';
}

function numericDate(date: Token, month: Token, year: number | 'impossible' | undefined): DayMeaning {
  const monthNumber = Number(month.raw);
  if (year === 'impossible' || monthNumber < 1 || monthNumber > 12) return { kind: 'impossible' };
  return { kind: 'date', month: monthNumber, date: Number(date.raw), year };
}

const daysWithName = Object.entries(namedDays);

/** Days with a name and a fixed date: "oudjaarsdag". */
export function namedDayRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  for (const [name, [month, date]] of daysWithName) {
    const end = after(tokens, at, name);
    if (end === undefined) continue;
    const year = yearAt(tokens, end, today);
    return { next: year?.next ?? end, meaning: { kind: 'date', month, date, year: year?.year } };
  }
  return undefined;
}
