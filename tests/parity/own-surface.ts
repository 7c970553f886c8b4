import { type Button, buttonsOn, type Card, type Part } from '../../bot/view/card.ts';
import { type Copy, plainText, spansOf } from '../../bot/view/copy.ts';
import type { Field, Form } from '../../bot/view/form.ts';
import { chosenOf, together } from '../../bot/view/several.ts';
import {
  asSent,
  type ButtonSurface,
  type CardSurface,
  type FieldSurface,
  type FormSurface,
  wordsIn,
} from './surface.ts';

/** A card by itself, whatever draws it. */
export function ownCard(card: Card): CardSurface {
  return {
    words: [...wordsIn(card.title), ...card.parts.flatMap(partWords), ...labels(card.buttons), ...labels(card.more)],
    links: card.parts.flatMap(copiesOf).flatMap(spansOf).flatMap(linkIn),
    buttons: buttonsOn(card).map(ownButton),
  };
}

/** A form by itself. */
export function ownForm(form: Form): FormSurface {
  const problems = form.problems ?? {};
  const elsewhere = Object.entries(problems).filter(([name]) => form.fields.every((field) => field.name !== name));
  const { label, call } = ownButton({ label: form.submit.label, call: form.submit.call });
  return {
    words: wordsIn(form.title, plainText(form.intro ?? ''), ...elsewhere.map(([, sentence]) => sentence)),
    fields: form.fields.map((field) => ownField(field, problems[field.name])),
    submit: { label, call },
  };
}

function ownField(field: Field, problem = ''): FieldSurface {
  const options = field.kind === 'choice' || field.kind === 'several' ? field.options : [];
  return {
    name: field.name,
    kind: field.kind,
    label: field.label,
    optional: field.optional ?? false,
    value: valueIn(field),
    // What was typed already is never cut: the limit gives way.
    maxLength: 'maxLength' in field ? Math.max(field.maxLength ?? 0, field.value?.length ?? 0) : undefined,
    options,
    beside: wordsIn(field.hint ?? '', problem).sort(),
  };
}

/** What is no option is not shown. */
function valueIn(field: Field): string {
  switch (field.kind) {
    case 'line':
    case 'long':
    case 'day':
      return field.value ?? '';
    case 'choice':
      return field.options.find(({ value }) => value === field.value)?.value ?? '';
    case 'several':
      return together(chosenOf(field.options, field.value));
  }
}

function ownButton({ label, call, style }: Button): ButtonSurface {
  return { label, call: { name: call.name, input: asSent(call.input) }, style };
}

function partWords(part: Part): string[] {
  const buttons = 'buttons' in part ? labels(part.buttons) : [];
  return [...copiesOf(part).flatMap((copy) => wordsIn(plainText(copy))), ...buttons];
}

function labels(buttons: readonly Button[] = []): string[] {
  return buttons.flatMap(({ label }) => wordsIn(label));
}

function copiesOf(part: Part): Copy[] {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return [part.text];
    case 'facts':
      return part.rows.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return [...part.items];
    case 'item':
      return part.detail === undefined ? [part.text] : [part.text, part.detail];
    case 'line':
      return [];
  }
}

function linkIn(span: ReturnType<typeof spansOf>[number]): string[] {
  return typeof span === 'object' && 'link' in span ? [span.link] : [];
}
