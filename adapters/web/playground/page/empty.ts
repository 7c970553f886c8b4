import type { WirePeople } from '../wire.ts';
import { h } from './dom.ts';
import type { PageTexts } from './page.texts.ts';
import type { Place } from './place.ts';

interface EmptyActions {
  readonly say: (text: string) => void;
  readonly toClock: () => void;
}

/** What an empty chat says: what this is, and what one can try. */
export function emptyFor(place: Place, people: WirePeople, texts: PageTexts, actions: EmptyActions): HTMLElement {
  const body = people.channels.find((each) => each.body === place.channel);
  if (body) return emptyElement(texts.emptyChannelTitle(body.name), texts.emptyChannelText);
  const { advice, hours, clock } = texts.tiles;
  const tiles = h(
    'div',
    { class: 'tiles' },
    tile(advice, `“${advice.example}”`, () => actions.say(advice.example)),
    tile(hours, `“${hours.example}”`, () => actions.say(hours.example)),
    tile(clock, '', actions.toClock),
  );
  const element = emptyElement(texts.emptyTitle(place.member.name), texts.emptyText);
  element.append(tiles);
  return element;
}

function emptyElement(title: string, text: string): HTMLElement {
  return h('div', { class: 'empty' }, h('h3', {}, title), h('p', {}, text));
}

function tile(words: { readonly title: string; readonly text: string }, example: string, act: () => void): HTMLElement {
  const button = h(
    'button',
    { type: 'button' },
    h('strong', {}, words.title),
    h('span', {}, words.text),
    example !== '' && h('em', {}, example),
  );
  button.addEventListener('click', act);
  return button;
}
