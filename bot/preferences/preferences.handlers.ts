import { addMonths, asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Preferences } from '../../domain/nudges/preferences.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, type Manner, open, type Reply, show, toForm, toWords } from '../conversation/reply.ts';
import { readDay } from '../language/days.ts';
import { type Button, type Card, quiet, text } from '../view/card.ts';
import type { Form, Values } from '../view/form.ts';
import { preferencesTexts } from './preferences.texts.ts';
import { endQuiet, openQuietForm, sendQuietForm, setPreferences } from './preferences.vocabulary.ts';

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

async function storeQuiet(day: CalendarDay, manner: Manner, turn: Turn): Promise<Reply> {
  if (day <= turn.today || day > addMonths(turn.today, 12)) return manner.ask(quietForm(day, true, turn));
  return choose({ quietUntil: day }, manner.tell, turn);
}

/** Stores the choice and shows the preferences as they are now, in the language that was chosen. */
export async function choose(
  wish: Partial<Omit<Preferences, 'member'>>,
  answer: typeof show,
  turn: Turn,
): Promise<Reply> {
  const preferences = { ...(await turn.stores.preferences.of(turn.me.id)), ...wish };
  await turn.stores.preferences.save(preferences);
  const card = preferencesCard(preferences, { ...turn, language: preferences.language ?? turn.language }, true);
  return answer(card, { kind: 'preferences', changed: wish });
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
          { label: t.when, value: t.whenValue },
          { label: t.hours, value: hours ? t.on : t.off },
          { label: t.agreements, value: agreements ? t.on : t.off },
          { label: t.meetings, value: meetings ? t.on : t.off },
          ...(quietUntil ? [{ label: t.quiet, value: t.quietUntil(quietUntil, turn.today) }] : []),
        ],
      },
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
