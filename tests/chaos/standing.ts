import { type Instant, instant } from '../../domain/kernel/time.ts';
import type { Subject } from './book.ts';
import type { Ground } from './grounds.ts';
import { subjectsIn } from './plan.ts';

/** What the ledger says of one nudge, and of the delivery that it went with. */
export interface Entry {
  readonly subject: Subject;
  readonly kind: string;
  readonly pace: string | null;
  readonly state: string;
  readonly delivery: string | null;
  readonly deliveryState: string | null;
  readonly reason: string | null;
  readonly attempts: number | null;
  readonly notBefore: number | bigint | string | null;
}

/** How far the ledger is. */
export interface Standing {
  readonly entries: readonly Entry[];
  /** Said, or on the list of what did not arrive for sure. */
  readonly settled: number;
  /** Due by now, and not settled. */
  readonly unsettled: number;
  /** Deliveries that a process has in hand, or that are looked for. */
  readonly underway: number;
  /** When the next of those that failed may be tried, while there is nothing else to do. */
  readonly idleUntil: Instant | undefined;
}

const everything = `
  SELECT n."about" AS "about", n."kind" AS "kind", n."pace" AS "pace", n."state" AS "state", n."fromAt" AS "fromAt",
    d."id" AS "delivery", d."state" AS "deliveryState", d."reason" AS "reason", d."attempts" AS "attempts", d."notBefore" AS "notBefore"
  FROM "Nudge" n LEFT JOIN "Delivery" d ON d."id" = n."deliveryId"`;

export async function standingIn(ground: Ground, now: Instant): Promise<Standing> {
  const rows = await ground.look(everything);
  const entries = rows.map((row) => ({ ...(row as unknown as Entry), subject: subjectOf(String(row['about'])) }));
  const due = entries.filter((_, n) => Number(rows[n]?.['fromAt']) <= now);
  const waiting = due.filter((entry) => !isSettled(entry));
  const tries = waiting.map(({ deliveryState, notBefore }) => (deliveryState === 'owed' ? Number(notBefore) : now));
  const next = Math.min(...tries);
  const hands = new Set(entries.filter(isInHand).map(({ delivery }) => delivery));
  return {
    entries,
    settled: entries.filter(isSettled).length,
    unsettled: waiting.length,
    idleUntil: hands.size === 0 && waiting.length > 0 && next > now ? instant(next) : undefined,
    underway: hands.size,
  };
}

/** The ledger does nothing more about it by itself. */
export function isSettled(entry: Entry): boolean {
  return !['open', 'held', 'bundled'].includes(entry.state) || isListed(entry);
}

/** It stands on the list of what did not arrive, or not for sure. */
export function isListed({ state, deliveryState, reason }: Entry): boolean {
  if (state !== 'bundled') return false;
  return deliveryState === 'undeliverable' || (deliveryState === 'uncertain' && reason === 'unknown');
}

function isInHand(entry: Entry): boolean {
  const { deliveryState } = entry;
  return (
    deliveryState === 'claimed' || deliveryState === 'sending' || (deliveryState === 'uncertain' && !isListed(entry))
  );
}

function subjectOf(about: string): Subject {
  const [subject] = subjectsIn(about.replace(/^a-/, 'Afspraak '));
  if (!subject) throw new Error(`No subject in ${about}`);
  return subject;
}
