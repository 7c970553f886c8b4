import { noticeOf } from '../../bot/conversation/notice.ts';
import type { Card, Part } from '../../bot/view/card.ts';
import { assertNever } from '../../domain/kernel/outcome.ts';
import type { Language } from '../../domain/network/network.ts';
import { actionSets, cardActions, type Setting, sent } from './buttons.ts';
import { cutCard, most } from './cut-card.ts';
import { bytesOf, cutText, limits } from './limits.ts';
import { type Element, headingText, richText } from './rich-text.ts';

/** An Adaptive Card as it is sent. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly refresh?: { readonly action: Element; readonly userIds: readonly string[] };
  readonly body: readonly Element[];
}

/** Our card in Teams' words; what does not fit is left off the end, and the card says so. */
export function toAdaptiveCard(card: Card, language: Language, setting: Setting = {}): AdaptiveCard {
  const draw = (drawn: Card) => wordless(bodyOf(drawn, language, setting), refreshOf(drawn, setting));
  const whole = draw(card);
  const bytes = bytesOf(whole);
  if (bytes <= limits.cardBytes) return withWords(whole, noticeOf(card, language), limits.cardBytes - bytes);
  const fitting = cutCard(card, language, (cut) => bytesOf(draw(cut)) <= limits.cardBytes);
  return envelope(bodyOf(fitting, language, setting), noticeOf(fitting, language), refreshOf(fitting, setting));
}

type Refresh = Pick<AdaptiveCard, 'refresh'>;

/** Looked at again later, the card asks how it stands; for its reader alone, whose card it is. */
function refreshOf({ refresh, title }: Card, { viewer }: Setting): Refresh {
  if (!refresh || !viewer) return {};
  const data = { call: sent(refresh), refresh: true };
  return { refresh: { action: { type: 'Action.Execute', title, verb: refresh.name, data }, userIds: [viewer] } };
}

/** Puts the body in its envelope; the plain words take what room is left. */
export function envelope(body: readonly Element[], plain: string, refresh: Refresh = {}): AdaptiveCard {
  const card = wordless(body, refresh);
  return withWords(card, plain, limits.cardBytes - bytesOf(card));
}

function wordless(body: readonly Element[], refresh: Refresh): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: '',
    msteams: { width: 'Full' },
    ...refresh,
    body,
  };
}

function withWords(card: AdaptiveCard, plain: string, room: number): AdaptiveCard {
  return { ...card, fallbackText: cutToBytes(plain, room) };
}

function cutToBytes(text: string, room: number): string {
  const fits = (cut: string) => bytesOf(cut) - 2 <= room;
  return fits(text)
    ? text
    : cutText(
        text,
        most(Math.min(text.length, room), (count) => fits(cutText(text, count))),
      );
}

function bodyOf(card: Card, language: Language, setting: Setting): Element[] {
  const body = titleText(card.title, setting);
  let separated = false;
  for (const part of card.parts) {
    if (part.kind === 'line') separated = true;
    const [first, ...rest] = elementsOf(part, setting);
    if (!first) continue;
    body.push(separated ? { ...first, separator: true, spacing: 'medium' } : first, ...rest);
    separated = false;
  }
  const [own, ...more] = cardActions(card, language, setting);
  if (own) body.push(separated ? { ...own, separator: true, spacing: 'medium' } : own, ...more);
  return body;
}

/** A dialog has its title in its frame already, unless that cuts it off. */
export function titleText(title: string, { dialog }: Setting): Element[] {
  return dialog && title.length <= limits.dialogTitle ? [] : headingText(title, 'large');
}

function elementsOf(part: Part, setting: Setting): Element[] {
  switch (part.kind) {
    case 'text':
      return richText(part.text, part.quiet ? { quiet: true } : {});
    case 'heading':
      return headingText(part.text, 'medium');
    case 'facts':
      return part.rows.map((row) => factRow(row.label, richText(row.value)));
    case 'list':
      return part.items.flatMap((item) => richText(item, { lead: '• ' }));
    case 'item':
      return [
        {
          type: 'Container',
          spacing: 'medium',
          items: [
            ...richText(part.text),
            ...richText(part.detail ?? '', { quiet: true }),
            ...actionSets(part.buttons, setting),
          ],
        },
      ];
    case 'line':
      return [];
    default:
      return assertNever(part);
  }
}

/** Side by side, in columns: a FactSet would read Markdown in its values. */
function factRow(label: string, value: readonly Element[]): Element {
  const column = (width: number, items: readonly Element[]): Element => ({ type: 'Column', width, items });
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [column(2, richText(label, { strong: true })), column(3, value)],
  };
}
