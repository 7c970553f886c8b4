import { asDay } from '../../domain/kernel/time.ts';
import type { BodyMeeting } from '../../domain/meetings/meeting-world.ts';
import type { Turn } from '../conversation/feature.ts';
import { writeTime } from '../language/times.ts';
import type { Form, Values } from '../view/form.ts';
import type { FieldProblem } from './meetings.refusals.ts';
import { type MeetingProblem, meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { formIntro } from './meetings.words.ts';

const LONGEST_REASON = 300;

/** Asks to which day and time a meeting moves, and why. */
export function moveForm(
  found: BodyMeeting,
  filled: Values | undefined,
  problems: readonly FieldProblem[],
  turn: Turn,
): Form {
  const t = meetingTexts[turn.language];
  const { body, slot, day, time } = found.meeting;
  const values = filled ?? { day, time: writeTime(time, turn.language) };
  return {
    title: t.form.moveTitle,
    intro: formIntro(found, turn),
    fields: [
      { kind: 'day', name: 'day', label: t.form.moveDay, value: asDay(values['day'] ?? '') },
      {
        kind: 'line',
        name: 'time',
        label: t.form.moveTime,
        hint: t.form.moveTimeHint,
        value: values['time'],
        maxLength: 20,
      },
      whyField(values, turn),
    ],
    submit: { label: t.form.moveSave, call: calls.sendMove({ body, slot }) },
    problems: besideFields(problems, turn),
  };
}

/** Asks why a meeting does not take place. */
export function cancelForm(found: BodyMeeting, filled: Values, problems: readonly FieldProblem[], turn: Turn): Form {
  const t = meetingTexts[turn.language];
  const { body, slot } = found.meeting;
  return {
    title: t.form.cancelTitle,
    intro: formIntro(found, turn),
    fields: [whyField(filled, turn)],
    submit: { label: t.form.cancelSave, call: calls.sendCancel({ body, slot }) },
    problems: besideFields(problems, turn),
  };
}

function whyField(values: Values, turn: Turn): Form['fields'][number] {
  const t = meetingTexts[turn.language].form;
  const field = { kind: 'long', name: 'why', label: t.why, hint: t.whyHint, optional: true } as const;
  return { ...field, value: values['why'], maxLength: LONGEST_REASON };
}

function besideFields(problems: readonly FieldProblem[], turn: Turn): Record<string, string> {
  const t = meetingTexts[turn.language].problems;
  return Object.fromEntries(problems.map(({ code, words }) => [fieldOf[code] ?? 'day', t[code](words)]));
}

const fieldOf: Partial<Record<MeetingProblem, string>> = { 'no-time': 'time', 'too-long': 'why', identifying: 'why' };
