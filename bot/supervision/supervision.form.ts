import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import { type SupervisionEntry, type SupervisionKind, supervisionKinds } from '../../domain/supervision/supervision.ts';
import type { Turn } from '../conversation/feature.ts';
import { readDuration } from '../language/durations.ts';
import type { Copy } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { type HoursProblem, supervisionTexts } from './supervision.texts.ts';
import { sendAbsenceForm, sendHoursForm } from './supervision.vocabulary.ts';

/** What stands in the form; the duration in the words that were typed. */
export interface HoursFilled {
  readonly kind?: string | undefined;
  readonly minutes?: string | undefined;
  readonly day?: CalendarDay | undefined;
  readonly note?: string | undefined;
}

export interface FieldProblem {
  readonly code: HoursProblem;
  readonly words: string;
}

const LONGEST_NOTE = 1000;

/** The form that logs hours, or changes the entry it is about; filled as far as is known. */
export function hoursForm(
  filled: HoursFilled,
  problems: readonly FieldProblem[],
  turn: Turn,
  more: { entry?: SupervisionEntry['id']; intro?: Copy } = {},
): Form {
  const t = supervisionTexts[turn.language];
  return {
    title: more.entry ? t.editTitle : t.formTitle,
    ...(more.intro ? { intro: more.intro } : {}),
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t.kindLabel,
        value: filled.kind,
        options: supervisionKinds.map((kind) => ({ value: kind, label: t.kinds[kind] })),
      },
      {
        kind: 'line',
        name: 'minutes',
        label: t.minutesLabel,
        hint: t.minutesHint,
        value: filled.minutes,
        maxLength: 60,
      },
      { kind: 'day', name: 'day', label: t.dayLabel, value: filled.day },
      {
        kind: 'long',
        name: 'note',
        label: t.noteLabel,
        hint: t.noteHint,
        value: filled.note,
        optional: true,
        maxLength: LONGEST_NOTE,
      },
    ],
    submit: { label: t.save, call: sendHoursForm(more.entry ? { entry: more.entry } : {}) },
    problems: Object.fromEntries(
      problems.map((problem) => [fieldOf[problem.code] ?? 'minutes', t.problems[problem.code](problem.words)]),
    ),
  };
}

/** Beside which field each problem stands. */
const fieldOf: Readonly<Partial<Record<HoursProblem, keyof HoursFilled>>> = {
  'no-duration': 'minutes',
  'two-durations': 'minutes',
  'impossible-duration': 'minutes',
  'day-is-full': 'minutes',
  'not-held': 'minutes',
  'no-kind': 'kind',
  'two-kinds': 'kind',
  'no-day': 'day',
  'two-days': 'day',
  'no-such-day': 'day',
  'unknown-day': 'day',
  'future-day': 'day',
  'over-a-year-ago': 'day',
  'note-too-long': 'note',
  identifying: 'note',
};

export type HoursRead =
  | {
      readonly complete: true;
      readonly hours: { kind: SupervisionKind; minutes: number; day: CalendarDay; note?: string };
    }
  | { readonly complete: false; readonly problems: readonly FieldProblem[] };

/** Reads what came back from the form. */
export function readHoursForm(values: Values): HoursRead {
  const problems: FieldProblem[] = [];
  const typed = values['minutes']?.trim() ?? '';
  const duration = readDuration(typed);
  if (duration.kind === 'none') problems.push({ code: 'no-duration', words: typed });
  if (duration.kind === 'several') problems.push({ code: 'two-durations', words: typed });
  if (duration.kind === 'impossible') problems.push({ code: 'impossible-duration', words: typed });
  const kind = supervisionKinds.find((known) => known === values['kind']);
  if (!kind) problems.push({ code: 'no-kind', words: '' });
  const day = asDay(values['day'] ?? '');
  if (!day) problems.push({ code: values['day'] ? 'no-such-day' : 'no-day', words: values['day'] ?? '' });
  const note = values['note']?.trim();
  if (note && note.length > LONGEST_NOTE) problems.push({ code: 'note-too-long', words: String(LONGEST_NOTE) });
  if (duration.kind !== 'found' || !kind || !day || problems.length > 0) return { complete: false, problems };
  return { complete: true, hours: { kind, minutes: duration.minutes, day, ...(note ? { note } : {}) } };
}

/** What the form held, to give it back as it was. */
export function filledFrom(values: Values): HoursFilled {
  return { kind: values['kind'], minutes: values['minutes'], day: asDay(values['day'] ?? ''), note: values['note'] };
}

const aboutTheStart: readonly HoursProblem[] = ['no-period', 'began-long-ago'];

/** "Weg van … tot …": two days, and no reason. */
export function absenceForm(
  filled: { from?: CalendarDay | undefined; to?: CalendarDay | undefined },
  problem: HoursProblem | undefined,
  turn: Turn,
): Form {
  const t = supervisionTexts[turn.language];
  return {
    title: t.absenceForm,
    intro: t.absenceIntro,
    fields: [
      { kind: 'day', name: 'from', label: t.from, value: filled.from },
      { kind: 'day', name: 'to', label: t.to, value: filled.to },
    ],
    submit: { label: t.save, call: sendAbsenceForm({}) },
    problems: problem ? { [aboutTheStart.includes(problem) ? 'from' : 'to']: t.problems[problem]('') } : {},
  };
}
