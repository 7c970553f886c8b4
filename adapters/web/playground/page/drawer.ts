import { h } from './dom.ts';
import type { PageTexts } from './page.texts.ts';

/** On a narrow screen the list of members moves into a dialog; Escape, a choice or the cross closes it. */
export function createDrawer(dialog: HTMLDialogElement, home: HTMLElement, list: HTMLElement, opener: HTMLElement) {
  const title = h('h2');
  const shut = h('button', { type: 'button', class: 'shut' }, '×');
  dialog.replaceChildren(h('header', {}, title, shut));
  opener.addEventListener('click', () => {
    dialog.append(list);
    dialog.showModal();
  });
  shut.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => home.append(list));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    show(texts: PageTexts): void {
      title.textContent = texts.choosePerson;
      shut.setAttribute('aria-label', texts.close);
    },
    close(): boolean {
      const wasOpen = dialog.open;
      if (wasOpen) dialog.close();
      return wasOpen;
    },
  };
}
