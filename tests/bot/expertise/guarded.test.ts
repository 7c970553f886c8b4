import { afterEach, beforeEach, expect, test } from 'vitest';
import * as calls from '../../../bot/expertise/expertise.vocabulary.ts';
import { keepExpertise } from '../../../domain/expertise/keep-expertise.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse } from '../../builders/consultations.ts';
import { number, openDoors, simpleGuard } from '../../builders/guard.ts';
import { comesBack } from '../../builders/guarded.ts';
import type { House } from '../../builders/house.ts';

const pointing = `Autisme\nThuiszitters, zoals ${number}`;

let house: House;
beforeEach(async () => {
  house = await aCareHouse({ guard: simpleGuard });
});
afterEach(() => house.close());

const kept = () => house.unit.run(({ expertise }) => expertise.of(house.member('gijs').id));

test('a topic that points at somebody comes back, and the others are not kept without it', async () => {
  const before = await kept();
  const values = { topics: pointing, perMonth: '2' };
  comesBack(await house.submit('gijs', calls.sendExpertise({}), values), values);
  expect(await kept()).toEqual(before);
});

test('a topic that stood there is not looked at again', async () => {
  const topics = [{ name: `Thuiszitters, zoals ${number}`, depth: 'experience' as const }];
  await house.as('gijs', async (turn) =>
    granted(await keepExpertise(turn.me, { topics }, { ...turn, guard: openDoors() })),
  );
  const reply = await house.submit('gijs', calls.sendExpertise({}), { topics: pointing, perMonth: '2' });
  expect(reply.changed).toEqual([{ kind: 'expertise', topics: 2 }]);
});
