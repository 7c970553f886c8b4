import { endsWithKind } from './kinds.ts';
import { list } from './lists.ts';
import { quantityAt } from './numbers.ts';
import { after, afterAny, known, pastDot, type Token, wordAt } from './tokens.ts';
import { type TimeUnit, timeUnits } from './words.ts';

export interface Whole {
  readonly minutes: number;
  readonly next: number;
  readonly unit: TimeUnit;
}

const joined: Readonly<Record<string, readonly [number, TimeUnit]>> = {
  halfuur: [30, 'minute'],
  halfuurtje: [30, 'minute'],
  anderhalfuur: [90, 'minute'],
  anderhalfuurtje: [90, 'minute'],
  driekwartier: [45, 'minute'],
  kwartier: [15, 'minute'],
  kwartiertje: [15, 'minute'],
  uur: [60, 'hour'],
  uurtje: [60, 'hour'],
  eenuur: [60, 'hour'],
  tweeuur: [120, 'hour'],
  drieuur: [180, 'hour'],
  kwartuur: [15, 'minute'],
};

const notBeforeBareUnit = new Set(
  list(`
  hoeveel | elk | elke | ieder | per | welk | hele | heel | paar | aantal | laatste | eerste | many | halve |
  enkele | enkel | vrije | van | mijn | dat | dit | volgend | extra | academisch
`),
);

/** A quantity with its unit, or a unit that says one by itself ("uurtje", "kwartier"). */
export function wholeAt(tokens: readonly Token[], at: number): Whole | undefined {
  const alone = known(joined, wordAt(tokens, at));
  if (alone && !notBeforeBareUnit.has(wordAt(tokens, at - 1)))
    return { minutes: alone[0], unit: alone[1], next: at + 1 };
  const quantity = quantityAt(tokens, at);
  if (!quantity) return undefined;
  const here = wordAt(tokens, quantity.next) === '-' ? quantity.next + 1 : quantity.next;
  const unit = known(timeUnits, wordAt(tokens, here));
  const compact = quantity.style === 'article' ? known(joined, wordAt(tokens, here)) : undefined;
  if (compact && compact[1] === 'minute') return { minutes: compact[0], unit: 'minute', next: here + 1 };
  if (!unit || isNoUnit(tokens, here)) return undefined;
  const minutes = Math.round(quantity.value * minutesIn[unit]);
  return { minutes, unit, next: pastUnit(tokens, here, unit) };
}

const minutesIn: Readonly<Record<TimeUnit, number>> = { hour: 60, quarter: 15, minute: 1 };

/** "m" and "u" alone, not glued to a number or at its side, are letters. */
function isNoUnit(tokens: readonly Token[], at: number): boolean {
  const sign = wordAt(tokens, at) === "'" || wordAt(tokens, at) === '′';
  if (sign) return tokens[at]?.glued !== true || /^\d/.test(wordAt(tokens, at + 1));
  return wordAt(tokens, at) === 'm' && wordAt(tokens, at + 1) === '/';
}

function pastUnit(tokens: readonly Token[], at: number, unit: TimeUnit): number {
  if (unit === 'quarter')
    return afterAny(tokens, at + 1, ['uur', 'van een uur', 'of an hour', 'of the hour', 'hour']) ?? at + 1;
  return pastDot(tokens, at + 1);
}

const ands = ['en', '+', '&', ',', 'and', 'plus', 'n', 'and a', ', en'];

/** What follows whole hours: "en een kwartier", "30 min", "u30", "and a half". */
export function withRest(tokens: readonly Token[], hours: Whole, taken: readonly boolean[]): Whole {
  const starts = [hours.next, ...ands.map((and) => after(tokens, hours.next, and)).filter((end) => end !== undefined)];
  for (const start of starts.reverse()) {
    if (taken[start]) continue;
    const rest = restAt(tokens, start, start !== hours.next);
    if (rest) return { minutes: hours.minutes + rest.minutes, unit: 'hour', next: rest.next };
  }
  return hours;
}

function restAt(
  tokens: readonly Token[],
  start: number,
  linked: boolean,
): { minutes: number; next: number } | undefined {
  const whole = wholeAt(tokens, start);
  if (whole && whole.minutes < 60 && (whole.unit !== 'hour' || linked)) return whole;
  if (whole) return undefined;
  const quantity = quantityAt(tokens, start);
  if (!quantity || quantity.style === 'clock') return undefined;
  if (quantity.value === 0.5 && linked) return { minutes: 30, next: quantity.next };
  const digits = tokens[start]?.kind === 'number';
  const bare =
    quantity.style === 'whole' &&
    quantity.value < 60 &&
    (digits ? standsFree(tokens, quantity.next) : linked && endsWithKind(tokens, quantity.next));
  const glued = tokens[start]?.glued === true;
  return bare && (glued || quantity.value >= 5) ? { minutes: quantity.value, next: quantity.next } : undefined;
}

function standsFree(tokens: readonly Token[], next: number): boolean {
  return endsWithKind(tokens, next) || tokens[next]?.kind === 'sign';
}
