import { type CalendarDay, includes } from '../../domain/kernel/time.ts';
import type { DayMeaning, Lean } from './day-meaning.ts';
import type { DayMention } from './day-mention.ts';
import { daysIn } from './day-mentions.ts';
import { list } from './lists.ts';
import { type Token, tokensOf, typed, wordAt } from './tokens.ts';

export type DayReading =
  | {
      readonly kind: 'found';
      readonly day: CalendarDay;
      readonly words: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'none' }
  /** The calendar has no such day. */
  | { readonly kind: 'impossible'; readonly words: string }
  /** It speaks of a day, but which one cannot be told: "volgende sint". */
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'several'; readonly days: readonly CalendarDay[]; readonly words: string };

/** Reads the day that a text speaks of; `from` and `to` are its place, the leading "op" or "uiterlijk" included. */
export function readDay(text: string, today: CalendarDay, { lean }: { readonly lean: Lean }): DayReading {
  const tokens = tokensOf(text);
  return judge(text, tokens, daysIn({ tokens, today, lean }));
}

/** What the mentions say together: one day, or why that cannot be told. */
export function judge(text: string, tokens: readonly Token[], mentions: readonly DayMention[]): DayReading {
  const words = (some: readonly DayMention[]) =>
    some.map((mention) => typed(text, tokens, mention.from, mention.next)).join(', ');
  const impossible = mentions.filter((mention) => mention.day === 'impossible');
  if (impossible.length > 0) return { kind: 'impossible', words: words(impossible) };
  const definite = mentions.filter((mention) => mention.day !== 'vague');
  const days = [...new Set(definite.map((mention) => mention.day as CalendarDay))];
  const [first] = definite;
  if (!first) return mentions.length === 0 ? { kind: 'none' } : { kind: 'unknown', words: words(mentions) };
  const outside = mentions.filter(
    (mention) =>
      mention.meaning.kind === 'stretch' &&
      mention.day === 'vague' &&
      !days.every((day) => holds(mention.meaning, day)),
  );
  const recurring = mentions.find((mention) => mention.day === 'vague' && isRecurring(wordAt(tokens, mention.from)));
  if (recurring) return { kind: 'unknown', words: words([recurring]) };
  if (days.length > 1 || outside.length > 0) return { kind: 'several', days, words: words([...definite, ...outside]) };
  const [start, end] = [tokens[first.leadFrom], tokens[first.next - 1]];
  return {
    kind: 'found',
    day: days[0] as CalendarDay,
    words: words([first]),
    from: start?.from ?? 0,
    to: end?.to ?? 0,
  };
}

const recurringWords = list(`
  elke | iedere | elk | ieder | every | each | per | wekelijks | maandelijks | dagelijks | weekly
`);

function isRecurring(word: string): boolean {
  return recurringWords.includes(word);
}

function holds(meaning: DayMeaning, day: CalendarDay): boolean {
  return meaning.kind === 'stretch' && includes(meaning.period, day);
}
