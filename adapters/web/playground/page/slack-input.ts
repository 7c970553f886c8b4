import { h } from './dom.ts';
import type { PageTexts } from './page.texts.ts';
import type { InputBlock, SelectOption } from './slack.types.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field of a modal: its label, its control, and room for a sentence right below it. */
export interface ModalField {
  readonly name: string;
  readonly element: HTMLElement;
  readonly control: Control;
  readonly optional: boolean;
  /** Shows a sentence beside the field; an empty one takes it away. */
  complain(sentence: string): void;
}

/** Draws an input block as Slack does, filled with what was typed before or with what the bot filled in. */
export function modalField(block: InputBlock, typed: string | undefined, texts: PageTexts): ModalField {
  const id = `field-${block.block_id}`;
  const control = controlFor(block, typed);
  const problem = h('p', { class: 'problem', id: `${id}-problem`, hidden: true });
  const hint = block.hint && h('p', { class: 'hint', id: `${id}-hint` }, block.hint.text);
  control.id = id;
  const optional = block.optional === true;
  if (!optional) control.required = true;
  const described = [`${id}-problem`, hint?.id].filter(Boolean).join(' ');
  control.setAttribute('aria-describedby', described);
  const label = h(
    'label',
    { for: id },
    block.label.text,
    optional && h('span', { class: 'optional' }, ` ${texts.optional}`),
  );
  return {
    name: block.block_id,
    element: h('div', { class: 'field' }, label, control, problem, hint),
    control,
    optional,
    complain(sentence) {
      problem.textContent = sentence;
      problem.hidden = sentence === '';
      control.setAttribute('aria-invalid', String(sentence !== ''));
    },
  };
}

function controlFor({ element, optional }: InputBlock, typed: string | undefined): Control {
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
    default: {
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
