import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Button, Card, Part } from './card.ts';
import { plainText } from './copy.ts';
import type { Field, Form } from './form.ts';
import { chosenOf } from './several.ts';

/** The card in plain words, for notifications, screen readers and the terminal: it says the same. */
export function plainCard(card: Card): string {
  const paragraphs = [
    card.title,
    ...card.parts.map(plainPart),
    plainButtons([...(card.buttons ?? []), ...(card.more ?? [])]),
  ];
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

/** The form in plain words, with what is filled in already; days are said as people say them. */
export function plainForm(form: Form, language: Language): string {
  const paragraphs = [
    form.title,
    form.intro === undefined ? '' : plainText(form.intro),
    form.fields.map((field) => plainField(field, form.problems?.[field.name], language)).join('\n'),
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

function plainField(field: Field, problem: string | undefined, language: Language): string {
  const label = /[?:]$/.test(field.label) ? field.label : `${field.label}:`;
  return lines(`${label} ${filledIn(field, language)}`.trimEnd(), problem ? `  ${problem}` : '');
}

function filledIn(field: Field, language: Language): string {
  switch (field.kind) {
    case 'line':
    case 'long':
      return field.value ?? '';
    case 'day':
      return field.value ? dayInWords(field.value, language) : '';
    case 'choice':
      return field.options.find((option) => option.value === field.value)?.label ?? '';
    case 'several':
      return chosenOf(field.options, field.value)
        .map(({ label }) => label)
        .join(', ');
    default:
      return unknownKind(field);
  }
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

function dayInWords(day: CalendarDay, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`)).replaceAll(',', '');
}

function lines(...all: string[]): string {
  return all.filter((line) => line !== '').join('\n');
}

function unknownKind(part: never): never {
  throw new Error(`Unknown part: ${JSON.stringify(part)}`);
}
