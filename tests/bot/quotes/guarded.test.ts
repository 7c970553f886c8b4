import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsOf } from '../../builders/calls.ts';
import { number, simpleGuard } from '../../builders/guard.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { known, point } from '../../builders/quotes.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork, guard: simpleGuard });
  await known(house, 'jamal');
});
afterEach(() => house.close());

test('the words of another that point at somebody are not kept, and their author is not asked', async () => {
  const reply = await point(house, 'piet', `ik bel morgen over ${number}`, { by: 'jamal' });
  expect(reply).toMatchObject({ answer: { kind: 'show' }, changed: [{ kind: 'refused', code: 'identifying' }] });
  expect(wordsOf(reply)).not.toContain(number);
  const [quotes, owed] = await house.unit.run(({ quotes, ledger }) =>
    Promise.all([quotes.of(house.member('jamal').id), ledger.due(house.moment)]),
  );
  expect([quotes, owed]).toEqual([[], []]);
});
