import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginExampleLife, exampleFile } from '../../../adapters/network-file/example-life.ts';
import { readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';
import { sendQuestion } from '../../../bot/consultations/asking.vocabulary.ts';
import type { MemberId } from '../../../domain/network/network.ts';
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

describe('the leerpunten of the example', () => {
  it('are five that were released, and of which nobody knows where they came from', async () => {
    const all = await house.unit.run(async ({ lessons }) => {
      const found = await lessons.newest({ size: 9 });
      return Promise.all(found.map(({ id }) => lessons.find(id)));
    });
    expect(all.map((lesson) => [lesson?.number, lesson?.state, lesson?.source])).toEqual(
      [5, 4, 3, 2, 1].map((number) => [number, 'released', undefined]),
    );
  });

  it('are found by any member', async () => {
    expect(wordsOf(await house.say('chantal-pinas', 'leerpunten wachten op hulp bij eetproblemen'))).toContain('L-2');
    expect(wordsOf(await house.say('chantal-pinas', 'leerpunten thuiszitter'))).toContain('L-5');
  });

  it('come by when the question of the guide is asked, after it was sent', async () => {
    const question = 'Hoe overbrug ik de wachttijd voor een jongere die thuis zit en bijna niet meer eet?';
    const reply = await house.submit('samira-el-idrissi', sendQuestion({}), {
      ...{ question, age: '12-15', wait: 'can-wait' },
    });
    expect(reply.changed).toMatchObject([{ kind: 'consultation', number: 'C-1' }]);
    const words = wordsOf(reply);
    expect(words).toContain('Dit kwam eerder langs');
    expect(words).toContain('L-1: Zit een jongere thuis');
    expect(words).toContain('L-2: Een jongere met autisme');
  });
});
