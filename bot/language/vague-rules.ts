import { daysAwayNamed, weekdayMaybe, weekdayNamed } from './calendar-words.ts';
import { type Phrase, type Scan, unitAt, whichAt } from './day-phrases.ts';
import { kindNamed } from './kinds.ts';
import { list } from './lists.ts';
import { isSlipOf } from './nearest.ts';
import { after, afterAny, known, type Token, wordAt } from './tokens.ts';
import { calendarUnits, timeUnits, vagueTimes, weekdayNames } from './words.ts';

const weekdays = weekdayNames.flat();
const vague = (next: number): Phrase => ({ next, meaning: { kind: 'vague' } });

const recurring = new Set(['elke', 'iedere', 'elk', 'ieder', 'every', 'each', 'per']);
const aloneVague = new Set(
  list(`
  laatst | onlangs | recent | recentelijk | binnenkort | ooit | recently | soon | lately | wekelijks |
  wekelijkse | maandelijks | maandelijkse | dagelijks | tweewekelijks | weekly | monthly | daily | kortgeleden |
  pasgeleden | straks | sint | kerst | pasen | pinksteren | carnaval | hemelvaart | maandags | dinsdags |
  woensdags | donderdags | vrijdags | zaterdags | zondags | mondays | tuesdays | wednesdays | thursdays |
  fridays | kerstmis
`),
);
const leads = new Set(
  list(`
  op | in | voor | na | met | tijdens | vlak | rond | sinds | tot | before | after | during | by | at | over |
  aan | on | until | vanaf
`),
);
const articles = new Set(['de', 'het', 'the', 'mijn', 'my', 'n', 'een']);

const vaguePhrases = list(`
  kort geleden | lang geleden | pas geleden | een tijdje geleden | tijdje geleden | tijd geleden |
  een tijd geleden | the other day | nieuwe jaar | andere dag
`);

/** Words that speak of a day which cannot be told: "volgende sint", "elke dinsdag", "laatst", "na de zomer", "op 17". */
export function vagueRule(scan: Scan, at: number): Phrase | undefined {
  const { tokens } = scan;
  const word = wordAt(tokens, at);
  if (recurring.has(word)) return recurringAt(tokens, at);
  if (aloneVague.has(word)) return vague(at + 1);
  if (after(tokens, at, 'om de week') !== undefined) return vague(at + 3);
  const phrase = afterAny(tokens, at, vaguePhrases);
  if (phrase !== undefined) return vague(phrase);
  return whichSomething(tokens, at) ?? ledTime(scan, at);
}

function recurringAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const next = wordAt(tokens, at + 1);
  const day = weekdayNamed(next) ?? weekdayMaybe(next) ?? daysAwayNamed(next);
  const from = day === undefined ? at + 1 : at + 2;
  if (day !== undefined) return vague(from);
  const number =
    tokens[at + 1]?.kind === 'number' || ['twee', 'drie', 'vier', 'two', 'three'].includes(next) ? at + 2 : at + 1;
  return known(calendarUnits, wordAt(tokens, number)) === undefined ? undefined : vague(number + 1);
}

const narrowLast = new Set(['keer', 'tijd', 'weken', 'dagen', 'maanden', 'periode', 'time', 'weeks', 'days', 'months']);

/** "Volgende" and "vorige" with a word that is no day. */
function whichSomething(tokens: readonly Token[], at: number): Phrase | undefined {
  const which = whichAt(tokens, at);
  const something = tokens[which?.next ?? -1];
  if (!which || something === undefined || something.kind === 'sign') return undefined;
  const narrow = ['laatste', 'last', 'past', 'deze', 'dit', 'this', 'as'].includes(wordAt(tokens, at));
  const isTime = vagueTimes.has(something.word) || narrowLast.has(something.word);
  if (narrow) return isTime && wordAt(tokens, at) !== 'as' ? vague(which.next + 1) : undefined;
  const counted = something.kind === 'number' && unitAt(tokens, which.next + 1) ? which.next + 2 : which.next + 1;
  return kindNamed(something.word) === undefined || wordAt(tokens, at) !== 'afgelopen' ? vague(counted) : undefined;
}

/** "Na de zomer", "op 17", "op dnsdga": a lead that asks for a day, and something that is none. */
function ledTime({ tokens }: Scan, at: number): Phrase | undefined {
  if (!leads.has(wordAt(tokens, at))) return undefined;
  const from = articles.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(tokens, from);
  if (vagueTimes.has(word) || namesSomeDay(word)) return vague(from + 1);
  if (wordAt(tokens, at) !== 'op' && wordAt(tokens, at) !== 'on') return undefined;
  if (tokens[from]?.kind === 'number') return standsAlone(tokens, from) ? vague(from + 1) : undefined;
  if (weekdayNamed(word) !== undefined || daysAwayNamed(word) !== undefined) return undefined;
  const nearDay = word.length > 4 && weekdays.some((name) => isSlipOf(word, name, 3));
  return nearDay ? vague(from + 1) : undefined;
}

/** "Studiedag", "teamdag": a day, but not one of the calendar. */
function namesSomeDay(word: string): boolean {
  return (
    word.endsWith('dag') && word.length > 5 && !/(mid|van|ge|be)dag$/.test(word) && weekdayNamed(word) === undefined
  );
}

const doneWords = new Set([
  'gehad',
  'gedaan',
  'gevolgd',
  'gegeven',
  'met',
  'bij',
  'en',
  'om',
  'was',
  'graag',
  'aub',
  'van',
]);

/** A number behind "op" that counts nothing and is no clock time. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'sign') return !(next.glued && tokens[at + 2]?.glued);
  if (doneWords.has(next.word)) return true;
  return next.kind === 'number' || (known(timeUnits, next.word) === undefined && kindNamed(next.word) !== undefined);
}
