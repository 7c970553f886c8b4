import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginExampleLife, exampleFile } from '../../../adapters/network-file/example-life.ts';
import { readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { likeSignals } from '../../../domain/signals/like-signals.ts';
import { carriedSignals, ownSignals } from '../../../domain/signals/list-signals.ts';
import { wordsOf } from '../../builders/calls.ts';
import { guard } from '../../builders/guard.ts';
import { aHouse, type House, holidays } from '../../builders/house.ts';

let house: House;
beforeAll(async () => {
  const read = readNetworkFile(readFileSync(exampleFile('example-network.yaml'), 'utf8'));
  if (!read.ok) throw new Error('The example network cannot be read');
  const members = read.network.members.map((member) => ({ ...member, id: member.key as MemberId }));
  house = await aHouse({ network: { ...read.network, members } });
  await house.unit.run((stores) => beginExampleLife(stores, { now: house.moment, ids: house.ids, holidays, guard }));
});
afterAll(() => house.close());

describe('the signals of the example', () => {
  it('come from two regions, a good example and a question to learn from among them', async () => {
    const all = await house.unit.run(({ signals }) => signals.list({ of: { kind: 'all' }, most: 20 }));
    expect(all).toHaveLength(6);
    expect(new Set(all.map(({ region }) => region))).toEqual(new Set(['haaglanden', 'midden-holland']));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['knelpunt', 'leervraag', 'voorbeeld', undefined]));
  });

  it('have two that are like each other, in two regions', async () => {
    const found = await house.as('samira-el-idrissi', async (turn) => {
      const [own] = (await ownSignals(turn.me, {}, turn)).signals;
      return own && likeSignals(turn.me, own.signal.text, turn, own.signal.id);
    });
    expect(found).toMatchObject([{ region: 'midden-holland', number: 1 }]);
  });

  it('have one that somebody joined, and one that went on to the chairs together', async () => {
    const waiting = await house.as('ingrid-oosterhuis', (turn) => carriedSignals(turn.me, {}, turn));
    expect(waiting.signals.map(({ signal, supporters }) => [signal.number, signal.place, supporters])).toEqual(
      expect.arrayContaining([
        [1, 'region', 1],
        [2, 'ret-voorzitters', 0],
      ]),
    );
    expect(wordsOf(await house.say('joost-van-der-meulen', 'S-2'))).toContain('Andere regio');
  });

  it('begin without a day full of old news', async () => {
    const owed = await house.unit.run(({ ledger }) => ledger.due(house.moment));
    expect(owed.filter(({ kind }) => kind.startsWith('signal'))).toEqual([]);
  });
});
