import {
  addDays,
  addMonths,
  type CalendarDay,
  dayFrom,
  dayOfMonth,
  endOfMonth,
  mondayOfWeek,
  monthOf,
  type Period,
  startOfWeek,
  weekdayOf,
  yearOf,
} from '../../domain/kernel/time.ts';

/** Which way a day without a year or week leans: hours lie behind us, agreements before us. */
export type Lean = 'past' | 'future';

/** What words for a day say, before it is known which way they lean. */
export type DayMeaning =
  | { readonly kind: 'exact'; readonly day: CalendarDay }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly today: 'included' | 'as lean' }
  | { readonly kind: 'date'; readonly month: number; readonly date: number; readonly year?: number | undefined }
  | { readonly kind: 'date-of-month'; readonly date: number }
  | {
      readonly kind: 'week';
      readonly week: number;
      readonly year?: number | undefined;
      readonly weekday?: number | undefined;
    }
  | {
      readonly kind: 'part-of-month';
      readonly month: number;
      readonly part: MonthPart;
      readonly year?: number | undefined;
    }
  /** A stretch of days: as a day it is `day`, where there is one. */
  | { readonly kind: 'stretch'; readonly period: Period; readonly day?: CalendarDay | undefined }
  | { readonly kind: 'impossible' }
  /** It speaks of a day, but which one cannot be told. */
  | { readonly kind: 'vague' };

export type MonthPart = 'begin' | 'half' | 'end' | 'whole';

/** Tells a day from the reasons why there is none. */
export function isDay(day: CalendarDay | 'impossible' | 'vague'): day is CalendarDay {
  return day !== 'impossible' && day !== 'vague';
}

/** The day that is meant; `impossible` when the calendar has no such day, `vague` when it can't be told. */
export function resolveDay(meaning: DayMeaning, today: CalendarDay, lean: Lean): CalendarDay | 'impossible' | 'vague' {
  switch (meaning.kind) {
    case 'exact':
      return meaning.day;
    case 'weekday':
      return resolveWeekday(meaning.weekday, today, lean, meaning.today === 'included' || lean === 'past');
    case 'date':
      return resolveDate(meaning.month, meaning.date, meaning.year, today, lean);
    case 'date-of-month':
      return resolveDateOfMonth(meaning.date, today, lean);
    case 'week':
      return resolveWeek(meaning, today, lean);
    case 'part-of-month':
      return resolvePart(meaning, today, lean);
    case 'stretch':
      if (lean === 'past') return meaning.period.from > today ? meaning.period.from : 'vague';
      return meaning.day ?? 'vague';
    case 'impossible':
    case 'vague':
      return meaning.kind;
  }
}

function resolveWeekday(weekday: number, today: CalendarDay, lean: Lean, todayCounts: boolean): CalendarDay {
  const away = (weekday - weekdayOf(today) + 7) % 7;
  if (away === 0) return todayCounts ? today : addDays(today, lean === 'past' ? -7 : 7);
  return addDays(today, lean === 'past' ? away - 7 : away);
}

function resolveDate(month: number, date: number, year: number | undefined, today: CalendarDay, lean: Lean) {
  if (year !== undefined) return dayFrom(year, month, date) ?? 'impossible';
  const now = yearOf(today);
  const years = lean === 'past' ? [now, now - 1] : [now, now + 1];
  const days = years.map((candidate) => dayFrom(candidate, month, date)).filter((day) => day !== undefined);
  return days.find((day) => (lean === 'past' ? day <= today : day >= today)) ?? 'impossible';
}

function resolveDateOfMonth(date: number, today: CalendarDay, lean: Lean): CalendarDay | 'impossible' {
  const first = `${today.slice(0, 7)}-01` as CalendarDay;
  for (let step = 0; step < 3; step += 1) {
    const month = addMonths(first, lean === 'past' ? -step : step);
    const day = dayFrom(yearOf(month), monthOf(month), date);
    if (day && (lean === 'past' ? day <= today : day >= today)) return day;
  }
  return 'impossible';
}

/** A week as a day is its Friday, unless a weekday was named. */
function resolveWeek(
  meaning: DayMeaning & { kind: 'week' },
  today: CalendarDay,
  lean: Lean,
): CalendarDay | 'impossible' {
  const dayIn = (year: number) => {
    const monday = mondayOfWeek(year, meaning.week);
    return monday && addDays(monday, (meaning.weekday ?? 5) - 1);
  };
  if (meaning.year !== undefined) return dayIn(meaning.year) ?? 'impossible';
  const now = yearOf(addDays(startOfWeek(today), 3));
  const years = lean === 'past' ? [now, now - 1] : [now, now + 1];
  const days = years.map(dayIn).filter((day) => day !== undefined);
  const thisWeek = days.find((day) => startOfWeek(day) === startOfWeek(today));
  return thisWeek ?? days.find((day) => (lean === 'past' ? day <= today : day >= today)) ?? days[0] ?? 'impossible';
}

function resolvePart(meaning: DayMeaning & { kind: 'part-of-month' }, today: CalendarDay, lean: Lean) {
  if (meaning.part === 'whole' && lean === 'past') return 'vague';
  const dayIn = (year: number) => dayOfPart(dayFrom(year, meaning.month, 1) as CalendarDay, meaning.part);
  const now = yearOf(today);
  if (meaning.year !== undefined) return dayIn(meaning.year);
  if (meaning.month === monthOf(today)) {
    const day = dayIn(now);
    return lean === 'future' && day < today ? dayIn(now + 1) : day;
  }
  return lean === 'past'
    ? dayIn(meaning.month < monthOf(today) ? now : now - 1)
    : dayIn(meaning.month > monthOf(today) ? now : now + 1);
}

/** "Begin" is the first, "half" the fifteenth, "eind" the last calendar day; a whole month is due by its end. */
export function dayOfPart(inMonth: CalendarDay, part: MonthPart): CalendarDay {
  const first = addDays(inMonth, 1 - dayOfMonth(inMonth));
  if (part === 'begin') return first;
  return part === 'half' ? addDays(first, 14) : endOfMonth(first);
}

/** All the days that the words cover: a week is Monday to Sunday, a month all its days, anything else one day. */
export function resolvePeriod(meaning: DayMeaning, today: CalendarDay, lean: Lean): Period | 'impossible' | 'vague' {
  if (meaning.kind === 'stretch') return meaning.period;
  const day =
    meaning.kind === 'part-of-month' && meaning.part === 'whole' && lean === 'past'
      ? resolvePart({ ...meaning, part: 'end' }, today, lean)
      : resolveDay(meaning, today, lean);
  if (!isDay(day)) return day;
  if (meaning.kind === 'week' && meaning.weekday === undefined) return weekOf(day);
  if (meaning.kind === 'part-of-month' && meaning.part === 'whole') return { from: dayOfPart(day, 'begin'), to: day };
  return { from: day, to: day };
}

/** Monday to Sunday. */
export function weekOf(day: CalendarDay): Period {
  const monday = startOfWeek(day);
  return { from: monday, to: addDays(monday, 6) };
}
