import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Language } from '../../domain/network/network.ts';
import type { DrawnDifference } from './differences.ts';
import { type ButtonSurface, type CardSurface, type FieldSurface, type FormSurface, wordsIn } from './surface.ts';

// biome-ignore lint/suspicious/noExplicitAny: a card as JSON, read freely as a client does
type Json = any;

type Notice = (difference: DrawnDifference) => void;

interface Reading {
  words: string[];
  links: string[];
  buttons: (ButtonSurface & { readonly data: Json })[];
}

/** Reads an Adaptive Card; in a dialog its title stands in the frame. */
export function teamsCard(card: Json, frame = ''): CardSurface {
  const { words, links, buttons } = readAll(card.body);
  return { words: [...wordsIn(frame), ...words], links, buttons: buttons.map(({ data: _, ...button }) => button) };
}

/** Reads a form as one card. */
export function teamsForm(card: Json, language: Language, notice: Notice, frame = ''): FormSurface {
  const t = conversationTexts[language];
  const fields: FieldSurface[] = [];
  const above: string[] = wordsIn(frame);
  let waiting: string[] = [];
  for (const element of card.body as Json[]) {
    if (element.type === 'ActionSet') continue;
    const words = readAll([element]).words;
    const last = fields.at(-1);
    if (element.id) {
      fields.push(fieldIn(element, waiting, language, notice));
      waiting = [];
    } else if (words.join(' ') === wordsIn(t.checkAgain).join(' ')) notice('problem-on-top');
    else if (isAttention(element) && !isElsewhere(element)) waiting.push(...words);
    else if (last) fields.splice(-1, 1, { ...last, beside: [...last.beside, ...words].sort() });
    else above.push(...words);
  }
  const [submit, ...rest] = readAll(card.body).buttons;
  if (!submit?.data.form) throw new Error('The first button does not send the form in');
  if (rest.some(({ data }) => data.cancel)) notice('leaving-a-form');
  return { words: above, fields, submit: { label: submit.label, call: submit.call } };
}

/** A sentence about a field stands right above it, strong. */
function isAttention(element: Json): boolean {
  return element.inlines?.some((run: Json) => run.color === 'attention') ?? false;
}

/** One about a field that is not there is not strong. */
function isElsewhere(element: Json): boolean {
  return element.inlines.every((run: Json) => run.weight !== 'bolder');
}

function readAll(elements: Json): Reading {
  const found: Reading = { words: [], links: [], buttons: [] };
  const visit = (node: Json) => {
    if (node.type === 'TextBlock') found.words.push(...wordsIn(node.text));
    if (node.type === 'RichTextBlock') {
      found.words.push(...wordsIn(node.inlines.map((run: Json) => run.text).join('')));
      found.links.push(...node.inlines.flatMap((run: Json) => (run.selectAction ? [run.selectAction.url] : [])));
    }
    for (const action of node.actions ?? []) {
      // *Meer* itself: what it shows is read below it.
      if (action.type === 'Action.ToggleVisibility') continue;
      found.buttons.push(buttonIn(action));
      found.words.push(...wordsIn(action.title));
    }
    for (const inner of [...(node.columns ?? []), ...(node.items ?? [])]) visit(inner);
  };
  for (const element of elements) visit(element);
  return found;
}

const styles = { positive: 'primary', destructive: 'danger' } as const;

function buttonIn(action: Json): Reading['buttons'][number] {
  const { title, data, style } = action;
  return { label: title, call: data.call, style: styles[style as keyof typeof styles], data };
}

function kindOf(input: Json): FieldSurface['kind'] {
  if (input.type === 'Input.Text') return input.isMultiline ? 'long' : 'line';
  if (input.type === 'Input.Date') return 'day';
  return input.isMultiSelect ? 'several' : 'choice';
}

function fieldIn(input: Json, problem: string[], language: Language, notice: Notice): FieldSurface {
  const optional = input.isRequired !== true;
  const mark = ` ${conversationTexts[language].optional}`;
  if (optional && !input.label.endsWith(mark)) throw new Error(`Nothing says that ${input.label} may be empty`);
  if (optional) notice('optional-mark');
  const choices: Json[] = input.choices ?? [];
  const empty = choices.some(({ value }) => value.trim() === '');
  if (empty) notice('empty-choice');
  if (optional && kindOf(input) === 'choice' && !empty) throw new Error(`${input.label} cannot be left empty`);
  return {
    name: input.id.replace(/^field\./, ''),
    kind: kindOf(input),
    label: optional ? input.label.slice(0, -mark.length) : input.label,
    optional,
    value: input.value ?? '',
    maxLength: input.maxLength,
    options: choices.filter(({ value }) => value.trim() !== '').map(({ title, value }) => ({ label: title, value })),
    beside: [...problem].sort(),
  };
}
