import { remembering } from '../../domain/kernel/remembering.ts';
import { isSlipOf } from './nearest.ts';
import { known } from './tokens.ts';
import {
  clearWeekdayAbbreviations,
  dayWords,
  dayWordsWithTypos,
  looseWeekdayAbbreviations,
  monthAbbreviations,
  monthNames,
  noTypos,
  partsOfDay,
  weekdayNames,
} from './words.ts';

const weekdays = indexOf(weekdayNames);
const months = indexOf(monthNames);

function indexOf(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((same, index) => same.map((name): [string, number] => [name, index + 1])));
}

/** The weekday a word names (Monday is 1), a part of the day glued to it and a slip of the finger included. */
export const weekdayNamed = remembering(
  (word: string): number | undefined =>
    weekdays.get(word) ?? known(clearWeekdayAbbreviations, word) ?? withPart(word) ?? mistyped(word, weekdays),
);

/** Weekdays whose short name is an ordinary word too: "do", "zo", "sat". */
export function weekdayMaybe(word: string): number | undefined {
  return known(looseWeekdayAbbreviations, word);
}

/** The month a word names (January is 1). */
export const monthNamed = remembering(
  (word: string): number | undefined => known(monthAbbreviations, word) ?? months.get(word) ?? mistyped(word, months),
);

/** Days from today that a word names: "gisteren" is -1. */
export const daysAwayNamed = remembering((word: string): number | undefined => {
  const away = known(dayWords, word);
  if (away !== undefined) return away;
  if (word.length < 6 || word.length > 14 || noTypos.has(word)) return undefined;
  const meant = Object.keys(dayWordsWithTypos).find((name) => isSlipOf(word, name, dayWordsWithTypos[name] ?? 1));
  return meant === undefined ? undefined : dayWords[meant];
});

function withPart(word: string): number | undefined {
  if (word.length < 10 || word.length > 24) return undefined;
  for (const part of partsOfDay) {
    if (word.endsWith(part))
      return weekdays.get(word.slice(0, -part.length)) ?? mistyped(word.slice(0, -part.length), weekdays);
  }
  return undefined;
}

/** One slip is forgiven in names of six letters and more, two from eight; never when two names are as near. */
function mistyped(word: string, names: ReadonlyMap<string, number>): number | undefined {
  if (word.length < 5 || word.length > 14 || noTypos.has(word)) return undefined;
  for (const most of [1, 2]) {
    const near = [...names].filter(([name]) => name.length >= (most === 1 ? 6 : 8) && isSlipOf(word, name, most));
    const found = new Set(near.map(([, value]) => value));
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}
