import { ConcurrentChange } from '../../domain/kernel/ports.ts';
import { type CalendarDay, instant } from '../../domain/kernel/time.ts';
import type { Claimed, Delivery, DeliveryId, DeliveryState } from '../../domain/nudges/delivery.ts';
import type { Ledger } from '../../domain/nudges/ledger.ts';
import { type Recipient, recipientKey } from '../../domain/nudges/nudge.ts';
import { isFree, isTaken, takeLanes } from './ledger-lanes.ts';
import { columnsOf, type DeliveryRow, deliveryOf } from './ledger-rows.ts';
import { empty, join, type Prisma, type Provider, sql, type Tx } from './prisma.ts';
import { pieces, stored, storedOr } from './values.ts';

/** SQLite has one writer; on PostgreSQL nobody waits for a delivery that another bot is claiming right now. */
const freeOnly = { sqlite: empty, postgresql: sql`FOR UPDATE SKIP LOCKED` } satisfies Record<Provider, Prisma.Sql>;

const underWay = ['claimed', 'sending', 'uncertain'] as const;

/** Its day is free again, and what it would have said is owed or withdrawn. */
const lapsed = sql`"state" = 'lapsed', "slot" = NULL, "leaseUntil" = NULL`;

/** The deliveries: every change is one UPDATE that names the state it comes from, so the second of two changes nothing. */
export function deliveryLedger(tx: Tx, provider: Provider) {
  const free = freeOnly[provider];
  const move = async (id: DeliveryId, from: readonly DeliveryState[], change: Prisma.Sql, guard = empty) =>
    (await tx.$executeRaw`
      UPDATE "Delivery" SET ${change} WHERE "id" = ${id} AND "state" IN (${join(from)}) ${guard}`) === 1;
  /** Only for who claimed it last: whoever was slow meanwhile has lost it. */
  const step = ({ id, attempts }: Claimed, from: readonly DeliveryState[], change: Prisma.Sql, guard = empty) =>
    move(id, from, change, sql`AND "attempts" = ${attempts} ${guard}`);
  return {
    async served(recipients) {
      const bySlot = new Map(recipients.map(({ to, day }) => [slotOf(to, day), recipientKey(to)]));
      const served = new Set<string>();
      for (const some of pieces([...bySlot.keys()])) {
        const rows = await tx.delivery.findMany({ where: { slot: { in: some } }, select: { slot: true } });
        for (const { slot } of rows) served.add(bySlot.get(slot ?? '') ?? '');
      }
      return served;
    },
    async bundle(delivery) {
      if (!(await insert(tx, delivery))) return false;
      const { id, nudges } = delivery;
      let count = 0;
      for (const some of pieces(nudges)) {
        count += await tx.$executeRaw`
          UPDATE "Nudge" SET "state" = 'bundled', "deliveryId" = ${id} WHERE "key" IN (${join(some)}) AND "state" = 'open'`;
      }
      if (count !== nudges.length) throw new ConcurrentChange('A nudge of the bundle is not open any more.');
      return true;
    },
    async claim(now, leaseUntil) {
      const at = stored(now);
      const rows = await tx.$queryRaw<DeliveryRow[]>`
        UPDATE "Delivery" SET "state" = 'claimed', "leaseUntil" = ${stored(leaseUntil)}, "attempts" = "attempts" + 1
        WHERE "state" = 'owed' AND "id" = COALESCE((
          SELECT "id" FROM "Delivery" WHERE "state" = 'owed' AND "pace" IS NOT NULL
          AND "notBefore" <= ${at} AND "untilAt" > ${at} AND ${isFree(at)} ORDER BY "notBefore", "id" LIMIT 1 ${free}), (
          SELECT "id" FROM "Delivery" WHERE "state" = 'owed' AND "notBefore" <= ${at} AND "untilAt" > ${at}
          AND ${isFree(at)} ORDER BY "notBefore", "id" LIMIT 1 ${free}))
        RETURNING *`;
      return rows[0] && deliveryOf(rows[0]);
    },
    async sending(claimed, now, leaseUntil, { via, lanes }) {
      const at = stored(now);
      const change = sql`"state" = 'sending', "leaseUntil" = ${stored(leaseUntil)}, "via" = ${via}, "triedAt" = ${at},
        "lane" = ${lanes[0]?.id ?? null}`;
      if (!(await step(claimed, ['claimed'], change, sql`AND "leaseUntil" > ${at}`))) return 'lost';
      const freeAt = await takeLanes(tx, lanes, now);
      if (freeAt === undefined) return 'begun';
      const back = sql`"state" = 'owed', "notBefore" = ${freeAt}, "leaseUntil" = NULL, "triedAt" = NULL,
        "attempts" = "attempts" - 1`;
      await step(claimed, ['sending'], back);
      return 'waiting';
    },
    async sent(id, messageId, now) {
      const change = sql`"state" = 'sent', "messageId" = ${messageId}, "sentAt" = ${stored(now)}, "leaseUntil" = NULL`;
      if (await move(id, ['owed', 'claimed', 'sending', 'uncertain'], change)) await settleNudges(tx, id, 'told');
    },
    async retry(claimed, notBefore) {
      const change = sql`"state" = 'owed', "notBefore" = ${stored(notBefore)}, "leaseUntil" = NULL`;
      await step(claimed, underWay, change);
    },
    async undeliverable(claimed, reason) {
      await step(claimed, underWay, sql`"state" = 'undeliverable', "reason" = ${reason}, "leaseUntil" = NULL`);
    },
    async uncertain(claimed, lookFrom) {
      const change = sql`"state" = 'uncertain', "notBefore" = ${stored(lookFrom)}, "leaseUntil" = NULL`;
      await step(claimed, ['sending'], change);
    },
    async claimUncertain(now, between) {
      const at = stored(now);
      const [row] = await tx.$queryRaw<DeliveryRow[]>`
        UPDATE "Delivery" SET "notBefore" = ${stored(instant(now + between))}
        WHERE "state" = 'uncertain' AND "id" = (
          SELECT "id" FROM "Delivery" WHERE "state" = 'uncertain' AND "reason" IS NULL AND "notBefore" <= ${at}
          AND ("lane" IS NULL OR NOT EXISTS (
            SELECT 1 FROM "Lane" WHERE "Lane"."id" = 'look/' || "Delivery"."lane" AND ${isTaken(at)}))
          ORDER BY "notBefore", "id" LIMIT 1 ${free})
        RETURNING *`;
      if (row?.lane) await takeLanes(tx, [{ id: `look/${row.lane}`, every: between }], now);
      return row && deliveryOf(row);
    },
    async lookAgain(id, from) {
      await move(id, ['uncertain'], sql`"notBefore" = ${stored(from)}`);
    },
    async unknown(id) {
      await move(id, ['uncertain'], sql`"reason" = 'unknown'`);
    },
    async reopen(id) {
      const undelivered =
        (await move(id, ['undeliverable'], lapsed)) ||
        (await move(id, ['uncertain'], lapsed, sql`AND "reason" = 'unknown'`));
      if (undelivered) await settleNudges(tx, id, 'open');
      return undelivered;
    },
    async lapse(claimed, moot) {
      if (!(await step(claimed, ['owed', 'claimed'], lapsed))) return;
      for (const some of pieces(moot)) {
        await tx.$executeRaw`
          UPDATE "Nudge" SET "state" = 'withdrawn', "deliveryId" = NULL
          WHERE "key" IN (${join(some)}) AND "deliveryId" = ${claimed.id} AND "state" = 'bundled'`;
      }
      await settleNudges(tx, claimed.id, 'open');
    },
    async deliveries(state) {
      const orderBy = [{ day: 'asc' as const }, { id: 'asc' as const }];
      return (await tx.delivery.findMany({ where: { state }, orderBy })).map(deliveryOf);
    },
  } satisfies Partial<Ledger>;
}

/** No other message of the day gets that recipient's day; answers whether it was free. */
async function insert(tx: Tx, delivery: Delivery): Promise<boolean> {
  const { id, to, pace = null, day, nudges, state, attempts, notBefore, until, leaseUntil } = delivery;
  const { messageId = null, reason = null } = delivery;
  const { toKind, toKey } = columnsOf(to);
  const slot = pace ? null : slotOf(to, day);
  const added = await tx.$executeRaw`
    INSERT INTO "Delivery" ("id", "toKind", "toKey", "pace", "day", "slot", "nudges", "state", "attempts",
      "notBefore", "untilAt", "leaseUntil", "messageId", "reason")
    VALUES (${id}, ${toKind}, ${toKey}, ${pace}, ${day}, ${slot}, ${JSON.stringify(nudges)}, ${state}, ${attempts},
      ${stored(notBefore)}, ${stored(until)}, ${storedOr(leaseUntil)}, ${messageId}, ${reason})
    ON CONFLICT ("slot") DO NOTHING`;
  return added === 1;
}

async function settleNudges(tx: Tx, id: DeliveryId, state: 'told' | 'open'): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Nudge" SET "state" = ${state}, "deliveryId" = ${state === 'open' ? null : id}
    WHERE "deliveryId" = ${id} AND "state" = 'bundled'`;
}

function slotOf(to: Recipient, day: CalendarDay): string {
  return `${recipientKey(to)} ${day}`;
}
