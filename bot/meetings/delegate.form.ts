import type { BodyMeeting } from '../../domain/meetings/meeting-world.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { neutral } from '../conversation/guarding.ts';
import type { Form, Values } from '../view/form.ts';
import type { FieldProblem } from './meetings.refusals.ts';
import { meetingTexts } from './meetings.texts.ts';
import { sendDelegate } from './meetings.vocabulary.ts';
import { formIntro } from './meetings.words.ts';
import { delegateOptions, membersCalled } from './member-options.ts';

const LONGEST_NAME = 100;

/** Asks who comes in one's name: from a list, or by a name as one types it. */
export function delegateForm(found: BodyMeeting, filled: Values, problem: FieldProblem | undefined, turn: Turn): Form {
  const t = meetingTexts[turn.language];
  const options = delegateOptions(found.body.key, turn);
  const chosen = options.some(({ value }) => value === filled['delegate']) ? filled['delegate'] : undefined;
  const field = filled['name']?.trim() ? 'name' : 'delegate';
  return {
    title: t.form.delegateTitle,
    intro: formIntro(found, turn),
    fields: [
      { kind: 'choice', name: 'delegate', label: t.form.delegate, options, value: chosen, optional: true },
      {
        kind: 'line',
        name: 'name',
        label: t.form.delegateName,
        hint: t.form.delegateHint,
        value: filled['name'],
        maxLength: LONGEST_NAME,
        optional: true,
      },
    ],
    submit: {
      label: t.form.delegateSave,
      call: sendDelegate({ body: found.meeting.body, slot: found.meeting.slot }),
    },
    problems: problem ? { [field]: t.problems[problem.code](problem.words) } : {},
  };
}

type Read =
  | { readonly delegate: MemberId; readonly problem?: undefined }
  | { readonly delegate?: undefined; readonly problem: FieldProblem };

/** A typed name goes before the choice: it was written last. */
export function readDelegate(values: Values, turn: Turn): Read {
  const typed = values['name']?.trim() ?? '';
  const [only, ...others] = typed === '' ? [] : membersCalled(typed, turn);
  if (typed === '') {
    const chosen = values['delegate'];
    return chosen ? { delegate: chosen as MemberId } : { problem: { code: 'no-delegate', words: '' } };
  }
  // Who was meant is said back: a name is what the form asks for, and nothing else that points at somebody.
  const isName = turn.guard.look(typed).every((found) => found.class === 'name');
  const words = isName ? typed : neutral(typed, turn);
  if (!only) return { problem: { code: 'delegate-unknown', words } };
  return others.length > 0 ? { problem: { code: 'two-delegates', words } } : { delegate: only };
}
