import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { DayLead } from './day-leads.ts';
import type { DayMeaning } from './day-meaning.ts';

/** One place in a text that speaks of a day, with its meaning and the words that lead it in. */
export interface DayMention {
  /** Tokens: `leadFrom` is where "uiterlijk", "op" and the like begin. */
  readonly from: number;
  readonly next: number;
  readonly leadFrom: number;
  readonly lead: DayLead;
  readonly meaning: DayMeaning;
  readonly day: CalendarDay | 'impossible' | 'vague';
}
