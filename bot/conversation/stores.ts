import type { Stores } from '../../domain/stores.ts';
import type { Drafts } from './drafts.ts';
import type { Received } from './received.ts';
import type { Transcript } from './transcript.ts';

/** The domain's stores, with what the conversation itself remembers. */
export interface BotStores extends Stores {
  readonly received: Received;
  readonly transcript: Transcript;
  readonly drafts: Drafts;
  readonly settings: SettingStore;
}

/** Small facts of this installation, such as local mode's clock. */
export interface SettingStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}
