import { addDays, day } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import { wholeWeek, workingWeek } from '../../domain/nudges/own-times.ts';
import { preferencesTexts } from './preferences.texts.ts';

const aSunday = day('2026-01-04');
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** "maandag", for 1. */
export function weekdayName(weekday: number, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${addDays(aSunday, weekday)}T00:00:00Z`));
}

/** "werkdagen", "maandag t/m donderdag en zaterdag": three days in a row and more are said by their ends. */
export function sayWeekdays(weekdays: readonly number[], language: Language): string {
  const t = preferencesTexts[language];
  if (weekdays.length === wholeWeek.length) return t.everyDay;
  if (weekdays.join() === workingWeek.join()) return t.workingDays;
  const names = inARow(weekdays).flatMap((row) => {
    const said = row.map((weekday) => weekdayName(weekday, language));
    const [first, last] = [said[0], said.at(-1)];
    return first && last && said.length > 2 ? [t.fromTo(first, last)] : said;
  });
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

function inARow(weekdays: readonly number[]): number[][] {
  const rows: number[][] = [];
  for (const weekday of weekdays) {
    const row = rows.at(-1);
    if (row?.at(-1) === weekday - 1) row.push(weekday);
    else rows.push([weekday]);
  }
  return rows;
}
