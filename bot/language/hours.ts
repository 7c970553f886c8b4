import { addMonths, type CalendarDay } from '../../domain/kernel/time.ts';
import { daysIn } from './day-mentions.ts';
import { judge } from './days.ts';
import { durationsIn, judgeDurations } from './durations.ts';
import { type HoursKind, type KindFound, kindsIn } from './kinds.ts';
import { list } from './lists.ts';
import { type Token, tokensOf, typed, wordAt } from './tokens.ts';

export type HoursProblemCode =
  | 'no-duration'
  | 'two-durations'
  | 'impossible-duration'
  | 'no-kind'
  | 'two-kinds'
  | 'two-days'
  | 'no-such-day'
  | 'unknown-day'
  | 'future-day'
  | 'over-a-year-ago'
  /** "Ging niet door": nothing was there to log. */
  | 'not-held';

export interface HoursProblem {
  readonly code: HoursProblemCode;
  /** As typed; empty when something is missing. */
  readonly words: string;
  /** The day that was understood but cannot be taken. */
  readonly day?: CalendarDay | undefined;
}

/** What a sentence about hours says; with problems, the rest that was understood is still there. */
export interface HoursReading {
  readonly minutes?: number | undefined;
  readonly kind?: HoursKind | undefined;
  readonly day?: CalendarDay | undefined;
  readonly problems: readonly HoursProblem[];
}

/** Reads "90 intervisie gisteren" and its kin. No day means today; what is unclear is a problem, never a guess. */
export function readHours(text: string, today: CalendarDay): HoursReading {
  const tokens = tokensOf(text);
  const mentions = daysIn({ tokens, today, lean: 'past' });
  const used = tokens.map(() => false);
  for (const mention of mentions) used.fill(true, mention.from, mention.next);
  const kinds = kindsIn(tokens, used);
  const day = dayOf(judge(text, tokens, mentions), today);
  const duration = minutesOf(text, tokens, used);
  const kind = kindOf(text, tokens, kinds);
  const problems = [...duration.problems, ...kind.problems, ...day.problems, ...notHeld(text, tokens)];
  return { minutes: duration.minutes, kind: kind.kind, day: day.day, problems };
}

/** A sentence that has a duration and supervisie or intervisie: read as hours, even without the word. */
export function looksLikeHours(text: string): boolean {
  const tokens = tokensOf(text);
  const used = tokens.map(() => false);
  if (kindsIn(tokens, used).length === 0) return false;
  const mentions = daysIn({ tokens, today: '2026-01-15' as CalendarDay, lean: 'past' });
  for (const mention of mentions) used.fill(true, mention.from, mention.next);
  return durationsIn(tokens, used).length > 0;
}

function dayOf(reading: ReturnType<typeof judge>, today: CalendarDay): Pick<HoursReading, 'day' | 'problems'> {
  switch (reading.kind) {
    case 'none':
      return { day: today, problems: [] };
    case 'impossible':
      return { problems: [{ code: 'no-such-day', words: reading.words }] };
    case 'unknown':
      return { problems: [{ code: 'unknown-day', words: reading.words }] };
    case 'several':
      return { problems: [{ code: 'two-days', words: reading.words }] };
    case 'found': {
      const { day, words } = reading;
      if (day > today) return { problems: [{ code: 'future-day', words, day }] };
      if (day < addMonths(today, -12)) return { problems: [{ code: 'over-a-year-ago', words, day }] };
      return { day, problems: [] };
    }
  }
}

function minutesOf(
  text: string,
  tokens: readonly Token[],
  used: readonly boolean[],
): Pick<HoursReading, 'minutes' | 'problems'> {
  const reading = judgeDurations(text, tokens, durationsIn(tokens, used));
  switch (reading.kind) {
    case 'found':
      return { minutes: reading.minutes, problems: [] };
    case 'none':
      return { problems: [{ code: 'no-duration', words: '' }] };
    case 'several':
      return { problems: [{ code: 'two-durations', words: reading.words }] };
    case 'impossible':
      return { problems: [{ code: 'impossible-duration', words: reading.words }] };
  }
}

function kindOf(
  text: string,
  tokens: readonly Token[],
  found: readonly KindFound[],
): Pick<HoursReading, 'kind' | 'problems'> {
  const kinds = [...new Set(found.map((one) => one.kind))];
  if (kinds.length === 1) return { kind: kinds[0], problems: [] };
  const words = found.map((one) => typed(text, tokens, one.from, one.next)).join(', ');
  return { problems: [{ code: kinds.length === 0 ? 'no-kind' : 'two-kinds', words }] };
}

const denials = new Set(
  list(`
  niet | geen | nooit | afgezegd | geannuleerd | vervallen | uitgevallen | verzet | verplaatst | not |
  cancelled | canceled | postponed | didn't | don't | wasn't
`),
);

/** A denial anywhere means that something is not as it seems: it is asked about. */
function notHeld(text: string, tokens: readonly Token[]): readonly HoursProblem[] {
  const at = tokens.findIndex((token, index) => denials.has(token.word) && wordAt(tokens, index + 1) !== 'alleen');
  return at < 0 ? [] : [{ code: 'not-held', words: typed(text, tokens, at, at + 1) }];
}
