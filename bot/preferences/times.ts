import type { Language } from '../../domain/network/network.ts';
import {
  closes,
  type HoursProblem,
  keptTimes,
  type OwnTimes,
  opens,
  problemWith,
  wholeWeek,
  workingWeek,
} from '../../domain/nudges/own-times.ts';
import type { Turn } from '../conversation/feature.ts';
import { capital } from '../language/capital.ts';
import { readTime, writeTime } from '../language/times.ts';
import type { Copy } from '../view/copy.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { chosenOf, together } from '../view/several.ts';
import { preferencesTexts } from './preferences.texts.ts';
import { sendTimesForm } from './preferences.vocabulary.ts';
import { sayWeekdays, weekdayName } from './weekdays.ts';

/** The days as options of the form. */
const week = wholeWeek.map((weekday) => ({ weekday, value: String(weekday) }));

type Problem = HoursProblem | 'no-day' | 'no-time';

/** The days and hours as everybody sees them, chosen or not. */
export function effective({ weekdays = workingWeek, hours = { opens, closes } }: OwnTimes) {
  return { weekdays, ...hours };
}

/** "Wanneer: maandag t/m donderdag, 10.00–15.00 uur". */
export function sayTimes(times: OwnTimes, language: Language): Copy {
  const { weekdays, ...hours } = effective(times);
  const [from, to] = [writeTime(hours.opens, language), writeTime(hours.closes, language)];
  return preferencesTexts[language].when(sayWeekdays(weekdays, language), from, to);
}

/** The form as it stands now, or as it came back. */
export function timesForm(filled: Values, problems: Readonly<Record<string, Problem>>, turn: Turn): Form {
  const t = preferencesTexts[turn.language];
  const options = week.map(({ weekday, value }) => ({ value, label: capital(weekdayName(weekday, turn.language)) }));
  const days: Field = { kind: 'several', name: 'days', label: t.daysLabel, options, value: filled['days'] };
  const time = (name: 'opens' | 'closes'): Field => {
    const label = name === 'opens' ? t.opensLabel : t.closesLabel;
    return { kind: 'line', name, label, hint: t.timeHint, value: filled[name], maxLength: 20 };
  };
  return {
    title: t.timesTitle,
    intro: t.timesIntro,
    fields: [days, time('opens'), time('closes')],
    submit: { label: t.save, call: sendTimesForm({}) },
    problems: Object.fromEntries(Object.entries(problems).map(([name, code]) => [name, t.timesProblems[code]])),
  };
}

/** What stands in the form before anybody changed it. */
export function timesFilled(times: OwnTimes, language: Language): Values {
  const { weekdays, ...hours } = effective(times);
  return {
    days: together(week.filter(({ weekday }) => weekdays.includes(weekday))),
    opens: writeTime(hours.opens, language),
    closes: writeTime(hours.closes, language),
  };
}

/** What came back: the times to keep, or what is wrong beside which field. */
export function readTimes(values: Values): { times: OwnTimes } | { problems: Readonly<Record<string, Problem>> } {
  const weekdays = chosenOf(week, values['days']).map(({ weekday }) => weekday);
  const [from, to] = [readTime(values['opens'] ?? ''), readTime(values['closes'] ?? '')];
  const wrong = from && to && problemWith({ opens: from, closes: to });
  const problems: Record<string, Problem> = {
    ...(weekdays.length === 0 ? { days: 'no-day' } : {}),
    ...(from ? {} : { opens: 'no-time' }),
    ...(to ? {} : { closes: 'no-time' }),
    ...(wrong ? { closes: wrong } : {}),
  };
  if (!from || !to || Object.keys(problems).length > 0) return { problems };
  return { times: keptTimes(weekdays, { opens: from, closes: to }) };
}
