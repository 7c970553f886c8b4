import { h } from './dom.ts';
import type { PageTexts } from './page.texts.ts';
import type { InputBlock, InputElement, SelectOption } from './slack.types.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Boxes = Extract<InputElement, { type: 'checkboxes' }>;

/** A field of a modal: its label, what is filled in, and room for a sentence right below it. */
export interface ModalField {
  readonly name: string;
  readonly element: HTMLElement;
  readonly optional: boolean;
  /** What is filled in; of boxes that are ticked, their values with a comma between them. */
  value(): string;
  focus(): void;
  /** Shows a sentence beside the field; an empty one takes it away. */
  complain(sentence: string): void;
  /** Whether a sentence stands beside it. */
  wrong(): boolean;
}

/** What somebody fills in, and the element that a hint and a problem are about. */
interface Filling {
  readonly element: HTMLElement;
  readonly controls: readonly Control[];
  value(): string;
}

/** Draws an input block as Slack does, filled with what was typed before or with what the bot filled in. */
export function modalField(block: InputBlock, typed: string | undefined, texts: PageTexts): ModalField {
  const id = `field-${block.block_id}`;
  const optional = block.optional === true;
  const words = [block.label.text, optional && h('span', { class: 'optional' }, ` ${texts.optional}`)] as const;
  const problem = h('p', { class: 'problem', id: `${id}-problem`, hidden: true });
  const hint = block.hint && h('p', { class: 'hint', id: `${id}-hint` }, block.hint.text);
  const { element: asked } = block;
  const together = asked.type === 'checkboxes';
  const { element, controls, value } = together
    ? boxesFor(asked, typed, h('legend', {}, ...words))
    : filling(controlFor(asked, optional, typed), optional);
  element.id = id;
  element.setAttribute('aria-describedby', [`${id}-problem`, hint?.id].filter(Boolean).join(' '));
  return {
    name: block.block_id,
    element: h('div', { class: 'field' }, !together && h('label', { for: id }, ...words), element, problem, hint),
    optional,
    value,
    focus: () => controls[0]?.focus(),
    complain(sentence) {
      problem.textContent = sentence;
      problem.hidden = sentence === '';
      for (const control of controls) control.setAttribute('aria-invalid', String(sentence !== ''));
    },
    wrong: () => !problem.hidden,
  };
}

function filling(control: Control, optional: boolean): Filling {
  control.required = !optional;
  return { element: control, controls: [control], value: () => control.value };
}

/** Each box with its own label, together under the label of the field. */
function boxesFor({ options, initial_options = [] }: Boxes, typed: string | undefined, legend: HTMLElement): Filling {
  const ticked = typed?.split(',') ?? initial_options.map(({ value }) => value);
  const boxes = options.map(({ text, value }) => {
    const box = h('input', { type: 'checkbox', value });
    box.checked = ticked.includes(value);
    return { box, label: h('label', {}, box, text.text) };
  });
  return {
    element: h('fieldset', { class: 'several' }, legend, ...boxes.map(({ label }) => label)),
    controls: boxes.map(({ box }) => box),
    value: () => boxes.flatMap(({ box }) => (box.checked ? [box.value] : [])).join(','),
  };
}

function controlFor(element: Exclude<InputElement, Boxes>, optional: boolean, typed: string | undefined): Control {
  switch (element.type) {
    case 'datepicker':
      return withValue(h('input', { type: 'date' }), typed ?? element.initial_date);
    case 'static_select': {
      const none = h('option', { value: '' }, optional ? '–' : (element.placeholder?.text ?? ''));
      const groups = element.option_groups ?? [];
      const select = h(
        'select',
        {},
        none,
        ...(element.options ?? []).map(optionElement),
        ...groups.map((group) => h('optgroup', { label: group.label.text }, ...group.options.map(optionElement))),
      );
      return withValue(select, typed ?? element.initial_option?.value);
    }
    case 'plain_text_input': {
      const maxlength = element.max_length === undefined ? undefined : String(element.max_length);
      const control = element.multiline
        ? h('textarea', { rows: '4', maxlength })
        : h('input', { type: 'text', maxlength, autocomplete: 'off' });
      return withValue(control, typed ?? element.initial_value);
    }
  }
}

function optionElement({ text, value }: SelectOption): HTMLElement {
  return h('option', { value }, text.text);
}

function withValue<Kind extends Control>(control: Kind, value: string | undefined): Kind {
  control.value = value ?? '';
  return control;
}
