import type { Instant } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';

export type SignalId = string & { readonly brand: 'SignalId' };

/** Something is in the way, something to learn, or something that goes well. */
export const signalKinds = ['knelpunt', 'leervraag', 'voorbeeld'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** How far it reaches. */
export const signalLevels = ['casus', 'regionaal', 'bovenregionaal', 'landelijk'] as const;
export type SignalLevel = (typeof signalLevels)[number];

/** What a knelpunt is about, whether it lies in content or process, and on which term; of a knelpunt only. */
export const signalSorts = ['zorginhoudelijk', 'financiering', 'samenwerking'] as const;
export type SignalSort = (typeof signalSorts)[number];
export const signalNatures = ['inhoud', 'proces'] as const;
export type SignalNature = (typeof signalNatures)[number];
export const signalTerms = ['kort', 'lang'] as const;
export type SignalTerm = (typeof signalTerms)[number];

/** Where on its way it is: its own region, then as far as needed (domain handbook 2). */
export const places = ['region', 'ret', 'ret-voorzitters', 'ben', 'sar'] as const;
export type Place = (typeof places)[number];

/**
 * gemeld · in de regio · bij het expertteam · bij voorzitters of BEN · bij de SAR · advies gegeven · afgerond ·
 * ingetrokken.
 */
export const stages = [
  'reported',
  'in-region',
  'at-ret',
  'at-landsdeel',
  'at-sar',
  'advised',
  'settled',
  'withdrawn',
] as const;
export type Stage = (typeof stages)[number];

/** What a reporter tells of a signal; everything but the text may follow. */
export interface SignalTold {
  readonly kind?: SignalKind | undefined;
  readonly text: string;
  readonly level?: SignalLevel | undefined;
  readonly sort?: SignalSort | undefined;
  readonly nature?: SignalNature | undefined;
  readonly term?: SignalTerm | undefined;
  /** Keys of the network's themes. */
  readonly themes: readonly string[];
  /** What already helped. */
  readonly helped?: string | undefined;
}

/** Signaal: seen in practice, without anybody who can be recognised in it. */
export interface Signal extends SignalTold {
  readonly id: SignalId;
  /** S-12 as people say it. */
  readonly number: number;
  /** The reporter's region; absent for who works for the whole landsdeel or country. */
  readonly region?: string | undefined;
  /** A critical incident: between the reporter and the chair of the region's expertteam. */
  readonly critical: boolean;
  readonly by: MemberId;
  readonly at: Instant;
  readonly place: Place;
  /** The body whose people carry it on now; absent when the network has nobody for it. */
  readonly holder?: BodyKey | undefined;
  /** The first body on its way, to which it can be sent back. */
  readonly home?: BodyKey | undefined;
  readonly stage: Stage;
  readonly settledAt?: Instant | undefined;
  /** The address of the message in the chat that it was made of. It tells who wrote it, so it is the reporter's alone. */
  readonly source?: string | undefined;
  /** Counts the changes, so that of two people pressing at once the second is told. */
  readonly version: number;
}

/** "Dit zie ik ook": somebody stands behind a signal of another. */
export interface Support {
  readonly signal: SignalId;
  readonly number: number;
  readonly member: MemberId;
  /** What this member adds to it. */
  readonly addition?: string | undefined;
  readonly at: Instant;
}

export const LONGEST_SIGNAL = 1000;

/** What was not told yet, in the order in which it is asked. */
export type Missing = 'kind' | 'themes' | 'level' | 'sort' | 'nature' | 'term' | 'helped';

export function missingIn(signal: SignalTold): readonly Missing[] {
  const asked: readonly Missing[] =
    signal.kind === 'knelpunt'
      ? ['kind', 'themes', 'level', 'sort', 'nature', 'term', 'helped']
      : ['kind', 'themes', 'level', 'helped'];
  return asked.filter((field) => (field === 'themes' ? signal.themes.length === 0 : signal[field] === undefined));
}

/** Still on its way: neither settled nor withdrawn. */
export function isOpen(signal: Pick<Signal, 'stage'>): boolean {
  return signal.stage !== 'settled' && signal.stage !== 'withdrawn';
}

/** What only a knelpunt has falls away when it is another kind. */
export function fitting<Told extends SignalTold>(told: Told): Told {
  return told.kind === 'knelpunt' ? told : { ...told, sort: undefined, nature: undefined, term: undefined };
}

/** The number as people say it. */
export function numberOf(signal: Pick<Signal, 'number'>): string {
  return `S-${signal.number}`;
}
