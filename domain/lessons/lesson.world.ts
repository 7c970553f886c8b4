import type { Counters, Ids } from '../kernel/ports.ts';
import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import type { LessonStore } from './lesson.store.ts';
import type { Lesson } from './lesson.ts';

/** What every step with a leerpunt is given. */
export interface LessonWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly guard: Pick<Desk, 'refuse'>;
  readonly stores: LessonStores;
}

export interface LessonStores {
  readonly lessons: LessonStore;
  readonly ledger: Ledger;
  readonly counters: Counters;
  /** Of a consultatie a leerpunt needs to know no more than who is who in it. */
  readonly consultations: LessonCases;
}

export interface LessonCases {
  find(id: string): Promise<LessonCase | undefined>;
}

/** Who is who in a consultatie, and how far it is. */
export interface LessonCase {
  readonly id: string;
  readonly number: number;
  readonly asker: MemberId;
  readonly ret: BodyKey;
  readonly stage: string;
  readonly experts: readonly { readonly member: MemberId; readonly state: string }[];
  readonly advice?: { readonly contact: MemberId } | undefined;
  readonly answeredAt?: Instant | undefined;
  readonly erasedAt?: Instant | undefined;
}

export type LessonRefusal =
  | { readonly code: 'lesson-not-found' }
  | { readonly code: 'not-yours' }
  /** It went on meanwhile: `lesson.state` says where it stands. */
  | { readonly code: 'wrong-state'; readonly lesson: Lesson }
  /** Nobody replied yet, so there is nothing to learn from. */
  | { readonly code: 'no-answer-yet' }
  /** One at a time from each helper: the other is still on its way. */
  | { readonly code: 'already-proposed'; readonly lesson: Lesson }
  | { readonly code: 'nothing-said' }
  | { readonly code: 'too-long'; readonly most: number; readonly field: 'text' | 'tags' | 'hint' }
  | { readonly code: 'too-many-tags'; readonly most: number }
  /** A leerpunt holds everywhere: it names no region and no age. */
  | { readonly code: 'names-region'; readonly region: string; readonly field: 'text' | 'tags' }
  | { readonly code: 'names-age'; readonly field: 'text' | 'tags' }
  | Identifying;
