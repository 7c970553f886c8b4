import { day } from '../../domain/kernel/time.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Delivery, DeliveryId, DeliveryState, FailureReason } from '../../domain/nudges/delivery.ts';
import type { LedgerNudge, NudgeState } from '../../domain/nudges/ledger.ts';
import type { Nudge, Pace, Recipient } from '../../domain/nudges/nudge.ts';
import type { Prisma } from './prisma.ts';
import { moment, momentOr } from './values.ts';

/** A recipient as two columns. */
export function columnsOf(to: Recipient): { readonly toKind: string; readonly toKey: string } {
  return { toKind: to.kind, toKey: to.kind === 'member' ? to.member : to.body };
}

export function nudgeOf(row: Prisma.NudgeModel): Nudge {
  return {
    key: row.key,
    kind: row.kind,
    about: row.about,
    to: recipientOf(row),
    from: moment(row.fromAt),
    until: moment(row.untilAt),
    ...(row.pace ? { pace: row.pace as Pace } : {}),
    ...(row.state === 'held' ? { held: true } : {}),
  };
}

export function ledgerNudgeOf(row: Prisma.NudgeModel): LedgerNudge {
  return { ...nudgeOf(row), state: row.state as NudgeState };
}

/** Numbers arrive as the driver gives them when the row comes from a raw query. */
export type DeliveryRow = {
  readonly [Column in keyof Prisma.DeliveryModel]: bigint extends Prisma.DeliveryModel[Column]
    ? Prisma.DeliveryModel[Column] | number
    : Prisma.DeliveryModel[Column];
};

export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id as DeliveryId,
    to: recipientOf(row),
    pace: (row.pace as Pace | null) ?? undefined,
    day: day(row.day),
    nudges: JSON.parse(row.nudges),
    state: row.state as DeliveryState,
    attempts: Number(row.attempts),
    notBefore: moment(row.notBefore),
    until: moment(row.untilAt),
    leaseUntil: momentOr(row.leaseUntil),
    via: row.via ?? undefined,
    triedAt: momentOr(row.triedAt),
    messageId: row.messageId ?? undefined,
    reason: (row.reason as FailureReason | null) ?? undefined,
  };
}

function recipientOf({ toKind, toKey }: { readonly toKind: string; readonly toKey: string }): Recipient {
  return toKind === 'member'
    ? { kind: 'member', member: toKey as MemberId }
    : { kind: 'channel', body: toKey as BodyKey };
}
