import { type CalendarDay, monthOf, yearOf } from '../../domain/kernel/time.ts';
import { articles, dateNumberAt, partOfLarger } from './date-rules.ts';
import { type Phrase, type Scan, stretchOf, unitAt, whichAt } from './day-phrases.ts';
import { list } from './lists.ts';
import { afterAny, type Token, wordAt } from './tokens.ts';

const notDays = new Set(
  list(`
  keer | maal | versie | lijn | lijns | ronde | bijeenkomst | helft | kwartaal | week | concept | gesprek |
  sessie | kamer | fase | jaar | intervisie | supervisie | overleg | dag | jaars | time | version | session |
  round | draft | meeting | line | klas | stap | druk | traject | verdieping | casus | opzet | kerstdag | deel |
  punt | persoon | contact | afspraak | uur | team | lid | kind | gezin | les
`),
);

const dayLeads = new Set(
  list(`
  op | voor | uiterlijk | tot | tegen | per | vanaf | m | met | on | by | before | until | van | en | -
`),
);

/** "De 15e", with its month when one is meant: "de 3e van volgende maand". */
export function dateOfMonthRule({ tokens, today, lean }: Scan, at: number): Phrase | undefined {
  const article = articles.has(wordAt(tokens, at));
  const start = article ? at + 1 : at;
  const number = dateNumberAt(tokens, start);
  if (!number?.ordinal || partOfLarger(tokens, start)) return undefined;
  const month = monthAfter(tokens, number.next, today);
  if (month)
    return {
      next: month.next,
      meaning: { kind: 'date', month: monthOf(month.first), date: number.date, year: yearOf(month.first) },
    };
  const led = dayLeads.has(wordAt(tokens, at - 1));
  if (notDays.has(wordAt(tokens, number.next)) || !(article || led)) return undefined;
  if (number.date > 31 && !led) return undefined;
  const spelled = tokens[start]?.kind === 'word';
  if (spelled && (number.date < 3 || !endsClause(tokens, number.next))) return undefined;
  if (!led && lean === 'future' && !endsClause(tokens, number.next)) return undefined;
  return {
    next: number.next,
    meaning:
      number.date === 0 || number.date > 31 ? { kind: 'impossible' } : { kind: 'date-of-month', date: number.date },
  };
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at].kind === 'sign';
}

function monthAfter(
  tokens: readonly Token[],
  at: number,
  today: CalendarDay,
): { first: CalendarDay; next: number } | undefined {
  const link = afterAny(tokens, at, ['van de', 'van', 'in', 'of the', 'of']) ?? at;
  const which = whichAt(tokens, link);
  const unit = unitAt(tokens, which?.next ?? link);
  if (unit?.unit !== 'month' || (!which && link === at)) return undefined;
  return { first: stretchOf('month', which?.which ?? 'this', today).from, next: unit.next };
}

/** "Vorige maand de 15e". */
export function monthThenDateRule({ tokens, today }: Scan, at: number): Phrase | undefined {
  const month = monthAfter(tokens, at, today);
  const from = month && (afterAny(tokens, month.next, ['op de', 'de', 'op', 'the', 'on the']) ?? month.next);
  const number = from === undefined ? undefined : dateNumberAt(tokens, from);
  if (!month || !number || !(number.ordinal || from !== month.next) || number.date > 31) return undefined;
  return {
    next: number.next,
    meaning: { kind: 'date', month: monthOf(month.first), date: number.date, year: yearOf(month.first) },
  };
}
