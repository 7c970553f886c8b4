import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import {
  isReportNudgeWanted,
  readReportSubject,
  reportOf,
  reportRule,
  reportSubject,
} from '../../../domain/agreements/progress-report.nudges.ts';
import { day, type Instant } from '../../../domain/kernel/time.ts';
import type { Body, BodyKey } from '../../../domain/network/network.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aBody, aMember, aNetwork, anAgreement, at, holidays, seat } from './world.ts';

const calendar = { recurrence, holidays };
const meetsOn = (...days: string[]): Pick<Body, 'dates'> => ({
  dates: days.map((on) => ({ day: day(on), time: '10:00' as const })),
});
const sar = aBody('sar', { type: 'sar', reminders: { progressDays: 3, review: true }, ...meetsOn('2026-12-10') });
const ao = aBody('ao', meetsOn('2026-12-10', '2026-12-17'));
const members = [
  aMember('sien', { seats: [seat('sar', 'secretary')] }),
  aMember('chair', { seats: [seat('sar', 'chair')] }),
];

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse(aNetwork({ bodies: [sar, ao], members }), at('2026-12-01', '09:00'));
});
afterEach(() => house.close());

const tell = (body: string, more = {}) =>
  house.unit.run(({ agreements }) =>
    agreements.add(
      anAgreement('2027-01-15', { body: body as BodyKey, madeBy: house.id('sien'), ...ownedBySien(), ...more }),
    ),
  );
const ownedBySien = () => ({ owner: { kind: 'member' as const, member: house.id('sien') } });
const owed = (now: Instant) => house.unit.run((stores) => reportRule(calendar).owed(stores, now));
const ofBody = (nudges: readonly Nudge[], body: string) => nudges.filter(({ about }) => about.startsWith(`${body}:`));

describe('the progress report', () => {
  it('is owed to the body’s channel on the working day on or before so many days ahead, until the meeting begins', async () => {
    await tell('ao');
    expect(await owed(at('2026-12-06', '08:59'))).toEqual([]);
    expect(await owed(at('2026-12-07', '09:00'))).toMatchObject([
      {
        kind: 'progress-report',
        about: 'ao:2026-12-10',
        to: { kind: 'channel', body: 'ao' },
        from: at('2026-12-07', '09:00'),
        until: at('2026-12-10', '10:00'),
      },
    ]);
  });

  it('is about the next meeting only: the one after it comes when that one has begun', async () => {
    await tell('ao');
    expect((await owed(at('2026-12-10', '10:01'))).length).toBe(0);
    expect((await owed(at('2026-12-14', '09:00'))).map(({ about }) => about)).toEqual(['ao:2026-12-17']);
  });

  it('is not made for a body with nothing to tell of, or with what was settled before it last met', async () => {
    expect(await owed(at('2026-12-07', '09:00'))).toEqual([]);
    await tell('ao', { state: 'done', settledAt: at('2026-12-09', '12:00') });
    expect(await owed(at('2026-12-09', '13:00'))).toHaveLength(1);
    expect(await owed(at('2026-12-14', '09:00'))).toEqual([]);
  });

  it('waits, for a body that asks so, and its secretary is asked one working day earlier to look at it', async () => {
    await tell('sar');
    const nudges = ofBody(await owed(at('2026-12-04', '09:00')), 'sar');
    expect(nudges).toMatchObject([
      {
        kind: 'progress-review',
        to: { member: house.id('sien') },
        from: at('2026-12-04', '09:00'),
        until: at('2026-12-10', '10:00'),
      },
      { kind: 'progress-report', held: true, from: at('2026-12-07', '09:00') },
    ]);
  });

  it('is found back by what the review is about, with the same key', async () => {
    await tell('sar');
    const [review, report] = ofBody(await owed(at('2026-12-04', '09:00')), 'sar');
    expect(reportOf(review?.about ?? '', house.network, at('2026-12-08', '11:00'), calendar)?.nudge.key).toBe(
      report?.key,
    );
    expect(reportOf('sar:2026-12-11', house.network, at('2026-12-08', '11:00'), calendar)).toBeUndefined();
    expect(reportOf('nothing:2026-12-10', house.network, at('2026-12-08', '11:00'), calendar)).toBeUndefined();
    expect(readReportSubject(reportSubject('a:b' as BodyKey, day('2026-12-10')))).toEqual({
      body: 'a:b',
      meeting: '2026-12-10',
    });
  });

  it('needs no more looking at once it was let go', async () => {
    await tell('sar');
    const now = at('2026-12-04', '09:00');
    await house.jobs['report-progress'].run({ now });
    const [review, report] = ofBody(await owed(now), 'sar');
    if (!review || !report) throw new Error('not planned');
    const wanted = () =>
      house.unit.run((stores) => isReportNudgeWanted(review, { ...calendar, stores, network: house.network, now }));
    expect(await wanted()).toBe(true);
    await house.unit.run(({ ledger }) => ledger.release(report.key, now));
    expect(await wanted()).toBe(false);
  });

  it('has the same keys whenever it is planned', async () => {
    await tell('sar');
    await tell('ao');
    const all = [at('2026-12-07', '09:00'), at('2026-12-08', '03:00'), at('2026-12-10', '09:59')];
    const keys = await Promise.all(all.map(async (now) => (await owed(now)).map(({ key }) => key).sort()));
    expect(new Set(keys.map((each) => each.join())).size).toBe(1);
  });
});
