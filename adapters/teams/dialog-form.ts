import { z } from 'zod';
import type { Card, Part } from '../../bot/view/card.ts';
import { type Copy, plainText, strong } from '../../bot/view/copy.ts';
import type { Field, Form, Values } from '../../bot/view/form.ts';
import { asDay } from '../../domain/kernel/time.ts';
import { empty } from './inline-form.ts';

/** A form as a dialog carries it along: with nothing filled in, and without the call, which travels beside it. */
export function carried(form: Form): unknown {
  const { title, intro, fields, submit } = empty(form);
  return { title, ...(intro === undefined ? {} : { intro: plainText(intro) }), fields, label: submit.label };
}

/** The form that was carried, with what was typed in it; undefined when none of ours was. */
export function filledAgain(form: unknown, call: Form['submit']['call'], values: Values): Form | undefined {
  const read = carriedShape.safeParse(form).data;
  if (!read) return undefined;
  const { label, fields, ...rest } = read;
  return { ...rest, submit: { label, call }, fields: fields.map((field) => filled(field, values[field.name])) };
}

/** The same form with a sentence on top that is not about what was filled in. */
export function below(card: Card, form: Form): Form {
  const sentences = card.parts.flatMap(textOf).flatMap((copy): Copy[] => ['\n', copy]);
  return { ...form, intro: [strong(card.title), ...sentences, '\n', form.intro ?? ''] };
}

function textOf(part: Part): Copy[] {
  return part.kind === 'text' ? [part.text] : [];
}

const words = z.string().max(5_000);
const base = { name: words, label: words, hint: words.optional(), optional: z.boolean().optional() };
const carriedShape = z.object({
  title: words,
  intro: words.optional(),
  label: words,
  fields: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ ...base, kind: z.enum(['line', 'long']), maxLength: z.number().int().positive().optional() }),
        z.object({ ...base, kind: z.literal('day') }),
        z.object({
          ...base,
          kind: z.enum(['choice', 'several']),
          options: z.array(z.object({ value: words, label: words })).max(2_000),
        }),
      ]),
    )
    .max(40),
});

function filled(field: z.infer<typeof carriedShape>['fields'][number], value: string | undefined): Field {
  return field.kind === 'day' ? { ...field, value: asDay(value ?? '') } : { ...field, value };
}
