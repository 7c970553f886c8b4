import type { Log } from '../../domain/kernel/ports.ts';
import type { DraftKeeper } from './drafts.ts';
import type { Recent } from './recent.ts';
import type { Speaker } from './speaker.ts';
import type { Windows } from './windows.ts';

/** By what an answer is said, and what is remembered meanwhile. */
export interface Ways {
  readonly speaker: Speaker;
  readonly windows: Windows;
  readonly recent: Recent;
  readonly drafts: DraftKeeper;
  readonly log: Log;
}
