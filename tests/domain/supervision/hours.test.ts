import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, type CalendarDay, day, MINUTE } from '../../../domain/kernel/time.ts';
import { editHours, type Hours, logHours } from '../../../domain/supervision/log-hours.ts';
import { hoursOverview } from '../../../domain/supervision/overview.ts';
import { removeHours, removeLast } from '../../../domain/supervision/remove-hours.ts';
import type { EntryId } from '../../../domain/supervision/supervision.ts';
import { tellAbsence } from '../../../domain/supervision/tell-absence.ts';
import { granted } from '../../builders/agreements.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { away, logged } from '../../builders/supervision.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const logging = (hours: Partial<Hours>) =>
  house.as('noor', (turn) => logHours(turn.me, { kind: 'intervisie', minutes: 60, day: turn.today, ...hours }, turn));
const overview = () => house.as('noor', (turn) => hoursOverview(turn.me, turn));
const later = () => {
  house.moment = (house.moment + MINUTE) as typeof house.moment;
};

async function refusedWith(code: string, work: () => Promise<{ done: boolean }>) {
  const before = await everythingIn(house);
  expect(await work()).toMatchObject({ done: false, refusal: { code } });
  expect(await everythingIn(house)).toEqual(before);
}

describe('logging hours', () => {
  test('takes today and a year back, and no day beyond', async () => {
    const yearAgo = addMonths(house.today, -12);
    expect(await logging({ day: house.today })).toMatchObject({ done: true });
    expect(await logging({ day: yearAgo })).toMatchObject({ done: true });
    await refusedWith('future-day', () => logging({ day: addDays(house.today, 1) }));
    await refusedWith('over-a-year-ago', () => logging({ day: addDays(yearAgo, -1) }));
  });

  test.each([0, -30, 0.5, 1441, Number.NaN, Number.POSITIVE_INFINITY, 1e15])('refuses %d minutes', async (minutes) => {
    await refusedWith('impossible-duration', () => logging({ minutes }));
  });

  test('fills a day to its last minute, and says what is there when it is full', async () => {
    await logged(house, 'noor', 1380);
    expect(await logging({ minutes: 61 })).toMatchObject({
      refusal: { code: 'day-is-full', minutes: 1380, day: house.today },
    });
    expect(await logging({ minutes: 60 })).toMatchObject({ done: true });
    await refusedWith('day-is-full', () => logging({ minutes: 1 }));
  });
});

describe('editing hours', () => {
  const editing = (id: EntryId, hours: Partial<Hours>) =>
    house.as('noor', (turn) =>
      editHours(turn.me, id, { kind: 'intervisie', minutes: 60, day: turn.today, ...hours }, turn),
    );

  test('replaces what was logged, and does not count it beside itself', async () => {
    const entry = await logged(house, 'noor', 1440, { note: 'Stilstaan.' });
    const edited = granted(await editing(entry.id, { minutes: 1400, kind: 'supervisie', note: 'Rust.' }));
    expect(edited).toEqual({ ...entry, minutes: 1400, kind: 'supervisie', note: 'Rust.' });
    const before = await logged(house, 'noor', 40);
    await refusedWith('day-is-full', () => editing(before.id, { minutes: 41 }));
  });

  test('can take the note away', async () => {
    const entry = await logged(house, 'noor', 60, { note: 'Stilstaan.' });
    await editing(entry.id, { note: undefined });
    expect((await overview()).entries[0]?.note).toBeUndefined();
  });

  test('has the same refusals as logging, and one for what is gone', async () => {
    const entry = await logged(house, 'noor', 60);
    await refusedWith('future-day', () => editing(entry.id, { day: addDays(house.today, 1) }));
    await refusedWith('impossible-duration', () => editing(entry.id, { minutes: 0 }));
    await house.as('noor', (turn) => removeHours(turn.me, entry.id, turn));
    await refusedWith('entry-not-found', () => editing(entry.id, {}));
  });
});

describe('laatste wissen', () => {
  const removing = () => house.as('noor', (turn) => removeLast(turn.me, turn));

  test('takes back what was told last, hours or absence, one at a time', async () => {
    const first = await logged(house, 'noor', 60);
    later();
    const absence = await away(house, 'noor', '2026-12-23', '2027-01-06');
    later();
    const second = await logged(house, 'noor', 30, { daysAgo: 300 });
    expect([granted(await removing()), granted(await removing()), granted(await removing())]).toEqual([
      second,
      absence,
      first,
    ]);
    await refusedWith('nothing-to-remove', removing);
  });
});

describe('being away', () => {
  const telling = (from: string, to: string) =>
    house.as('noor', (turn) => tellAbsence(turn.me, { from: day(from), to: day(to) }, turn));

  test('may be one day, and a year', async () => {
    expect(await telling('2026-12-23', '2026-12-23')).toMatchObject({ done: true });
    expect(await telling('2027-01-01', '2028-01-02')).toMatchObject({ done: true });
  });

  test('is refused backwards and beyond a year', async () => {
    await refusedWith('ends-before-it-begins', () => telling('2027-01-06', '2026-12-23'));
    await refusedWith('longer-than-a-year', () => telling('2027-01-01', '2028-01-03'));
  });

  test('may be told for the past two months, and no further back', async () => {
    expect(await telling('2026-09-24', '2026-10-02')).toMatchObject({ done: true });
    await refusedWith('began-long-ago', () => telling('2026-09-23', '2026-10-02'));
  });

  test('told twice is one absence; another member’s is another', async () => {
    const [one, two] = [
      granted(await telling('2026-12-23', '2027-01-06')),
      granted(await telling('2026-12-23', '2027-01-06')),
    ];
    expect(two).toEqual(one);
    const his = await away(house, 'jamal', '2026-12-23', '2027-01-06');
    expect(his.id).not.toBe(one.id);
    expect((await everythingIn(house)).absences.flat()).toHaveLength(2);
  });
});

test('logging and taking back, in any order, leaves the totals as they were', async () => {
  await logged(house, 'noor', 75, { daysAgo: 2 });
  await away(house, 'noor', '2026-11-05', '2026-11-06');
  const before = await overview();
  const hours = fc.record({
    minutes: fc.integer({ min: 1, max: 200 }),
    daysAgo: fc.integer({ min: 0, max: 360 }),
    kind: fc.constantFrom('supervisie' as const, 'intervisie' as const),
    removeLast: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(hours, { minLength: 1, maxLength: 4 }), async (all) => {
      const ids: EntryId[] = [];
      for (const { minutes, daysAgo, kind } of all) {
        later();
        ids.push((await logged(house, 'noor', minutes, { daysAgo, kind })).id);
      }
      for (const { removeLast: last } of all) {
        const id = last ? ids.pop() : ids.shift();
        const take = (turn: Parameters<Parameters<House['as']>[1]>[0]) =>
          last ? removeLast(turn.me, turn) : removeHours(turn.me, id as EntryId, turn);
        expect(await house.as('noor', take)).toMatchObject({ done: true, value: { id } });
      }
      expect(await overview()).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a member’s own minimum takes the place of the network’s', async () => {
  expect((await overview()).norm).toBe(120);
  expect((await house.as('vera', (turn) => hoursOverview(turn.me, turn))).norm).toBe(90);
});

test('the overview on a real database equals what was logged', async () => {
  const days: readonly [number, number][] = [
    [0, 30],
    [2, 45],
    [3, 20],
    [9, 60],
    [30, 15],
    [31, 10],
    [58, 5],
  ];
  for (const [daysAgo, minutes] of days) await logged(house, 'noor', minutes, { daysAgo });
  await away(house, 'noor', '2026-12-23', '2027-01-06');
  const { week, fourWeeks, quarter, entries, absences } = await overview();
  const sum = (from: CalendarDay, to: CalendarDay) =>
    days.reduce((all, [ago, minutes]) => {
      const on = addDays(house.today, -ago);
      return on >= from && on <= to ? all + minutes : all;
    }, 0);
  for (const { period, minutes } of [week, fourWeeks, quarter]) expect(minutes).toBe(sum(period.from, period.to));
  expect(entries.map(({ minutes }) => minutes)).toEqual([45, 30]);
  expect(absences).toHaveLength(1);
});
