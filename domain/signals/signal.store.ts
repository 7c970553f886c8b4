import type { Candidate } from '../likeness/likeness.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type { SignalStep } from './signal.step.ts';
import type { Signal, SignalId, Stage, Support } from './signal.ts';

export interface SignalStore {
  add(signal: Signal): Promise<void>;
  /** False, and nothing stored, when the stored version is not `signal.version - 1`. */
  replace(signal: Signal): Promise<boolean>;
  find(id: SignalId): Promise<Signal | undefined>;
  byNumber(number: number): Promise<Signal | undefined>;
  /** In no order; unknown ones are left out. */
  named(ids: readonly SignalId[]): Promise<readonly Signal[]>;
  /** Newest first, withdrawn ones left out. */
  list(query: SignalQuery): Promise<readonly Signal[]>;
  /** Everything a member reported, withdrawn or not, oldest first. */
  reportedBy(member: MemberId): Promise<readonly Signal[]>;

  addStep(step: SignalStep, of: Signal): Promise<void>;
  /** Oldest first. */
  stepsOf(ids: readonly SignalId[]): Promise<readonly SignalStep[]>;
  stepsBy(member: MemberId): Promise<readonly SignalStep[]>;

  /** False, and nothing stored, when the member had joined already. */
  addSupport(support: Support): Promise<boolean>;
  removeSupport(signal: SignalId, member: MemberId): Promise<void>;
  /** Who joined first comes first. */
  supportsOf(id: SignalId): Promise<readonly Support[]>;
  /** How many joined each; who leads the signal now is not counted. */
  supporters(signals: readonly Signal[]): Promise<ReadonlyMap<SignalId, number>>;
  /** What a member joined, newest signal first. */
  supportsBy(member: MemberId, page?: Page): Promise<readonly Support[]>;
  /** Which of these the member joined. */
  joinedBy(member: MemberId, ids: readonly SignalId[]): Promise<ReadonlySet<SignalId>>;

  /** Lets a signal be found by its terms, in place of what it was found by before. */
  index(signal: Signal, terms: readonly string[]): Promise<void>;
  unindex(signal: SignalId): Promise<void>;
  /** Those that are found by their terms, above a number, the lowest first. */
  indexed(above: number, most: number): Promise<readonly IndexedSignal[]>;
  /** How many signals are found by each term, and how many there are at all. */
  counts(terms: readonly string[]): Promise<TermCounts>;
  /** Per term the newest signals that have it, at most so many each, every signal once, with all its terms. */
  candidates(terms: readonly string[], most: number): Promise<readonly Candidate<SignalId>[]>;
}

export interface IndexedSignal {
  readonly signal: Signal;
  readonly terms: readonly string[];
}

/** Signals below this number, newest first, at most so many: as quick on the last page as on the first. */
export interface Page {
  readonly before?: number | undefined;
  readonly most: number;
}

export interface SignalQuery extends Page {
  readonly of:
    | { readonly kind: 'reporter'; readonly member: MemberId }
    /** Critical ones are left out. */
    | { readonly kind: 'region'; readonly region: string }
    /** Critical ones come along for `confidant` only. */
    | { readonly kind: 'holder'; readonly body: BodyKey; readonly confidant: boolean }
    /** Critical ones are left out. */
    | { readonly kind: 'all' };
  /** Absent: whatever its stage, except for a region or a holder, where it is everything that is open. */
  readonly stage?: Stage | undefined;
}

export interface TermCounts {
  readonly of: ReadonlyMap<string, number>;
  readonly signals: number;
}
