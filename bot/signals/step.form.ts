import { agendaKinds } from '../../domain/meetings/agenda.ts';
import type { BodyMeeting } from '../../domain/meetings/meeting-world.ts';
import { addressees, nearby } from '../../domain/signals/signal.step.ts';
import { LONGEST_SIGNAL, numberOf } from '../../domain/signals/signal.ts';
import type { SignalView } from '../../domain/signals/signal.view.ts';
import { LONGEST_EXECUTOR, LONGEST_STEP } from '../../domain/signals/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { sayMoment } from '../language/say.ts';
import type { Field, Form, Option, Values } from '../view/form.ts';
import { type SignalTexts, signalTexts } from './signals.texts.ts';
import { type StepForm, sendStep } from './signals.vocabulary.ts';
import { shortened } from './signals.words.ts';

export type StepProblem = keyof SignalTexts['stepProblems'];

/** A problem that stands beside a field of a step's form. */
export interface BesideStep {
  readonly code: StepProblem;
  readonly field: string;
  readonly words?: string | undefined;
}

export const USUAL_MINUTES = '15';
const MOST_ADDRESSEES = 3;
const MOST_OF_ABOUT = 300;

/** The short form by which one step is taken, as it was filled in; a sentence is always asked. */
export function stepForm(
  step: StepForm,
  view: SignalView,
  filled: Values,
  problems: readonly BesideStep[],
  turn: Turn,
  meetings: readonly BodyMeeting[] = [],
): Form {
  const t = signalTexts[turn.language];
  const { signal } = view;
  return {
    title: t.stepButtons[step],
    intro: t.stepForm.about(numberOf(signal), shortened(signal.text, MOST_OF_ABOUT)),
    fields: [...fieldsOf(step, view, filled, turn, meetings), ...sentenceField(step, filled, turn)],
    submit: { label: t.stepForm.save, call: sendStep({ signal: signal.id, step }) },
    problems: Object.fromEntries(problems.map(({ code, field, words = '' }) => [field, t.stepProblems[code](words)])),
  };
}

function sentenceField(step: StepForm, filled: Values, turn: Turn): Field[] {
  const t = signalTexts[turn.language].stepForm;
  if (step === 'on-agenda') return [];
  return [
    {
      kind: 'long',
      name: 'text',
      label: t.text[step],
      hint: t.heard,
      value: filled['text'],
      maxLength: Math.min(LONGEST_STEP, LONGEST_SIGNAL),
    },
  ];
}

function fieldsOf(
  step: StepForm,
  { next }: SignalView,
  filled: Values,
  turn: Turn,
  meetings: readonly BodyMeeting[],
): Field[] {
  const t = signalTexts[turn.language];
  const choice = (name: string, label: string, options: readonly Option[], value = filled[name]): Field => ({
    kind: 'choice',
    name,
    label,
    options,
    value: options.find((option) => option.value === value)?.value,
  });
  switch (step) {
    case 'addressed':
      return [choice('whom', t.stepForm.whom, optionsOf(nearby, t.nearby))];
    case 'passed-on': {
      const stops = next.map(({ place, body }) => {
        const found = turn.network.body(body);
        return { value: place, label: found?.fullName ?? body };
      });
      return [choice('to', t.stepForm.to, stops, filled['to'] ?? (stops.length === 1 ? stops[0]?.value : undefined))];
    }
    case 'advised':
      return [
        ...Array.from({ length: MOST_ADDRESSEES }, (_, index) => ({
          ...choice(
            addresseeField(index),
            index === 0 ? t.stepForm.addressee : t.stepForm.moreAddressee,
            optionsOf(addressees, t.addressees),
          ),
          optional: index > 0,
        })),
        {
          kind: 'line',
          name: 'executor',
          label: t.stepForm.executor,
          value: filled['executor'],
          maxLength: LONGEST_EXECUTOR,
        },
      ];
    case 'on-agenda':
      return [
        choice(
          'meeting',
          t.stepForm.meeting,
          meetings.map((meeting) => meetingOption(meeting, turn)),
        ),
        choice('kind', t.stepForm.kind, optionsOf(agendaKinds, t.stepForm.kinds), filled['kind'] ?? 'bespreken'),
        {
          kind: 'line',
          name: 'minutes',
          label: t.stepForm.minutes,
          value: filled['minutes'] ?? USUAL_MINUTES,
          maxLength: 10,
        },
      ];
    default:
      return [];
  }
}

export function addresseeField(index: number): string {
  return index === 0 ? 'addressee' : `addressee${index + 1}`;
}

/** To whom an advice goes, as the form came back. */
export function readAddressees(values: Values) {
  const chosen = Array.from({ length: MOST_ADDRESSEES }, (_, index) => values[addresseeField(index)]);
  return addressees.filter((addressee) => chosen.includes(addressee));
}

function optionsOf<Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>): Option[] {
  return keys.map((value) => ({ value, label: labels[value] }));
}

function meetingOption({ meeting, body }: BodyMeeting, turn: Turn): Option {
  const when = sayMoment(meeting.start, turn.now, turn.network.settings.zone, turn.language);
  return { value: `${meeting.body}@${meeting.slot}`, label: `${body.name}, ${when}` };
}
