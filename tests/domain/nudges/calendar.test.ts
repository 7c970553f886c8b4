import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, day, dayAt, HOUR, type Instant, instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { SendResult } from '../../../domain/nudges/delivery.ts';
import { nextAllowed } from '../../../domain/nudges/disturb.ts';
import { recipientKey } from '../../../domain/nudges/nudge.ts';
import {
  beat,
  drawn,
  free,
  type Inhabited,
  inhabited,
  Model,
  mayHear,
  momentIn,
  type Person,
  type Plan,
  plans,
  someGap,
  somePerson,
  years,
} from './calendar-model.ts';
import { amsterdam, at } from './world.ts';

const begin = at(years.from, '00:00');
const end = at(years.to, '23:59');
const PEOPLE = 7;

let world: Inhabited | undefined;
afterEach(() => leave());

async function leave(): Promise<void> {
  await world?.house.close();
  world = undefined;
}

/** People and what is owed to them, from a seed: within so many days from a moment on. */
async function enter(seed: number, { from = begin, days = 1096, owed = 60 } = {}): Promise<Inhabited> {
  await leave();
  const people = drawn(seed, PEOPLE, somePerson);
  world = await inhabited(people, drawn(seed + 1, owed, plans(PEOPLE, momentIn(from, days))));
  return world;
}

/** The promise itself, of all that arrived, whatever the model thinks. */
function keepsItsPromise({ house, persons }: Inhabited): void {
  const said = new Set<string>();
  const days = new Set<string>();
  for (const { at: moment, to, nudges } of house.courier.arrived) {
    const person = persons.get(recipientKey(to));
    const [first] = nudges;
    if (!person || !first) throw new Error('A message to nobody, or without words');
    const when = `${recipientKey(to)} ${new Date(moment).toISOString()}`;
    if (first.pace !== 'at-once' && !mayHear(person, moment)) expect(when).toBe('within their hours');
    const today = `${recipientKey(to)} ${dayAt(moment, person.zone)}`;
    if (!first.pace && days.has(today)) expect(when).toBe('the first of that day');
    if (!first.pace) days.add(today);
    for (const nudge of nudges) {
      if (said.has(nudge.key) || moment < nudge.from || moment >= nudge.until) expect(when).toBe('once, in its time');
      said.add(nudge.key);
    }
  }
}

const someSeed = fc.integer({ min: 0, max: 2 ** 31 - 10 });

describe('reminders through the calendar', () => {
  it('say on every day of 2026 to 2028 just what is due then, to whom it may be said', async () => {
    await fc.assert(
      fc.asyncProperty(someSeed, async (seed) => {
        const inside = await enter(seed, { owed: 1400 });
        const model = new Model(inside);
        const gaps = drawn(seed + 2, 4000, someGap);
        let beats = 0;
        for (let now = begin; now < end; now = instant(now + (gaps[beats] ?? DAY))) {
          beats += 1;
          expect([new Date(now), ...(await beat(now, inside))]).toEqual([new Date(now), ...model.saidAt(now)]);
        }
        keepsItsPromise(inside);
        expect(beats).toBeGreaterThan(1096);
        expect(inside.house.courier.arrived.length).toBeGreaterThan(150);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 120_000);

  it('say just that when the computer’s clock jumps, forwards and back', async () => {
    const someMove = fc.oneof(
      { weight: 4, arbitrary: someGap },
      { weight: 1, arbitrary: fc.integer({ min: -72 * 60, max: 72 * 60 }).map((jump) => jump * MINUTE) },
    );
    await fc.assert(
      fc.asyncProperty(someSeed, momentIn(begin, 1040), async (seed, from) => {
        const inside = await enter(seed, { from, days: 40 });
        const model = new Model(inside);
        let now = from;
        for (const move of drawn(seed + 2, 90, someMove)) {
          now = instant(now + move);
          expect([new Date(now), ...(await beat(now, inside))]).toEqual([new Date(now), ...model.saidAt(now)]);
        }
        keepsItsPromise(inside);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);

  it('keep to it while the platform fails, and forget nothing that is still of use when it works again', async () => {
    const someFate = fc.constantFrom<Fate>('sent', 'sent', 'later', 'said-unheard', 'lost-unheard');
    await fc.assert(
      fc.asyncProperty(someSeed, momentIn(begin, 1040), async (seed, from) => {
        const inside = await enter(seed, { from, days: 30 });
        const fates = drawn(seed + 2, 400, someFate);
        inside.house.courier.fate = (accept, _to, key) => befalls(fates.pop() ?? 'sent', accept, key);
        let now = from;
        for (const gap of drawn(seed + 3, 60, someGap)) {
          now = instant(now + gap);
          await beat(now, inside);
          await beat(instant(now + 3 * MINUTE), inside);
        }
        inside.house.courier.fate = undefined;
        await catchesUp(instant(now + 2 * DAY), now, inside);
        keepsItsPromise(inside);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});

type Fate = 'sent' | 'later' | 'said-unheard' | 'lost-unheard';

function befalls(fate: Fate, accept: () => void, key: string): SendResult {
  if (fate === 'sent' || fate === 'said-unheard') accept();
  if (fate === 'sent') return { result: 'sent', messageId: key };
  return { result: fate === 'later' ? 'later' : 'uncertain' };
}

/** From a moment on everybody hears, at the first moment at which they may, all that was owed before and is of use. */
async function catchesUp(calm: Instant, owedBy: Instant, inside: Inhabited): Promise<void> {
  const { house, nudges, persons, settled } = inside;
  await beat(calm, inside);
  const openings = [...persons].map(([to, person]) => ({ to, first: nextAllowed(calm, person, free) }));
  for (const { to, first } of openings.sort((one, other) => one.first - other.first)) {
    await beat(first, inside);
    const said = new Set(house.courier.arrived.flatMap((each) => each.nudges.map(({ key }) => key)));
    const due = nudges.filter((nudge) => recipientKey(nudge.to) === to && nudge.from <= owedBy && first < nudge.until);
    const forgotten = due.filter(({ key }) => first < (settled.get(key) ?? first) && !said.has(key));
    expect([new Date(first), forgotten]).toEqual([new Date(first), []]);
  }
}

describe('an outage of 72 hours', () => {
  it('leads to one message a person, with all that is still of use in it', async () => {
    const usual: Person = { zone: amsterdam, away: [] };
    const onSaturdays: Person = { ...usual, weekdays: [6], hours: { opens: '15:00', closes: '18:00' } };
    const ill: Person = { ...usual, away: [{ from: day('2026-11-30'), to: day('2026-12-01') }] };
    const [off, on] = [at('2026-11-25', '16:00'), at('2026-11-28', '16:00')];
    const late = at('2026-12-04', '17:00');
    const plan = (from: Instant, more: Partial<Plan> = {}): Omit<Plan, 'to'> => ({
      from,
      until: late,
      pace: undefined,
      settledAt: late,
      ...more,
    });
    const thursday = at('2026-11-26', '09:00');
    const each = [
      plan(thursday),
      plan(thursday, { until: at('2026-11-28', '00:00') }),
      plan(at('2026-11-27', '09:00')),
      plan(at('2026-11-27', '09:00'), { settledAt: at('2026-11-28', '12:00') }),
      plan(at('2026-11-28', '15:00')),
    ];
    const people = [usual, onSaturdays, ill];
    world = await inhabited(
      people,
      people.flatMap((_, to) => each.map((one): Plan => ({ ...one, to }))),
    );
    const said: (readonly [string, string])[] = [];
    await beat(off, world);
    for (let now = on; now < late; now = instant(now + HOUR)) {
      for (const line of await beat(now, world)) said.push([new Date(now).toISOString(), line.replace(/^\S+ /, '')]);
    }
    expect(said).toEqual([
      ['2026-11-28T15:00:00.000Z', 'n5 n7 n9'],
      ['2026-11-30T08:00:00.000Z', 'n0 n2 n4'],
      ['2026-12-02T08:00:00.000Z', 'n10 n12 n14'],
    ]);
  });
});
