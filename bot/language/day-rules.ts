import { addDays, type CalendarDay } from '../../domain/kernel/time.ts';
import { daysAwayNamed, monthNamed } from './calendar-words.ts';
import { dateOfMonthRule, monthThenDateRule } from './date-of-month.ts';
import { dateRule, monthFirstRule, namedDayRule, numericRule } from './date-rules.ts';
import { isDay, resolveDay, weekOf } from './day-meaning.ts';
import { type Phrase, type Scan, stretchOf, unitAt, whichAt, yearAt } from './day-phrases.ts';
import { distanceAt, moved } from './distances.ts';
import { edgeRule } from './edge-rules.ts';
import { writtenOutRule } from './english-dates.ts';
import { list } from './lists.ts';
import { after, afterAny, pastDot, wordAt } from './tokens.ts';
import { vagueRule } from './vague-rules.ts';
import { weekdayRule, weekendRule, weekRule } from './week-rules.ts';
import { partsOfDay } from './words.ts';

/** The longest phrase for a day that begins at this token. */
export function phraseAt(scan: Scan, at: number): Phrase | undefined {
  const kind = scan.tokens[at]?.kind;
  if (kind === 'sign') return undefined;
  let best: Phrase | undefined;
  for (const rule of kind === 'number' ? numberRules : rules) {
    const phrase = rule(scan, at);
    if (phrase && phrase.next > (best?.next ?? at)) best = phrase;
  }
  return best;
}

const notTomorrow = new Set(['goede', 'goeie', 'goeden', 'goed', 'de', 'iedere', 'elke', 's']);

const partsAfterTomorrow = new Set(
  list(`
  ochtend | vroeg | middag | avond | nacht | morning | afternoon | evening | night
`),
);

/** "Gisteren", "morgenochtend", "vandaag over een week". */
function dayWordRule({ tokens, today, lean }: Scan, at: number): Phrase | undefined {
  const phrase = daysApart.find(([words]) => after(tokens, at, words) !== undefined);
  if (phrase && !(phrase[0] === 'van morgen' && lean === 'future'))
    return { next: after(tokens, at, phrase[0]) ?? at + 1, meaning: { kind: 'exact', day: addDays(today, phrase[1]) } };
  const away = daysAwayNamed(wordAt(tokens, at));
  if (away === undefined || (wordAt(tokens, at) === 'morgen' && notTomorrow.has(wordAt(tokens, at - 1))))
    return undefined;
  const parts = away > 0 ? partsAfterTomorrow : partsOfDay;
  const next = parts.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const day = addDays(today, away);
  const further = wordAt(tokens, next) === 'over' ? distanceAt(tokens, next) : undefined;
  if (further && !further.vague) return { next: further.next, meaning: { kind: 'exact', day: moved(day, further) } };
  return { next, meaning: { kind: 'exact', day } };
}

const daysApart: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['last night', -1],
  ['dag voor gisteren', -2],
  ['eer gisteren', -2],
  ['over morgen', 2],
  ['van daag', 0],
  ['van ochtend', 0],
  ['van middag', 0],
  ['van avond', 0],
  ['van morgen', 0],
  ['daags na morgen', 2],
];

/** "Deze ochtend", "this afternoon": today. */
function partOfTodayRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  if (!['deze', 'this'].includes(wordAt(tokens, at)) || !partsOfDay.has(wordAt(tokens, at + 1))) return undefined;
  return { next: at + 2, meaning: { kind: 'exact', day: today } };
}

/** "Over twee weken", "drie dagen geleden". */
function distanceRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const distance = distanceAt(tokens, at);
  if (!distance) return undefined;
  return {
    next: distance.next,
    meaning: distance.vague ? { kind: 'vague' } : { kind: 'exact', day: moved(today, distance) },
  };
}

/** "Volgende maand", "dit kwartaal": due by its last day, no one day for hours. */
function stretchRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const year = tokens[at];
  if (wordAt(tokens, at - 1) === 'in' && year?.kind === 'number' && /^20\d\d$/.test(year.raw)) {
    const period = { from: `${year.raw}-01-01` as CalendarDay, to: `${year.raw}-12-31` as CalendarDay };
    return { next: at + 1, meaning: { kind: 'stretch', period, day: period.to } };
  }
  const which = whichAt(tokens, at);
  const unit = which && unitAt(tokens, which.next);
  if (!which || !unit || unit.unit === 'week' || unit.unit === 'day') return undefined;
  const period = stretchOf(unit.unit, which.which, today);
  return { next: unit.next, meaning: { kind: 'stretch', period, day: period.to } };
}

const surelyMonths = new Set(
  list(`
  januari | februari | september | oktober | november | december | january | february | october | augustus |
  sept | okt | nov | dec | feb
`),
);

const monthLeads = new Set(['in', 'voor', 'tot', 'before', 'by', 'vanaf', 'heel', 'hele', 'during', 'eind', 'm']);

/** A month without a date: "in december" is all of it, "voor december" the day it begins. */
function monthRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const word = wordAt(tokens, at);
  const month = monthNamed(word);
  const lead = wordAt(tokens, at - 1);
  if (
    month === undefined ||
    (!surelyMonths.has(word) && !monthLeads.has(lead)) ||
    ['jan', 'jun', 'mar', 'may'].includes(word)
  )
    return undefined;
  const end = pastDot(tokens, at + 1);
  const year = yearAt(tokens, end, today);
  const part = ['voor', 'tot', 'before'].includes(lead) ? 'begin' : 'whole';
  return { next: year?.next ?? end, meaning: { kind: 'part-of-month', month, part, year: year?.year } };
}

/** "In de week van 7 december": that week. */
function weekOfRule(scan: Scan, at: number): Phrase | undefined {
  const from = afterAny(scan.tokens, at, [
    'week van',
    'week of',
    'week vanaf',
    'week van de',
    'de week van',
    'the week of',
  ]);
  const phrase = from === undefined ? undefined : (dateRule(scan, from) ?? numericRule(scan, from));
  if (!phrase) return undefined;
  const day = resolveDay(phrase.meaning, scan.today, scan.lean);
  if (!isDay(day)) return { next: phrase.next, meaning: { kind: day } };
  const period = weekOf(day);
  return { next: phrase.next, meaning: { kind: 'stretch', period, day: addDays(period.from, 4) } };
}

type Rule = (scan: Scan, at: number) => Phrase | undefined;

const rules: readonly Rule[] = [
  dateRule,
  numericRule,
  monthFirstRule,
  weekdayRule,
  weekRule,
  dayWordRule,
  partOfTodayRule,
  distanceRule,
  edgeRule,
  weekOfRule,
  weekendRule,
  dateOfMonthRule,
  monthThenDateRule,
  namedDayRule,
  stretchRule,
  monthRule,
  vagueRule,
  writtenOutRule,
];

/** The few whose phrases may begin with digits. */
const numberRules: readonly Rule[] = [numericRule, dateRule, weekRule, distanceRule, dateOfMonthRule, stretchRule];
