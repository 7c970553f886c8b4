import type { CalendarDay } from '../../domain/kernel/time.ts';
import { isDay } from './day-meaning.ts';
import type { DayMention } from './day-mention.ts';
import { type Token, typed } from './tokens.ts';

export type DueProblemCode = 'no-due' | 'two-days' | 'no-such-day' | 'unknown-day' | 'due-in-past';

/** By when: the day, and which mentions said so; or why that cannot be told. */
export interface Due {
  readonly due?: CalendarDay | undefined;
  readonly mentions: readonly DayMention[];
  readonly problem?:
    | { readonly code: DueProblemCode; readonly words: string; readonly day?: CalendarDay | undefined }
    | undefined;
}

/** Of all days in a sentence the due day is the one led by "voor", "uiterlijk" and the like; else the only one that belongs to nothing else. */
export function dueOf(text: string, tokens: readonly Token[], all: readonly DayMention[], today: CalendarDay): Due {
  const own = all.filter((mention) => mention.lead !== 'of');
  const words = (mentions: readonly DayMention[]) =>
    mentions.map((mention) => typed(text, tokens, mention.from, mention.next)).join(', ');
  const candidates = likeliest(own);
  const impossible = (candidates.length > 0 ? candidates : own).filter((mention) => mention.day === 'impossible');
  if (impossible.length > 0) return { mentions: [], problem: { code: 'no-such-day', words: words(impossible) } };
  const days = [...new Set(candidates.map((mention) => mention.day).filter(isDay))];
  const [day] = days;
  if (!day)
    return {
      mentions: [],
      problem: own.length > 0 ? { code: 'unknown-day', words: words(own) } : { code: 'no-due', words: '' },
    };
  if (days.length > 1) return { mentions: [], problem: { code: 'two-days', words: words(candidates) } };
  if (day < today)
    return { mentions: named(candidates), problem: { code: 'due-in-past', words: words(candidates), day } };
  return { due: day, mentions: named(candidates) };
}

function likeliest(own: readonly DayMention[]): readonly DayMention[] {
  const known = own.filter((mention) => mention.day !== 'vague');
  const deadlines = known.filter(
    (mention) => mention.lead === 'deadline' || mention.lead === 'until' || mention.lead === 'including',
  );
  const exact = known.filter((mention) => mention.meaning.kind !== 'stretch');
  if (deadlines.length === 0) return exact.length > 0 && known.length > exact.length ? sameOrAll(exact, known) : known;
  return deadlines.every((mention) => mention.meaning.kind === 'stretch') ? known : deadlines;
}

/** Beside a day that was named, a week says what something is for, and stays in the sentence. */
function named(candidates: readonly DayMention[]): readonly DayMention[] {
  const exact = candidates.filter((mention) => mention.meaning.kind !== 'stretch');
  return exact.length > 0 ? exact : candidates;
}

/** "Volgende week, uiterlijk vrijdag" agrees; two that differ are both kept, so that it is asked. */
function sameOrAll(exact: readonly DayMention[], known: readonly DayMention[]): readonly DayMention[] {
  const within = known.every(
    (mention) =>
      mention.meaning.kind !== 'stretch' || exact.some((other) => isDay(other.day) && holds(mention, other.day)),
  );
  return within ? exact : known;
}

function holds(mention: DayMention, day: CalendarDay): boolean {
  return mention.meaning.kind === 'stretch' && mention.meaning.period.from <= day && day <= mention.meaning.period.to;
}
