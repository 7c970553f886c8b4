import { h, showText } from './dom.ts';
import type { PageTexts } from './page.texts.ts';

export interface Composer {
  /** For whom one types; every member has a draft of their own. */
  show(member: { readonly id: string; readonly name: string }, texts: PageTexts): void;
  focus(): void;
  /** Sends a text as if it was typed. */
  offer(text: string): void;
}

/** Sends a text; answers why it was not taken, or nothing when it was. */
type Send = (text: string) => Promise<string | undefined>;

/** Where one types. Enter sends; a text stays until the bot has it. */
export function createComposer(container: HTMLElement, send: Send): Composer {
  const drafts = new Map<string, string>();
  let member = '';
  let texts: PageTexts | undefined;
  const box = h('textarea', { id: 'words', rows: '1', maxlength: '4000', autocomplete: 'off' });
  const label = h('label', { for: 'words', class: 'sr' });
  const button = h('button', { type: 'submit', class: 'send' });
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const hint = h('p', { class: 'hint', id: 'words-hint' });
  const examples = h('ul', { class: 'examples' });
  const form = h('form', { class: 'composer' }, label, box, button);
  container.replaceChildren(examples, problem, form, hint);
  box.setAttribute('aria-describedby', 'words-hint');

  const offer = async (text: string): Promise<void> => {
    const from = member;
    const thinking = setTimeout(() => showText(hint, texts?.busy ?? ''), 400);
    form.setAttribute('aria-busy', 'true');
    const refusal = await send(text);
    clearTimeout(thinking);
    form.removeAttribute('aria-busy');
    showText(hint, texts?.sendHint ?? '');
    showText(problem, refusal ?? '');
    if (refusal === undefined && drafts.get(from)?.trim() === text) drafts.delete(from);
    if (from === member) fill(box, drafts.get(member) ?? '');
  };
  const submit = (): void => {
    const text = box.value.trim();
    if (text !== '') void offer(text);
  };
  box.addEventListener('input', () => {
    drafts.set(member, box.value);
    fill(box, box.value);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    box.focus();
  });
  return {
    show(who, language) {
      if (who.id !== member) {
        member = who.id;
        showText(problem, '');
        fill(box, drafts.get(member) ?? '');
      }
      label.textContent = language.message;
      box.placeholder = language.placeholder(who.name.split(' ', 1)[0] ?? who.name);
      if (texts === language) return;
      texts = language;
      button.replaceChildren(h('span', {}, language.send));
      showText(hint, language.sendHint);
      examples.setAttribute('aria-label', language.suggestions);
      examples.replaceChildren(...language.examples.map((example) => chip(example, offer)));
    },
    focus: () => box.focus(),
    offer: (text) => void offer(text),
  };
}

function chip(example: string, offer: (text: string) => Promise<void>): HTMLElement {
  const button = h('button', { type: 'button' }, example);
  button.addEventListener('click', () => void offer(example));
  return h('li', {}, button);
}

/** Grows with its text, up to what style.css allows. */
function fill(box: HTMLTextAreaElement, text: string): void {
  if (box.value !== text) box.value = text;
  box.rows = Math.min(6, Math.max(1, text.split('\n').length));
}
