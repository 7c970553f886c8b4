import { afterEach, beforeEach, expect, test } from 'vitest';
import * as calls from '../../../bot/access/access.vocabulary.ts';
import { accessNetwork, asked } from '../../builders/access.ts';
import { number, simpleGuard } from '../../builders/guard.ts';
import { comesBack } from '../../builders/guarded.ts';
import { aHouse, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork, guard: simpleGuard });
});
afterEach(() => house.close());

test('what the bureau says to who is not let in comes back when it points at somebody', async () => {
  const { id: request } = await asked(house);
  const values = { why: `Vraag het na bij ${number}` };
  comesBack(await house.submit('hans', calls.sendRefuse({ request }), values), values);
  const after = await house.unit.run(({ accessRequests }) => accessRequests.find(request));
  expect(after).toMatchObject({ state: 'open' });
});
