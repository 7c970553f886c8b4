import { instant } from '../../domain/kernel/time.ts';
import { longestWait } from '../../domain/nudges/back-off.ts';
import type { DeliveryState } from '../../domain/nudges/delivery.ts';
import type { Ledger, NudgeState } from '../../domain/nudges/ledger.ts';
import type { Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

const noneYet: Readonly<Record<NudgeState | DeliveryState, number>> = {
  held: 0,
  open: 0,
  bundled: 0,
  told: 0,
  overtaken: 0,
  withdrawn: 0,
  owed: 0,
  claimed: 0,
  sending: 0,
  sent: 0,
  answered: 0,
  uncertain: 0,
  lapsed: 0,
  undeliverable: 0,
};

/** What time does to the ledger, and how much is in each state. */
export function ledgerTime(tx: Tx) {
  return {
    async expire(now) {
      const past = { lte: stored(now) };
      const farAhead = { gt: stored(instant(now + longestWait)) };
      const ranOut = { OR: [{ leaseUntil: past }, { leaseUntil: farAhead }] };
      await tx.delivery.updateMany({
        where: { state: 'claimed', ...ranOut },
        data: { state: 'owed', leaseUntil: null },
      });
      await tx.delivery.updateMany({
        where: { state: 'sending', ...ranOut },
        data: { state: 'uncertain', leaseUntil: null },
      });
      await tx.delivery.updateMany({
        where: { state: { in: ['owed', 'uncertain'] }, notBefore: farAhead },
        data: { notBefore: stored(now) },
      });
      await tx.nudge.updateMany({
        where: { state: 'bundled', delivery: { state: 'owed', untilAt: past } },
        data: { state: 'open', deliveryId: null },
      });
      await tx.delivery.updateMany({ where: { state: 'owed', untilAt: past }, data: { state: 'lapsed', slot: null } });
      await tx.nudge.updateMany({ where: { state: 'open', untilAt: past }, data: { state: 'overtaken' } });
      await tx.nudge.updateMany({
        where: { state: 'overtaken', untilAt: { gt: stored(now) } },
        data: { state: 'open' },
      });
    },
    async forgetPast(before) {
      const past = { untilAt: { lt: stored(before) } };
      const over = { ...past, state: { in: ['sent', 'answered', 'uncertain', 'lapsed', 'undeliverable'] } };
      await tx.nudge.deleteMany({ where: { delivery: over } });
      const { count } = await tx.delivery.deleteMany({ where: over });
      await tx.nudge.deleteMany({ where: { ...past, deliveryId: null } });
      return count;
    },
    async nextMoment(after) {
      const later = { gt: stored(after) };
      const nudge = await tx.nudge.aggregate({ where: { state: 'open', fromAt: later }, _min: { fromAt: true } });
      const owed = await tx.delivery.aggregate({
        where: { state: 'owed', notBefore: later },
        _min: { notBefore: true },
      });
      const moments = [nudge._min.fromAt, owed._min.notBefore].filter((value) => value !== null).map(Number);
      return moments.length === 0 ? undefined : moment(Math.min(...moments));
    },
    async nextTry(now) {
      const owed = { state: 'owed', untilAt: { gt: stored(now) } };
      const { notBefore } = (await tx.delivery.aggregate({ where: owed, _min: { notBefore: true } }))._min;
      if (notBefore === null) return undefined;
      const taken = { gt: stored(now), lte: stored(instant(now + longestWait)) };
      const busy = await tx.lane.aggregate({ where: { freeAt: taken }, _min: { freeAt: true } });
      return moment(notBefore > stored(now) ? notBefore : (busy._min.freeAt ?? stored(now)));
    },
    async counts() {
      const counts: Record<string, number> = { ...noneYet };
      for (const row of await tx.nudge.groupBy({ by: ['state'], _count: true })) counts[row.state] = row._count;
      for (const row of await tx.delivery.groupBy({ by: ['state'], _count: true })) counts[row.state] = row._count;
      return counts as Record<NudgeState | DeliveryState, number>;
    },
  } satisfies Partial<Ledger>;
}
