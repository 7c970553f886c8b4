import type { CalendarDay, Instant, Period } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';

export const supervisionKinds = ['supervisie', 'intervisie'] as const;
export type SupervisionKind = (typeof supervisionKinds)[number];

export type EntryId = string & { readonly brand: 'EntryId' };

/** An hour of learning together, logged by the member whose it is. */
export interface SupervisionEntry {
  readonly id: EntryId;
  readonly member: MemberId;
  readonly kind: SupervisionKind;
  readonly minutes: number;
  readonly day: CalendarDay;
  /** For the member alone: what helped. Ciphertext at rest. */
  readonly note?: string | undefined;
  readonly loggedAt: Instant;
}

export type AbsenceId = string & { readonly brand: 'AbsenceId' };

/** "Weg van … tot …": counts against nobody, and no reason is asked or kept. */
export interface Absence extends Period {
  readonly id: AbsenceId;
  readonly member: MemberId;
  readonly toldAt: Instant;
}
