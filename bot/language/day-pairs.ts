import { addDays, type CalendarDay, weekdayOf } from '../../domain/kernel/time.ts';
import { isDay, resolveDay } from './day-meaning.ts';
import type { DayMention } from './day-mention.ts';
import type { Scan } from './day-phrases.ts';
import { wordAt } from './tokens.ts';

/** A weekday beside its date, or apart from its week, says one day with it. */
export function together(scan: Scan, mentions: readonly DayMention[]): readonly DayMention[] {
  const bare = mentions.filter(
    (mention) => mention.meaning.kind === 'weekday' || mention.meaning.kind === 'date-of-month',
  );
  let rest = [...mentions];
  for (const mention of bare) {
    const others = rest.filter((other) => other !== mention);
    const partner = others.find((other) => combined(scan, mention, other) !== undefined);
    const day = partner && combined(scan, mention, partner);
    if (!partner || !day) continue;
    rest = rest.filter((other) => other !== mention && other !== partner);
    const exact = { meaning: { kind: 'exact', day } as const, day };
    rest.push(
      ...(adjacent(scan, mention, partner)
        ? [{ ...span(mention, partner), ...exact }]
        : [
            { ...mention, ...exact },
            { ...partner, ...exact },
          ]),
    );
    rest.sort((a, b) => a.from - b.from);
  }
  return rest;
}

function combined(scan: Scan, bare: DayMention, other: DayMention): CalendarDay | undefined {
  const { meaning } = bare;
  if (meaning.kind === 'weekday') {
    const inStretch =
      other.meaning.kind === 'stretch' &&
      weekdayOf(other.meaning.period.from) === 1 &&
      addDays(other.meaning.period.from, 6) === other.meaning.period.to;
    const forIt =
      scan.lean === 'future' && (other.lead === 'deadline' || other.lead === 'of') && !adjacent(scan, bare, other);
    if (inStretch && forIt) return undefined;
    if (inStretch && other.meaning.kind === 'stretch') return addDays(other.meaning.period.from, meaning.weekday - 1);
    if (other.meaning.kind === 'week' && other.meaning.weekday === undefined) {
      const day = resolveDay({ ...other.meaning, weekday: meaning.weekday }, scan.today, scan.lean);
      return isDay(day) ? day : undefined;
    }
    const dated = other.meaning.kind !== 'weekday' && isDay(other.day) && weekdayOf(other.day) === meaning.weekday;
    return dated && isDay(other.day) ? other.day : undefined;
  }
  if (meaning.kind !== 'date-of-month') return undefined;
  if (other.meaning.kind === 'part-of-month' && other.meaning.part === 'whole') {
    const day = resolveDay(
      { kind: 'date', month: other.meaning.month, date: meaning.date, year: other.meaning.year },
      scan.today,
      scan.lean,
    );
    return isDay(day) ? day : undefined;
  }
  return undefined;
}

const mayStandBetween = new Set([',', '(', ')', 'de', 'in', '.', 'namelijk', 'dus', 'op']);

function adjacent({ tokens }: Scan, a: DayMention, b: DayMention): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  for (let at = first.next; at < second.from; at += 1) if (!mayStandBetween.has(wordAt(tokens, at))) return false;
  return second.from - first.next <= 3;
}

function span(a: DayMention, b: DayMention): DayMention {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return { ...first, next: second.next };
}
