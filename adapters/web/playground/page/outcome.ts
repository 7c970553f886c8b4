import type { WireLanguage } from '../wire.ts';
import { h } from './dom.ts';
import { pageTexts } from './page.texts.ts';

/** What an action brought elsewhere: it lies over the chat, so that nothing moves, until it is put away. */
export interface Outcome {
  say(language: WireLanguage, ...parts: readonly (Node | string)[]): void;
  complain(language: WireLanguage, sentence: string): void;
  putAway(): void;
}

export function createOutcome(container: HTMLElement): Outcome {
  const words = h('p', { role: 'status' });
  const shut = h('button', { type: 'button', class: 'shut' }, '×');
  const put = (isProblem: boolean, language: WireLanguage, parts: readonly (Node | string)[]): void => {
    shut.setAttribute('aria-label', pageTexts[language].close);
    container.classList.toggle('wrong', isProblem);
    container.hidden = false;
    words.replaceChildren(...parts);
  };
  container.replaceChildren(words, shut);
  const putAway = (): void => {
    container.hidden = true;
  };
  shut.addEventListener('click', putAway);
  return {
    say: (language, ...parts) => put(false, language, parts),
    complain: (language, sentence) => put(true, language, [sentence]),
    putAway,
  };
}
