import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Agreement, AgreementId, Step } from '../../../domain/agreements/agreement.ts';
import {
  handOver,
  moveAgreement,
  type Place,
  placeAgreement,
  takeStep,
  undoAgreement,
  wishReminder,
} from '../../../domain/agreements/change-agreement.ts';
import { addDays, addMonths, day, MINUTE } from '../../../domain/kernel/time.ts';
import type { BodyKey, GoalKey } from '../../../domain/network/network.ts';
import { anAgreement, granted, ownerNamed } from '../../builders/agreements.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const taking = (by: string, { id }: Agreement, step: Step) => house.as(by, (turn) => takeStep(turn.me, id, step, turn));

async function refusedWith(code: string, work: () => Promise<{ done: boolean }>) {
  const before = await everythingIn(house);
  expect(await work()).toMatchObject({ done: false, refusal: { code } });
  expect(await everythingIn(house)).toEqual(before);
}

describe('a step', () => {
  test('makes the agreement what it says, and is kept with its maker', async () => {
    const states = async (builder: ReturnType<typeof anAgreement>) => (await builder.in(house)).state;
    expect(await states(anAgreement())).toBe('open');
    expect(await states(anAgreement().told('De helft is klaar.'))).toBe('underway');
    expect(await states(anAgreement().stuck())).toBe('stuck');
    expect(await states(anAgreement().stuck().askedHelp('science'))).toBe('stuck');
    expect(await states(anAgreement().stuck().told('Het loopt weer.'))).toBe('underway');
    expect(await states(anAgreement().stuck().movedIn(20))).toBe('underway');
    expect(await states(anAgreement().movedIn(20))).toBe('open');
    expect(await states(anAgreement().done('Klaar.'))).toBe('done');
    expect(await states(anAgreement().dropped('Niet meer nodig.'))).toBe('dropped');
    const { progress } = await everythingIn(house);
    expect(new Set(progress.map(({ by }) => by))).toEqual(new Set([house.member('jamal').id]));
  });

  test('is refused once the agreement is settled, whatever the step', async () => {
    const ended = await anAgreement().of('ao').madeBy('piet').done().in(house);
    for (const step of [
      { kind: 'told', text: 'Nog iets' },
      { kind: 'done' },
      { kind: 'stuck' },
      { kind: 'asked', whom: 'state' },
      { kind: 'dropped', text: 'Toch niet' },
    ] satisfies Step[]) {
      await refusedWith('already-settled', () => taking('jamal', ended, step));
    }
    await refusedWith('already-settled', () => taking('els', ended, { kind: 'offered' }));
    await refusedWith('already-settled', () =>
      house.as('jamal', (turn) => moveAgreement(turn.me, ended.id, addDays(turn.today, 40), undefined, turn)),
    );
  });

  test('that says nothing, or too much, is refused', async () => {
    const made = await anAgreement().in(house);
    await refusedWith('nothing-said', () => taking('jamal', made, { kind: 'told', text: ' \n ' }));
    await refusedWith('nothing-said', () => taking('jamal', made, { kind: 'dropped', text: '' }));
    for (const kind of ['told', 'done', 'stuck', 'dropped'] as const) {
      await refusedWith('too-long', () => taking('jamal', made, { kind, text: 'a'.repeat(2001) }));
    }
    expect(await taking('jamal', made, { kind: 'told', text: 'a'.repeat(2000) })).toMatchObject({ done: true });
  });

  test('with an agreement that is not there is refused', async () => {
    const ghost = { id: 'id-nowhere' as AgreementId } as Agreement;
    await refusedWith('agreement-not-found', () => taking('jamal', ghost, { kind: 'done' }));
  });

  test('by two people at once is taken by the first; the second is asked to look again', async () => {
    const made = await anAgreement().ownedBy('party:ouders').madeBy('rosa').in(house);
    const racing = house.unit.run(async (stores) => {
      const first = { ...made, state: 'done' as const, settledAt: house.moment, version: made.version + 1 };
      expect(await stores.agreements.replace(first)).toBe(true);
      expect(await stores.agreements.replace({ ...first, state: 'stuck' })).toBe(false);
      throw new Error('Taken back');
    });
    await expect(racing).rejects.toThrow('Taken back');
    const both = await Promise.all([
      taking('rosa', made, { kind: 'done' }),
      taking('ties', made, { kind: 'dropped', text: 'Niet meer nodig.' }),
    ]);
    expect(both.map(({ done }) => done).sort()).toEqual([false, true]);
    expect(both.find(({ done }) => !done)).toMatchObject({ refusal: { code: 'already-settled' } });
    expect((await everythingIn(house)).progress).toHaveLength(1);
  });
});

describe('another date', () => {
  const moving = (made: Agreement, to: string) =>
    house.as('jamal', (turn) => moveAgreement(turn.me, made.id, day(to), 'Het rooster schoof op.', turn));

  test('is remembered with the one before it, and holds from now on', async () => {
    const made = await anAgreement().dueOn('2026-12-01').madeDaysAgo(10).in(house);
    const moved = granted(await moving(made, '2026-12-18'));
    expect(moved).toMatchObject({ due: '2026-12-18', dueSetAt: house.moment, version: 2 });
    const { progress } = await everythingIn(house);
    expect(progress[0]?.step).toEqual({
      kind: 'moved',
      from: '2026-12-01',
      to: '2026-12-18',
      text: 'Het rooster schoof op.',
    });
  });

  test('is refused when it is the same, has been, or lies too far ahead', async () => {
    const made = await anAgreement().dueOn('2026-12-01').in(house);
    await refusedWith('same-day', () => moving(made, '2026-12-01'));
    await refusedWith('due-in-past', () => moving(made, '2026-11-24'));
    await refusedWith('too-far-ahead', () => moving(made, addDays(addMonths(house.today, 36), 1)));
  });

  test('may bring forward what was due before today', async () => {
    const made = await anAgreement().dueOn('2026-11-20').madeDaysAgo(10).in(house);
    expect(await moving(made, '2026-11-25')).toMatchObject({ done: true });
  });
});

describe('handing over', () => {
  const handing = (by: string, made: Agreement, to: string) =>
    house.as(by, (turn) => handOver(turn.me, made.id, ownerNamed(house, to), turn));

  test('makes it the other’s, who alone may take the next step', async () => {
    const made = await anAgreement().of('ao').in(house);
    granted(await handing('jamal', made, 'noor'));
    await refusedWith('not-yours', () => taking('jamal', made, { kind: 'done' }));
    expect(await taking('noor', made, { kind: 'done' })).toMatchObject({ done: true });
  });

  test('is refused to who is unknown, and to who has it already', async () => {
    const made = await anAgreement().in(house);
    await refusedWith('owner-unknown', () => handing('jamal', made, 'party:nergens'));
    await refusedWith('same-owner', () => handing('jamal', made, 'jamal'));
  });

  test('by a secretary keeps the list in order', async () => {
    const made = await anAgreement().of('ao').in(house);
    expect(await handing('els', made, 'piet')).toMatchObject({ done: true, value: { state: 'open' } });
  });
});

describe('placing', () => {
  const placing = (by: string, made: Agreement, place: Place) =>
    house.as(by, (turn) => placeAgreement(turn.me, made.id, place, turn));
  const ao = { body: 'ao' as BodyKey, meeting: day('2026-11-18') };

  test('says afterwards for which goal and from which meeting it is', async () => {
    const made = await anAgreement().in(house);
    const placed = granted(await placing('jamal', made, { ...ao, goal: 'zo-thuis' as GoalKey }));
    expect(placed).toMatchObject({ ...ao, goal: 'zo-thuis', version: 2 });
    expect((await everythingIn(house)).agreements).toEqual([placed]);
  });

  test('leaves the rest of its place as it was', async () => {
    const made = await anAgreement().of('ao', '2026-11-18').in(house);
    expect(await placing('els', made, { goal: 'zo-thuis' as GoalKey })).toMatchObject({ value: { ...ao } });
  });

  test('on the list of a body that is not one’s own is refused', async () => {
    const made = await anAgreement().ownedBy('noor').madeBy('noor').in(house);
    await refusedWith('not-your-body', () => placing('noor', made, ao));
  });

  test('under a goal that is not there is refused', async () => {
    const made = await anAgreement().in(house);
    await refusedWith('goal-unknown', () => placing('jamal', made, { goal: 'geen-opgave' as GoalKey }));
  });

  test('by an owner from elsewhere may name the body it has already', async () => {
    const made = await anAgreement().of('ao').ownedBy('noor').in(house);
    expect(await placing('noor', made, { body: 'ao' as BodyKey, goal: 'zo-thuis' as GoalKey })).toMatchObject({
      done: true,
    });
  });
});

describe('undoing', () => {
  const undoing = (by: string, { id }: Agreement) => house.as(by, (turn) => undoAgreement(turn.me, id, turn));

  test('right after making leaves everything as it was, the news included', async () => {
    const before = await everythingIn(house);
    const made = await anAgreement().madeBy('els').ownedBy('noor').of('ao').in(house);
    expect((await everythingIn(house)).owed).toHaveLength(1);
    expect(await undoing('els', made)).toMatchObject({ done: true });
    expect(await everythingIn(house)).toEqual(before);
  });

  test('is refused once something was done with it', async () => {
    const made = await anAgreement().told('De helft is klaar.').in(house);
    await refusedWith('too-late-to-undo', () => undoing('jamal', made));
  });

  test('twice is refused the second time', async () => {
    const made = await anAgreement().in(house);
    await undoing('jamal', made);
    await refusedWith('agreement-not-found', () => undoing('jamal', made));
  });
});

describe('a wish to be reminded', () => {
  const wishing = (by: string, { id }: Agreement, on: string) =>
    house.as(by, (turn) => wishReminder(turn.me, id, day(on), turn));

  test('is anybody’s who may see it, once a day', async () => {
    const made = await anAgreement().of('ao').in(house);
    await wishing('piet', made, '2026-11-27');
    house.moment = (house.moment + MINUTE) as typeof house.moment;
    await wishing('piet', made, '2026-11-27');
    await wishing('jamal', made, '2026-11-27');
    const { wishes } = await everythingIn(house);
    expect(wishes.map(({ member, day: on }) => [house.network.member(member)?.key, on]).sort()).toEqual([
      ['jamal', '2026-11-27'],
      ['piet', '2026-11-27'],
    ]);
  });

  test('is refused for what is settled, for yesterday, and for too far ahead', async () => {
    const made = await anAgreement().in(house);
    await refusedWith('due-in-past', () => wishing('jamal', made, '2026-11-24'));
    await refusedWith('too-far-ahead', () => wishing('jamal', made, '2030-11-24'));
    const ended = await anAgreement().dropped('Niet meer nodig.').in(house);
    await refusedWith('already-settled', () => wishing('jamal', ended, '2026-11-27'));
  });
});
