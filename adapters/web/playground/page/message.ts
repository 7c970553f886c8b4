import type { WireLanguage, WireMessage } from '../wire.ts';
import { dayInWords, timeInWords } from './dates.ts';
import { h } from './dom.ts';
import type { Drawn, MessageActions } from './drawn.ts';
import { type PageTexts, pageTexts } from './page.texts.ts';
import type { Look } from './place.ts';
import { drawSlack } from './slack.ts';
import { drawTeams } from './teams.ts';

/** How the chat is looked at: which look, in which zone and language, as whom. */
export interface Scene {
  readonly look: Look;
  readonly zone: string;
  readonly language: WireLanguage;
  readonly name: string;
}

/** A message with who said it and when: own words right, the bot left, a reminder with its label. */
export function messageElement(message: WireMessage, scene: Scene, actions: MessageActions): HTMLElement {
  const { body, by, id } = message;
  const texts = pageTexts[scene.language];
  const own = by === 'member';
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const content =
    body.kind === 'words' ? h('p', { class: 'bubble' }, body.text) : drawn({ ...message, body }, scene, actions);
  const main = h('div', { class: 'said' }, byline(message, scene, texts), content, problem);
  const element = h(
    'article',
    { class: `message ${by}`, 'data-id': id, tabindex: '-1', lang: own ? undefined : message.language },
    own ? undefined : botSign(),
    main,
  );
  element.setAttribute('aria-label', labelOf(message, scene, texts));
  return element;
}

function byline({ by, at }: WireMessage, { zone, language, name }: Scene, texts: PageTexts): HTMLElement {
  const time = h('time', { datetime: new Date(at).toISOString() }, timeInWords(at, zone, language));
  return h(
    'header',
    { class: 'byline' },
    h('span', { class: by === 'member' ? 'sr' : 'author' }, by === 'member' ? name : texts.bot),
    by !== 'member' && h('span', { class: 'app' }, texts.app),
    by === 'reminder' && h('span', { class: 'label' }, texts.reminder),
    time,
  );
}

function labelOf({ by, at, title }: WireMessage, { zone, language, name }: Scene, texts: PageTexts): string {
  const who = by === 'member' ? name : by === 'reminder' ? `${texts.bot}, ${texts.reminder}` : texts.bot;
  return `${who}, ${dayInWords(at, zone, language)} ${timeInWords(at, zone, language)}: ${title}`;
}

function drawn(message: Drawn, { look, language }: Scene, actions: MessageActions): HTMLElement {
  const { body } = message;
  const element = look === 'teams' ? drawTeams(body.teams, message, actions) : drawSlack(message, actions, language);
  return h('div', { class: `card ${look}` }, element);
}

function botSign(): HTMLElement {
  const sign = h('img', { class: 'sign', src: '/page/mark.svg', alt: '', width: '36', height: '36' });
  return sign;
}

/** The separator between two days. */
export function dayElement(at: number, { zone, language }: Scene): HTMLElement {
  return h('h3', { class: 'day' }, h('span', {}, dayInWords(at, zone, language)));
}
