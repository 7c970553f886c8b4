import { addMonths, asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Preferences } from '../../domain/nudges/preferences.ts';
import type { Turn } from '../conversation/feature.ts';
import {
  type Change,
  invalid,
  type Manner,
  open,
  type Reply,
  replace,
  show,
  toForm,
  toWords,
} from '../conversation/reply.ts';
import { seeOwnData } from '../keeping/keeping.vocabulary.ts';
import { readDay } from '../language/days.ts';
import { type Button, type Card, quiet, text } from '../view/card.ts';
import type { Form, Values } from '../view/form.ts';
import { preferencesTexts } from './preferences.texts.ts';
import {
  endQuiet,
  openQuietForm,
  openTimesForm,
  sendQuietForm,
  setPreferences,
  usualTimes,
} from './preferences.vocabulary.ts';
import { effective, readTimes, sayTimes, timesFilled, timesForm } from './times.ts';

type Wish = Partial<Omit<Preferences, 'member'>>;

/** `voorkeuren`. */
export async function seePreferences(turn: Turn): Promise<Reply> {
  return show(preferencesCard(await turn.stores.preferences.of(turn.me.id), turn));
}

/** `even niet tot 1 december`; without a day it is asked. */
export async function quietInWords(words: string, turn: Turn): Promise<Reply> {
  const read = readDay(words, turn.today, { lean: 'future' });
  if (read.kind !== 'found') return open(quietForm(undefined, false, turn));
  return storeQuiet(read.day, toWords, turn);
}

export function openQuiet(turn: Turn): Reply {
  return open(quietForm(undefined, false, turn));
}

export async function sendQuiet(values: Values, turn: Turn): Promise<Reply> {
  const day = asDay(values['until'] ?? '');
  return day ? storeQuiet(day, toForm, turn) : invalid(quietForm(undefined, true, turn));
}

export async function openTimes(turn: Turn): Promise<Reply> {
  const chosen = await turn.stores.preferences.of(turn.me.id);
  return open(timesForm(timesFilled(chosen, turn.language), {}, turn));
}

export async function sendTimes(values: Values, turn: Turn): Promise<Reply> {
  const read = readTimes(values);
  return 'problems' in read ? invalid(timesForm(values, read.problems, turn)) : choose(read.times, replace, turn);
}

async function storeQuiet(day: CalendarDay, manner: Manner, turn: Turn): Promise<Reply> {
  if (day <= turn.today || day > addMonths(turn.today, 12)) return manner.ask(quietForm(day, true, turn));
  return choose({ quietUntil: day }, manner.tell, turn);
}

/** Stores the choice and shows the preferences as they are now, in the language that was chosen. */
export async function choose(wish: Wish, answer: typeof show, turn: Turn): Promise<Reply> {
  const preferences = { ...(await turn.stores.preferences.of(turn.me.id)), ...wish };
  await turn.stores.preferences.save(preferences);
  const card = preferencesCard(preferences, { ...turn, language: preferences.language ?? turn.language }, true);
  return answer(card, { kind: 'preferences', changed: inPlainValues(wish) });
}

/** Days and hours as they are from now on, also when they are everybody's again. */
function inPlainValues(wish: Wish): Extract<Change, { kind: 'preferences' }>['changed'] {
  const { weekdays, hours, ...rest } = wish;
  if (!('weekdays' in wish)) return rest;
  const now = effective({ weekdays, hours });
  return { ...rest, ...now, weekdays: now.weekdays.join() };
}

function preferencesCard(preferences: Preferences, turn: Turn, saved = false): Card {
  const t = preferencesTexts[turn.language];
  const hours = preferences.hoursQuestion ?? turn.network.settings.hoursQuestion;
  const agreements = preferences.agreementReminders ?? true;
  const meetings = preferences.meetingReminders ?? true;
  const quietUntil = preferences.quietUntil && preferences.quietUntil > turn.today ? preferences.quietUntil : undefined;
  return {
    title: t.title,
    parts: [
      ...(saved ? [text(t.saved)] : []),
      {
        kind: 'facts',
        rows: [
          { label: t.language, value: t.languages[turn.language] },
          { label: t.hours, value: hours ? t.on : t.off },
          { label: t.agreements, value: agreements ? t.on : t.off },
          { label: t.meetings, value: meetings ? t.on : t.off },
          ...(quietUntil ? [{ label: t.quiet, value: t.quietUntil(quietUntil, turn.today) }] : []),
        ],
      },
      { kind: 'item', text: sayTimes(preferences, turn.language), buttons: timesButtons(preferences, turn) },
      { kind: 'item', text: t.kept, buttons: [{ label: t.keptButton, call: seeOwnData({}) }] },
      quiet(t.intro),
    ],
    buttons: [
      toggle(hours ? t.turnHoursOff : t.turnHoursOn, { hoursQuestion: !hours }),
      toggle(agreements ? t.turnAgreementsOff : t.turnAgreementsOn, { agreementReminders: !agreements }),
      toggle(meetings ? t.turnMeetingsOff : t.turnMeetingsOn, { meetingReminders: !meetings }),
      quietUntil ? { label: t.endQuiet, call: endQuiet({}) } : { label: t.quietButton, call: openQuietForm({}) },
      turn.language === 'nl' ? toggle(t.toEnglish, { language: 'en' }) : toggle(t.toDutch, { language: 'nl' }),
    ],
  };
}

function timesButtons({ weekdays, hours }: Preferences, turn: Turn): Button[] {
  const t = preferencesTexts[turn.language];
  const change = { label: t.timesButton, call: openTimesForm({}) };
  return weekdays || hours ? [change, { label: t.usualTimes, call: usualTimes({}) }] : [change];
}

function toggle(
  label: string,
  wish: { language?: Language; hoursQuestion?: boolean; agreementReminders?: boolean; meetingReminders?: boolean },
): Button {
  return { label, call: setPreferences(wish) };
}

function quietForm(day: CalendarDay | undefined, problem: boolean, turn: Turn): Form {
  const t = preferencesTexts[turn.language];
  return {
    title: t.quietTitle,
    fields: [{ kind: 'day', name: 'until', label: t.quietLabel, hint: t.quietHint, value: day }],
    submit: { label: t.save, call: sendQuietForm({}) },
    problems: problem ? { until: t.quietProblem } : {},
  };
}
