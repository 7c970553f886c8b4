import type { Call } from './call.ts';
import type { Copy } from './copy.ts';

/** A message as a value. It holds only what both platforms have; each renderer is one exhaustive switch over `Part`. */
export interface Card {
  readonly title: string;
  readonly parts: readonly Part[];
  /** What can be done with the whole card, below it. */
  readonly buttons?: readonly Button[] | undefined;
  /** What is done less often, behind one button more: at least two of them, for one may stand there itself. */
  readonly more?: readonly Choice[] | undefined;
  /** About a case: only its title may stand in a notification, for that shows on a locked screen. */
  readonly discreet?: boolean | undefined;
  /** Gives this card as it is now, for who looks at it again later; it only reads. */
  readonly refresh?: Call | undefined;
}

export type Part =
  /** A paragraph; `quiet` is for what may be skipped. */
  | { readonly kind: 'text'; readonly text: Copy; readonly quiet?: boolean | undefined }
  /** A small title within the card. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: Copy }[] }
  | { readonly kind: 'list'; readonly items: readonly Copy[] }
  /** One thing of a list that can be acted on, with its own buttons right below it. */
  | {
      readonly kind: 'item';
      readonly text: Copy;
      readonly detail?: Copy | undefined;
      readonly buttons?: readonly Button[] | undefined;
    }
  | { readonly kind: 'line' };

export interface Button {
  readonly label: string;
  readonly call: Call;
  /** At most one `primary` a card; `danger` is for what erases. */
  readonly style?: 'primary' | 'danger' | undefined;
}

/** What stands in a menu, where nothing is more than another. */
export type Choice = Pick<Button, 'label' | 'call'>;

/** Everything on the card that can be pressed, in the order in which it stands there. */
export function buttonsOn({ parts, buttons = [], more = [] }: Card): readonly Button[] {
  return [...parts.flatMap((part) => (part.kind === 'item' ? (part.buttons ?? []) : [])), ...buttons, ...more];
}

export const text = (copy: Copy): Part => ({ kind: 'text', text: copy });
export const quiet = (copy: Copy): Part => ({ kind: 'text', text: copy, quiet: true });
export const heading = (words: string): Part => ({ kind: 'heading', text: words });
export const list = (items: readonly Copy[]): Part => ({ kind: 'list', items });
export const line: Part = { kind: 'line' };
