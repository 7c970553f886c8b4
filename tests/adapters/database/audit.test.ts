import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Tx } from '../../../adapters/database/prisma.ts';
import type { AuditVerdict } from '../../../domain/consultations/consultation.store.ts';
import type { ConsultationId } from '../../../domain/consultations/consultation.ts';
import { instant } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { within } from '../../builders/any-rows.ts';
import { aDatabase } from '../../builders/database.ts';
import { aPostgres } from '../../builders/postgresql.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-audit-'));
const server = await aPostgres();
const key = randomBytes(32);
let files = 0;

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const kinds: Record<string, () => Promise<string>> = {
  'a file': async () => `file:${join(folder, `${++files}.db`)}`,
  ...(server ? { 'a server': () => server.migrated() } : {}),
};

const one = (tx: Tx, id: number) => tx.consultationReading.findUniqueOrThrow({ where: { id } });
const setHead = (tx: Tx, value: string) => tx.setting.update({ where: { key: 'audit.head' }, data: { value } });
const headOf = async (tx: Tx) => (await tx.setting.findUniqueOrThrow({ where: { key: 'audit.head' } })).value;

/** Each way of changing what was written, and the first line that shows it. */
const tampering: Record<string, readonly [(tx: Tx) => Promise<unknown>, line: number, fault: string]> = {
  'another reader': [
    (tx) => tx.consultationReading.update({ where: { id: 3 }, data: { readerId: 'x' } }),
    3,
    'changed',
  ],
  'another consultatie': [
    (tx) => tx.consultationReading.update({ where: { id: 1 }, data: { consultationId: 'c9' } }),
    1,
    'changed',
  ],
  'another moment': [(tx) => tx.consultationReading.update({ where: { id: 5 }, data: { at: 1n } }), 5, 'changed'],
  'another code': [(tx) => tx.consultationReading.update({ where: { id: 5 }, data: { mac: 'x' } }), 5, 'changed'],
  'a line taken out': [(tx) => tx.consultationReading.delete({ where: { id: 2 } }), 2, 'removed'],
  'the first line taken out': [(tx) => tx.consultationReading.delete({ where: { id: 1 } }), 1, 'removed'],
  'the last line taken off': [(tx) => tx.consultationReading.delete({ where: { id: 5 } }), 5, 'removed'],
  'every line taken away': [(tx) => tx.consultationReading.deleteMany(), 1, 'removed'],
  'a line taken out and the rest moved up': [
    async (tx) => {
      await tx.consultationReading.delete({ where: { id: 2 } });
      for (const id of [3, 4, 5]) await tx.consultationReading.update({ where: { id }, data: { id: id - 1 } });
    },
    2,
    'changed',
  ],
  'two lines changed over': [
    async (tx) => {
      const [second, third] = [await one(tx, 2), await one(tx, 3)];
      await tx.consultationReading.update({ where: { id: 2 }, data: { ...third, id: 2 } });
      await tx.consultationReading.update({ where: { id: 3 }, data: { ...second, id: 3 } });
    },
    2,
    'changed',
  ],
  'a line put at the end': [
    async (tx) => tx.consultationReading.create({ data: { ...(await one(tx, 5)), id: 6 } }),
    6,
    'changed',
  ],
  'a line put between': [
    async (tx) => {
      for (const id of [5, 4, 3]) await tx.consultationReading.update({ where: { id }, data: { id: id + 1 } });
      await tx.consultationReading.create({ data: { ...(await one(tx, 2)), id: 3 } });
    },
    3,
    'changed',
  ],
  'a line put before the first': [
    async (tx) => tx.consultationReading.create({ data: { ...(await one(tx, 1)), id: 0 } }),
    1,
    'added',
  ],
  'the end moved back by hand': [
    async (tx) => {
      const { mac } = await one(tx, 4);
      await tx.consultationReading.delete({ where: { id: 5 } });
      await setHead(tx, (await headOf(tx)).replace(/^5\.[\w-]*/, `4.${mac}`));
    },
    4,
    'head',
  ],
  'the end taken away': [(tx) => tx.setting.delete({ where: { key: 'audit.head' } }), 5, 'head'],
  'the key taken away': [(tx) => tx.setting.delete({ where: { key: 'audit.key' } }), 1, 'head'],
};

describe.each(Object.entries(kinds))('the log of readings on %s', { timeout: 60_000 }, (_name, address) => {
  /** A log of five lines, and what its own verdict is after somebody was at it. */
  const after = async (deed: (tx: Tx) => Promise<unknown>, keep?: 'head') => {
    const url = await address();
    const open = await aDatabase({ url, key });
    const verify = async (kept?: AuditVerdict) =>
      open.unit.run(({ consultations }) => consultations.verifyReadings(kept?.sound ? kept.head : undefined));
    await open.unit.run(async ({ consultations }) => {
      for (let n = 1; n <= 5; n += 1) {
        const reader = `member-${n % 2}` as MemberId;
        await consultations.noteReading({ consultation: `c${n % 3}` as ConsultationId, reader, at: instant(n) });
      }
    });
    const before = await verify();
    expect(before).toMatchObject({ sound: true, head: { lines: 5 } });
    await within(url, deed);
    const verdict = await verify(keep && before);
    return { verdict, open, url, verify };
  };

  test.each(Object.entries(tampering))('shows %s', async (_deed, [deed, line, fault]) => {
    const { verdict, open } = await after(deed);
    await open.close();
    expect(verdict).toEqual({ sound: false, line, fault });
  });

  test('taken off its end together with an earlier head, shows beside the head that was kept elsewhere', async () => {
    const url = await address();
    const open = await aDatabase({ url, key });
    const note = (at: number) =>
      open.unit.run(({ consultations }) =>
        consultations.noteReading({ consultation: 'c1' as ConsultationId, reader: 'm' as MemberId, at: instant(at) }),
      );
    await note(1);
    const early = await within(url, headOf);
    await note(2);
    const kept = await open.unit.run(({ consultations }) => consultations.verifyReadings());
    await within(url, async (tx) => {
      await tx.consultationReading.delete({ where: { id: 2 } });
      await setHead(tx, early);
    });
    const verify = (head?: { lines: number; code: string }) =>
      open.unit.run(({ consultations }) => consultations.verifyReadings(head));
    expect(await verify()).toMatchObject({ sound: true, head: { lines: 1 } });
    expect(await verify(kept.sound ? kept.head : undefined)).toEqual({ sound: false, line: 2, fault: 'removed' });
    await note(3);
    expect(await verify(kept.sound ? kept.head : undefined)).toEqual({ sound: false, line: 2, fault: 'changed' });
    await open.close();
  });

  test.each(['audit.head', 'audit.key'])('goes on after %s was taken away, and goes on showing that', async (gone) => {
    const { open, verify } = await after((tx) => tx.setting.delete({ where: { key: gone } }));
    const note = { consultation: 'c1' as ConsultationId, reader: 'm' as MemberId, at: instant(9) };
    await open.unit.run(({ consultations }) => consultations.noteReading(note));
    expect(await verify()).toMatchObject({ sound: false });
    await open.close();
  });

  test('takes in the lines that were there before it was a chain', async () => {
    const url = await address();
    const open = await aDatabase({ url, key });
    await within(url, async (tx) => {
      for (const id of [2, 7]) {
        await tx.consultationReading.create({ data: { id, consultationId: 'c1', readerId: 'ada', at: BigInt(id) } });
      }
    });
    const note = { consultation: 'c2' as ConsultationId, reader: 'ada' as MemberId, at: instant(9) };
    await open.unit.run(({ consultations }) => consultations.noteReading(note));
    const { verdict, read, rows } = {
      verdict: await open.unit.run(({ consultations }) => consultations.verifyReadings()),
      read: await open.unit.run(({ consultations }) => consultations.readingsBy('ada' as MemberId)),
      rows: await within(url, (tx) => tx.consultationReading.findMany()),
    };
    await open.close();
    expect(verdict).toMatchObject({ sound: true, head: { lines: 3 } });
    expect(read.map(({ at }) => at)).toEqual([2, 7, 9]);
    expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toContain(
      'ada',
    );
  });
});
