import { linesOf, type Seen, type SeenButton, type SeenField } from '../screen.ts';

// biome-ignore lint/suspicious/noExplicitAny: a card as JSON, read freely as a client does
type Json = any;

interface Reading {
  lines: string[];
  buttons: SeenButton[];
  fields: SeenField[];
  /** The sentence that stands right above the next field. */
  problem: string;
}

/** Reads an Adaptive Card as the person before it does. What a client might take for markup is a mistake. */
export function readCard(id: string, card: Json): Seen {
  const reading: Reading = { lines: [], buttons: [], fields: [], problem: '' };
  readAll(card.body, reading);
  const submit = reading.buttons.find((button) => (button.data as Json).form === true);
  return {
    id,
    text: linesOf(...reading.lines),
    buttons: reading.buttons.filter((button) => button !== submit),
    ...(submit ? { form: { fields: reading.fields, submit } } : {}),
  };
}

function readAll(elements: readonly Json[], reading: Reading): void {
  for (const element of elements) read(element, reading);
}

function read(element: Json, reading: Reading): void {
  switch (element.type) {
    case 'TextBlock':
      if (/[*_[\]<>`#~|]|&\w+;|https?:/.test(element.text)) throw new Error(`Markup in a TextBlock: ${element.text}`);
      reading.lines.push(element.text);
      reading.problem = '';
      return;
    case 'RichTextBlock': {
      const words = element.inlines.map((run: Json) => run.text).join('');
      reading.lines.push(words);
      reading.problem = element.inlines.some((run: Json) => run.color === 'attention') ? words : '';
      return;
    }
    case 'ColumnSet':
      readRow(element, reading);
      return;
    case 'Container':
      readContainer(element, reading);
      return;
    case 'ActionSet':
      reading.buttons.push(...pressable(element.actions).map((action: Json) => buttonOf(action, '')));
      return;
    case 'Input.Text':
    case 'Input.Date':
    case 'Input.ChoiceSet':
      reading.fields.push(fieldOf(element, reading.problem));
      reading.lines.push(element.label);
      reading.problem = '';
      return;
    default:
      throw new Error(`Unknown element: ${element.type}`);
  }
}

function readRow(row: Json, reading: Reading): void {
  const cells = row.columns.map((column: Json) => {
    const cell: Reading = { lines: [], buttons: [], fields: [], problem: '' };
    readAll(column.items, cell);
    return cell.lines.join(' ');
  });
  reading.lines.push(cells.join(': '));
}

/** All but *Meer*, which only shows what is read below it. */
function pressable(actions: readonly Json[]): readonly Json[] {
  return actions.filter(({ type }) => type !== 'Action.ToggleVisibility');
}

function readContainer(container: Json, reading: Reading): void {
  const inside: Reading = { lines: [], buttons: [], fields: [], problem: '' };
  readAll(container.items, inside);
  const beside = linesOf(...inside.lines);
  reading.lines.push(beside);
  reading.buttons.push(...inside.buttons.map((button) => ({ ...button, beside })));
}

function buttonOf(action: Json, beside: string): SeenButton {
  const opensDialog = action.data?.msteams?.type === 'task/fetch';
  const kind = opensDialog || action.data?.dialog ? 'Action.Submit' : 'Action.Execute';
  if (action.type !== kind) throw new Error(`Not for here: ${action.type}`);
  return { label: action.title, beside, data: action.data };
}

function fieldOf(input: Json, problem: string): SeenField {
  const optional = input.isRequired !== true;
  return {
    name: input.id,
    label: optional ? input.label.replace(/ \([^)]*\)$/, '') : input.label,
    value: input.value ?? '',
    optional,
    problem,
    several: input.isMultiSelect === true,
    ...(input.choices
      ? { options: input.choices.map((choice: Json) => ({ label: choice.title, value: choice.value })) }
      : {}),
  };
}
