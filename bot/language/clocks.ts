import { list } from './lists.ts';
import { numberWords } from './number-words.ts';
import { after, afterAny, known, pastDot, type Token, wordAt } from './tokens.ts';
import { timeUnits } from './words.ts';

/** Times on the clock: they are no durations, but "van 10.00 tot 11.30" says one. */
export interface ClockFound {
  readonly from: number;
  readonly next: number;
  /** The minutes between the two, for a stretch of the clock. */
  readonly minutes?: number | undefined;
}

const leads = new Set(
  list(`
  om | vanaf | tot | rond | sinds | at | @ | until | till | from | start | begin | omstreeks | around |
  starttijd | aanvang | tegen | na
`),
);
const rangeLeads = new Set(['van', 'vanaf', 'tussen', 'from', 'between']);
const rangeLinks = ['tot', '-', 'tot aan', 't / m', 'tm', 'tot ongeveer', 'to', 'until', 'till', 'en', 'and'];

const MOST_FOUND = 10;

/** Every time on the clock in the text that no day has taken. */
export function clocksIn(tokens: readonly Token[], used: readonly boolean[]): readonly ClockFound[] {
  const found: ClockFound[] = [];
  for (let at = 0; at < tokens.length && found.length < MOST_FOUND; at += 1) {
    if (used[at]) continue;
    const clock = rangeAt(tokens, at, used) ?? momentAt(tokens, at);
    if (!clock) continue;
    found.push(clock);
    at = clock.next - 1;
  }
  return found;
}

interface Moment {
  readonly minutes: number;
  readonly next: number;
  /** Written as only a time on the clock can be: "14u30", "10:00", "half drie". */
  readonly sure: boolean;
  readonly unit: boolean;
}

/** "van 10 tot 11.30 uur", "14:00-15:30". */
function rangeAt(tokens: readonly Token[], at: number, used: readonly boolean[]): ClockFound | undefined {
  const led = rangeLeads.has(wordAt(tokens, at));
  const first = clockAt(tokens, led ? at + 1 : at);
  if (!first || used[first.next - 1]) return undefined;
  for (const words of rangeLinks) {
    const link = after(tokens, first.next, words);
    if (link === undefined || (['en', 'and'].includes(words) && !['tussen', 'between'].includes(wordAt(tokens, at))))
      continue;
    const second = clockAt(tokens, link);
    if (!second || used[link]) continue;
    if (
      !led &&
      !(first.minutes >= 7 * 60 && (first.sure || second.sure || second.unit)) &&
      !(first.sure && second.sure)
    )
      continue;
    const afternoon =
      wordAt(tokens, second.next) === 'pm' || wordAt(tokens, second.next) === 'am' ? second.next + 1 : second.next;
    return { from: at, next: afternoon, minutes: spanOf(first.minutes, second.minutes) };
  }
  return undefined;
}

function spanOf(from: number, to: number): number | undefined {
  const span = to > from ? to - from : to + 12 * 60 - from;
  return span > 0 && span <= 12 * 60 ? span : undefined;
}

/** "om 10 uur", "10.00 uur", "om half drie". */
function momentAt(tokens: readonly Token[], at: number): ClockFound | undefined {
  const led = leads.has(wordAt(tokens, at));
  const start = led ? (wordAt(tokens, at + 1) === 'de' ? at + 2 : at + 1) : at;
  const clock = clockAt(tokens, start);
  if (!clock) return undefined;
  if (!led && !(clock.sure && (clock.minutes >= 7 * 60 || tokens[start]?.kind === 'word'))) return undefined;
  if (led && ['tegen', 'na', 'begin', 'start'].includes(wordAt(tokens, at)) && !clock.unit && !clock.sure)
    return undefined;
  return { from: at, next: clock.next };
}

function clockAt(tokens: readonly Token[], at: number): Moment | undefined {
  return spokenClock(tokens, at) ?? writtenClock(tokens, at);
}

function hourAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const value =
    token?.kind === 'number' && token.raw.length <= 2 ? Number(token.raw) : numberWords.get(token?.word ?? '');
  return value === undefined || value > 24 ? undefined : value;
}

function writtenClock(tokens: readonly Token[], at: number): Moment | undefined {
  const hour = hourAt(tokens, at);
  if (hour === undefined) return undefined;
  const [sign, tail] = [tokens[at + 1], tokens[at + 2]];
  const apart = sign?.glued && ['.', ':', 'u', 'h'].includes(sign.word);
  if (apart && tail?.glued && /^[0-5]\d$/.test(tail.raw)) {
    const end = unitEnd(tokens, at + 3);
    return { minutes: hour * 60 + Number(tail.raw), next: end, sure: true, unit: end > at + 3 };
  }
  const end = unitEnd(tokens, at + 1);
  const pm = ['am', 'pm'].includes(wordAt(tokens, end));
  return { minutes: hour * 60, next: pm ? end + 1 : end, sure: pm, unit: end > at + 1 };
}

function unitEnd(tokens: readonly Token[], at: number): number {
  return known(timeUnits, wordAt(tokens, at)) === 'hour' ? pastDot(tokens, at + 1) : at;
}

/** "half drie", "kwart over twee", "tien voor half vier". */
function spokenClock(tokens: readonly Token[], at: number): Moment | undefined {
  const half = wordAt(tokens, at) === 'half' ? hourAt(tokens, at + 1) : undefined;
  if (half !== undefined)
    return known(timeUnits, wordAt(tokens, at + 2))
      ? undefined
      : { minutes: half * 60 - 30, next: at + 2, sure: true, unit: false };
  const quarter = afterAny(tokens, at, ['kwart', 'tien', 'vijf', 'twintig']);
  const side = wordAt(tokens, at + 1);
  if (quarter === undefined || (side !== 'voor' && side !== 'over')) return undefined;
  const count = wordAt(tokens, at) === 'kwart' ? 15 : (numberWords.get(wordAt(tokens, at)) ?? 0);
  const base = wordAt(tokens, at + 2) === 'half' ? hourAt(tokens, at + 3) : hourAt(tokens, at + 2);
  if (base === undefined) return undefined;
  const toHalf = wordAt(tokens, at + 2) === 'half';
  const minutes = base * 60 - (toHalf ? 30 : 0) + (side === 'over' ? count : -count);
  return { minutes, next: at + (toHalf ? 4 : 3), sure: true, unit: false };
}
