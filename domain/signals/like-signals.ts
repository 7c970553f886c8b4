import { DAY, type Instant } from '../kernel/time.ts';
import { mostLike, rarityFrom, tellingTerms, termsOf } from '../likeness/likeness.ts';
import type { Member } from '../network/network.ts';
import { maySignal } from './signal.permissions.ts';
import type { Signal, SignalId } from './signal.ts';
import { type Glimpse, glimpseOf, mineOf } from './signal.view.ts';
import type { SignalReading } from './signal-world.ts';

/** A signal that says much the same, and how much: 0 to 1. */
export interface Like extends Glimpse {
  readonly likeness: number;
}

const MOST_SHOWN = 3;
/** Per term this many of the newest: with it the work stays the same, however many signals there are. */
const MOST_A_TERM = 25;
const MOST_LIKE = 12;
const DAYS_SETTLED_IS_SHOWN = 365;

/**
 * Up to three signals of others that are like these words, whatever their region: none that are critical or withdrawn,
 * and none that were settled over a year ago. The asker's own are left out, and the one that the words are of.
 */
export async function likeSignals(
  asker: Member,
  text: string,
  world: SignalReading,
  except?: SignalId,
): Promise<readonly Like[]> {
  const alike = (await mostAlike(text, world)).filter(({ id }) => id !== except);
  const ids = alike.map(({ id }) => id);
  const signals = new Map((await world.stores.signals.named(ids)).map((signal) => [signal.id, signal]));
  const joined = await world.stores.signals.joinedBy(asker.id, ids);
  const found = alike.flatMap(({ id, likeness }): Like[] => {
    const signal = signals.get(id);
    if (!signal || !isShown(signal, asker, joined.has(id), world)) return [];
    return [{ ...glimpseOf(signal, mineOf(asker, signal, joined.has(id))), likeness }];
  });
  return found.slice(0, MOST_SHOWN);
}

async function mostAlike(text: string, { stores: { signals } }: SignalReading) {
  const terms = termsOf(text);
  const own = await signals.counts(terms);
  const telling = tellingTerms(terms, (term) => own.of.get(term) ?? 0);
  const candidates = await signals.candidates(telling, MOST_A_TERM);
  const theirs = await signals.counts([...new Set(candidates.flatMap((candidate) => candidate.terms))]);
  const countOf = (term: string) => theirs.of.get(term) ?? own.of.get(term) ?? 0;
  return mostLike(terms, candidates, rarityFrom(countOf, own.signals), MOST_LIKE);
}

function isShown(signal: Signal, asker: Member, joined: boolean, world: SignalReading): boolean {
  if (signal.by === asker.id || !maySignal(asker, 'see', signal, { network: world.network, joined })) return false;
  return signal.settledAt === undefined || !isLongAgo(signal.settledAt, world.now);
}

function isLongAgo(at: Instant, now: Instant): boolean {
  return at < now - DAYS_SETTLED_IS_SHOWN * DAY;
}
