import { type CalendarDay, startOfWeek } from '../../domain/kernel/time.ts';
import { weekdayMaybe, weekdayNamed } from './calendar-words.ts';
import { type Scan, stretchOf, unitAt, whichAt, yearAt } from './day-phrases.ts';
import { list } from './lists.ts';
import { quantityAt } from './numbers.ts';
import { afterAny, known, pastDot, type Token, wordAt } from './tokens.ts';
import { partsOfDay, timeUnits } from './words.ts';

/** A week that was named: by where it lies from today, or by its number. */
export interface Week {
  readonly next: number;
  readonly monday?: CalendarDay | undefined;
  readonly number?: number | undefined;
  readonly year?: number | undefined;
}

const weekWords = list('week nummer | weeknummer | weeknr . | weeknr | week nr . | week nr | week | wk . | wk');

/** "vorige week", "van de week", "week 49", "wk 49 van 2027". */
export function weekAt({ tokens, today }: Scan, at: number): Week | undefined {
  const this_ = afterAny(tokens, at, ['van de week', 'deze week', 'this week', 'van deze week']);
  if (this_ !== undefined) return { next: this_, monday: startOfWeek(today) };
  const which = whichAt(tokens, at);
  const unit = which && unitAt(tokens, which.next);
  if (which && unit?.unit === 'week') return { next: unit.next, monday: stretchOf('week', which.which, today).from };
  const named = afterAny(tokens, at, weekWords);
  const number = tokens[named ?? -1];
  if (named === undefined || number?.kind !== 'number' || number.raw.length > 3 || opensDuration(tokens, named))
    return undefined;
  const year = yearAt(tokens, named + 1, today);
  return { next: year?.next ?? named + 1, number: Number(number.raw), year: year?.year };
}

/** "Deze week 2 uur", "week 1,5 uur": the number counts hours, not weeks. */
function opensDuration(tokens: readonly Token[], at: number): boolean {
  const quantity = quantityAt(tokens, at);
  return (
    quantity !== undefined &&
    (quantity.style === 'clock' || known(timeUnits, wordAt(tokens, quantity.next)) !== undefined)
  );
}

/** The weekday that stands here, with the part of the day behind it. */
export function weekdayAt(scan: Scan, at: number): { weekday: number; next: number } | undefined {
  const { tokens } = scan;
  const word = wordAt(tokens, at);
  const clear = weekdayNamed(word);
  const weekday = clear ?? (isMeantAsDay(scan, at) ? weekdayMaybe(word) : undefined);
  if (weekday === undefined) return undefined;
  const next = pastDot(tokens, at + 1);
  return { weekday, next: partsOfDay.has(wordAt(tokens, next)) ? next + 1 : next };
}

const daySigns = new Set(
  list(`
  op | voor | uiterlijk | vorige | afgelopen | volgende | komende | aanstaande | deze | per | tot | tegen |
  week | van | m | last | next | on | by | this | until | before | vanaf | tussen
`),
);

const onlyDays = new Set(['di', 'wo', 'vr', 'za']);

const rarelyDays = new Set(['vrij', 'zat', 'wed', 'don']);

/** "do", "zo" and the like are days only where a day is at home: in hours nearly anywhere, elsewhere beside a sign of it. */
function isMeantAsDay({ tokens, lean }: Scan, at: number): boolean {
  const word = wordAt(tokens, at);
  const dotted = tokens[at + 1]?.word === '.' && tokens[at + 1]?.glued === true && at + 2 < tokens.length;
  if (daySigns.has(wordAt(tokens, at - 1)) || dotted) return true;
  if (rarelyDays.has(word)) return false;
  if (onlyDays.has(word) && tokens[at]?.raw === word) return true;
  if (tokens[at + 1]?.kind === 'number' && (lean === 'past' ? word !== 'zo' : true)) return true;
  if (lean === 'past' && !['zo', 'sat', 'sun'].includes(word)) return true;
  const atEnd = at === tokens.length - 1 || /^[.,;:!)]$/.test(wordAt(tokens, at + 1));
  return atEnd && at > 0;
}
