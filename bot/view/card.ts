import type { Call } from './call.ts';
import type { Copy } from './copy.ts';

/** A message as a value. It holds only what both platforms have; each renderer is one exhaustive switch over `Part`. */
export interface Card {
  readonly title: string;
  readonly parts: readonly Part[];
  /** What can be done with the whole card, below it. */
  readonly buttons?: readonly Button[] | undefined;
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

export const text = (copy: Copy): Part => ({ kind: 'text', text: copy });
export const quiet = (copy: Copy): Part => ({ kind: 'text', text: copy, quiet: true });
export const heading = (words: string): Part => ({ kind: 'heading', text: words });
export const list = (items: readonly Copy[]): Part => ({ kind: 'list', items });
export const line: Part = { kind: 'line' };
