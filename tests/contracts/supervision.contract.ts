import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { SupervisionStore } from '../../domain/supervision/supervision.store.ts';
import type { Absence, AbsenceId, EntryId, SupervisionEntry } from '../../domain/supervision/supervision.ts';
import { eachWith, type Open } from './open.ts';

const anna = 'anna' as MemberId;
const bert = 'bert' as MemberId;
const carla = 'carla' as MemberId;
const monday = day('2026-11-23');
const week = { from: monday, to: addDays(monday, 6) };

function anEntry(id: string, change: Partial<SupervisionEntry> = {}): SupervisionEntry {
  const entry = { id: id as EntryId, member: anna, kind: 'intervisie' as const, minutes: 90, day: monday };
  return { ...entry, loggedAt: instant(1000), ...change };
}

function anAbsence(id: string, from: string, to: string, change: Partial<Absence> = {}): Absence {
  return { id: id as AbsenceId, member: anna, from: day(from), to: day(to), toldAt: instant(1000), ...change };
}

/** What every store of supervision hours has to keep to. */
export function describeSupervision(open: Open): void {
  describe('supervision', () => {
    const { within } = eachWith(open);
    const hours = <Result>(work: (store: SupervisionStore) => Promise<Result>) =>
      within((stores) => work(stores.supervision));
    const add = (...entries: SupervisionEntry[]) =>
      hours(async (it) => {
        for (const entry of entries) await it.add(entry);
      });

    test('comes back as it was logged, note and all', async () => {
      const entry = anEntry('1', { note: 'Hielp: rollenspel 🌱\nen stilte' });
      await add(entry);
      expect(await hours((it) => it.find(entry.id))).toEqual(entry);
      expect(await hours((it) => it.find('2' as EntryId))).toBeUndefined();
    });

    test('keeps any note to the letter', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uuid(), fc.string({ unit: 'grapheme' }), async (id, note) => {
          await add(anEntry(id, { note }));
          expect((await hours((it) => it.find(id as EntryId)))?.note).toBe(note);
        }),
        { numRuns: 30 },
      );
    });

    test('can be changed and taken back', async () => {
      await add(anEntry('1', { note: 'eerst' }), anEntry('2'));
      await hours((it) => it.replace(anEntry('1', { minutes: 45, kind: 'supervisie' })));
      expect(await hours((it) => it.find('1' as EntryId))).toEqual(anEntry('1', { minutes: 45, kind: 'supervisie' }));
      await hours((it) => it.remove('1' as EntryId));
      expect(await hours((it) => it.all(anna))).toEqual([anEntry('2')]);
    });

    test('a change of what was taken back meanwhile brings nothing back', async () => {
      await hours((it) => it.replace(anEntry('1')));
      expect(await hours((it) => it.all(anna))).toEqual([]);
    });

    test('knows what was logged last, whatever its day', async () => {
      await add(
        anEntry('1', { loggedAt: instant(2000), day: addDays(monday, -30) }),
        anEntry('2', { loggedAt: instant(1000) }),
        anEntry('3', { member: bert, loggedAt: instant(3000) }),
      );
      expect((await hours((it) => it.last(anna)))?.id).toBe('1');
      expect(await hours((it) => it.last('carla' as MemberId))).toBeUndefined();
    });

    test('within a period comes by day, then by moment, both ends included, of nobody else', async () => {
      await add(
        anEntry('last', { day: week.to }),
        anEntry('after', { day: addDays(week.to, 1) }),
        anEntry('second', { loggedAt: instant(2000) }),
        anEntry('first', { loggedAt: instant(1000) }),
        anEntry('before', { day: addDays(monday, -1) }),
        anEntry('other', { member: bert }),
      );
      const found = await hours((it) => it.within(anna, week));
      expect(found.map(({ id }) => id)).toEqual(['first', 'second', 'last']);
      expect((await hours((it) => it.all(anna))).map(({ id }) => id)).toEqual([
        'before',
        'first',
        'second',
        'last',
        'after',
      ]);
    });

    test('minutes within a period are those of its days, both ends included, of nobody else', async () => {
      const minutes = (from: string, to: string) =>
        hours((it) => it.minutesWithin(anna, { from: day(from), to: day(to) }));
      const entry = fc.record({
        member: fc.constantFrom(anna, bert),
        minutes: fc.integer({ min: 1, max: 1440 }),
        day: fc.integer({ min: -3, max: 9 }).map((days) => addDays(monday, days)),
      });
      const entries = fc.sample(entry, 40).map((change, index) => anEntry(String(index), change));
      await add(...entries);
      for (const to of [week.from, addDays(monday, 3), week.to]) {
        const counted = entries.filter((each) => each.member === anna && each.day >= week.from && each.day <= to);
        expect(await minutes(week.from, to)).toBe(counted.reduce((sum, each) => sum + each.minutes, 0));
      }
      expect(await minutes('2020-01-01', '2020-12-31')).toBe(0);
    });

    test('totals of a period are per member that is named, for who logged any', async () => {
      await add(anEntry('1'), anEntry('2', { minutes: 30 }), anEntry('3', { member: bert, minutes: 15 }));
      await add(anEntry('4', { member: carla, day: addDays(monday, -1) }));
      const totals = await hours((it) => it.totals([anna, bert, carla], week));
      expect([...totals].sort()).toEqual([
        [anna, 120],
        [bert, 15],
      ]);
      expect([...(await hours((it) => it.totals([bert], week))).keys()]).toEqual([bert]);
      expect((await hours((it) => it.totals([], week))).size).toBe(0);
    });

    test('totals come for as many members as are named', async () => {
      const many = Array.from({ length: 1000 }, (_none, n) => `member-${n}` as MemberId);
      await add(anEntry('1', { member: many[0] as MemberId }), anEntry('2', { member: many[999] as MemberId }));
      expect([...(await hours((it) => it.totals(many, week))).keys()].sort()).toEqual([many[0], many[999]]);
    });
  });

  describe('absence', () => {
    const { within } = eachWith(open);
    const hours = <Result>(work: (store: SupervisionStore) => Promise<Result>) =>
      within((stores) => work(stores.supervision));

    test('touches a period from either side, and comes by first day', async () => {
      const touching = [
        anAbsence('over', '2026-11-01', '2026-12-31'),
        anAbsence('begin', '2026-11-20', '2026-11-23'),
        anAbsence('end', '2026-11-29', '2026-12-04'),
      ];
      const beside = [anAbsence('before', '2026-11-01', '2026-11-22'), anAbsence('after', '2026-11-30', '2026-12-01')];
      const other = anAbsence('other', '2026-11-24', '2026-11-24', { member: bert });
      await hours(async (it) => {
        for (const absence of [...touching].reverse().concat(beside, other)) await it.addAbsence(absence);
      });
      expect(await hours((it) => it.absences(anna, week))).toEqual(touching);
    });

    test('of many at once is that of each, for those of them who have any', async () => {
      const absences = [
        anAbsence('later', '2026-11-26', '2026-11-27'),
        anAbsence('over', '2026-11-01', '2026-12-31'),
        anAbsence('bert', '2026-11-24', '2026-11-24', { member: bert }),
        anAbsence('before', '2026-11-01', '2026-11-22', { member: carla }),
      ];
      await hours(async (it) => {
        for (const absence of absences) await it.addAbsence(absence);
      });
      const ofAll = await hours((it) => it.absencesOfAll([carla, bert, anna], week));
      expect(ofAll.size).toBe(2);
      for (const member of [anna, bert]) {
        expect(ofAll.get(member)).toEqual(await hours((it) => it.absences(member, week)));
      }
      expect([...(await hours((it) => it.absencesOfAll([bert], week))).keys()]).toEqual([bert]);
      expect((await hours((it) => it.absencesOfAll([], week))).size).toBe(0);
    });

    test('can be found and taken back; the last is the one told last', async () => {
      const [one, two] = [
        anAbsence('1', '2026-12-23', '2027-01-06', { toldAt: instant(2000) }),
        anAbsence('2', '2027-07-01', '2027-07-21'),
      ];
      await hours((it) => it.addAbsence(one));
      await hours((it) => it.addAbsence(two));
      expect(await hours((it) => it.lastAbsence(anna))).toEqual(one);
      await hours((it) => it.removeAbsence(one.id));
      expect(await hours((it) => it.findAbsence(one.id))).toBeUndefined();
      expect(await hours((it) => it.lastAbsence(anna))).toEqual(two);
      expect(await hours((it) => it.lastAbsence(bert))).toBeUndefined();
    });
  });
}
