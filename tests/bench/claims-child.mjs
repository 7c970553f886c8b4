// One of several workers that empty a stock of owed deliveries: `node claims-child.mjs <store|bare> <url> <moment>`.
// It says when it is ready, empties the stock at each line it hears, and tells how many it closed.
import pg from 'pg';
import { openDatabase } from '../../dist/adapters/database/client.js';

const [side, url, moment] = process.argv.slice(2);
const now = Number(moment);
const leaseUntil = now + 300_000;
const every = 1000;

/** As the bot does it: three units of work a message. */
async function throughTheStores() {
  const house = { cipher: { seal: String, open: String }, ids: { next: String } };
  const { unit, close } = await openDatabase({ url, ...house });
  await unit.run(({ settings }) => settings.get('none'));
  const closeOne = async () => {
    const delivery = await unit.run(({ ledger }) => ledger.claim(now, leaseUntil));
    if (!delivery) return false;
    const { id } = delivery;
    const way = { via: 'way', lanes: [{ id: `lane/${id}`, every }] };
    const begun = await unit.run(({ ledger }) => ledger.sending(delivery, now, leaseUntil, way));
    if (begun !== 'begun') throw new Error(`The delivery is ${begun}.`);
    await unit.run(({ ledger }) => ledger.sent(id, `message-${id}`, now));
    return true;
  };
  return { closeOne, close };
}

const isFree = `("lane" IS NULL OR NOT EXISTS (
  SELECT 1 FROM "Lane" WHERE "Lane"."id" = "Delivery"."lane" AND "freeAt" > $1))`;
const next = (paced) => `SELECT "id" FROM "Delivery" WHERE "state" = 'owed' ${paced ? 'AND "pace" IS NOT NULL' : ''}
  AND "notBefore" <= $1 AND "untilAt" > $1 AND ${isFree} ORDER BY "notBefore", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** What the stores ask of PostgreSQL, as statements that are prepared once. */
const statements = {
  claim: `UPDATE "Delivery" SET "state" = 'claimed', "leaseUntil" = $2, "attempts" = "attempts" + 1
    WHERE "state" = 'owed' AND "id" = COALESCE((${next(true)}), (${next(false)})) RETURNING *`,
  sending: `UPDATE "Delivery" SET "state" = 'sending', "leaseUntil" = $2, "via" = $3, "triedAt" = $4, "lane" = $5
    WHERE "id" = $1 AND "state" = 'claimed' AND "attempts" = $6 AND "leaseUntil" > $4`,
  take: `INSERT INTO "Lane" ("id", "freeAt") VALUES ($1, $2)
    ON CONFLICT ("id") DO UPDATE SET "freeAt" = excluded."freeAt" WHERE "Lane"."freeAt" <= $3 RETURNING "id"`,
  sent: `UPDATE "Delivery" SET "state" = 'sent', "messageId" = $2, "sentAt" = $3, "leaseUntil" = NULL
    WHERE "id" = $1 AND "state" IN ('owed', 'claimed', 'sending', 'uncertain')`,
  told: `UPDATE "Nudge" SET "state" = 'told', "deliveryId" = $1 WHERE "deliveryId" = $1 AND "state" = 'bundled'`,
};

/** The same SQL in the same transactions, with nothing around it. */
async function bare() {
  const options = '-c default_transaction_isolation=serializable';
  const client = new pg.Client({ connectionString: url, options });
  await client.connect();
  const ask = (name, values) => client.query({ name, text: statements[name], values });
  const run = async (work) => {
    for (;;) {
      try {
        await client.query('BEGIN');
        const result = await work();
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        if (error.code !== '40001' && error.code !== '40P01') throw error;
      }
    }
  };
  const closeOne = async () => {
    const { rows } = await run(() => ask('claim', [now, leaseUntil]));
    if (rows.length === 0) return false;
    const { id, attempts } = rows[0];
    const lane = `lane/${id}`;
    await run(async () => {
      await ask('sending', [id, leaseUntil, 'way', now, lane, attempts]);
      await ask('take', [lane, now + every, now]);
    });
    await run(async () => {
      await ask('sent', [id, `message-${id}`, now]);
      await ask('told', [id]);
    });
    return true;
  };
  return { closeOne, close: () => client.end() };
}

const { closeOne, close } = await (side === 'bare' ? bare() : throughTheStores());
process.stdout.write('ready\n');
for await (const _go of process.stdin) {
  let closed = 0;
  while (await closeOne()) closed += 1;
  process.stdout.write(`${closed}\n`);
}
await close();
