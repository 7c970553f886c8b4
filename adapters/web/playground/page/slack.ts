import type { WireCall, WireLanguage } from '../wire.ts';
import { h } from './dom.ts';
import type { Drawn, MessageActions } from './drawn.ts';
import { pageTexts } from './page.texts.ts';
import type { Block, Button, Menu, PlainText, RichPart, RichRun } from './slack.types.ts';
import { drawMenu, type Press } from './slack-menu.ts';

/** Draws a message as Slack does. A form waits behind a button there, and opens in a dialog. */
export function drawSlack(message: Drawn, actions: MessageActions, language: WireLanguage): HTMLElement {
  const { body, id, title } = message;
  if (body.kind === 'form') return waitingForm(title, () => actions.openForm(id), message.language);
  const press = (call: WireCall) => actions.press(id, call);
  return h('div', { class: 'blocks' }, ...blocksIn(body.slack).map((block) => drawBlock(block, press, language)));
}

/** A message is its blocks, with or without the text that stands in for them. */
function blocksIn(json: unknown): readonly Block[] {
  if (Array.isArray(json)) return json;
  return (json as { blocks?: readonly Block[] } | undefined)?.blocks ?? [];
}

function waitingForm(title: string, open: () => void, language: WireLanguage): HTMLElement {
  const button = h('button', { type: 'button', class: 'slack-button primary' }, pageTexts[language].openForm);
  button.addEventListener('click', open);
  return h(
    'div',
    { class: 'blocks' },
    h('p', { class: 'header' }, title),
    h('p', {}, pageTexts[language].formWaits),
    h('div', { class: 'actions' }, button),
  );
}

/** The `action_id` is the call, with a number behind it where it is needed twice; the `value` is its input. */
function callOf({ action_id, value }: Button) {
  return { name: action_id.replace(/#\d+$/, ''), input: value === undefined ? undefined : JSON.parse(value) };
}

/** One block of a message or a modal, as far as the bot uses them. */
export function drawBlock(block: Block, press: Press, language: WireLanguage): HTMLElement {
  switch (block.type) {
    case 'header':
      return h('p', { class: 'header', role: 'heading', 'aria-level': '3' }, block.text.text);
    case 'section':
      return section(block, press);
    case 'context':
      return h('p', { class: 'context' }, ...block.elements.map((element) => h('span', {}, wordsOf(element))));
    case 'divider':
      return h('hr');
    case 'rich_text':
      return h('div', { class: 'rich' }, ...block.elements.map(richPart));
    case 'actions':
      return h(
        'div',
        { class: 'actions' },
        ...block.elements.map((element) => actionElement(element, press, language)),
      );
    default:
      return h('p', { class: 'context' }, pageTexts[language].unknownPart);
  }
}

function actionElement(element: Button | Menu, press: Press, language: WireLanguage): HTMLElement {
  return element.type === 'overflow' ? drawMenu(element, press, language) : slackButton(element, press);
}

function section(block: Extract<Block, { type: 'section' }>, press: Press): HTMLElement {
  const words = h('div', { class: 'words' }, block.text && h('p', {}, wordsOf(block.text)));
  for (const field of block.fields ?? []) words.append(h('p', {}, wordsOf(field)));
  return h('div', { class: 'section' }, words, block.accessory && slackButton(block.accessory, press));
}

function slackButton(button: Button, press: Press): HTMLElement {
  const element = h('button', { type: 'button', class: `slack-button ${button.style ?? ''}` }, button.text.text);
  element.addEventListener('click', () => press(callOf(button)));
  return element;
}

function richPart(part: RichPart): HTMLElement {
  switch (part.type) {
    case 'rich_text_list':
      return h(
        part.style === 'ordered' ? 'ol' : 'ul',
        {},
        ...part.elements.map((item) => h('li', {}, ...item.elements.map(run))),
      );
    case 'rich_text_quote':
      return h('blockquote', {}, ...part.elements.map(run));
    case 'rich_text_preformatted':
      return h('pre', {}, ...part.elements.map(run));
    default:
      return h('p', {}, ...part.elements.map(run));
  }
}

function run({ text = '', style }: RichRun): Node {
  const tag = style?.bold ? 'strong' : style?.italic ? 'em' : style?.code ? 'code' : undefined;
  return tag ? h(tag, {}, text) : document.createTextNode(text);
}

/** Plain text as it is; of Slack's own markup only the escapes and the bold, which is all that is sent. */
function wordsOf({ type, text }: PlainText): string {
  if (type !== 'mrkdwn') return text;
  return text.replaceAll('*', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
