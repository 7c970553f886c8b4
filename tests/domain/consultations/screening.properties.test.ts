import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayConsultation } from '../../../domain/consultations/consultation.permissions.ts';
import { addDays, DAY, dayAt, instant } from '../../../domain/kernel/time.ts';
import { isWorkingDay } from '../../../domain/kernel/working-days.ts';
import type { Network } from '../../../domain/network/network.ts';
import { aCareHouse, aConsultation, stored } from '../../builders/consultations.ts';
import { at, type House, holidays, zone } from '../../builders/house.ts';
import { away, rounds, teamOfHaaglanden } from '../../builders/screening.ts';
import { notDelivered } from '../../builders/undelivered.ts';

/** One screener with a chair; two with a deputy and no chair; one alone; the asker as the only screener. */
const teams: readonly Network[] = [
  teamOfHaaglanden({ saar: ['screener'], omar: ['chair'], gijs: ['expert'], lena: ['expert'] }),
  teamOfHaaglanden({ saar: ['screener'], lena: ['screener'], gijs: ['expert'] }, 'gijs'),
  teamOfHaaglanden({ saar: ['screener'], gijs: ['expert'] }),
  teamOfHaaglanden({ noor: ['screener'], omar: ['chair'] }, 'bram'),
];
const people = ['saar', 'lena', 'omar', 'gijs', 'bram'] as const;
const firstDay = '2026-11-25';
/** Three working days after that Wednesday. */
const lastDay = '2026-11-30';

const person = fc.record({
  /** From so many days after asking, for so long; nothing when absent. */
  away: fc.option(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 12 })), { nil: undefined }),
  gone: fc.boolean(),
  quiet: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
});
const situation = fc.record({
  team: fc.constantFrom(...teams),
  people: fc.tuple(person, person, person, person, person),
  /** Whether they were away before it was asked, or it turns out afterwards. */
  before: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

async function happens(house: House, { people: each }: Situation): Promise<void> {
  const today = dayAt(at(firstDay, '10:15'), zone);
  for (const [index, { away: absence, gone, quiet }] of each.entries()) {
    const key = people[index] as string;
    const { id } = house.member(key);
    if (absence) await away(house, key, addDays(today, absence[0]), addDays(today, absence[0] + absence[1]));
    if (gone) await notDelivered(house, { to: key, reason: 'gone' });
    if (quiet !== undefined) {
      const wish = { member: id, quietUntil: addDays(today, quiet) };
      await house.unit.run(({ preferences }) => preferences.save(wish));
    }
  }
}

/** Said anew and in other words than the code's: a working day within the term on which they hear something. */
async function hearsInTime(house: House, key: string): Promise<boolean> {
  const { id } = house.member(key);
  return house.unit.run(async ({ supervision, preferences, ledger }) => {
    if ((await ledger.undelivered(house.moment, { kind: 'member', member: id })).length > 0) return false;
    const { quietUntil } = await preferences.of(id);
    for (let day = dayAt(at(firstDay, '09:00'), zone); day <= lastDay; day = addDays(day, 1)) {
      const isAway = (await supervision.absences(id, { from: day, to: day })).length > 0;
      if (isWorkingDay(day, holidays) && !isAway && !(quietUntil && day < quietUntil)) return true;
    }
    return false;
  });
}

test('whoever is away, quiet or gone: a question has a reader who hears of it in time, or the bureau hears that it has none', async () => {
  const ends = { read: 0, bureau: 0, deputy: 0 };
  await fc.assert(
    fc.asyncProperty(situation, async (given) => {
      const house = await aCareHouse({ network: given.team });
      try {
        if (given.before) await happens(house, given);
        const one = await aConsultation().in(house);
        if (!given.before) await happens(house, given);
        for (const days of [0, 1, 2, 5]) {
          house.moment = instant(at(firstDay, '11:00') + days * DAY);
          await rounds(house);
        }
        const consultation = await stored(house, one.id);
        const owed = await house.unit.run(({ ledger }) => ledger.due(house.moment));
        const told = owed.flatMap(({ kind, to }) => {
          const isAbout = kind === 'consultation-new' || kind === 'consultation-stand-in';
          return isAbout && to.kind === 'member' ? [house.network.member(to.member)?.key ?? ''] : [];
        });
        const readers: string[] = [];
        for (const key of told) {
          const may = mayConsultation(house.member(key), 'read', consultation);
          if (may && key !== 'noor' && (await hearsInTime(house, key))) readers.push(key);
        }
        const bureau = owed.filter(({ kind }) => kind === 'consultation-unread');
        if (bureau.length === 0) expect(readers).not.toEqual([]);
        expect(bureau.every(({ about }) => about === one.id)).toBe(true);
        // Whoever reads in the place of the screener is known to the asker.
        if (consultation.deputy && !one.deputy)
          expect(owed.some(({ kind }) => kind === 'consultation-deputy')).toBe(true);
        ends[bureau.length > 0 ? 'bureau' : 'read'] += 1;
        if (consultation.deputy) ends.deputy += 1;
      } finally {
        await house.close();
      }
    }),
    { numRuns: 30 },
  );
  // It went far enough to say something.
  expect(Math.min(ends.read, ends.bureau, ends.deputy)).toBeGreaterThan(0);
}, 60_000);
