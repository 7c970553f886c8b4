import type { Button, Card, Part } from './card.ts';
import { plainText } from './copy.ts';
import type { Field, Form } from './form.ts';

/** The card in plain words, for notifications, screen readers and the terminal: it says the same. */
export function plainCard(card: Card): string {
  const paragraphs = [card.title, ...card.parts.map(plainPart), plainButtons(card.buttons)];
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

/** The form in plain words, with what is filled in already. */
export function plainForm(form: Form): string {
  const paragraphs = [
    form.title,
    form.intro === undefined ? '' : plainText(form.intro),
    form.fields.map((field) => plainField(field, form.problems?.[field.name])).join('\n'),
    `[${form.submit.label}]`,
  ];
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

function plainPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return plainText(part.text);
    case 'heading':
      return part.text;
    case 'facts':
      return part.rows.map((row) => `${row.label}: ${plainText(row.value)}`).join('\n');
    case 'list':
      return part.items.map((item) => `- ${plainText(item)}`).join('\n');
    case 'item':
      return lines(
        `- ${plainText(part.text)}`,
        part.detail === undefined ? '' : `  ${plainText(part.detail)}`,
        part.buttons?.length ? `  ${plainButtons(part.buttons)}` : '',
      );
    case 'line':
      return '—';
    default:
      return unknownKind(part);
  }
}

function plainButtons(buttons: readonly Button[] = []): string {
  return buttons.map((button) => `[${button.label}]`).join(' ');
}

function plainField(field: Field, problem: string | undefined): string {
  const label = /[?:]$/.test(field.label) ? field.label : `${field.label}:`;
  return lines(`${label} ${filledIn(field)}`.trimEnd(), problem ? `  ${problem}` : '');
}

function filledIn(field: Field): string {
  if (field.kind !== 'choice') return field.value ?? '';
  return field.options.find((option) => option.value === field.value)?.label ?? '';
}

function lines(...all: string[]): string {
  return all.filter((line) => line !== '').join('\n');
}

function unknownKind(part: never): never {
  throw new Error(`Unknown part: ${JSON.stringify(part)}`);
}
