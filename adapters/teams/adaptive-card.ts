import { noticeOf } from '../../bot/conversation/notice.ts';
import type { Card, Part } from '../../bot/view/card.ts';
import { assertNever } from '../../domain/kernel/outcome.ts';
import type { Language } from '../../domain/network/network.ts';
import { actionSets } from './buttons.ts';
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
  readonly body: readonly Element[];
}

/** Our card in Teams' words; what does not fit is left off the end, and the card says so. */
export function toAdaptiveCard(card: Card, language: Language): AdaptiveCard {
  const draw = (drawn: Card) => envelope(bodyOf(drawn), '');
  const fitting = cutCard(card, language, (cut) => bytesOf(draw(cut)) <= limits.cardBytes);
  return envelope(bodyOf(fitting), noticeOf(fitting, language));
}

/** Puts the body in its envelope; the plain words take what room is left. */
export function envelope(body: readonly Element[], plain: string): AdaptiveCard {
  const bare: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: '',
    msteams: { width: 'Full' },
    body,
  };
  return { ...bare, fallbackText: cutToBytes(plain, limits.cardBytes - bytesOf(bare)) };
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

function bodyOf(card: Card): Element[] {
  const body = headingText(card.title, 'large');
  let separated = false;
  for (const part of card.parts) {
    if (part.kind === 'line') separated = true;
    const [first, ...rest] = elementsOf(part);
    if (!first) continue;
    body.push(separated ? { ...first, separator: true, spacing: 'medium' } : first, ...rest);
    separated = false;
  }
  const [own, ...more] = actionSets(card.buttons);
  if (own) body.push(separated ? { ...own, separator: true, spacing: 'medium' } : own, ...more);
  return body;
}

function elementsOf(part: Part): Element[] {
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
          items: [...richText(part.text), ...richText(part.detail ?? '', { quiet: true }), ...actionSets(part.buttons)],
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
