import type { WireCall, WireLanguage } from '../wire.ts';
import { h } from './dom.ts';
import { pageTexts } from './page.texts.ts';
import type { Menu } from './slack.types.ts';

/** Does what a button or a choice says. */
export type Press = (call: WireCall) => void;

/** The choices behind Slack's ‘…’, which opens by a tap, by Enter and by the space bar, and closes by Escape as well. */
export function drawMenu({ options }: Menu, press: Press, language: WireLanguage): HTMLElement {
  const opener = h('summary', { class: 'slack-button', 'aria-label': pageTexts[language].menu }, '…');
  const menu = h('details', { class: 'slack-menu' }, opener);
  const choices = options.map(({ text, value }) => {
    const choice = h('button', { type: 'button' }, text.text);
    choice.addEventListener('click', () => {
      menu.open = false;
      press(callIn(value));
    });
    return choice;
  });
  menu.append(h('div', { class: 'choices' }, ...choices));
  menu.addEventListener('toggle', () => menu.scrollIntoView({ block: 'nearest' }));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    opener.focus();
  });
  return menu;
}

/** A choice carries its call whole: the name and the input. */
function callIn(value: string): WireCall {
  const [name, input] = JSON.parse(value) as [string, unknown];
  return { name, input };
}
