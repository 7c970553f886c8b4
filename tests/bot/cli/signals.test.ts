import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bot } from '../../../bot/assemble.ts';
import type { Command } from '../../../bot/cli/command.ts';
import { exportMember } from '../../../bot/cli/members.ts';
import { exportSignals } from '../../../bot/cli/signals.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal } from '../../builders/signals.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

/** The lines that a command prints on the house's own database. */
async function linesOf(command: Command, ...words: string[]): Promise<string[]> {
  const lines: string[] = [];
  const bot = { database: { unit: house.unit, close: () => house.close() } } as unknown as Bot;
  const world = { bot: async () => bot, print: (line: string) => void lines.push(line), lines: () => noLines() };
  expect(await command.run({ words, json: false, dryRun: false }, world)).toEqual({ exit: 0 });
  return lines;
}

async function* noLines(): AsyncIterable<string> {}

describe('signals export', () => {
  test('gives every signal as a line, without names, and without critical or withdrawn ones', async () => {
    const told = { kind: 'knelpunt', level: 'regionaal', sort: 'financiering', themes: ['overgang-18'] } as const;
    await aSignal('Niemand betaalt het vervoer').told(told).joinedBy('tess', 'Hier ook').joinedBy('bram').in(house);
    await aSignal('Iets vertrouwelijks').critical().in(house);
    await aSignal('Toch niet').withdrawn().in(house);
    await aSignal('Bij de SAR').by('tess').at('sar').in(house);
    const lines = await linesOf(exportSignals);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ number: 'S-4', region: 'midden-holland', stage: 'at-sar', supporters: 0 }),
      {
        number: 'S-1',
        ...told,
        text: 'Niemand betaalt het vervoer',
        region: 'haaglanden',
        stage: 'reported',
        day: '2026-11-25',
        supporters: 2,
      },
    ]);
    const all = lines.join('\n');
    for (const { id, key, name, email } of house.network.members) {
      for (const known of [`"${id}"`, `"${key}"`, name, email]) expect(all).not.toContain(known);
    }
    expect(all).not.toContain('Hier ook');
  });

  test('gives all of many, each once', async () => {
    for (let n = 1; n <= 205; n += 1) await aSignal(`Signaal ${n}`).in(house);
    const numbers = (await linesOf(exportSignals)).map((line) => JSON.parse(line).number);
    expect(new Set(numbers).size).toBe(205);
    expect(numbers).toHaveLength(205);
  }, 60_000);

  test('gives nothing when there is nothing', async () => {
    expect(await linesOf(exportSignals)).toEqual([]);
  });
});

describe('members export', () => {
  const signalsOf = async (who: string) =>
    JSON.parse((await linesOf(exportMember, house.member(who).email)).join('\n')).signals;

  test('has one’s own signals, critical and withdrawn ones too, and what one joined and did', async () => {
    await aSignal('Lang wachten').told({ kind: 'leervraag' }).joinedBy('tess', 'Hier ook').addressed().in(house);
    await aSignal('Vertrouwelijk').critical().in(house);
    await aSignal('Toch niet').withdrawn().in(house);
    expect(await signalsOf('noor')).toMatchObject([
      { number: 'S-1', kind: 'leervraag', text: 'Lang wachten', day: '2026-11-25', stage: 'in-region' },
      { number: 'S-2', text: 'Vertrouwelijk', critical: true },
      { number: 'S-3', text: 'Toch niet', stage: 'withdrawn' },
    ]);
    expect(await signalsOf('tess')).toEqual([
      { number: 'S-1', stage: 'in-region', joined: '2026-11-25', addition: 'Hier ook' },
    ]);
    expect(await signalsOf('omar')).toMatchObject([
      { number: 'S-1', steps: [{ kind: 'addressed', day: '2026-11-25' }] },
    ]);
    expect(await signalsOf('gijs')).toEqual([]);
  });
});
