import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/meetings/meetings.vocabulary.ts';
import { addItem } from '../../../domain/meetings/add-item.ts';
import { granted } from '../../builders/agreements.ts';
import { number, openDoors, simpleGuard } from '../../builders/guard.ts';
import { comesBack } from '../../builders/guarded.ts';
import type { House } from '../../builders/house.ts';
import { aMeetingHouse, aPoint, brought, keptOf, meeting, sar } from '../../builders/meetings.ts';

const about = `Hoe gaat het met ${number}?`;
const point = { kind: 'bespreken', about, minutes: '15' };

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse({ guard: simpleGuard });
});
afterEach(() => house.close());

describe('a point that points at somebody', () => {
  test('is not put on the agenda', async () => {
    const before = await keptOf(house, sar);
    comesBack(await house.submit('wim', calls.sendPoint(sar), point), point);
    expect(await keptOf(house, sar)).toEqual(before);
  });

  test('does not take the place of another one', async () => {
    const { id: item } = await brought(house, 'wim', aPoint(sar));
    const before = await keptOf(house, sar);
    comesBack(await house.submit('wim', calls.sendPointChange({ item, seen: 1 }), point), point);
    expect(await keptOf(house, sar)).toEqual(before);
  });

  test('that stood there is not looked at again when its time changes', async () => {
    const wish = aPoint(sar, { about });
    const { item } = await house.as('wim', async (turn) =>
      granted(await addItem(turn.me, wish, { ...turn, guard: openDoors() })),
    );
    const reply = await house.submit('wim', calls.sendPointChange({ item: item.id, seen: 1 }), point);
    expect(reply.changed).toMatchObject([{ kind: 'agenda-item', about }]);
  });
});

describe('why a meeting', () => {
  test('moves, comes back when it points at somebody', async () => {
    const before = await keptOf(house, sar);
    const values = { day: '2026-12-10', time: '14.00', why: about };
    comesBack(await house.submit('sanne', calls.sendMove(sar), values), values);
    expect(await keptOf(house, sar)).toEqual(before);
  });

  test('is cancelled, comes back when it points at somebody', async () => {
    const january = meeting('sar', '2027-01-12');
    const before = await keptOf(house, january);
    comesBack(await house.submit('sanne', calls.sendCancel(january), { why: about }), { why: about });
    expect(await keptOf(house, january)).toEqual(before);
  });
});
