import { remembering } from '../../domain/kernel/remembering.ts';
import {
  addDays,
  type CalendarDay,
  dayAt,
  type Instant,
  type Period,
  timeAt,
  yearOf,
  type Zone,
} from '../../domain/kernel/time.ts';

import { sayTexts } from './say.texts.ts';

type Language = 'nl' | 'en';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const near: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  nl: { [-1]: 'gisteren', 0: 'vandaag', 1: 'morgen' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
};

/** How numbers are said in a language. */
const numberWords = remembering((language: Language) => {
  const format = new Intl.NumberFormat(locales[language], { useGrouping: false });
  return remembering((value: number) => format.format(value));
});

/** How days are said in a language, with their year or without. */
const dateWords = remembering((language: Language) => ({
  withYear: datesIn(language, { year: 'numeric' }),
  withoutYear: datesIn(language, {}),
}));

function datesIn(language: Language, more: { year?: 'numeric' }): (day: CalendarDay) => string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...more } as const;
  const format = new Intl.DateTimeFormat(locales[language], parts);
  return remembering((day) => format.format(Date.parse(`${day}T00:00:00Z`)).replaceAll(',', ''));
}

/** "vrijdag 27 november": a day in full, with its year when that is another than today's. */
export function sayDate(day: CalendarDay, today: CalendarDay, language: Language): string {
  const { withYear, withoutYear } = dateWords(language);
  return yearOf(day) === yearOf(today) ? withoutYear(day) : withYear(day);
}

/** A day as people say it: "vandaag", "gisteren", "morgen", else "vrijdag 27 november". */
export function sayDay(day: CalendarDay, today: CalendarDay, language: Language): string {
  for (const away of [-1, 0, 1]) if (addDays(today, away) === day) return near[language][away] ?? day;
  return sayDate(day, today, language);
}

/** "1 uur en 30 minuten". */
export function sayDuration(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [language === 'nl' ? `${hours} uur` : `${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 || hours === 0 ? [sayMinutes(rest, language)] : []),
  ];
  return parts.join(language === 'nl' ? ' en ' : ' and ');
}

function sayMinutes(minutes: number, language: Language): string {
  if (language === 'nl') return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** "1,5 uur", for totals; what is no whole quarter of an hour is said in minutes as well. */
export function sayHours(minutes: number, language: Language): string {
  if (minutes % 15 !== 0) return sayDuration(minutes, language);
  const hours = numberWords(language)(minutes / 60);
  if (language === 'nl') return `${hours} uur`;
  return minutes === 60 ? '1 hour' : `${hours} hours`;
}

/** "vrijdag 27 november om 10.00 uur", on the clock of that zone. */
export function sayMoment(moment: Instant, now: Instant, zone: Zone, language: Language): string {
  const day = sayDate(dayAt(moment, zone), dayAt(now, zone), language);
  const time = timeAt(moment, zone);
  return language === 'nl' ? `${day} om ${time.replace(':', '.')} uur` : `${day} at ${time}`;
}

/** "van woensdag 23 december tot en met woensdag 6 januari 2027"; one day is said as that day. */
export function sayPeriod(period: Period, today: CalendarDay, language: Language): string {
  if (period.from === period.to) return `${language === 'nl' ? 'op' : 'on'} ${sayDate(period.from, today, language)}`;
  const [from, to] = [sayDate(period.from, today, language), sayDate(period.to, today, language)];
  return sayTexts[language].fromTo(from, to);
}
