import { h } from './dom.ts';
import type { PageTexts } from './page.texts.ts';
import type { Look } from './place.ts';

/** The switch between the two looks, as two radio buttons. */
export function createLooks(container: HTMLElement, choose: (look: Look) => void) {
  const legend = h('legend', { class: 'sr' });
  const made = (['teams', 'slack'] as const).map((look) => {
    const input = h('input', { type: 'radio', name: 'look', value: look });
    const long = h('span', { class: 'long' });
    const short = h('span', { class: 'short', 'aria-hidden': 'true' });
    const label = h('label', {}, input, long, short);
    input.addEventListener('change', () => choose(look));
    return { look, input, long, short, label };
  });
  container.replaceChildren(legend, ...made.map(({ label }) => label));
  return {
    show(current: Look, texts: PageTexts): void {
      legend.textContent = texts.look;
      for (const { look, input, long, short } of made) {
        input.checked = look === current;
        long.textContent = texts.looks[look];
        short.textContent = texts.looksShort[look];
      }
    },
  };
}
