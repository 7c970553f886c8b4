import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeNetworkFile } from '../../../adapters/network-file/write-network-file.ts';
import type { Bot } from '../../../bot/assemble.ts';
import type { Command, Result } from '../../../bot/cli/command.ts';
import { importNetwork } from '../../../bot/cli/network.ts';
import { listUndelivered, resendUndelivered } from '../../../bot/cli/nudges.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { accessNetwork } from '../../builders/access.ts';
import { aConsultation, question } from '../../builders/consultations.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { notDelivered } from '../../builders/undelivered.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

/** What a command prints on the house's own database, and how it ends. */
async function run(
  command: Command,
  { words = [], json = false }: { readonly words?: readonly string[]; readonly json?: boolean } = {},
): Promise<{ readonly result: Result; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const bot = { database: { unit: house.unit }, clock: { now: () => house.moment } } as unknown as Bot;
  const world = { bot: async () => bot, print: (line: string) => void lines.push(line), lines: () => noLines() };
  return { result: await command.run({ words, json, dryRun: false }, world), lines };
}

async function* noLines(): AsyncIterable<string> {}

const stateOf = async (key: string) => (await house.unit.run(({ ledger }) => ledger.find(key)))?.state;

describe('nudges undelivered', () => {
  test('prints a line a message: its key, to whom, why, since when and its kinds', async () => {
    expect(await run(listUndelivered)).toEqual({ result: { exit: 0 }, lines: ['Alles is aangekomen.'] });
    const { id } = await notDelivered(house, { to: 'noor', daysAgo: 1 });
    const other = await notDelivered(house, { to: { body: 'ao' }, reason: 'unknown', daysAgo: 2, daysOfUse: 1 });
    expect((await run(listUndelivered)).lines).toEqual([
      `${other.id}\tchannel:ao\tniet te zien of het is aangekomen\t2026-11-23T09:15:00.000Z\tagreement-day\thoeft niet meer`,
      `${id}\tnoor@meanderveld.example\theeft de bot nog niet gesproken\t2026-11-24T09:15:00.000Z\tagreement-day\tkan opnieuw`,
    ]);
  });

  test('is one list for machines, with nothing of what a consultatie says', async () => {
    expect((await run(listUndelivered, { json: true })).lines).toEqual(['[]']);
    const consultation = await aConsultation().in(house);
    const { id } = await notDelivered(house, { to: 'saar', kind: 'consultation-new', about: consultation.id });
    const [line = ''] = (await run(listUndelivered, { json: true })).lines;
    expect(JSON.parse(line)).toEqual([
      {
        key: id,
        to: 'saar@meanderveld.example',
        reason: 'no-account',
        since: '2026-11-25T09:15:00.000Z',
        kinds: ['consultation-new'],
        ofUse: true,
      },
    ]);
    expect(line).not.toContain(question);
    expect(line).not.toContain(consultation.id);
  });
});

describe('nudges resend', () => {
  test.each(['message', 'nudge'] as const)('owes it anew by the key of the %s, once', async (by) => {
    const { id, nudge } = await notDelivered(house, { to: 'noor', reason: 'blocked' });
    const words = [by === 'message' ? id : nudge.key];
    const sent = await run(resendUndelivered, { words });
    expect(sent.result).toEqual({ exit: 0 });
    expect(sent.lines).toEqual(['Dit gaat opnieuw naar noor@meanderveld.example, zodra dat past.']);
    expect(await stateOf(nudge.key)).toBe('open');
    const again = await run(resendUndelivered, { words });
    expect(again).toMatchObject({ result: { exit: 1, sentence: expect.stringContaining(`‘${words[0]}’`) }, lines: [] });
  });

  test('says in its own way to machines what it did', async () => {
    const { id } = await notDelivered(house, { to: { body: 'ao' }, reason: 'no-channel' });
    expect((await run(resendUndelivered, { words: [id], json: true })).lines).toEqual([
      JSON.stringify({ key: id, to: 'channel:ao' }),
    ]);
  });

  test('is refused with a sentence when it is of no use any more, and asks for a key', async () => {
    const { id, nudge } = await notDelivered(house, { to: 'noor', daysOfUse: 1 });
    house.moment = instant(house.moment + 2 * DAY);
    expect((await run(resendUndelivered, { words: [id] })).result).toMatchObject({
      exit: 1,
      sentence: expect.stringContaining('het moment is voorbij'),
    });
    expect(await stateOf(nudge.key)).toBe('bundled');
    expect((await run(resendUndelivered)).result).toMatchObject({ exit: 2 });
  });
});

describe('network import', () => {
  test('owes a body anew what there was no channel for, once the file brings it', async () => {
    const { nudge } = await notDelivered(house, { to: { body: 'ao' }, reason: 'no-channel', kind: 'progress-report' });
    const other = await notDelivered(house, { to: { body: 'ben' }, reason: 'no-channel', kind: 'progress-report' });
    const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));
    const file = join(folder, 'network.yaml');
    try {
      const imported = async (channel?: { readonly slack: string }) => {
        const bodies = house.network.bodies.map((body) => ({
          ...body,
          ...(['ao', 'ben'].includes(body.key) ? { landsdeel: 'zuid-west' } : {}),
          ...(body.key === 'ao' && channel ? { channel } : {}),
        }));
        writeFileSync(file, writeNetworkFile({ ...house.network, bodies }));
        expect(await run(importNetwork, { words: [file] })).toMatchObject({ result: { exit: 0 } });
      };
      await imported();
      expect(await stateOf(nudge.key)).toBe('bundled');
      await imported({ slack: 'C0123456789' });
      expect([await stateOf(nudge.key), await stateOf(other.nudge.key)]).toEqual(['open', 'bundled']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
