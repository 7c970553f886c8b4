import type { PlatformName } from './book.ts';

/** What one of our processes asks of a platform. */
export interface Call {
  readonly platform: PlatformName;
  /** The workspace or organisation that is asked. */
  readonly tenant: string;
  readonly what: 'message' | 'history' | 'other';
  readonly channel: string;
  /** Everything that was sent, in which the agreements are looked for. */
  readonly body: string;
  /** A message's own key, where the platform carries it. */
  readonly key?: string | undefined;
  /** What is answered when nothing goes wrong; a message gets its id here, once it is taken. */
  answer(id: string): object;
}
