import type { ItemText } from '../../domain/meetings/add-item.ts';
import { type AgendaItem, type AgendaKind, agendaKinds, LONGEST_POINT } from '../../domain/meetings/agenda.ts';
import type { BodyMeeting } from '../../domain/meetings/meeting-world.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Form, Values } from '../view/form.ts';
import type { FieldProblem } from './meetings.refusals.ts';
import { type MeetingProblem, meetingTexts } from './meetings.texts.ts';
import * as calls from './meetings.vocabulary.ts';
import { formIntro } from './meetings.words.ts';
import { memberOptions } from './member-options.ts';

const USUAL_MINUTES = '15';

/** The form that brings a point in. */
export function newPointForm(found: BodyMeeting, values: Values, problems: readonly FieldProblem[], turn: Turn): Form {
  const t = meetingTexts[turn.language].form;
  const submit = { label: t.pointSave, call: calls.sendPoint({ body: found.body.key, slot: found.meeting.slot }) };
  return pointForm(t.pointTitle, found, { minutes: USUAL_MINUTES, ...values }, problems, submit, turn);
}

/** The same, for a point that is there: of a consultatie only the number stands, so its words are not asked. */
export function changePointForm(
  found: BodyMeeting & { readonly item: AgendaItem },
  values: Values | undefined,
  problems: readonly FieldProblem[],
  turn: Turn,
): Form {
  const t = meetingTexts[turn.language].form;
  const { item } = found;
  const submit = { label: t.pointChangeSave, call: calls.sendPointChange({ item: item.id, seen: item.version }) };
  const form = pointForm(t.pointChangeTitle, found, values ?? valuesOf(item), problems, submit, turn);
  return item.consultation === undefined
    ? form
    : { ...form, fields: form.fields.filter(({ name }) => name !== 'about') };
}

function valuesOf(item: AgendaItem): Values {
  return {
    kind: item.kind,
    about: item.about,
    minutes: String(item.minutes),
    presenter: item.presenter ?? item.by,
  };
}

function pointForm(
  title: string,
  found: BodyMeeting,
  values: Values,
  problems: readonly FieldProblem[],
  submit: { readonly label: string; readonly call: Call },
  turn: Turn,
): Form {
  const t = meetingTexts[turn.language];
  const kinds = agendaKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }));
  const people = memberOptions([turn.me, ...turn.network.membersOf(found.body.key)], turn);
  const known = (value: string | undefined, options: readonly { value: string }[]) =>
    options.some((option) => option.value === value) ? value : undefined;
  return {
    title,
    intro: formIntro(found, turn),
    fields: [
      { kind: 'choice', name: 'kind', label: t.form.kind, options: kinds, value: known(values['kind'], kinds) },
      {
        kind: 'long',
        name: 'about',
        label: t.form.about,
        hint: t.form.aboutHint,
        value: values['about'],
        maxLength: LONGEST_POINT,
      },
      { kind: 'line', name: 'minutes', label: t.form.minutes, value: values['minutes'], maxLength: 10 },
      {
        kind: 'choice',
        name: 'presenter',
        label: t.form.presenter,
        options: people,
        value: known(values['presenter'] ?? turn.me.id, people),
        optional: true,
      },
    ],
    submit,
    problems: Object.fromEntries(
      problems.map(({ code, words }) => [fieldOf[code] ?? 'about', t.problems[code](words)]),
    ),
  };
}

const fieldOf: Partial<Record<MeetingProblem, string>> = {
  'no-kind': 'kind',
  'minutes-out-of-range': 'minutes',
  'presenter-unknown': 'presenter',
};

/** What came back; minutes that are no number are out of every range. Whoever brings it in themselves is not named. */
export function readPoint(values: Values, bringer: MemberId): Partial<ItemText> & Omit<ItemText, 'kind'> {
  const kind = agendaKinds.find((known): known is AgendaKind => known === values['kind']);
  const [, digits] = /^(\d{1,4})(?: ?(?:min\.?|minuten|minutes|'))?$/.exec(values['minutes']?.trim() ?? '') ?? [];
  const presenter = values['presenter'] as MemberId | undefined;
  return {
    ...(kind ? { kind } : {}),
    about: values['about'] ?? '',
    minutes: digits ? Number(digits) : Number.NaN,
    presenter: presenter && presenter !== bringer ? presenter : undefined,
  };
}
