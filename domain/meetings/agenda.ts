import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';

export type AgendaItemId = string & { readonly brand: 'AgendaItemId' };

/** What the meeting does with a point: talk it over, decide on it, or hear it. */
export const agendaKinds = ['bespreken', 'besluiten', 'informeren'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** Agendapunt: what somebody brings to one meeting of a body. */
export interface AgendaItem {
  readonly id: AgendaItemId;
  readonly body: BodyKey;
  /** The day the meeting was planned on: the point goes with it when it moves. */
  readonly slot: CalendarDay;
  readonly kind: AgendaKind;
  /** In the bringer's words; of a consultatie only its number, C-7, for a case is never on an agenda. */
  readonly about: string;
  readonly minutes: number;
  /** Who brings it in. */
  readonly by: MemberId;
  /** Who leads the talk about it, when that is somebody else. */
  readonly presenter?: MemberId | undefined;
  /** The number of the signal that it is about. */
  readonly signal?: number | undefined;
  /** The number of the consultatie that it is about. */
  readonly consultation?: number | undefined;
  /** Its place on the agenda, counted from one; new ones come last. */
  readonly place: number;
  readonly addedAt: Instant;
  /** Counts the changes, so that of two people changing it at once the second is told. */
  readonly version: number;
}

export const LONGEST_POINT = 300;
export const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 180;
/** More than this is no agenda for one meeting. */
export const MOST_POINTS = 30;

/** By place; two that came at once by their age. */
export function inOrder(one: AgendaItem, other: AgendaItem): number {
  return one.place - other.place || one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1);
}
