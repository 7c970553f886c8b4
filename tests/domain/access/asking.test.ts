import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkAccount, refuseAccess } from '../../../domain/access/answer-request.ts';
import type { AccessWish } from '../../../domain/access/ask-access.ts';
import { askForAccess, longest } from '../../../domain/access/ask-access.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { accessNetwork, account, asked, visitor, wish, worldOf } from '../../builders/access.ts';
import { number } from '../../builders/guard.ts';
import { aHouse, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

const ask = (words: Partial<AccessWish> = {}, by = visitor) =>
  worldOf(house, (world) => askForAccess(by, { ...wish, ...words }, world));
const open = () => house.unit.run(({ accessRequests }) => accessRequests.open());
const owed = async () =>
  (await house.unit.run(({ ledger }) => ledger.due(house.moment))).map(({ kind, to, pace }) => ({ kind, to, pace }));
const bureau = (key: string) => ({
  kind: 'access-request',
  to: { kind: 'member', member: house.member(key).id },
  pace: 'in-hours',
});

describe('asking to be let in', () => {
  test('is kept as it was written, and everybody at the bureau hears of it', async () => {
    const asking = await ask({ name: '  Fenna Rozema ', note: ' ' });
    expect(asking).toMatchObject({
      done: true,
      value: { changed: false, request: { ...wish, note: undefined, from: account, state: 'open', at: house.moment } },
    });
    expect(await open()).toHaveLength(1);
    expect(await owed()).toEqual(expect.arrayContaining([bureau('hans'), bureau('marit')]));
    expect(await owed()).toHaveLength(2);
  });

  test('again changes the same request, which keeps its place, and nobody is told twice', async () => {
    const first = await asked(house);
    house.moment = instant(house.moment + DAY);
    const elsewhere = { ...visitor, address: 'D-MOVED' };
    expect(await ask({ email: 'fenna@kiezelstroom.example' }, elsewhere)).toMatchObject({
      done: true,
      value: { changed: true, request: { id: first.id, at: first.at, address: 'D-MOVED' } },
    });
    expect(await open()).toMatchObject([{ id: first.id, email: 'fenna@kiezelstroom.example' }]);
    expect(await owed()).toHaveLength(2);
  });

  test('may say who one is and how one is reached, and nothing by which another can be recognised', async () => {
    const note = 'Ik ben de collega van Noor Bakker, bel me op 070 000 01 77.';
    expect(await ask({ note })).toMatchObject({ done: true, value: { request: { note } } });
    for (const field of ['name', 'otherOrganisation', 'occupation', 'note'] as const) {
      expect(await ask({ [field]: `Het gaat om ${number}` })).toMatchObject({
        done: false,
        refusal: { code: 'needs-another-look', problems: [{ code: 'identifying', field }] },
      });
    }
    expect(await open()).toMatchObject([{ note }]);
  });

  test('by two accounts are two requests', async () => {
    await asked(house);
    await asked(house, { ...visitor, from: { ...account, tenant: 'T-ELSE' } });
    expect(await open()).toHaveLength(2);
  });

  test('keeps through whose door it came', async () => {
    const entrance = { kind: 'organisation', organisation: 'kiezelstroom' } as const;
    expect(await asked(house, { ...visitor, entrance })).toMatchObject({ through: 'kiezelstroom' });
  });

  test('behind a door that is not open stores nothing', async () => {
    const asking = await ask({}, { ...visitor, entrance: { kind: 'waiting' } });
    expect(asking).toEqual({ done: false, refusal: { code: 'not-heard-here' } });
    expect(await open()).toEqual([]);
  });

  test('says all that needs another look at once, and stores nothing', async () => {
    const asking = await ask({ name: ' ', email: 'fenna', organisation: undefined, note: 'x'.repeat(1001) });
    expect(asking).toEqual({
      done: false,
      refusal: {
        code: 'needs-another-look',
        problems: [
          { code: 'name-missing' },
          { code: 'email-unreadable' },
          { code: 'organisation-missing' },
          { code: 'too-long', field: 'note', most: 1000 },
        ],
      },
    });
    expect([await open(), await owed()]).toEqual([[], []]);
  });

  test.each<[string, Partial<AccessWish>, string]>([
    ['no address', { email: '  ' }, 'email-missing'],
    ['two at-signs', { email: 'a@b@c.example' }, 'email-unreadable'],
    ['a place without a dot', { email: 'fenna@thuis' }, 'email-unreadable'],
    ['words around it', { email: 'mijn adres is fenna@meanderveld.example' }, 'email-unreadable'],
    ['an organisation that is not there', { organisation: 'verzonnen' }, 'organisation-missing'],
    ...(Object.keys(longest) as (keyof typeof longest)[]).map((field): [string, Partial<AccessWish>, string] => [
      `too much in ${field}`,
      { [field]: `x@x.${'x'.repeat(longest[field])}` },
      'too-long',
    ]),
  ])('with %s is asked back', async (_what, words, code) => {
    expect(await ask(words)).toMatchObject({ refusal: { problems: [{ code }] } });
  });

  test('may name an organisation that the network does not have', async () => {
    const words = { organisation: undefined, otherOrganisation: ' Zorgboog ' };
    expect(await ask(words)).toMatchObject({ value: { request: { otherOrganisation: 'Zorgboog' } } });
  });

  test('after a refusal waits a day, and is a new request then', async () => {
    const first = await asked(house);
    await house.as('hans', (turn) => refuseAccess(turn.me, first.id, undefined, turn));
    house.moment = instant(house.moment + DAY - 1);
    expect(await ask()).toMatchObject({ done: false, refusal: { code: 'asked-recently', request: { id: first.id } } });
    house.moment = instant(house.moment + 1);
    const again = await asked(house);
    expect(again.id).not.toBe(first.id);
    expect(await open()).toEqual([again]);
  });

  test('is possible at once for who was linked and is a member no more', async () => {
    const first = await asked(house);
    await house.as('hans', (turn) => linkAccount(turn.me, first.id, house.member('wim').id, turn));
    expect((await asked(house)).id).not.toBe(first.id);
  });
});
