import type { WireLanguage } from '../wire.ts';
import { pageTexts } from './page.texts.ts';

const locales: Readonly<Record<WireLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "zondag 22 november". */
export function dayInWords(at: number, zone: string, language: WireLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return format.format(at);
}

/** "10.15 uur". */
export function timeInWords(at: number, zone: string, language: WireLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const clock = format.format(at);
  return pageTexts[language].time(language === 'nl' ? clock.replace(':', '.') : clock);
}
