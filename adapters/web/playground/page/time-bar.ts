import type { WireLanguage, WireTime } from '../wire.ts';
import { dayInWords, timeInWords } from './dates.ts';
import { h } from './dom.ts';
import type { Outcome } from './outcome.ts';
import { pageTexts } from './page.texts.ts';

/** A chat in which something arrived, to go and look. */
export interface Arrival {
  readonly name: string;
  readonly go: () => void;
}

export interface TimeBar {
  show(time: WireTime, zone: string, language: WireLanguage): void;
  travelling(isTravelling: boolean): void;
  told(count: number, arrivals: readonly Arrival[]): void;
  complain(sentence: string): void;
  /** Brings the keyboard to the buttons. */
  focus(): void;
}

const MOST_ARRIVALS = 4;

/** The clock of local mode in words, with buttons that let time pass, and what that brought. */
export function createTimeBar(container: HTMLElement, outcome: Outcome, travel: (option: string) => void): TimeBar {
  let language: WireLanguage = 'nl';
  let drawn = '';
  const day = h('span', { class: 'date' });
  const clock = h('span', { class: 'clock' });
  const label = h('span', { class: 'travel-label', id: 'travel-label' });
  const options = h('div', { class: 'options', role: 'group', 'aria-labelledby': 'travel-label' });
  const now = h('p', { class: 'now' }, day, clock);
  container.replaceChildren(now, h('div', { class: 'travel' }, label, options));
  return {
    show(time, zone, chosen) {
      language = chosen;
      const texts = pageTexts[language];
      container.setAttribute('aria-label', texts.clock);
      day.textContent = `${dayInWords(time.now, zone, language)}, `;
      clock.textContent = timeInWords(time.now, zone, language);
      const version = JSON.stringify([time.options, language]);
      if (version === drawn) return;
      drawn = version;
      label.textContent = texts.travel;
      const focused = (document.activeElement as HTMLElement | null)?.dataset['option'];
      options.replaceChildren(...time.options.map((option) => optionButton(option, travel)));
      if (focused) options.querySelector<HTMLElement>(`[data-option="${CSS.escape(focused)}"]`)?.focus();
    },
    travelling(isTravelling) {
      container.setAttribute('aria-busy', String(isTravelling));
      if (isTravelling) outcome.say(language, pageTexts[language].travelling);
    },
    told(count, arrivals) {
      const texts = pageTexts[language];
      const rest = arrivals.length - MOST_ARRIVALS;
      const links = arrivals.slice(0, MOST_ARRIVALS).flatMap((arrival) => [' ', arrivalButton(arrival)]);
      const where = links.length > 0 ? [` ${texts.arrivedAt}`, ...links] : [];
      outcome.say(language, texts.told(count), ...where, rest > 0 ? ` ${texts.andMore(rest)}` : '');
    },
    complain: (sentence) => outcome.complain(language, sentence),
    focus: () => options.querySelector('button')?.focus(),
  };
}

function optionButton({ key, label }: WireTime['options'][number], travel: (option: string) => void): HTMLElement {
  const button = h('button', { type: 'button', 'data-option': key }, label);
  button.addEventListener('click', () => travel(key));
  return button;
}

function arrivalButton({ name, go }: Arrival): HTMLElement {
  const button = h('button', { type: 'button', class: 'arrival' }, name);
  button.addEventListener('click', go);
  return button;
}
