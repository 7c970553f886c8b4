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
  readonly sealed: SealedStore;
}

/** All that is sealed, wherever it stands, for who replaces the key. */
export interface SealedStore {
  /** Every table, so that none is forgotten. */
  readonly tables: readonly string[];
  /** How many values of a table were sealed with which key. */
  count(table: string): Promise<readonly SealedCount[]>;
  /** Goes along a piece of a table from where it ended before, and seals with the first key what another one sealed. */
  reseal(table: string, from: Place | undefined): Promise<Resealed>;
  /** The same without changing anything: only whether all of it opens. */
  tryOut(table: string, from: Place | undefined): Promise<Resealed>;
}

export interface SealedCount {
  readonly key: string;
  /** Whether it is among the keys of the settings; the first of them seals. */
  readonly known: 'first' | 'older' | 'no';
  readonly values: number;
}

/** The row after which to go on. */
export type Place = Readonly<Record<string, string | number | bigint | boolean | null>>;

export interface Resealed {
  readonly resealed: number;
  /** Values that no key opens, or that were changed; they stay as they are. */
  readonly unreadable: number;
  /** Absent at the end of the table. */
  readonly next?: Place | undefined;
}

/** Small facts of this installation, such as local mode's clock. */
export interface SettingStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}
