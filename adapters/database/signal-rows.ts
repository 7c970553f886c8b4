import type { Cipher } from '../../domain/kernel/ports.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { SignalStep, SignalStepId } from '../../domain/signals/signal.step.ts';
import {
  isOpen,
  places,
  type Signal,
  type SignalId,
  type Stage,
  type Support,
  signalKinds,
  signalLevels,
  signalNatures,
  signalSorts,
  signalTerms,
  stages,
} from '../../domain/signals/signal.ts';
import type { Prisma } from './prisma.ts';
import { readStep, writeStep } from './signal-steps.ts';
import { moment, momentOr, stored, storedOr } from './values.ts';

/** All columns but the terms, which the index keeps. */
export function rowOfSignal(signal: Signal, cipher: Cipher) {
  const words = (text: string) => (signal.critical ? cipher.seal(text) : text);
  return {
    id: signal.id,
    number: signal.number,
    kind: signal.kind ?? null,
    text: words(signal.text),
    region: signal.region ?? null,
    level: signal.level ?? null,
    sort: signal.sort ?? null,
    nature: signal.nature ?? null,
    term: signal.term ?? null,
    themes: JSON.stringify(signal.themes),
    helped: signal.helped === undefined ? null : words(signal.helped),
    critical: signal.critical,
    memberId: signal.by,
    at: stored(signal.at),
    place: signal.place,
    holder: signal.holder ?? null,
    home: signal.home ?? null,
    stage: signal.stage,
    open: isOpen(signal),
    settledAt: storedOr(signal.settledAt),
    source: signal.source === undefined ? null : words(signal.source),
    version: signal.version,
  };
}

export function signalOf(row: Prisma.SignalModel, cipher: Cipher): Signal {
  const words = (text: string) => (row.critical ? cipher.open(text) : text);
  return {
    id: row.id as SignalId,
    number: row.number,
    kind: oneOf(signalKinds, row.kind),
    text: words(row.text),
    region: row.region ?? undefined,
    level: oneOf(signalLevels, row.level),
    sort: oneOf(signalSorts, row.sort),
    nature: oneOf(signalNatures, row.nature),
    term: oneOf(signalTerms, row.term),
    themes: JSON.parse(row.themes) as string[],
    helped: row.helped === null ? undefined : words(row.helped),
    critical: row.critical,
    by: row.memberId as MemberId,
    at: moment(row.at),
    place: oneOf(places, row.place) ?? 'region',
    holder: (row.holder as BodyKey | null) ?? undefined,
    home: (row.home as BodyKey | null) ?? undefined,
    stage: oneOf(stages, row.stage) ?? ('reported' satisfies Stage),
    settledAt: momentOr(row.settledAt),
    source: row.source === null ? undefined : words(row.source),
    version: row.version,
  };
}

export function rowOfStep({ id, signal, by, at, step }: SignalStep, sealed: boolean, cipher: Cipher) {
  const { kind, data } = writeStep(step);
  const kept = sealed ? cipher.seal(data) : data;
  return { id, signalId: signal, memberId: by, at: stored(at), kind, data: kept, sealed };
}

export function stepOf(row: Prisma.SignalStepModel, cipher: Cipher): SignalStep {
  const data = row.sealed ? cipher.open(row.data) : row.data;
  return {
    id: row.id as SignalStepId,
    signal: row.signalId as SignalId,
    by: row.memberId as MemberId,
    at: moment(row.at),
    step: readStep({ kind: row.kind, data }),
  };
}

export function supportOf(row: Prisma.SignalSupportModel): Support {
  return {
    signal: row.signalId as SignalId,
    number: row.number,
    member: row.memberId as MemberId,
    addition: row.addition ?? undefined,
    at: moment(row.at),
  };
}

/** One of the words that the domain knows; throws on one that no version of the bot wrote. */
function oneOf<Word extends string>(words: readonly Word[], value: string | null): Word | undefined {
  if (value === null) return undefined;
  const found = words.find((word) => word === value);
  if (!found) throw new Error(`A signal has an unknown word: ${value}`);
  return found;
}
