import { callName } from '../../adapters/slack/block-kit.ts';
import type { DrawnDifference } from './differences.ts';
import { type ButtonSurface, type CardSurface, type FieldSurface, type FormSurface, wordsIn } from './surface.ts';

// biome-ignore lint/suspicious/noExplicitAny: blocks as JSON, read freely as a client does
type Json = any;

type Notice = (difference: DrawnDifference) => void;

/** Reads the blocks of a message or a page. */
export function slackCard(blocks: Json, notice: Notice): CardSurface {
  const found = { words: [] as string[], links: [] as string[], buttons: [] as ButtonSurface[] };
  for (const block of blocks) {
    const buttons = block.type === 'actions' ? block.elements.flatMap((each: Json) => buttonsIn(each, notice)) : [];
    found.buttons.push(...buttons);
    found.words.push(...(block.type === 'actions' ? buttons.flatMap(labelWords) : wordsIn(textIn(block))));
    found.links.push(...linksIn(block));
  }
  return found;
}

/** Reads a card in a window: what its bar has no room for stands below it. */
export function slackWindow(view: Json, notice: Notice): CardSurface {
  const inside = slackCard(view.blocks, notice);
  const cut = isCut(view.title.text, textIn(view.blocks[0]));
  if (cut) notice('whole-title');
  return cut || view.blocks[0].type === 'header'
    ? inside
    : { ...inside, words: [...wordsIn(view.title.text), ...inside.words] };
}

/** Reads a modal; its call travels along unseen. */
export function slackForm(view: Json, notice: Notice): FormSurface {
  const fields: FieldSurface[] = [];
  const above: string[] = [];
  for (const block of view.blocks as Json[]) {
    const last = fields.at(-1);
    if (block.type === 'input') fields.push(fieldIn(block));
    else if (last) fields.splice(-1, 1, { ...last, beside: [...last.beside, ...wordsIn(textIn(block))].sort() });
    else above.push(...wordsIn(textIn(block)));
  }
  const cut = isCut(view.title.text, textIn(view.blocks[0]));
  if (cut) notice('whole-title');
  const { call } = JSON.parse(view.private_metadata);
  return {
    words: cut ? above : [...wordsIn(view.title.text), ...above],
    fields,
    submit: { label: view.submit.text, call },
  };
}

function isCut(bar: string, first: string): boolean {
  return bar.endsWith('…') && first.replace(/\s+/g, ' ').startsWith(bar.slice(0, -1));
}

function fieldIn(block: Json): FieldSurface {
  const { element } = block;
  const options: Json[] = element.options ?? element.option_groups?.flatMap((group: Json) => group.options) ?? [];
  const typed = element.type === 'plain_text_input';
  return {
    name: block.block_id,
    kind: typed ? (element.multiline ? 'long' : 'line') : kinds[element.type as keyof typeof kinds],
    label: block.label.text,
    optional: block.optional,
    value: element.initial_value ?? element.initial_date ?? element.initial_option?.value ?? ticked(element),
    maxLength: typed ? element.max_length : undefined,
    options: options.map(({ text, value }) => ({ label: text.text, value })),
    beside: wordsIn(block.hint?.text ?? '').sort(),
  };
}

function ticked({ initial_options = [] }: Json): string {
  return initial_options.map(({ value }: Json) => value).join(',');
}

const kinds = { datepicker: 'day', static_select: 'choice', checkboxes: 'several' } as const;

/** A button, or what stands behind ‘…’. */
function buttonsIn(element: Json, notice: Notice): ButtonSurface[] {
  if (element.type !== 'overflow') return [buttonIn(element)];
  notice('wordless-menu');
  return element.options.map(({ text, value }: Json) => {
    const [name, input] = JSON.parse(value);
    return { label: text.text, call: { name, input }, style: undefined };
  });
}

function buttonIn(element: Json): ButtonSurface {
  const call = { name: callName(element.action_id), input: JSON.parse(element.value) };
  return { label: element.text.text, call, style: element.style };
}

function labelWords({ label }: ButtonSurface): string[] {
  return wordsIn(label);
}

/** Each run is a piece of a line; each line, item and paragraph stands apart. */
function textIn(node: Json): string {
  if (Array.isArray(node)) return node.map(textIn).join(' ');
  if (node.type === 'rich_text_section') return node.elements.map((run: Json) => run.text).join('');
  if (typeof node.text === 'string') return node.text;
  return textIn(node.text ?? node.elements ?? []);
}

function linksIn(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  if (typeof node !== 'object' || node === null) return [];
  return node.type === 'link' ? [node.url] : linksIn(node.elements ?? []);
}
