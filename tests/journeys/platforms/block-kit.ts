import { linesOf, type Seen, type SeenButton, type SeenField, type SeenForm } from '../screen.ts';

// biome-ignore lint/suspicious/noExplicitAny: blocks as JSON, read freely as a client does
type Json = any;

/** Reads a message as the person before it does. What a client might take for markup or a mention is a mistake. */
export function readMessage(id: string, message: Json): Seen {
  if (/<[!@#]/.test(message.text)) throw new Error(`A mention in the notification: ${message.text}`);
  const lines: string[] = [];
  const buttons: SeenButton[] = [];
  for (const block of message.blocks ?? []) {
    if (block.type === 'actions')
      buttons.push(...block.elements.flatMap((each: Json) => buttonsIn(each, lines.at(-1) ?? '')));
    else lines.push(wordsOf(block));
  }
  const { thread_ts: below } = message;
  return { id, text: linesOf(...lines), buttons, ...(below && below !== id ? { below } : {}) };
}

/** Reads an open dialog, with what was typed in it and the sentences beside its fields. */
export function readModal(id: string, view: Json, typed: Record<string, string>, errors: Record<string, string>): Seen {
  const fields: SeenField[] = [];
  const lines: string[] = [view.title.text];
  for (const block of view.blocks as Json[]) {
    const last = fields.at(-1);
    if (block.type === 'input') fields.push(fieldOf(block, typed, errors));
    else if (last) fields.splice(-1, 1, { ...last, problem: linesOf(last.problem, wordsOf(block)) });
    lines.push(block.type === 'input' ? linesOf(block.label.text, errors[block.block_id] ?? '') : wordsOf(block));
  }
  const form: SeenForm = { fields, submit: { label: view.submit.text, beside: '', data: undefined } };
  return { id, text: linesOf(...lines), buttons: [], form };
}

function wordsOf(block: Json): string {
  switch (block.type) {
    case 'header':
      return plain(block.text);
    case 'context':
      return block.elements.map(plain).join(' ');
    case 'divider':
      return '';
    case 'rich_text':
      return linesOf(...block.elements.flatMap((element: Json) => richLines(element)));
    default:
      throw new Error(`Unknown block: ${block.type}`);
  }
}

function richLines(element: Json): string[] {
  if (element.type === 'rich_text_list') return element.elements.flatMap(richLines);
  if (element.type !== 'rich_text_section') throw new Error(`Unknown rich text: ${element.type}`);
  return [
    element.elements
      .map((run: Json) => {
        if (run.type !== 'text' && run.type !== 'link') throw new Error(`No text but ${run.type}`);
        return run.text;
      })
      .join(''),
  ];
}

function plain(text: Json): string {
  if (text.type !== 'plain_text') throw new Error(`No plain text but ${text.type}`);
  return text.text;
}

/** A button, or what stands behind ‘…’. */
function buttonsIn(element: Json, beside: string): SeenButton[] {
  if (element.type !== 'overflow') return [buttonOf(element, beside)];
  const { type, action_id } = element;
  return element.options.map((option: Json) => ({
    label: plain(option.text),
    beside,
    data: { type, action_id, selected_option: option },
  }));
}

function buttonOf(element: Json, beside: string): SeenButton {
  if (element.type !== 'button') throw new Error(`Unknown element: ${element.type}`);
  return { label: plain(element.text), beside, data: { action_id: element.action_id, value: element.value } };
}

function fieldOf(block: Json, typed: Record<string, string>, errors: Record<string, string>): SeenField {
  const { element } = block;
  const ticked = element.initial_options?.map((one: Json) => one.value).join(',');
  const initial = element.initial_value ?? element.initial_date ?? element.initial_option?.value ?? ticked ?? '';
  const options = element.options ?? element.option_groups?.flatMap((group: Json) => group.options);
  return {
    name: block.block_id,
    label: plain(block.label),
    value: typed[block.block_id] ?? initial,
    optional: block.optional,
    problem: errors[block.block_id] ?? '',
    several: element.type === 'checkboxes',
    ...(options ? { options: options.map((one: Json) => ({ label: plain(one.text), value: one.value })) } : {}),
  };
}
