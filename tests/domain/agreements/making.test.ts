import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handOver } from '../../../domain/agreements/change-agreement.ts';
import { type AgreementWish, makeAgreement } from '../../../domain/agreements/make-agreement.ts';
import { addDays, addMonths } from '../../../domain/kernel/time.ts';
import type { BodyKey, GoalKey, MemberId } from '../../../domain/network/network.ts';
import { anAgreement, ownerNamed } from '../../builders/agreements.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

function making(wish: Partial<AgreementWish> = {}, by = 'jamal') {
  return house.as(by, (turn) =>
    makeAgreement(
      turn.me,
      { about: 'Het overzicht rondsturen', owner: ownerNamed(house, by), due: addDays(turn.today, 7), ...wish },
      turn,
    ),
  );
}

async function heard() {
  const { owed } = await everythingIn(house);
  return owed.map(({ kind, to }) => `${kind} ${to.kind === 'member' ? house.network.member(to.member)?.key : to.body}`);
}

describe('making an agreement', () => {
  test('stores what, who, by when, with the moment from which its day holds', async () => {
    const outcome = await making({ about: '  Het overzicht rondsturen  ', goal: 'wachten' as GoalKey });
    const { agreements } = await everythingIn(house);
    expect(outcome.done && agreements).toEqual([
      {
        id: expect.any(String),
        about: 'Het overzicht rondsturen',
        owner: ownerNamed(house, 'jamal'),
        due: addDays(house.today, 7),
        dueSetAt: house.moment,
        goal: 'wachten',
        state: 'open',
        madeBy: house.member('jamal').id,
        madeAt: house.moment,
        version: 1,
      },
    ]);
  });

  test('may be due today, and three years ahead to the day', async () => {
    expect(await making({ due: house.today })).toMatchObject({ done: true });
    expect(await making({ due: addMonths(house.today, 36) })).toMatchObject({ done: true });
  });

  test.each<[string, (house: House) => Partial<AgreementWish>]>([
    ['nothing-agreed', () => ({ about: ' \n\t ' })],
    ['too-long', () => ({ about: 'a'.repeat(501) })],
    ['due-in-past', ({ today }) => ({ due: addDays(today, -1) })],
    ['too-far-ahead', ({ today }) => ({ due: addDays(addMonths(today, 36), 1) })],
    ['owner-unknown', () => ({ owner: { kind: 'member', member: 'nobody' as MemberId } })],
    ['owner-unknown', (at) => ({ owner: ownerNamed(at, 'party:__proto__') })],
    ['owner-unknown', (at) => ({ owner: ownerNamed(at, 'body:constructor') })],
    ['not-your-body', () => ({ body: 'sar' as BodyKey })],
    ['not-your-body', () => ({ body: 'geen-gremium' as BodyKey })],
    ['goal-unknown', () => ({ goal: 'geen-opgave' as GoalKey })],
  ])('is refused with %s, and stores nothing', async (code, wish) => {
    expect(await making(wish(house))).toMatchObject({ done: false, refusal: { code } });
    expect(await everythingIn(house)).toMatchObject({ agreements: [], owed: [] });
  });

  test('takes five hundred characters', async () => {
    expect(await making({ about: 'a'.repeat(500) })).toMatchObject({ done: true });
  });
});

describe('news of an agreement', () => {
  test('goes to who takes it on without having said so', async () => {
    await anAgreement().madeBy('els').ownedBy('noor').in(house);
    expect(await heard()).toEqual(['agreement-made noor']);
  });

  test('goes to everyone behind a party, and to the secretary of a body', async () => {
    await anAgreement().madeBy('els').ownedBy('party:ouders').in(house);
    await anAgreement().madeBy('noor').ownedBy('body:sar').in(house);
    expect((await heard()).sort()).toEqual(['agreement-made rosa', 'agreement-made sanne', 'agreement-made ties']);
  });

  test('does not go to who made it for themselves, their party or the body they act for', async () => {
    await anAgreement().madeBy('noor').ownedBy('noor').in(house);
    await anAgreement().madeBy('rosa').ownedBy('party:ouders').in(house);
    await anAgreement().madeBy('els').ownedBy('body:ao').in(house);
    expect(await heard()).toEqual([]);
  });

  test('goes to the new owner when it is handed over, and to the owner when help is offered', async () => {
    await anAgreement().ownedBy('jamal').handedTo('noor').in(house);
    await anAgreement('Iets anders').of('ao').ownedBy('jamal').stuck().offeredBy('piet', 'Ik ken iemand.').in(house);
    expect((await heard()).sort()).toEqual(['agreement-handed-over noor', 'help-offered jamal']);
  });

  test('is owed in the same transaction: when something fails after it, neither is there', async () => {
    const before = await everythingIn(house);
    const failing = house.as('els', async (turn) => {
      const wish = { about: 'Rondbellen', owner: ownerNamed(house, 'noor'), due: addDays(turn.today, 3) };
      await makeAgreement(turn.me, wish, turn);
      expect(await turn.stores.ledger.due(turn.now)).toHaveLength(1);
      throw new Error('The lights went out');
    });
    await expect(failing).rejects.toThrow('The lights went out');
    expect(await everythingIn(house)).toEqual(before);
  });

  test('the same holds for handing over', async () => {
    const made = await anAgreement().in(house);
    const before = await everythingIn(house);
    const failing = house.as('jamal', async (turn) => {
      await handOver(turn.me, made.id, ownerNamed(house, 'noor'), turn);
      throw new Error('The lights went out');
    });
    await expect(failing).rejects.toThrow('The lights went out');
    expect(await everythingIn(house)).toEqual(before);
  });
});
