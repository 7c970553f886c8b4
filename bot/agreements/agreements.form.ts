import { type AgreementId, type Owner, ownerKey } from '../../domain/agreements/agreement.ts';
import { addDays, asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import { comingMeetings } from '../../domain/meetings/meetings.ts';
import type { BodyKey, GoalKey } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { sayDay } from '../language/say.ts';
import type { Copy } from '../view/copy.ts';
import type { Field, Form, Option, Values } from '../view/form.ts';
import { type AgreementProblem, agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { ownerFrom, ownerOptions } from './owner-names.ts';

/** What stands in the form so far. */
export interface AgreementFilled {
  readonly about?: string | undefined;
  readonly owner?: Owner | undefined;
  readonly due?: CalendarDay | undefined;
  readonly goal?: GoalKey | undefined;
  readonly body?: BodyKey | undefined;
  readonly meeting?: CalendarDay | undefined;
}

export interface FieldProblem {
  readonly code: AgreementProblem;
  readonly words: string;
}

/** The form that makes an agreement, filled as far as the sentence was understood. */
export function agreementForm(
  filled: AgreementFilled,
  problems: readonly FieldProblem[],
  turn: Turn,
  more: { intro?: Copy; likely?: readonly Owner[]; origin?: calls.Origin } = {},
): Form {
  const t = agreementTexts[turn.language].form;
  return {
    title: t.title,
    ...(more.intro ? { intro: more.intro } : {}),
    fields: [
      { kind: 'long', name: 'about', label: t.about, hint: t.aboutHint, value: filled.about, maxLength: 500 },
      {
        kind: 'choice',
        name: 'owner',
        label: t.owner,
        options: ownerOptions(turn, filled.owner, more.likely),
        value: filled.owner && ownerKey(filled.owner),
      },
      { kind: 'day', name: 'due', label: t.due, value: filled.due },
      ...placeFields(filled, turn),
    ],
    submit: { label: t.save, call: calls.sendAgreementForm(more.origin ?? {}) },
    problems: besideFields(problems, turn),
  };
}

/** Which goal and which meeting: for an agreement that was stored from a sentence. */
export function placeForm(
  id: AgreementId,
  filled: AgreementFilled,
  problems: readonly FieldProblem[],
  turn: Turn,
): Form {
  const t = agreementTexts[turn.language].form;
  return {
    title: t.placeTitle,
    fields: placeFields(filled, turn),
    submit: { label: t.placeSave, call: calls.sendPlaceForm({ agreement: id }) },
    problems: besideFields(problems, turn),
  };
}

function placeFields(filled: AgreementFilled, turn: Turn): Field[] {
  const t = agreementTexts[turn.language].form;
  const goals = turn.network.goals.map((goal) => ({ value: goal.key, label: goal.title }));
  const meetings = meetingOptions(filled, turn);
  return [
    ...(goals.length > 0
      ? [{ kind: 'choice', name: 'goal', label: t.goal, options: goals, value: filled.goal, optional: true } as const]
      : []),
    ...(meetings.length > 0
      ? [
          {
            kind: 'choice',
            name: 'meeting',
            label: t.body,
            options: meetings,
            value: filled.body && placeKey(filled.body, filled.meeting),
            optional: true,
          } as const,
        ]
      : []),
  ];
}

const DAYS_BACK = 42;

/** The asker's bodies, and the one it is of already, with their meetings of the past weeks. */
function meetingOptions(filled: AgreementFilled, turn: Turn): Option[] {
  const calendar = { recurrence: turn.recurrence, holidays: turn.holidays, zone: turn.network.settings.zone };
  const within = { from: addDays(turn.today, -DAYS_BACK), to: turn.today };
  const keys = new Set([...turn.me.seats.map((seat) => seat.body), ...(filled.body ? [filled.body] : [])]);
  const options = [...keys].flatMap((key): Option[] => {
    const body = turn.network.body(key);
    if (!body) return [];
    // Of a body that is not the asker's own only the place that the agreement has already is offered.
    const seated = turn.me.seats.some((seat) => seat.body === key);
    const days = !seated
      ? []
      : comingMeetings(body, within, calendar)
          .map((meeting) => meeting.day)
          .reverse();
    if (filled.body === body.key && filled.meeting && !days.includes(filled.meeting)) days.unshift(filled.meeting);
    return [
      ...(seated || !filled.meeting ? [{ value: placeKey(body.key, undefined), label: body.name }] : []),
      ...days.slice(0, 4).map((day) => ({
        value: placeKey(body.key, day),
        label: `${body.name}, ${sayDay(day, turn.today, turn.language)}`,
      })),
    ];
  });
  return options.slice(0, 100);
}

function placeKey(body: BodyKey, meeting: CalendarDay | undefined): string {
  return meeting ? `${body}@${meeting}` : body;
}

/** What came back, as far as it can be read. */
export function readAgreementForm(values: Values): AgreementFilled {
  return {
    about: values['about'],
    owner: ownerFrom(values['owner']),
    due: asDay(values['due'] ?? ''),
    ...readPlace(values),
  };
}

export function readPlace(values: Values): Pick<AgreementFilled, 'goal' | 'body' | 'meeting'> {
  const [body, meeting] = (values['meeting'] ?? '').split('@');
  return {
    ...(values['goal'] ? { goal: values['goal'] as GoalKey } : {}),
    ...(body ? { body: body as BodyKey } : {}),
    ...(body && meeting && asDay(meeting) ? { meeting: asDay(meeting) } : {}),
  };
}

const fieldOf: Readonly<Record<AgreementProblem, string>> = {
  'no-about': 'about',
  'nothing-agreed': 'about',
  'too-long': 'about',
  identifying: 'about',
  'nothing-said': 'text',
  'no-owner': 'owner',
  'two-owners': 'owner',
  'unknown-owner': 'owner',
  'owner-unknown': 'owner',
  'same-owner': 'owner',
  'no-due': 'due',
  'no-day': 'due',
  'two-days': 'due',
  'no-such-day': 'due',
  'unknown-day': 'due',
  'due-in-past': 'due',
  'too-far-ahead': 'due',
  'same-day': 'due',
  'not-your-body': 'meeting',
  'goal-unknown': 'goal',
};

/** Each problem as a sentence beside its field. */
export function besideFields(problems: readonly FieldProblem[], turn: Turn): Record<string, string> {
  const t = agreementTexts[turn.language].problems;
  return Object.fromEntries(problems.map((problem) => [fieldOf[problem.code], t[problem.code](problem.words)]));
}
