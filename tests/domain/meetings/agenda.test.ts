import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addItem, type ItemWish } from '../../../domain/meetings/add-item.ts';
import type { AgendaItem, AgendaItemId } from '../../../domain/meetings/agenda.ts';
import { changeItem, orderItem, removeItem } from '../../../domain/meetings/change-item.ts';
import { cancelMeeting } from '../../../domain/meetings/change-meeting.ts';
import { at, type House } from '../../builders/house.ts';
import {
  adviesraad,
  aMeetingHouse,
  ao,
  aPoint,
  asking,
  brought,
  keptOf,
  meeting,
  ret,
  sar,
  told,
} from '../../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const all = [ao, adviesraad, sar, ret];
async function refusedWith(code: string, work: () => Promise<{ done: boolean }>) {
  const before = await keptOf(house, ...all);
  expect(await work()).toMatchObject({ done: false, refusal: { code } });
  expect(await keptOf(house, ...all)).toEqual(before);
}
const adding = (by: string, wish: ItemWish) => asking(house, by, (turn) => addItem(turn.me, wish, turn));
const changing = (by: string, item: AgendaItem, more: Partial<AgendaItem> & { seen?: number }) =>
  asking(house, by, (turn) => changeItem(turn.me, item.id, { ...item, seen: item.version, ...more }, turn));
const removing = (by: string, { id }: AgendaItem) => asking(house, by, (turn) => removeItem(turn.me, id, turn));
const ordering = (by: string, { id }: AgendaItem, place: number) =>
  asking(house, by, (turn) => orderItem(turn.me, id, place, turn));
const agendaOf = async (of = ao) => (await keptOf(house, of)).agenda.map(({ about }) => about);

describe('bringing a point in', () => {
  test('puts it last on the agenda, as it was said', async () => {
    await brought(house, 'jamal', aPoint(ao));
    const wish = aPoint(ao, {
      kind: 'besluiten',
      about: '  Eén lijst  ',
      minutes: 45,
      presenter: house.member('noor').id,
    });
    const item = await brought(house, 'piet', wish);
    expect(item).toMatchObject({ kind: 'besluiten', about: 'Eén lijst', minutes: 45, place: 2, version: 1 });
    expect(item).toMatchObject({
      by: house.member('piet').id,
      presenter: house.member('noor').id,
      addedAt: house.moment,
    });
    expect((await keptOf(house, ao)).agenda.at(-1)).toEqual(item);
  });

  test('is for who sits in the body and for its secretariat', async () => {
    const points = { jamal: 'Wachttijd', piet: 'Inkoop', els: 'Verblijf' };
    for (const [who, about] of Object.entries(points)) await brought(house, who, aPoint(ao, { about }));
    expect(await agendaOf()).toEqual(Object.values(points));
    await refusedWith('not-your-meeting', () => adding('noor', aPoint(ao)));
    await refusedWith('not-your-meeting', () => adding('hans', aPoint(sar)));
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await refusedWith('not-your-meeting', () => adding('noor', aPoint(ao)));
  });

  test('at the adviesraad is its members’ alone: the bureau is refused with the reason', async () => {
    await brought(house, 'rosa', aPoint(adviesraad));
    await refusedWith('agenda-of-its-members', () => adding('hans', aPoint(adviesraad)));
    await refusedWith('agenda-of-its-members', () => adding('els', aPoint(adviesraad)));
  });

  test.each<[string, Partial<ItemWish>]>([
    ['no-subject', { about: '  ' }],
    ['too-long', { about: 'x'.repeat(301) }],
    ['minutes-out-of-range', { minutes: 4 }],
    ['minutes-out-of-range', { minutes: 181 }],
    ['minutes-out-of-range', { minutes: 12.5 }],
    ['minutes-out-of-range', { minutes: Number.NaN }],
    ['presenter-unknown', { presenter: 'nobody' as never }],
    ['no-cases-here', { consultation: 7 }],
    ['meeting-not-found', meeting('ao', '2026-12-15')],
    ['meeting-over', meeting('ao', '2026-11-18')],
  ])('is refused: %s %o', async (code, wrong) => {
    await refusedWith(code, () => adding('jamal', aPoint(ao, wrong)));
  });

  test('takes 300 letters, and from 5 minutes to three hours', async () => {
    await brought(house, 'jamal', aPoint(ao, { about: 'x'.repeat(300), minutes: 5 }));
    await brought(house, 'jamal', aPoint(ao, { minutes: 180 }));
  });

  test('waits for a cancelled meeting to be restored', async () => {
    await asking(house, 'els', (turn) => cancelMeeting(turn.me, ao, turn));
    await refusedWith('meeting-cancelled', () => adding('jamal', aPoint(ao)));
  });

  test('of a consultatie keeps its number and no word of it', async () => {
    const item = await brought(house, 'saar', aPoint(ret, { about: 'Jongen van 14 met…', consultation: 7 }));
    expect(item).toMatchObject({ about: 'C-7', consultation: 7 });
    await changing('saar', item, { about: 'Jongen van 14 met…', minutes: 40 });
    expect((await keptOf(house, ret)).agenda).toMatchObject([{ about: 'C-7', minutes: 40 }]);
  });

  test('puts the same signal or consultatie on one agenda once', async () => {
    const first = await brought(house, 'jamal', aPoint(ao, { signal: 12 }));
    expect(await brought(house, 'piet', aPoint(ao, { signal: 12, about: 'Nog eens' }))).toEqual(first);
    await brought(house, 'piet', aPoint(ao, { signal: 13 }));
    const table = await brought(house, 'saar', aPoint(ret, { consultation: 7 }));
    expect(await brought(house, 'omar', aPoint(ret, { consultation: 7 }))).toEqual(table);
    expect(await agendaOf()).toHaveLength(2);
  });

  test('ends at thirty points', async () => {
    for (let n = 1; n <= 30; n += 1) await brought(house, 'jamal', aPoint(ao, { about: `Punt ${n}` }));
    await refusedWith('agenda-full', () => adding('jamal', aPoint(ao)));
  });
});

describe('changing a point', () => {
  test('is for its bringer, the secretariat and the chair', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    expect(await changing('jamal', item, { about: 'Anders' })).toMatchObject({ value: { item: { version: 2 } } });
    expect(await changing('els', item, { about: 'Nog anders', seen: 2 })).toMatchObject({ done: true });
    expect(await changing('piet', item, { kind: 'informeren', about: 'Nog anders', seen: 3 })).toMatchObject({
      done: true,
    });
    expect((await keptOf(house, ao)).agenda).toMatchObject([{ about: 'Nog anders', kind: 'informeren', version: 4 }]);
    await refusedWith('not-your-item', () => changing('iris', item, { about: 'Van mij', seen: 4 }));
  });

  test('at the adviesraad is not for the bureau, which may see it', async () => {
    const item = await brought(house, 'rosa', aPoint(adviesraad));
    await refusedWith('agenda-of-its-members', () => changing('hans', item, { about: 'Anders' }));
    await refusedWith('agenda-of-its-members', () => removing('hans', item));
    await refusedWith('agenda-of-its-members', () => ordering('hans', item, 1));
  });

  test('that one may not see is refused as if it were not there', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    await refusedWith('item-not-found', () => changing('noor', item, { about: 'Anders' }));
    await refusedWith('item-not-found', () => removing('noor', item));
    await refusedWith('item-not-found', () => removing('jamal', { ...item, id: 'unknown' as AgendaItemId }));
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await refusedWith('not-your-item', () => removing('noor', item));
  });

  test('after somebody else did is refused, and nothing of theirs is lost', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    await changing('els', item, { about: 'De ene' });
    await refusedWith('changed-meanwhile', () => changing('jamal', item, { about: 'De andere' }));
  });

  test('to what it is already stores nothing, also from an old form', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    await changing('jamal', item, { about: 'Anders' });
    const before = await keptOf(house, ao);
    expect(await changing('jamal', item, { about: ' Anders ' })).toMatchObject({ done: true });
    expect(await keptOf(house, ao)).toEqual(before);
  });

  test('looks at what it says as bringing it in does', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    await refusedWith('no-subject', () => changing('jamal', item, { about: '' }));
    await refusedWith('minutes-out-of-range', () => changing('jamal', item, { minutes: 0 }));
  });

  test('is over when the meeting is', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    house.moment = at('2026-12-16', '12:00');
    await refusedWith('meeting-over', () => changing('jamal', item, { about: 'Anders' }));
    await refusedWith('meeting-over', () => removing('els', item));
    await refusedWith('meeting-over', () => ordering('els', item, 1));
  });
});

describe('taking a point off', () => {
  test('takes it away once', async () => {
    const item = await brought(house, 'jamal', aPoint(ao));
    expect(await removing('jamal', item)).toMatchObject({ done: true, value: { item } });
    expect(await agendaOf()).toEqual([]);
    await refusedWith('item-not-found', () => removing('jamal', item));
  });
});

describe('putting the agenda in order', () => {
  const three = async () => {
    return [
      await brought(house, 'jamal', aPoint(ao, { about: 'een' })),
      await brought(house, 'jamal', aPoint(ao, { about: 'twee' })),
      await brought(house, 'jamal', aPoint(ao, { about: 'drie' })),
    ] as const;
  };

  test.each([
    [3, 1, ['drie', 'een', 'twee']],
    [1, 3, ['twee', 'drie', 'een']],
    [2, 1, ['twee', 'een', 'drie']],
    [2, 99, ['een', 'drie', 'twee']],
    [3, -4, ['drie', 'een', 'twee']],
    [2, 2, ['een', 'twee', 'drie']],
  ])('point %i in place %i', async (which, place, order) => {
    const items = await three();
    const moved = items[which - 1];
    if (!moved) throw new Error('No such point');
    expect(await ordering('els', moved, place)).toMatchObject({ done: true });
    expect(await agendaOf()).toEqual(order);
    await ordering('els', moved, place);
    expect(await agendaOf()).toEqual(order);
  });

  test('is for the secretariat and the chair; the chair of the adviesraad orders its own', async () => {
    const [first] = await three();
    await refusedWith('not-yours-to-arrange', () => ordering('jamal', first, 3));
    expect(await ordering('piet', first, 3)).toMatchObject({ done: true });
    const point = await brought(house, 'rosa', aPoint(adviesraad));
    await refusedWith('not-yours-to-arrange', () => ordering('rosa', point, 1));
    expect(await ordering('karel', point, 1)).toMatchObject({ done: true });
  });

  test('goes on after one was taken off', async () => {
    const [first, second, third] = await three();
    await removing('jamal', first);
    const fourth = await brought(house, 'jamal', aPoint(ao, { about: 'vier' }));
    await ordering('els', fourth, 1);
    expect(await agendaOf()).toEqual(['vier', second.about, third.about]);
  });
});
