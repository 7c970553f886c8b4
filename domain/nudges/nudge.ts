import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';

/** Who hears it: a person in their one-to-one chat, or a body in its channel. */
export type Recipient =
  | { readonly kind: 'member'; readonly member: MemberId }
  | { readonly kind: 'channel'; readonly body: BodyKey };

/**
 * Herinnering: something that somebody should hear within a period. A rule yields the same nudge however often it is
 * asked; the ledger keeps each key once, so nobody is reminded twice.
 */
export interface Nudge {
  /** Made by `nudgeKey`: rule, subject, recipient and the local day that the rule names (never the day it ran). */
  readonly key: string;
  /** Which card says it: `agreement-week`, `hours-question`. */
  readonly kind: string;
  /** What it is about: an id or key that the kind understands. */
  readonly about: string;
  readonly to: Recipient;
  readonly from: Instant;
  /** From this moment on it is no use any more, and it lapses. */
  readonly until: Instant;
  /** Absent for what comes with the message of the day. */
  readonly pace?: Pace | undefined;
  /** Waits until somebody releases it: a report that its secretary has to see first. */
  readonly held?: boolean | undefined;
}

/**
 * What need not wait for the message of the day: `at-once` is an answer to what the recipient asked themselves, at any
 * hour; `in-hours` is somebody who waits for the recipient, said within their hours as soon as it is there.
 */
export type Pace = 'at-once' | 'in-hours';

/** Words of a conversation come as they were said: each is a message of its own, bundled with nothing. */
export function isSaidAlone({ kind }: Pick<Nudge, 'kind'>): boolean {
  return /-line(-changed)?$/.test(kind);
}

export function recipientKey(to: Recipient): string {
  return to.kind === 'member' ? `member:${to.member}` : `channel:${to.body}`;
}

export function nudgeKey(kind: string, about: string, to: Recipient, named: CalendarDay): string {
  return `${kind}:${about}:${recipientKey(to)}:${named}`;
}
