import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { BodyKey, MemberId } from '../network/network.ts';

export type Coming = 'yes' | 'no' | 'delegate';

/** What a member told about coming to one meeting. Who told nothing is expected. */
export interface Attendance {
  readonly body: BodyKey;
  /** The day the meeting was planned on: the answer goes with it when it moves. */
  readonly slot: CalendarDay;
  readonly member: MemberId;
  readonly coming: Coming;
  /** Who comes in their name: any member of the network. */
  readonly delegate?: MemberId | undefined;
  readonly toldAt: Instant;
}

/** What was told by who sits in the body still: who left it comes no more, and sends nobody. */
export function ofItsMembers(attendance: readonly Attendance[], { member }: Pick<NetworkView, 'member'>): Attendance[] {
  return attendance.filter((told) => member(told.member)?.seats.some(({ body }) => body === told.body));
}

/** Those who come in the name of a member of the body. */
export function delegatesIn(attendance: readonly Attendance[], network: Pick<NetworkView, 'member'>): MemberId[] {
  return ofItsMembers(attendance, network).flatMap(({ coming, delegate }) =>
    coming === 'delegate' && delegate ? [delegate] : [],
  );
}
