import type { types } from '@slack/bolt';
import { z } from 'zod';
import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Field, Form, Values } from '../../bot/view/form.ts';
import { plainForm } from '../../bot/view/plain.ts';
import { together } from '../../bot/view/several.ts';
import type { Language } from '../../domain/network/network.ts';
import { clean, cut, label, limits } from './limits.ts';
import { paragraph, runs } from './rich-text.ts';
import { boxes, choices } from './select.ts';
import { type Place, placeShape } from './where.ts';

/** By this name Slack tells our forms from what else is sent in. */
export const FORM = 'schakelbot.form';

const ACTION = 'value';

/** A form as a modal: one input block a field, named after it, so that a problem can stand beside its field. */
export function toModal(form: Form, language: Language, privateMetadata: string): types.ModalView {
  const texts = conversationTexts[language];
  const plain = (text: string, max: number) => ({
    type: 'plain_text' as const,
    text: label(text, max),
    emoji: false,
  });
  const problems = form.problems ?? {};
  const elsewhere = Object.keys(problems).filter((name) => !form.fields.some((field) => field.name === name));
  const blocks: types.KnownBlock[] = [
    ...(form.title.length > limits.modal.title ? paragraph(runs({ strong: form.title })) : []),
    ...paragraph(runs(form.intro ?? '')),
    ...elsewhere.flatMap((name) => paragraph(runs(problems[name] ?? ''))),
    ...form.fields.flatMap((field) => [...inputBlock(field, language), ...paragraph(runs(problems[field.name] ?? ''))]),
  ];
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: privateMetadata,
    title: plain(form.title, limits.modal.title),
    submit: plain(form.submit.label, limits.modal.submit),
    close: plain(texts.cancel, limits.modal.close),
    blocks: blocks.length > 0 ? blocks.slice(0, limits.modal.blocks) : paragraph(runs(plainForm(form, language))),
  };
}

function inputBlock(field: Field, language: Language): types.InputBlock[] {
  const element = inputElement(field, language);
  if (!element || field.name.length > limits.blockId) return [];
  const words = (text: string, max: number) => ({ type: 'plain_text' as const, text: label(text, max), emoji: false });
  return [
    {
      type: 'input',
      block_id: field.name,
      label: words(field.label, limits.input.label),
      ...(field.hint ? { hint: words(field.hint, limits.input.hint) } : {}),
      optional: field.optional ?? false,
      element,
    },
  ];
}

function inputElement(field: Field, language: Language): types.InputBlock['element'] | undefined {
  switch (field.kind) {
    case 'line':
      return typing(field.value, field.maxLength, false);
    case 'long':
      return typing(field.value, field.maxLength, true);
    case 'day':
      return { type: 'datepicker', action_id: ACTION, ...(field.value ? { initial_date: field.value } : {}) };
    case 'choice':
      return choices(ACTION, field.options, field.value, conversationTexts[language].chooseOption);
    case 'several':
      return boxes(ACTION, field.options, field.value);
    default:
      return unknownKind(field);
  }
}

/** What somebody typed earlier is never cut to the field's own limit: the limit gives way, and the handler says so. */
function typing(value: string | undefined, maxLength: number | undefined, multiline: boolean): types.PlainTextInput {
  const initial = cut(clean(value ?? ''), limits.input.text);
  return {
    type: 'plain_text_input',
    action_id: ACTION,
    multiline,
    max_length: Math.min(limits.input.text, Math.max(maxLength ?? limits.input.text, initial.length, 1)),
    ...(initial === '' ? {} : { initial_value: initial }),
  };
}

/** What a modal carries along unseen: the call it sends, the language it is in, and where its answer goes. */
export interface FormContext {
  readonly call: Call;
  readonly language: Language;
  readonly where: Place;
}

/** Undefined when it is longer than Slack carries; then only the place to answer is given up. */
export function packContext(context: FormContext): string | undefined {
  const whole = JSON.stringify(context);
  if (whole.length <= limits.modal.privateMetadata) return whole;
  const short = JSON.stringify({ ...context, where: { kind: 'person' } });
  return short.length <= limits.modal.privateMetadata ? short : undefined;
}

const contextShape = z.object({
  call: z.object({ name: z.string(), input: z.unknown() }),
  language: z.enum(['nl', 'en']),
  where: placeShape,
});

/** Undefined for what is not ours. */
export function unpackContext(packed: string): FormContext | undefined {
  try {
    const { call, ...rest } = contextShape.parse(JSON.parse(packed));
    return { ...rest, call: { name: call.name, input: call.input } };
  } catch {
    return undefined;
  }
}

/** The filled-in fields as Slack sends them, by block and element. */
export const stateShape = z.object({
  values: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        value: z.string().nullish(),
        selected_date: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
        selected_options: z.array(z.object({ value: z.string() })).nullish(),
      }),
    ),
  ),
});

/** What was filled in, by field name; a field left empty is absent. */
export function valuesOf(state: z.infer<typeof stateShape>): Values {
  const filled = Object.entries(state.values).flatMap(([name, elements]) => {
    const element = elements[ACTION];
    const one = element?.selected_option?.value ?? element?.selected_date ?? element?.value;
    const value = one ?? together(element?.selected_options ?? []);
    return value.trim() === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(filled);
}

/** The sentences beside their fields; one about a field that is not on screen stands beside the first. */
export function fieldErrors(problems: Readonly<Record<string, string>>, onScreen: readonly string[]) {
  const errors: Record<string, string> = {};
  for (const [name, sentence] of Object.entries(problems)) {
    const place = onScreen.includes(name) ? name : onScreen[0];
    if (place === undefined) continue;
    errors[place] = cut(clean([errors[place], sentence].filter(Boolean).join(' ')), limits.fieldError);
  }
  return errors;
}

function unknownKind(field: never): never {
  throw new Error(`Unknown field: ${JSON.stringify(field)}`);
}
