import type { WireCall, WireMessage } from '../wire.ts';

/** What can be done with a message. */
export interface MessageActions {
  press(message: string, call: WireCall): void;
  submit(message: string, call: WireCall, values: Record<string, string>): void;
  cancel(message: string): void;
  openForm(message: string): void;
}

/** A message of the bot: something to draw. */
export type Drawn = WireMessage & { readonly body: Exclude<WireMessage['body'], { readonly kind: 'words' }> };
