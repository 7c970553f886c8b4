import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileNetwork, problemLine, readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';
import { writeNetworkFile } from '../../../adapters/network-file/write-network-file.ts';
import { addDays, day, type WallTime } from '../../../domain/kernel/time.ts';
import {
  type Body,
  type BodyKey,
  bodyRoles,
  bodyTypes,
  type GoalKey,
  type PartyKey,
  type RegionConsultation,
} from '../../../domain/network/network.ts';

function readBack(network: FileNetwork): FileNetwork {
  const text = writeNetworkFile(network);
  const read = readNetworkFile(text);
  if (!read.ok) throw new Error(`${read.problems.map((problem) => problemLine(problem)).join('\n')}\n${text}`);
  return read.network;
}

/** What people may type, and what YAML could take for something else. */
const someText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'true',
      'null',
      '~',
      '2026-12-01',
      '09:30',
      '0x1F',
      '- lijst',
      'a: b',
      '#1',
      '*x',
      '"',
      "van 't Hof",
      'a\nb',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text.length > 0 && text.length <= 300);
const someDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(day('2020-01-01'), days));
const someTime = fc.constantFrom<WallTime>('00:00', '09:30', '13:05', '23:59');
const someZone = fc.constantFrom('Europe/Amsterdam', 'America/Paramaribo');
const someRules = fc.constantFrom('FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=3TH', 'FREQ=YEARLY;BYMONTH=2,6;BYDAY=2TU');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const keysOf = <Key extends string>(word: string, most: number) =>
  fc
    .integer({ min: 0, max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `${word}-${index}` as Key));

/** Leaves out what is undefined, as a file does. */
function plain<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}

function placeOf(type: Body['type']) {
  if (type === 'ret') return { region: 'region-a' };
  const landsdeel = ['ret-voorzitters', 'ben', 'projectgroep', 'ao', 'ambassadeurs', 'bouwteam'].includes(type);
  return landsdeel ? { landsdeel: 'landsdeel-a' } : {};
}

/** Exceptions and changes on days of their own: a day that is excepted cannot be changed. */
const someOddDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(day('2020-01-02'), 2 * days));
const someChange = fc
  .record({
    day: fc.integer({ min: 0, max: 2500 }).map((days) => addDays(day('2020-01-01'), 2 * days)),
    to: maybe(fc.record({ days: fc.integer({ min: -60, max: 60 }), time: someTime })),
    why: maybe(someText),
  })
  .map(({ day, to, why }) => plain({ day, to: to && { day: addDays(day, to.days), time: to.time }, why }));

const somePhone = fc.constantFrom('070 000 01 23', '112', '+31 70 000 01 23', '0900-0123', '0701234567');
const someReading = fc.record({
  weekday: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  from: fc.constantFrom<WallTime>('00:00', '09:30'),
  to: fc.constantFrom<WallTime>('13:05', '23:59'),
});
const someConsultation: fc.Arbitrary<RegionConsultation> = fc
  .record({
    urgent: fc.record({ name: someText, phone: somePhone }),
    phone: maybe(somePhone),
    reading: fc.uniqueArray(someReading, {
      minLength: 1,
      maxLength: 6,
      selector: ({ weekday, from, to }) => `${weekday} ${from} ${to}`,
    }),
    expectation: someText,
    screenWithin: fc.integer({ min: 1, max: 20 }),
    adviceStatus: fc.constantFrom(undefined, 'adviserend' as const, 'zwaarwegend' as const, 'bindend' as const),
    family: fc.constantFrom('at-the-table' as const, 'before-and-after' as const, 'ask' as const),
    elsewhere: fc.uniqueArray(
      fc
        .record({ name: someText, for: someText, contact: someText, phone: maybe(somePhone) })
        .map((place) => plain(place)),
      { maxLength: 3, selector: ({ name }) => name.toLowerCase() },
    ),
  })
  .map((settled) => plain(settled));

const someBody = (key: BodyKey) =>
  fc
    .record({
      type: fc.constantFrom(...bodyTypes.filter((type) => type !== 'adviesraad')),
      name: someText,
      fullName: someText,
      cadence: maybe(
        fc.record(
          {
            rule: someRules,
            start: someDay,
            time: someTime,
            minutes: fc.integer({ min: 5, max: 1440 }),
            except: fc.uniqueArray(someOddDay, { maxLength: 3 }),
          },
          { requiredKeys: ['rule', 'start', 'time', 'minutes'] },
        ),
      ),
      changes: maybe(fc.uniqueArray(someChange, { maxLength: 3, selector: (change) => change.day })),
      venue: maybe(someText),
      dates: fc.uniqueArray(fc.record({ day: someDay, time: someTime }), {
        maxLength: 3,
        selector: (date) => date.day,
      }),
      channel: maybe(fc.record({ slack: someText, teams: someText }, { requiredKeys: ['teams'] })),
      reminders: fc.record({ progressDays: fc.integer({ min: 0, max: 60 }), review: fc.boolean() }),
    })
    .map((body) => plain({ key, ...placeOf(body.type), ...body }));

const someMember = (key: string, bodies: readonly BodyKey[], parties: readonly PartyKey[]) =>
  fc
    .record({
      name: someText,
      occupation: maybe(someText),
      region: maybe(fc.constant('region-a')),
      parties: fc.subarray([...parties]),
      seats: fc
        .subarray([...bodies])
        .chain((held) =>
          fc.tuple(
            ...held.map((body) =>
              fc.record({ body: fc.constant(body), roles: fc.subarray([...bodyRoles], { minLength: 1 }) }),
            ),
          ),
        ),
      expertise: maybe(fc.array(someText, { maxLength: 2 })),
      norm: maybe(fc.integer({ min: 0, max: 2400 })),
      zone: someZone,
    })
    .map((member) => plain({ key, organisation: 'organisation-a', email: `${key}@een.example`, ...member }));

const someNetwork: fc.Arbitrary<FileNetwork> = fc
  .tuple(
    keysOf<BodyKey>('body', 4),
    keysOf<PartyKey>('party', 2),
    keysOf<string>('member', 4),
    keysOf<GoalKey>('goal', 3),
  )
  .chain(([bodies, parties, members, goals]) =>
    fc.record({
      settings: fc.record({
        name: someText,
        zone: someZone,
        norm: fc.integer({ min: 0, max: 2400 }),
        hoursQuestion: fc.boolean(),
        memberNames: fc.boolean(),
        contact: fc.constantFrom('', ...members.map((key) => `${key}@een.example`)),
      }),
      landsdelen: fc.constant([{ key: 'landsdeel-a', name: 'Zuid-West' }]),
      regions: fc
        .record({ name: someText, consultation: maybe(someConsultation) })
        .map((region) => [plain({ key: 'region-a', landsdeel: 'landsdeel-a', ...region })]),
      organisations: someText.map((name) => [{ key: 'organisation-a', name, domains: ['een.example'] }]),
      parties: fc.tuple(...parties.map((key) => someText.map((name) => ({ key, name })))),
      bodies: fc.tuple(...bodies.map(someBody)),
      goals: fc.tuple(
        ...goals.map((key) =>
          fc
            .record({
              title: someText,
              body: fc.constantFrom(undefined, ...bodies),
              forChild: maybe(someText),
              goodEnough: maybe(someText),
            })
            .map((goal) => plain({ key, ...goal })),
        ),
      ),
      themes: someText.map((name) => [{ key: 'thema', name }]),
      members: fc.tuple(...members.map((key) => someMember(key, bodies, parties))),
      holidays: fc.array(
        fc
          .record({ name: someText, from: someDay, days: fc.integer({ min: 0, max: 20 }) })
          .map(({ name, from, days }) => ({
            name,
            from,
            to: addDays(from, days),
          })),
        { maxLength: 2 },
      ),
    }),
  );

describe('a network that is written', () => {
  it('reads back as the same network', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        expect(readBack(network)).toEqual(network);
      }),
      { numRuns: 100 },
    );
  });

  it('is written the same way twice', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        expect(writeNetworkFile(readBack(network))).toBe(writeNetworkFile(network));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves our own ids out', () => {
    const [network] = fc.sample(
      someNetwork.filter(({ members }) => members.length > 0),
      { seed: 7, numRuns: 1 },
    );
    if (!network) throw new Error('A sample has one network');
    const stored = { ...network, members: network.members.map((member) => ({ ...member, id: 'm-secret' })) };
    expect(writeNetworkFile(stored)).not.toContain('m-secret');
    expect(readBack(stored)).toEqual(network);
  });
});
