import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import { editHours, logHours } from '../../../domain/supervision/log-hours.ts';
import { hoursOverview } from '../../../domain/supervision/overview.ts';
import { removeAbsence, removeHours, removeLast } from '../../../domain/supervision/remove-hours.ts';
import {
  mayHours,
  type SupervisionAction,
  supervisionPermissions,
} from '../../../domain/supervision/supervision.permissions.ts';
import type { Absence, SupervisionEntry } from '../../../domain/supervision/supervision.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { away, logged } from '../../builders/supervision.ts';

const expected: Readonly<Record<SupervisionAction, readonly [self: boolean, other: boolean]>> = {
  see: [true, false],
  log: [true, false],
  edit: [true, false],
  remove: [true, false],
};

describe('the table of supervision', () => {
  test('has a row for every action', () => {
    expect(Object.keys(supervisionPermissions).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))('%s is for oneself alone', (action, [self, other]) => {
    expect(allows(supervisionPermissions, action as SupervisionAction, ['self'])).toBe(self);
    expect(allows(supervisionPermissions, action as SupervisionAction, ['other'])).toBe(other);
  });
});

describe('through the use cases', () => {
  let house: House;
  let hers: SupervisionEntry;
  let herAbsence: Absence;
  beforeAll(async () => {
    house = await aHouse();
    hers = await logged(house, 'noor', 90, { note: 'Even stilstaan helpt.' });
    herAbsence = await away(house, 'noor', '2026-12-23', '2027-01-06');
  });
  afterAll(() => house.close());

  /** Whatever their place: who sits above, beside or nowhere near her. */
  const others = ['piet', 'els', 'jamal', 'sanne', 'wim', 'rosa', 'karel', 'vera'];
  const touching: Readonly<Record<string, (turn: Turn) => Promise<unknown>>> = {
    edit: (turn) => editHours(turn.me, hers.id, { kind: 'supervisie', minutes: 5, day: turn.today }, turn),
    remove: (turn) => removeHours(turn.me, hers.id, turn),
    'remove an absence': (turn) => removeAbsence(turn.me, herAbsence.id, turn),
  };

  test.each(others.flatMap((who) => Object.keys(touching).map((what) => ({ who, what }))))(
    '$who can’t $what of hers, and is not told that it is there',
    async ({ who, what }) => {
      const before = await everythingIn(house);
      const outcome = await house.as(who, (turn) => touching[what]?.(turn) ?? Promise.resolve());
      expect(outcome).toEqual({ done: false, refusal: { code: 'entry-not-found' } });
      expect(mayHours(house.member(who), 'see', hers)).toBe(false);
      expect(await everythingIn(house)).toEqual(before);
    },
  );

  test.each(others)(
    'the overview of %s has nothing of hers, and their "laatste wissen" leaves it alone',
    async (who) => {
      const overview = await house.as(who, (turn) => hoursOverview(turn.me, turn));
      expect([overview.week.minutes, overview.entries, overview.absences]).toEqual([0, [], []]);
      expect(await house.as(who, (turn) => removeLast(turn.me, turn))).toMatchObject({ done: false });
    },
  );

  test('she herself can log, see, edit and remove', async () => {
    const mine = await house.as('noor', (turn) =>
      logHours(turn.me, { kind: 'supervisie', minutes: 30, day: turn.today }, turn),
    );
    if (!mine.done) throw new Error('Not logged');
    const edited = { kind: 'intervisie' as const, minutes: 45, day: mine.value.day };
    expect(await house.as('noor', (turn) => editHours(turn.me, mine.value.id, edited, turn))).toMatchObject({
      done: true,
      value: edited,
    });
    expect((await house.as('noor', (turn) => hoursOverview(turn.me, turn))).week.minutes).toBe(135);
    expect(await house.as('noor', (turn) => removeHours(turn.me, mine.value.id, turn))).toMatchObject({ done: true });
  });
});
