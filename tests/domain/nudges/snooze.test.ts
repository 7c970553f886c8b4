import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { screenNudges } from '../../../domain/consultations/consultation.nudges.ts';
import { addDays, day, dayAt, type Instant, instant, MINUTE, momentOf } from '../../../domain/kernel/time.ts';
import { meetingRule } from '../../../domain/meetings/meeting.nudges.ts';
import { mayDisturb, nextAllowed } from '../../../domain/nudges/disturb.ts';
import type { Ledger, LedgerNudge } from '../../../domain/nudges/ledger.ts';
import { type Nudge, nudgeKey } from '../../../domain/nudges/nudge.ts';
import type { Preferences } from '../../../domain/nudges/preferences.ts';
import { type Later, laterChoices, type SnoozeWorld, snooze, takeBackSnooze } from '../../../domain/nudges/snooze.ts';
import { granted } from '../../builders/agreements.ts';
import { aConsultation } from '../../builders/consultations.ts';
import { aHouse, at, type House, holidays } from '../../builders/house.ts';
import { aMeetingHouse, told as saidToCome, sar } from '../../builders/meetings.ts';
import { careNetwork } from '../../builders/network.ts';
import { told, toldOfAgreement } from '../../builders/reminders.ts';
import { away } from '../../builders/supervision.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const asking = <Result>(key: string, work: (turn: Turn) => Promise<Result>) => house.as(key, work);
const putOff = (nudge: Nudge, later: { day: string; afternoon?: true }, more: { by?: string; ends?: Instant } = {}) =>
  asking(more.by ?? 'jamal', (turn) =>
    snooze(turn.me, { key: nudge.key, later: { ...later, day: day(later.day) }, ends: more.ends }, turn),
  );
const kept = (key: string) => house.unit.run(({ ledger }) => ledger.find(key));
const prefer = (more: Partial<Preferences>, key = 'jamal') =>
  house.unit.run(({ preferences }) => preferences.save({ member: house.member(key).id, ...more }));
const said = (key: string, nudge: Nudge) => {
  house.moment = nudge.from;
  return house.compose({ member: key }, [nudge]);
};

describe('what is offered', () => {
  const offered = async (moment: Instant, ends?: Instant) => {
    house.moment = moment;
    const { afternoon, next, week } = await asking('jamal', (turn) => laterChoices(turn.me, ends, turn));
    return [afternoon && 'afternoon', next?.day, week?.day];
  };

  test.each([
    ['on a Wednesday morning', '2026-11-25', '10:15', ['afternoon', '2026-11-26', '2026-11-30']],
    ['from noon on', '2026-11-25', '12:00', [undefined, '2026-11-26', '2026-11-30']],
    [
      'on a Friday, on which next week begins with the next day',
      '2026-11-27',
      '09:00',
      ['afternoon', '2026-11-30', undefined],
    ],
    ['on a Sunday', '2026-11-29', '10:00', [undefined, '2026-11-30', undefined]],
    ['before Christmas', '2026-12-24', '10:00', ['afternoon', '2026-12-28', undefined]],
    ['before Easter Monday', '2027-03-24', '10:00', ['afternoon', '2027-03-25', '2027-03-30']],
  ] as const)('%s', async (_when, on, time, choices) => {
    expect(await offered(at(on, time))).toEqual(choices);
  });

  test('keeps to the own days and hours, to quiet and to being away', async () => {
    const morning = at('2026-11-25', '10:15');
    await prefer({ hours: { opens: '09:00', closes: '12:00' } });
    expect(await offered(morning)).toEqual([undefined, '2026-11-26', '2026-11-30']);
    await prefer({ weekdays: [2, 3] });
    expect(await offered(morning)).toEqual(['afternoon', '2026-12-01', undefined]);
    await prefer({ quietUntil: day('2026-12-09') });
    expect(await offered(morning)).toEqual([undefined, '2026-12-09', undefined]);
    await prefer({});
    await away(house, 'jamal', '2026-11-26', '2026-11-27');
    expect(await offered(morning)).toEqual(['afternoon', '2026-11-30', undefined]);
  });

  test('leaves out what comes when it is over', async () => {
    const morning = at('2026-11-25', '10:15');
    expect(await offered(morning, at('2026-11-27', '12:00'))).toEqual(['afternoon', '2026-11-26', undefined]);
    expect(await offered(morning, at('2026-11-26', '09:00'))).toEqual(['afternoon', undefined, undefined]);
    expect(await offered(morning, at('2026-11-25', '12:30'))).toEqual([undefined, undefined, undefined]);
  });
});

describe('putting off', () => {
  test('owes the same once more, from the opening of that day until two working days after it', async () => {
    const nudge = await toldOfAgreement(house);
    const { nudge: later } = granted(await putOff(nudge, { day: '2026-12-03' }));
    expect(later).toEqual({
      key: nudgeKey('agreement-week-later', nudge.about, nudge.to, day('2026-12-03')),
      kind: 'agreement-week',
      about: nudge.about,
      to: nudge.to,
      from: at('2026-12-03', '09:00'),
      until: at('2026-12-08', '00:00'),
    });
    expect(await kept(later.key)).toMatchObject({ ...later, state: 'open' });
  });

  test('to this afternoon comes on its own, for the message of the day was there already', async () => {
    const { nudge } = granted(await putOff(await toldOfAgreement(house), { day: '2026-11-25', afternoon: true }));
    expect(nudge).toMatchObject({ from: at('2026-11-25', '13:00'), pace: 'in-hours' });
  });

  test('to a day on which nothing is said to them moves to the next one', async () => {
    const nudge = await toldOfAgreement(house);
    expect(granted(await putOff(nudge, { day: '2026-12-05' }))).toMatchObject({ day: '2026-12-07', moved: true });
    await away(house, 'jamal', '2027-01-04', '2027-01-15');
    expect(granted(await putOff(nudge, { day: '2027-01-05' }))).toMatchObject({ day: '2027-01-18', moved: true });
  });

  test('is never of use beyond what it is about', async () => {
    const ends = at('2026-12-04', '11:00');
    const { nudge } = granted(await putOff(await toldOfAgreement(house), { day: '2026-12-03' }, { ends }));
    expect(nudge.until).toBe(ends);
  });

  test('twice to the same day is once; taken back, it may be put off to it again', async () => {
    const nudge = await toldOfAgreement(house);
    const first = granted(await putOff(nudge, { day: '2026-12-03' }));
    expect(granted(await putOff(nudge, { day: '2026-12-03' })).nudge.key).toBe(first.nudge.key);
    granted(await asking('jamal', (turn) => takeBackSnooze(turn.me, first.nudge.key, turn)));
    expect(await kept(first.nudge.key)).toMatchObject({ state: 'withdrawn' });
    const second = granted(await putOff(nudge, { day: '2026-12-03' }));
    expect(await kept(second.nudge.key)).toMatchObject({ state: 'open', from: at('2026-12-03', '09:00') });
    house.moment = at('2026-12-03', '09:05');
    const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
    expect(due.map(({ key }) => key)).toEqual([second.nudge.key]);
  });

  test.each([
    ['reminder-in-past', { day: '2026-11-24' }],
    ['reminder-in-past', { day: '2026-11-25' }],
    ['reminder-too-far', { day: '2027-11-26' }],
    ['reminder-after-end', { day: '2026-12-10' }],
  ])('is refused as %s for %o, and nothing is owed', async (code, later) => {
    const nudge = await toldOfAgreement(house);
    expect(await putOff(nudge, later, { ends: at('2026-12-10', '09:00') })).toMatchObject({ refusal: { code } });
    expect(await kept(nudgeKey('agreement-week-later', nudge.about, nudge.to, day(later.day)))).toBeUndefined();
  });

  test('to an afternoon that is there already is refused', async () => {
    const nudge = await toldOfAgreement(house);
    house.moment = at('2026-11-25', '13:00');
    expect(await putOff(nudge, { day: '2026-11-25', afternoon: true })).toMatchObject({
      refusal: { code: 'reminder-in-past' },
    });
  });

  test('is for who was told alone: not for another, not before it was said, not of what never was', async () => {
    const nudge = await toldOfAgreement(house);
    const unsaid = { ...nudge, key: `${nudge.key}-unsaid`, from: at('2026-12-01', '09:00') };
    await house.unit.run(({ ledger }) => ledger.owe([unsaid], house.moment));
    const refusal = { done: false, refusal: { code: 'reminder-not-found' } };
    expect(await putOff(nudge, { day: '2026-12-03' }, { by: 'piet' })).toEqual(refusal);
    expect(await putOff(unsaid, { day: '2026-12-03' })).toEqual(refusal);
    expect(await putOff({ ...nudge, key: 'nothing' }, { day: '2026-12-03' })).toEqual(refusal);
  });
});

describe('taking it back', () => {
  const takeBack = (key: string, by = 'jamal') => asking(by, (turn) => takeBackSnooze(turn.me, key, turn));

  test('is refused to another, for what was not put off, and once it was said', async () => {
    const nudge = await toldOfAgreement(house);
    const { nudge: later } = granted(await putOff(nudge, { day: '2026-12-03' }));
    expect(await takeBack(later.key, 'piet')).toMatchObject({ refusal: { code: 'reminder-not-found' } });
    expect(await takeBack(nudge.key)).toMatchObject({ refusal: { code: 'reminder-not-found' } });
    expect(await kept(later.key)).toMatchObject({ state: 'open' });
    house.moment = later.from;
    await told(house, later);
    expect(await takeBack(later.key)).toMatchObject({ refusal: { code: 'reminder-said' } });
  });
});

describe('what was put off', () => {
  test('is said after its own day has passed, with why it came', async () => {
    const nudge = await toldOfAgreement(house, { due: '2026-12-02' });
    const { nudge: later } = granted(await putOff(nudge, { day: '2026-12-14' }));
    expect(await said('jamal', later)).toMatchObject({ title: 'Samen op weg' });
    expect(await said('jamal', { ...nudge, from: later.from, key: `${nudge.key}0` })).toBeUndefined();
  });

  test('is not said once it is done, is somebody else’s, or was switched off', async () => {
    const nudge = await toldOfAgreement(house);
    const { nudge: later } = granted(await putOff(nudge, { day: '2026-11-30' }));
    await prefer({ agreementReminders: false });
    expect(await said('jamal', later)).toBeUndefined();
    await prefer({});
    expect(await said('jamal', later)).toBeDefined();
    await house.say('jamal', 'afspraken');
    await house.unit.run(async ({ agreements }) => {
      const made = await agreements.find(nudge.about as never);
      if (made)
        await agreements.replace({ ...made, state: 'done', settledAt: house.moment, version: made.version + 1 });
    });
    expect(await said('jamal', later)).toBeUndefined();
  });

  test('about a meeting is said when the next reminder took its place, and not to who said no', async () => {
    await house.close();
    house = await aMeetingHouse();
    house.moment = at('2026-12-01', '09:30');
    const owed = await house.unit.run((stores) => meetingRule({ recurrence, holidays }).owed(stores, house.moment));
    const week = owed.find(({ kind, to }) => kind === 'meeting-week' && isTo('wim', to));
    if (!week) throw new Error('Wim is not reminded of the SAR');
    await told(house, week);
    const { nudge: later } = granted(await putOff(week, { day: '2026-12-07' }, { by: 'wim' }));
    expect(await said('wim', later)).toBeDefined();
    await saidToCome(house, 'wim', sar, 'no');
    expect(await said('wim', later)).toBeUndefined();
  });

  test('about a question that waits is said until it was screened', async () => {
    await house.close();
    house = await aHouse({ network: careNetwork });
    const asked = await aConsultation().in(house);
    house.moment = at('2026-11-30', '09:05');
    const [soon] = screenNudges(asked, house.network, holidays);
    if (!soon) throw new Error('Nobody is reminded to screen');
    await told(house, soon);
    const { nudge: later } = granted(await putOff(soon, { day: '2026-12-02' }, { by: 'saar' }));
    expect(await said('saar', later)).toBeDefined();
    await house.unit.run(async ({ consultations }) => {
      const now = await consultations.find(asked.id);
      if (now) await consultations.replace({ ...now, stage: 'thinking-along', version: now.version + 1 });
    });
    expect(await said('saar', later)).toBeUndefined();
  });

  const isTo = (key: string, to: Nudge['to']) => to.kind === 'member' && to.member === house.member(key).id;
});

test('every day that is offered or chosen is one on which they may be disturbed, whatever the moment', async () => {
  const jamal = house.member('jamal');
  const to = { kind: 'member', member: jamal.id } as const;
  const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
  const weekdays = fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(minutes, weekdays, fc.integer({ min: 1, max: 300 }), async (after, own, ahead) => {
      const now = instant(at('2026-01-01', '00:00') + after * MINUTE);
      const owed: Nudge[] = [];
      const world = aloneWith({ to, weekdays: own, owed }, now);
      const { afternoon, next, week } = await laterChoices(jamal, undefined, world);
      const chosen: Later = { day: addDays(dayAt(now, jamal.zone), ahead) };
      const reach = { zone: jamal.zone, away: [], weekdays: own };
      for (const later of [afternoon, next, week, chosen]) {
        if (!later) continue;
        const { nudge, day: on, moved } = granted(await snooze(jamal, { key: 'told', later }, world));
        const heard = nextAllowed(nudge.from, reach, holidays);
        expect(nudge.from).toBeGreaterThan(now);
        expect(dayAt(heard, jamal.zone)).toBe(on);
        expect(mayDisturb(heard, reach, holidays)).toBe(true);
        expect(heard).toBeLessThan(nudge.until);
        expect(on >= later.day && moved === on > later.day).toBe(true);
        if (later !== chosen) expect(moved).toBe(false);
      }
      expect(momentOf(dayAt(now, jamal.zone), '12:00', jamal.zone) > now || !afternoon).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** The same world without a database, in which one nudge was told. */
function aloneWith(
  { to, weekdays, owed }: { to: Nudge['to']; weekdays: number[] | undefined; owed: Nudge[] },
  now: Instant,
): SnoozeWorld {
  const one: LedgerNudge = {
    key: 'told',
    kind: 'agreement-week',
    about: 'a',
    to,
    from: now,
    until: now,
    state: 'told',
  };
  const ledger: Pick<Ledger, 'find' | 'owe'> = {
    find: async (key) => (key === 'told' ? one : undefined),
    owe: async (nudges) => {
      owed.push(...nudges);
      return nudges;
    },
  };
  const stores = {
    ledger: ledger as Ledger,
    network: { load: async () => house.network } as unknown as SnoozeWorld['stores']['network'],
    preferences: {
      of: async (member: Preferences['member']) => ({ member, weekdays }),
    } as unknown as SnoozeWorld['stores']['preferences'],
    supervision: { absences: async () => [] },
  };
  return { now, network: house.network, holidays, stores };
}
