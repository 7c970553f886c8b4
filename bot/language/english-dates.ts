import { GB } from 'chrono-node/en';
import { monthNamed } from './calendar-words.ts';
import type { Phrase, Scan } from './day-phrases.ts';
import { wordAt } from './tokens.ts';

const MOST_TOKENS = 200;
const reference = new Date('2026-01-15T12:00:00Z');

/** English dates written out in words ("the third of November", "march the first"): the one thing we leave to chrono. */
export function writtenOutRule({ tokens }: Scan, at: number): Phrase | undefined {
  if (tokens.length > MOST_TOKENS || !mayBegin(wordAt(tokens, at), wordAt(tokens, at + 1))) return undefined;
  const last = [0, 1, 2, 3, 4]
    .map((step) => at + step)
    .find((place) => monthNamed(wordAt(tokens, place)) !== undefined);
  if (last === undefined) return undefined;
  const end = Math.min(tokens.length, (last === at ? at + 2 : last) + 2);
  const words = tokens.slice(at, end).map((token) => token.word);
  const result = GB.parse(words.join(' '), reference)[0];
  if (result?.index !== 0 || !result.start.isCertain('day') || !result.start.isCertain('month')) return undefined;
  const count = result.text.split(/\s+/).length;
  const year = result.start.isCertain('year') ? (result.start.get('year') ?? undefined) : undefined;
  const [month, date] = [result.start.get('month'), result.start.get('day')];
  return month && date ? { next: at + count, meaning: { kind: 'date', month, date, year } } : undefined;
}

function mayBegin(word: string, next: string): boolean {
  if (monthNamed(word) !== undefined) return next === 'the' || isOrdinal(next);
  return isOrdinal(word) || (word === 'the' && isOrdinal(next));
}

function isOrdinal(word: string): boolean {
  return /^(first|second|third|[a-z]{3,}th|[a-z]+ieth|twenty|thirty)$/.test(word);
}
