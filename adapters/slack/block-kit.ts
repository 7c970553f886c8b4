import type { types } from '@slack/bolt';
import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import { noticeOf } from '../../bot/conversation/notice.ts';
import type { Button, Card, Part } from '../../bot/view/card.ts';
import { plainText } from '../../bot/view/copy.ts';
import type { Language } from '../../domain/network/network.ts';
import { clean, cut, fitted, label, limits, type Room } from './limits.ts';
import { menuOf } from './menu.ts';
import { bold, paragraph, portions, type Run, runs } from './rich-text.ts';

/** A message as Slack wants it: blocks, and the text that says the same where blocks are not shown: in a notification. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Says a card as a message. */
export function toBlocks(card: Card, language: Language): SlackMessage {
  return { text: fallbackText(noticeOf(card, language)), blocks: cardBlocks(card, language, limits.message) };
}

/** A card in Slack's blocks, cut kindly where it is longer than there is room for. */
export function cardBlocks(card: Card, language: Language, room: Room): types.KnownBlock[] {
  const idOf = uniqueIds();
  const groups = [title(card.title), ...card.parts.flatMap((part) => partBlocks(part, idOf))];
  const { buttons, menus } = menuOf(card.more);
  const ending = buttonRows([...(card.buttons ?? []), ...buttons], idOf, menus).slice(0, 2);
  return fitted(groups, ending, quietly(conversationTexts[language].more), room);
}

/** Plain words as Slack's `text`, in which markup characters are escaped and nobody is called. */
export function fallbackText(words: string): string {
  const quietened = clean(words).replace(/@(?=channel|here|everyone)/gi, '@\u200B');
  const escaped = quietened.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
  if (escaped.length >= limits.message.fallback) return shortened(quietened);
  return escaped.trim() === '' ? '…' : escaped;
}

/** As much of it as fits, never cut through an escaped sign. */
function shortened(words: string): string {
  let escaped = '';
  for (const character of words) {
    const next = escapes[character] ?? character;
    if (escaped.length + next.length >= limits.message.fallback) break;
    escaped += next;
  }
  return `${escaped.trimEnd()}…`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The name of the call behind an `action_id`: without the number that made it unique. */
export function callName(actionId: string): string {
  return actionId.replace(/#\d+$/, '');
}

function partBlocks(part: Part, idOf: IdOf): types.KnownBlock[][] {
  switch (part.kind) {
    case 'text':
      return [part.quiet ? smallPrint(plainText(part.text)) : paragraph(runs(part.text))];
    case 'heading':
      return [paragraph(runs({ strong: part.text }))];
    case 'facts':
      return portions(part.rows.map((row) => [bold(`${label(row.label, 150)}: `), ...runs(row.value, 2800)])).map(
        (rows) => paragraph(rows.flatMap((row, index) => (index === 0 ? row : [newLine, ...row]))),
      );
    case 'list':
      return portions(part.items.map((item) => runs(item, 2990))).map(bullets);
    case 'item':
      return [[...paragraph(itemRuns(part)), ...buttonRows(part.buttons, idOf)]];
    case 'line':
      return [[{ type: 'divider' }]];
    default:
      return unknownKind(part);
  }
}

const newLine: Run = { type: 'text', text: '\n' };

function itemRuns(item: Extract<Part, { kind: 'item' }>): Run[] {
  const detail = item.detail === undefined ? [] : runs(item.detail, 1400);
  return [...runs(item.text, 1500), ...(detail.length > 0 ? [newLine, ...detail] : [])];
}

function bullets(items: Run[][]): types.KnownBlock[] {
  const elements = items.map((item) => ({ type: 'rich_text_section' as const, elements: item }));
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] }];
}

function title(words: string): types.KnownBlock[] {
  if (clean(words).trim() === '') return [];
  return [{ type: 'header', text: { type: 'plain_text', text: label(words, limits.header), emoji: false } }];
}

function smallPrint(words: string): types.ContextBlock[] {
  return clean(words).trim() === '' ? [] : [quietly(words)];
}

/** Plain text, in which Slack reads no markup. */
function quietly(words: string): types.ContextBlock {
  const text = cut(clean(words), limits.context);
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}

function buttonRows(
  buttons: readonly Button[] | undefined,
  idOf: IdOf,
  menus: readonly types.Overflow[] = [],
): types.ActionsBlock[] {
  const elements = [...(buttons ?? []).flatMap((button) => slackButton(button, idOf)), ...menus];
  const rows: types.ActionsBlock[] = [];
  for (let from = 0; from < elements.length; from += limits.actions) {
    rows.push({ type: 'actions', elements: elements.slice(from, from + limits.actions) });
  }
  return rows;
}

/** A button whose input is longer than Slack carries is left out: it could only fail. */
function slackButton(button: Button, idOf: IdOf): types.Button[] {
  const value = JSON.stringify(button.call.input ?? null);
  if (value.length > limits.button.value || button.call.name.length > limits.actionId - 5) return [];
  return [
    {
      type: 'button',
      text: { type: 'plain_text', text: label(button.label, limits.button.label), emoji: false },
      action_id: idOf(button.call.name),
      value,
      ...(button.style ? { style: button.style } : {}),
    },
  ];
}

type IdOf = (name: string) => string;

/** Slack wants each `action_id` once: the second of a name gets a number behind it. */
function uniqueIds(): IdOf {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

function unknownKind(part: never): never {
  throw new Error(`Unknown part: ${JSON.stringify(part)}`);
}
