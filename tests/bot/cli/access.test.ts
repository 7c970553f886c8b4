import { expect, test } from 'vitest';
import { sendLink } from '../../../bot/access/access.vocabulary.ts';
import { requestsKeptOf } from '../../../bot/keeping/kept.access.ts';
import { asked, wish } from '../../builders/access.ts';
import { aCareHouse } from '../../builders/consultations.ts';

test('what is kept about a member includes what they wrote when they asked to be let in, and nobody else’s', async () => {
  const house = await aCareHouse();
  try {
    const { id: request } = await asked(house);
    await house.submit('hans', sendLink({ request }), { member: house.member('wim').id });
    const keptOf = (key: string) => house.unit.run((stores) => requestsKeptOf(house.member(key), stores));
    expect(await keptOf('wim')).toEqual([{ platform: 'slack', day: '2026-11-25', state: 'linked', ...wish }]);
    expect(await keptOf('els')).toEqual([]);
  } finally {
    await house.close();
  }
});
