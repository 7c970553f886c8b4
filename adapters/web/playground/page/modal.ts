import type { WireCall } from '../wire.ts';
import { h } from './dom.ts';
import { draftOf, keepDraft } from './drafts.ts';
import type { Drawn } from './drawn.ts';
import { pageTexts } from './page.texts.ts';
import { drawBlock } from './slack.ts';
import type { ModalView } from './slack.types.ts';
import { type ModalField, modalField } from './slack-input.ts';

export interface Modal {
  /** Opens the form of a message, or draws it anew when it is open already. */
  show(message: Drawn): void;
  close(): void;
  /** Says in the dialog why it did not work; what was typed stays. */
  complain(sentence: string): void;
  /** The message whose form is open. */
  openFor(): string | undefined;
}

type Submit = (message: string, call: WireCall, values: Record<string, string>) => void;

/** Slack's modal as a dialog of the browser: Escape closes it, and what was typed is kept for when it opens again. */
export function createModal(submit: Submit): Modal {
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' });
  document.body.append(dialog);
  let current: Drawn | undefined;
  let complaint: HTMLElement | undefined;
  dialog.addEventListener('close', () => {
    current = undefined;
    dialog.replaceChildren();
  });
  return {
    show(message) {
      current = message;
      complaint = h('p', { class: 'problem', role: 'alert', hidden: true });
      const { form, fields } = formFor(message, complaint, submit, () => dialog.close());
      dialog.lang = message.language;
      dialog.replaceChildren(form);
      if (!dialog.open) dialog.showModal();
      (fields.find((field) => field.wrong()) ?? fields[0])?.focus();
    },
    close: () => dialog.close(),
    complain(sentence) {
      if (!complaint) return;
      complaint.textContent = sentence;
      complaint.hidden = sentence === '';
    },
    openFor: () => (dialog.open ? current?.id : undefined),
  };
}

function formFor(message: Drawn, complaint: HTMLElement, submit: Submit, close: () => void) {
  const view = message.body.slack as ModalView;
  const texts = pageTexts[message.language];
  const fields: ModalField[] = [];
  const draft = draftOf(message.id);
  const parts = view.blocks.map((block) => {
    if (block.type !== 'input') return drawBlock(block, () => undefined, message.language);
    const field = modalField(block, draft[block.block_id], texts);
    fields.push(field);
    return field.element;
  });
  const cancel = h('button', { type: 'button', class: 'slack-button' }, view.close?.text ?? texts.cancel);
  const send = h('button', { type: 'submit', class: 'slack-button primary' }, view.submit?.text ?? texts.send);
  const shut = h('button', { type: 'button', class: 'shut', 'aria-label': texts.close }, '×');
  const form = h(
    'form',
    { novalidate: true },
    h('header', {}, h('h2', { id: 'modal-title' }, view.title.text), shut),
    h('div', { class: 'fields' }, ...parts, complaint),
    h('footer', {}, cancel, send),
  );
  for (const button of [cancel, shut]) button.addEventListener('click', close);
  form.addEventListener('input', () => keepDraft(message.id, valuesOf(fields)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (message.body.kind !== 'form' || !allFilled(fields, texts.required)) return;
    submit(message.id, message.body.submit, valuesOf(fields));
  });
  showProblems(fields, message.body.kind === 'form' ? message.body.problems : {});
  return { form, fields };
}

/** A problem with a field that is not on screen stands beside the first. */
function showProblems(fields: readonly ModalField[], problems: Readonly<Record<string, string>>): void {
  for (const [name, sentence] of Object.entries(problems)) {
    (fields.find((field) => field.name === name) ?? fields[0])?.complain(sentence);
  }
}

function allFilled(fields: readonly ModalField[], sentence: string): boolean {
  const empty = fields.filter(({ value, optional }) => !optional && value().trim() === '');
  for (const field of fields) field.complain(empty.includes(field) ? sentence : '');
  empty[0]?.focus();
  return empty.length === 0;
}

function valuesOf(fields: readonly ModalField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value()]));
}
