import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../adapters/database/client.ts';
import { connect } from '../../../adapters/database/connect.ts';
import { clientOn } from '../../../adapters/database/prisma.ts';
import { settingStore } from '../../../adapters/database/settings.ts';
import { aesCipher } from '../../../adapters/system/cipher.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { reasonNotToStart } from '../../../bot/assemble.reasons.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { type PostgresServer, startPostgres } from '../../../scripts/postgresql.mjs';
import { within } from '../../builders/any-rows.ts';
import { aDatabase } from '../../builders/database.ts';
import { aPostgres } from '../../builders/postgresql.ts';

const server = await aPostgres();
const make = async () => (await server?.migrated()) ?? '';

afterAll(() => server?.stop());

/** What whoever starts the bot would read. */
async function reasonFor(url: string): Promise<string> {
  const failure = await openDatabase({ url, cipher: aesCipher(Buffer.alloc(32)), ids }).then(
    (database) => database.close(),
    (error: unknown) => error,
  );
  return reasonNotToStart(failure);
}

describe.skipIf(!server)('a PostgreSQL database (needs a PostgreSQL for this machine)', { timeout: 60_000 }, () => {
  const nameOf = (url: string) => new URL(url).pathname.slice(1);

  test('orders every text by its bytes, whatever its own order is', async () => {
    const [own, columns] = (await server?.run(
      [
        `SELECT datlocprovider, datlocale FROM pg_database WHERE datname = current_database()`,
        `SELECT table_name, column_name FROM information_schema.columns
          WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
          AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
      ],
      nameOf(await make()),
    )) ?? [[], []];
    expect(own).toEqual([{ datlocprovider: 'i', datlocale: 'nl' }]);
    expect(columns).toEqual([]);
  });

  test('that fails a statement stores nothing of the unit, also when that failure was caught', async () => {
    const database = await aDatabase({ url: await make() });
    const line = { id: '1', box: 'b', at: 1 as never, language: 'nl' as const, by: 'bot' as const };
    const body = { kind: 'words', text: 'een' } as const;
    const unit = database.unit.run(async ({ transcript, settings }) => {
      await settings.set('a', '1');
      await transcript.add({ ...line, body });
      await transcript.add({ ...line, body }).catch(() => undefined);
    });
    await expect(unit).rejects.toThrow();
    expect(await database.unit.run(({ settings }) => settings.get('a'))).toBeUndefined();
    await database.close();
  });

  test('keeps units apart that would each be right alone', async () => {
    const [one, other] = [await make()].flatMap((url) => [aDatabase({ url }), aDatabase({ url })]);
    const bots = await Promise.all([one, other].map((each) => each ?? aDatabase()));
    let arrived = 0;
    const both = () =>
      new Promise<void>((resume) => {
        const look = () => (arrived >= 2 ? resume() : setTimeout(look, 2));
        arrived += 1;
        look();
      });
    // Each looks whether the other is there, and comes when it is not: on any database only one may come.
    await Promise.all(
      bots.map((bot, n) =>
        bot.unit.run(async ({ settings }) => {
          const taken = await settings.get(`place ${1 - n}`);
          await both();
          if (!taken) await settings.set(`place ${n}`, 'taken');
        }),
      ),
    );
    const places = await bots[0]?.unit.run(async ({ settings }) => [
      await settings.get('place 0'),
      await settings.get('place 1'),
    ]);
    expect(places?.filter(Boolean)).toHaveLength(1);
    for (const bot of bots) await bot.close();
  });

  test('goes on when a connection is cut in the moment it is made, before anybody listens to it', async () => {
    const connection = await connect(await make());
    const adapter = connection.adapter as Awaited<ReturnType<PrismaPg['connect']>>;
    const pool = adapter.underlyingDriver();
    await new Promise<void>((resolve) => {
      // Handed over this way nothing comes between the driver and the error; a promise is heard a moment later.
      pool.connect((_, client, release) => {
        client?.emit('error', new Error('terminating connection due to administrator command'));
        release(true);
        resolve();
      });
    });
    expect((await pool.query('SELECT 1 AS "one"')).rows).toEqual([{ one: 1 }]);
    await adapter.dispose();
  });

  test('goes on when a newer bot gives a table another column', async () => {
    const url = await make();
    const database = await aDatabase({ url });
    const key = { platform: 'slack', tenant: 'T1', user: 'U1' } as const;
    const find = () => database.unit.run(({ accounts }) => accounts.find(key));
    expect(await find()).toBeUndefined();
    await server?.run([`ALTER TABLE "Account" ADD COLUMN "later" TEXT`], nameOf(url));
    expect(await find()).toBeUndefined();
    await database.close();
  });

  test('asks the right thing, whichever connection a unit gets', async () => {
    const database = await aDatabase({ url: await make() });
    const key = { platform: 'slack', tenant: 'T1', user: 'U1' } as const;
    const asked = [
      () => database.unit.run(({ accounts }) => accounts.find(key)),
      () => database.unit.run(({ preferences }) => preferences.of('anna' as MemberId)),
      () => database.unit.run(({ ledger }) => ledger.nudges(['one'])),
      () => database.unit.run(({ received }) => received.answerTo('once')),
    ];
    const besides = () => database.backlog(1 as never);
    for (let round = 0; round < 20; round += 1) {
      const ended = await Promise.allSettled([...asked.slice(0, round % 5), besides, ...asked].map((ask) => ask()));
      expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
    }
    await database.close();
  });

  test('asks one thing at a time of a connection, however many a unit asks at once', async () => {
    const database = await aDatabase({ url: await make() });
    const warnings: string[] = [];
    const note = (warning: Error) => warnings.push(warning.message);
    process.on('warning', note);
    const keys = Array.from({ length: 20 }, (_none, n) => `key ${n}`);
    await database.unit.run(async ({ settings, preferences }) => {
      await Promise.all(keys.flatMap((key) => [settings.set(key, key), preferences.of(key as MemberId)]));
    });
    const kept = await database.unit.run(({ settings }) => Promise.all(keys.map((key) => settings.get(key))));
    process.off('warning', note);
    expect(kept).toEqual(keys);
    expect(warnings).toEqual([]);
    await database.close();
  });

  test('stores nothing of a unit that took too long, nor of what that unit still does', async () => {
    const connection = await connect(await make());
    const client = await clientOn(connection.provider, connection.adapter);
    const units = connection.units(client, settingStore, 300);
    let late: Promise<unknown> = Promise.resolve();
    const slow = units.run(async (settings) => {
      await settings.set('a', '1');
      late = pause(500).then(() => settings.set('b', 'late'));
      await late;
    });
    await expect(slow).rejects.toThrow('too long');
    await expect(late).rejects.toThrow('has ended');
    const behind = units.run((settings) => Promise.all(['a', 'b'].map((key) => settings.get(key))));
    expect(await behind).toEqual([undefined, undefined]);
    await units.close();
    await connection.adapter.dispose();
  });

  test('cuts off what a unit that took too long still asks, before the next one begins', async () => {
    const connection = await connect(await make());
    const client = await clientOn(connection.provider, connection.adapter);
    const units = connection.units(client, (tx) => tx, 300);
    const began = Date.now();
    const slow = units.run((tx) =>
      Promise.all([
        tx.$queryRaw`SELECT pg_sleep(20)::text`,
        tx.$executeRaw`INSERT INTO "Setting" ("key", "value") VALUES ('late', '1')`,
      ]),
    );
    await expect(slow).rejects.toThrow('too long');
    const late = () => units.run((tx) => tx.$queryRaw`SELECT * FROM "Setting" WHERE "key" = 'late'`);
    expect([await late(), await late()]).toEqual([[], []]);
    expect(Date.now() - began).toBeLessThan(10_000);
    await units.close();
    await connection.adapter.dispose();
  });

  test('is served by any number of bots, and cannot be taken from under them', async () => {
    const url = await make();
    const bots = [await aDatabase({ url }), await aDatabase({ url })];
    for (const bot of bots) await bot.serveAlone();
    expect(await Promise.all(bots.map((bot) => bot.ready()))).toEqual([true, true]);
    for (const bot of bots) await bot.close();
  });

  test('of a newer version is refused', async () => {
    const url = await make();
    await within(
      url,
      (tx) => tx.$executeRaw`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name")
      VALUES ('x', 'y', now(), '2999_later')`,
    );
    expect(await reasonFor(url)).toContain('made by a newer version');
  });

  test('that cannot be opened is said in a sentence, without the password', async () => {
    const url = new URL(server?.url('nowhere') ?? '');
    const secret = decodeURIComponent(url.password);
    const wrong = new URL(url);
    wrong.password = 'geheimpje';
    const deaf = new URL(url);
    deaf.port = '1';
    const lost = new URL(url);
    lost.hostname = 'nowhere.invalid';
    await server?.run([`CREATE DATABASE "latin" ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`]);
    await server?.run([`CREATE ROLE guest LOGIN PASSWORD 'gast'`, `CREATE DATABASE "closed"`]);
    const guest = new URL(server?.url('closed') ?? '');
    [guest.username, guest.password] = ['guest', 'gast'];
    const reasons = {
      missing: await reasonFor(String(url)),
      password: await reasonFor(String(wrong)),
      port: await reasonFor(String(deaf)),
      host: await reasonFor(String(lost)),
      rights: await reasonFor(String(guest)),
      encoding: await reasonFor(server?.url('latin') ?? ''),
    };
    expect(reasons).toEqual({
      missing: expect.stringMatching(/^DATABASE_URL: .* database die op de PostgreSQL-server bestaat/),
      password: expect.stringMatching(/^DATABASE_URL: .* wachtwoord die de PostgreSQL-server kent/),
      port: expect.stringMatching(/^DATABASE_URL: .* nu bereikbaar/),
      host: expect.stringMatching(/^DATABASE_URL: .* nu bereikbaar/),
      rights: expect.stringMatching(/^DATABASE_URL: .* tabellen mag maken/),
      encoding: expect.stringContaining("ENCODING 'UTF8'"),
    });
    const said = JSON.stringify(reasons);
    for (const word of [secret, url.password, 'geheimpje', 'gast']) expect(said).not.toContain(word);
  });
});

describe.skipIf(!server)(
  'a server that goes and comes back (needs a PostgreSQL for this machine)',
  { timeout: 60_000 },
  () => {
    test('that cuts connections while nobody uses them is noticed by no unit', async () => {
      const url = await make();
      const database = await aDatabase({ url });
      const set = (value: string) => database.unit.run(({ settings }) => settings.set('a', value));
      await Promise.all(Array.from({ length: 6 }, (_, n) => set(String(n))));
      const name = new URL(url).pathname.slice(1);
      await server?.run([`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`]);
      await Promise.all(Array.from({ length: 6 }, (_, n) => set(String(n))));
      await set('after');
      expect(await database.unit.run(({ settings }) => settings.get('a'))).toBe('after');
      await database.close();
    });

    test('is missed by the units meanwhile, and not by those after it', async () => {
      const folder = mkdtempSync(join(process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir(), 'comes-back-'));
      const first = (await startPostgres(folder)) as PostgresServer;
      const database = await aDatabase({ url: first.url('postgres') });
      await database.serveAlone();
      const set = (value: string) => database.unit.run(({ settings }) => settings.set('a', value));
      await Promise.all(Array.from({ length: 6 }, (_, n) => set(String(n))));
      await first.stop();
      await expect(set('lost')).rejects.toThrow();
      expect(await database.ready()).toBe(false);
      const second = (await startPostgres(folder, { port: first.port })) as PostgresServer;
      await set('back');
      expect(await database.ready()).toBe(true);
      expect(await database.unit.run(({ settings }) => settings.get('a'))).toBe('back');
      await database.close();
      await second.stop();
      rmSync(folder, { recursive: true });
    });
  },
);
