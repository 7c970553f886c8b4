import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Field, Form, Option, Values } from '../../bot/view/form.ts';
import { plainForm } from '../../bot/view/plain.ts';
import { chosenOf, together } from '../../bot/view/several.ts';
import { assertNever } from '../../domain/kernel/outcome.ts';
import type { Language } from '../../domain/network/network.ts';
import { type AdaptiveCard, envelope, titleText } from './adaptive-card.ts';
import { action, inSets, type Setting, sent, submitAction } from './buttons.ts';
import { most } from './cut-card.ts';
import { bytesOf, cutText, limits } from './limits.ts';
import { type Element, richText } from './rich-text.ts';
import { teamsTexts } from './teams.texts.ts';

/** Sets the fields apart from what our buttons carry. */
const fieldPrefix = 'field.';

/** Chosen for "none of these": Adaptive Cards refuse an empty value, and a blank one reads as left empty. */
const blank = ' ';
const none = { title: '–', value: blank };

/**
 * A form as one card with its inputs inside, filled in; a problem stands as a sentence above its field. Its plain words
 * leave out what is filled in: they are read where nobody can fill in anything, such as a notification.
 */
export function toFormCard(form: Form, language: Language, setting: Setting = {}): AdaptiveCard {
  const draw = (drawn: Form) => envelope(bodyOf(drawn, language, setting), '');
  const fits = (drawn: Form) => bytesOf(draw(drawn)) <= limits.cardBytes;
  return envelope(bodyOf(cutForm(form, fits), language, setting), plainForm(empty(form), language));
}

/** The form as it is before anybody fills it in. */
export function empty(form: Form): Form {
  return { ...form, fields: form.fields.map((field): Field => ({ ...field, value: undefined })), problems: undefined };
}

/** What was filled in, by field name; a field left empty is absent. */
export function valuesOf(data: Readonly<Record<string, unknown>>): Values {
  const filled = Object.entries(data).flatMap(([id, value]) =>
    id.startsWith(fieldPrefix) && typeof value === 'string' && value.trim() !== ''
      ? [[id.slice(fieldPrefix.length), value] as const]
      : [],
  );
  return Object.fromEntries(filled);
}

function bodyOf(form: Form, language: Language, setting: Setting): Element[] {
  const t = conversationTexts[language];
  const problems = form.problems ?? {};
  const names = new Set(form.fields.map((field) => field.name));
  const elsewhere = Object.entries(problems).flatMap(([name, sentence]) => (names.has(name) ? [] : [sentence]));
  return [
    ...titleText(form.title, setting),
    ...richText(form.intro ?? ''),
    ...(Object.keys(problems).length > 0 ? richText(t.checkAgain, { strong: true, color: 'attention' }) : []),
    ...elsewhere.flatMap((sentence) => richText(sentence, { color: 'attention' })),
    ...form.fields.flatMap((field) => fieldElements(field, problems[field.name], language)),
    ...inSets(actionsOf(form, language, setting)),
  ];
}

/** A dialog is left by its own cross; in a message *Annuleren* does that. */
function actionsOf({ title, submit }: Form, language: Language, { dialog }: Setting): Element[] {
  const data = { call: sent(submit.call), form: true } as const;
  const how = { style: 'primary', inputs: 'auto' } as const;
  if (dialog) return [submitAction(submit.label, { ...data, dialog }, how)];
  const cancel = { cancel: { title, language } };
  return [
    action(submit.label, submit.call.name, data, how),
    action(conversationTexts[language].cancel, 'teams.cancel', cancel, { inputs: 'none' }),
  ];
}

function fieldElements(field: Field, problem: string | undefined, language: Language): Element[] {
  return [
    ...richText(problem ?? '', { strong: true, color: 'attention' }),
    { ...inputOf(field, language), ...shared(field, language) },
    ...richText(field.hint ?? '', { quiet: true }).map((hint) => ({ ...hint, spacing: 'none' })),
  ];
}

function shared(field: Field, language: Language): Element {
  const id = fieldPrefix + field.name;
  if (field.optional) return { id, label: `${field.label} ${conversationTexts[language].optional}` };
  return { id, label: field.label, isRequired: true, errorMessage: teamsTexts[language].fillIn(field.label) };
}

function inputOf(field: Field, language: Language): Element {
  switch (field.kind) {
    case 'line':
    case 'long':
      return {
        type: 'Input.Text',
        ...(field.kind === 'long' ? { isMultiline: true } : {}),
        ...(field.maxLength ? { maxLength: Math.max(field.maxLength, field.value?.length ?? 0) } : {}),
        ...(field.value ? { value: field.value } : {}),
      };
    case 'day':
      return { type: 'Input.Date', ...(field.value ? { value: field.value } : {}) };
    case 'choice':
      return choiceInput(field, language);
    case 'several':
      return severalInput(field);
    default:
      return assertNever(field);
  }
}

function choiceInput(field: Extract<Field, { kind: 'choice' }>, language: Language): Element {
  const known = field.options.some((option) => option.value === field.value);
  const choices = choicesOf(field);
  return {
    type: 'Input.ChoiceSet',
    style: choices.length >= limits.filteredChoices ? 'filtered' : 'compact',
    placeholder: conversationTexts[language].chooseOption,
    choices: field.optional || choices.length === 0 ? [none, ...choices] : choices,
    ...(known ? { value: field.value } : {}),
  };
}

/** Boxes to tick, all in sight; with nothing to choose from there is still the choice of nothing. */
function severalInput(field: Extract<Field, { kind: 'several' }>): Element {
  const chosen = together(chosenOf(field.options, field.value));
  const choices = choicesOf(field);
  return {
    type: 'Input.ChoiceSet',
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    choices: choices.length === 0 ? [none] : choices,
    ...(chosen ? { value: chosen } : {}),
  };
}

function choicesOf({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ label, value }) => ({ title: label || value, value }));
}

/** Too many choices for one message: the longest lists are cut, never the chosen one; then what was typed at length. */
function cutForm(form: Form, fits: (form: Form) => boolean): Form {
  if (fits(form)) return form;
  const longest = Math.max(0, ...form.fields.map((field) => (field.kind === 'choice' ? field.options.length : 0)));
  const options = most(longest, (count) => fits(withAtMost(form, count, Number.POSITIVE_INFINITY)));
  const fewer = withAtMost(form, options, Number.POSITIVE_INFINITY);
  if (fits(fewer)) return fewer;
  return withAtMost(
    form,
    options,
    most(limits.cardBytes, (count) => fits(withAtMost(form, options, count))),
  );
}

function withAtMost(form: Form, options: number, characters: number): Form {
  const fields = form.fields.map((field): Field => {
    if (field.kind === 'line' || field.kind === 'long')
      return { ...field, value: field.value && cutText(field.value, characters) };
    if (field.kind !== 'choice') return field;
    const kept = field.options.filter((option, index) => index < options || option.value === field.value);
    return kept.length === field.options.length ? field : { ...field, options: kept };
  });
  return { ...form, fields };
}
