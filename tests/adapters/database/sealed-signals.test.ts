import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { instant } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import type { SignalStepId } from '../../../domain/signals/signal.step.ts';
import type { Signal, SignalId } from '../../../domain/signals/signal.ts';
import { aDatabase } from '../../builders/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const anna = 'anna' as MemberId;

function aSignal(number: number, change: Partial<Signal>): Signal {
  const standing = { place: 'region', stage: 'reported', critical: false, version: 1 } as const;
  const id = `s${number}` as SignalId;
  return { id, number, text: '', themes: [], by: anna, at: instant(number), ...standing, ...change };
}

test('the database file holds nothing readable of a critical incident', async () => {
  const database = await aDatabase({ url: `file:${join(folder, 'bot.db')}` });
  const critical = aSignal(1, { critical: true, text: 'een merel viel', helped: 'een merel zong' });
  const step = { id: 'one' as SignalStepId, signal: critical.id, by: anna, at: instant(9) };
  await database.unit.run(async ({ signals }) => {
    await signals.add(critical);
    await signals.addStep({ ...step, step: { kind: 'told', text: 'over de merel' } }, critical);
    await signals.add(aSignal(2, { text: 'een roodborst' }));
  });
  await database.close();
  const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  expect(['merel', 'roodborst'].filter((word) => bytes.includes(word))).toEqual(['roodborst']);
});
