import { clocksIn } from './clocks.ts';
import { type DurationFound, durationAt } from './duration-rules.ts';
import { list } from './lists.ts';
import { countAt } from './numbers.ts';
import { type Token, tokensOf, typed, wordAt } from './tokens.ts';

export type DurationReading =
  | { readonly kind: 'found'; readonly minutes: number; readonly words: string }
  | { readonly kind: 'none' }
  /** Nothing, negative, or more than a day holds. */
  | { readonly kind: 'impossible'; readonly words: string }
  | { readonly kind: 'several'; readonly minutes: readonly number[]; readonly words: string };

const A_DAY = 24 * 60;

const MOST_FOUND = 10;

/** Reads how long something took; a bare number up to 12 is hours, above it is minutes. */
export function readDuration(text: string): DurationReading {
  const tokens = tokensOf(text);
  return judgeDurations(
    text,
    tokens,
    durationsIn(
      tokens,
      tokens.map(() => false),
    ),
  );
}

/** What the durations in a text say together. */
export function judgeDurations(
  text: string,
  tokens: readonly Token[],
  found: readonly DurationFound[],
): DurationReading {
  const words = found.map((one) => typed(text, tokens, one.from, one.next)).join(', ');
  const minutes = found.map((one) => one.minutes);
  const [only] = minutes;
  if (only === undefined) return { kind: 'none' };
  if (minutes.length > 1) return { kind: 'several', minutes, words };
  return isPossible(only) ? { kind: 'found', minutes: only, words } : { kind: 'impossible', words };
}

function isPossible(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes > 0 && minutes <= A_DAY;
}

/** Every duration among the tokens that nothing else has taken; times on the clock are none, a stretch of it is. */
export function durationsIn(tokens: readonly Token[], used: readonly boolean[]): readonly DurationFound[] {
  const taken = [...used];
  const found: DurationFound[] = [];
  for (const clock of clocksIn(tokens, used)) {
    taken.fill(true, clock.from, clock.next);
    if (clock.minutes !== undefined)
      found.push({ from: clock.from, next: clock.next, minutes: clock.minutes, clock: true });
  }
  for (let at = 0; at < tokens.length && found.length < MOST_FOUND; at += 1) {
    if (taken[at]) continue;
    const duration = durationAt(tokens, at, taken);
    if (!duration) continue;
    if (!isDistance(tokens, duration)) found.push(duration);
    at = duration.next - 1;
  }
  const distinct = withoutRestated(
    tokens,
    found.sort((a, b) => a.from - b.from),
  );
  const times = timesIn(tokens, taken);
  const [first] = distinct;
  return first && times
    ? [...distinct, { from: times.from, next: times.next, minutes: first.minutes * times.count }]
    : distinct;
}

/** "2 uur (120 minuten)" and "2 uur, van 10 tot 12" say the same thing twice. */
function withoutRestated(tokens: readonly Token[], found: readonly DurationFound[]): readonly DurationFound[] {
  return found.filter(
    (one, index) =>
      !found.slice(0, index).some((before) => before.minutes === one.minutes && restates(tokens, before, one)),
  );
}

function restates(tokens: readonly Token[], before: DurationFound, one: DurationFound): boolean {
  if (before.clock || one.clock) return true;
  if (['(', '='].includes(tokens[one.from - 1]?.word ?? '') && one.from - before.next < 6) return true;
  if (one.from - before.next > 2) return false;
  const between = tokens.slice(before.next, one.from);
  return between.every((token) => ['(', '=', 'dus', 'ofwel', 'oftewel', '/', ','].includes(token.word));
}

const timesWords = new Set(
  list(`
  keer | x | maal | × | * | times | sessies | gesprekken | bijeenkomsten | sessions
`),
);

/** "2 x 45 min", "twee keer een uur": the sum is not ours to make. */
function timesIn(
  tokens: readonly Token[],
  taken: readonly boolean[],
): { from: number; next: number; count: number } | undefined {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (taken[at] || !(timesWords.has(wordAt(tokens, at + 1)) || /vis(ies|ions)$/.test(wordAt(tokens, at + 1))))
      continue;
    const count = countAt(tokens, at)?.value ?? 0;
    if (count > 1 && count < 100) return { from: at, next: at + 2, count };
  }
  return undefined;
}

/** "Over een uur", "een uur geleden": when, not how long. */
function isDistance(tokens: readonly Token[], { from, next }: DurationFound): boolean {
  return (
    ['geleden', 'ago', 'terug', 'later', 'eerder'].includes(wordAt(tokens, next)) ||
    ['over', 'binnen'].includes(wordAt(tokens, from - 1))
  );
}
