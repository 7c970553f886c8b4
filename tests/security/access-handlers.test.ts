import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import { strangers } from '../../bot/access/strangers.ts';
import { createConverse } from '../../bot/conversation/converse.ts';
import type { Feature } from '../../bot/conversation/feature.ts';
import type { Entrance, Incoming } from '../../bot/conversation/incoming.ts';
import { nothingToSay } from '../../bot/conversation/reply.ts';
import { features } from '../../bot/features.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { tryOut } from '../../jobs/house.ts';
import { accessNetwork, account } from '../builders/access.ts';
import { aHouse, type House, holidays } from '../builders/house.ts';

let house: House;
/** What was called of any feature. */
let reached: string[];
beforeAll(async () => {
  house = await aHouse({ network: accessNetwork });
});
beforeEach(() => {
  reached = [];
});
afterAll(() => house.close());

/** The same feature, in which whatever can be called says so and does nothing. */
function guarded(feature: Feature): Feature {
  const reach = (what: string) => async () => {
    reached.push(`${feature.name} ${what}`);
    return nothingToSay;
  };
  const noting = (what: string) => () => {
    reached.push(`${feature.name} ${what}`);
    return undefined;
  };
  const { words, calls, sentence, home, main, pointed, asksFirst, help } = feature;
  return {
    ...feature,
    words: words.map((word) => ({
      ...word,
      exists: () => {
        reached.push(`${feature.name} a word`);
        return true;
      },
      handle: reach('words'),
    })),
    calls: calls.map((call) => ({ ...call, handle: reach(call.callName) })),
    ...(sentence ? { sentence: () => reach('a sentence') } : {}),
    ...(home ? { home: async () => void (await reach('home')()) } : {}),
    ...(pointed ? { pointed: { agreement: reach('a message'), signal: reach('a message') } } : {}),
    ...(asksFirst ? { asksFirst: reach('a message') } : {}),
    ...(help ? { help: noting('help') } : {}),
    ...(main ? { main: noting('main') } : {}),
  };
}

const everything: readonly Incoming['what'][] = [
  ...features
    .flatMap(({ words }) => words.flatMap(({ names }) => names))
    .map((text) => ({ kind: 'said', text }) as const),
  { kind: 'said', text: 'help' },
  { kind: 'said', text: 'dank je' },
  { kind: 'said', text: 'ik bel de gemeente voor vrijdag' },
  { kind: 'said', text: '' },
  { kind: 'said', text: 'x'.repeat(10_000) },
  ...[...features.flatMap(({ calls }) => calls.map(({ callName }) => callName)), 'help.see', 'help.home'].flatMap(
    (name): Incoming['what'][] => [
      { kind: 'pressed', call: { name, input: {} } },
      { kind: 'submitted', call: { name, input: {} }, values: { text: 'x' } },
    ],
  ),
  { kind: 'left', call: { name: 'agreements.send', input: {} }, values: { text: 'x' } },
  { kind: 'opened' },
  { kind: 'pointed', wanted: 'agreement', message: { text: 'Ik bel voor vrijdag' } },
  { kind: 'pointed', wanted: 'signal', message: { text: 'Wachten duurt lang', author: { user: 'U1', address: 'D1' } } },
];

/** In one unit of work, which is taken back: what one tries changes nothing for the next. */
function tryEverything(entrance: Entrance, knownAs?: string): Promise<void> {
  return tryOut(house.unit, async (stores) => {
    const { ids, moment } = house;
    const log = { info: () => {}, warn: () => {}, error: (event: string) => reached.push(event) };
    const about = {
      ids,
      clock: { now: () => moment },
      log,
      holidays,
      recurrence,
      guard: house.guard,
      publicUrl: '',
      strangers,
    };
    const unit: House['unit'] = { run: (work) => work(stores) };
    const converse = createConverse({ ...about, unit, features: features.map(guarded) });
    const member = knownAs as MemberId | undefined;
    if (member) await stores.accounts.save({ ...account, member, address: 'D', seenAt: moment });
    for (const [index, what] of everything.entries()) {
      const profile = async () => ({ email: 'wie@elders.example', name: 'Wie' });
      const id = `delivery-${index}`;
      await converse({ id, from: account, address: 'D', entrance, profile, place: 'private', what });
    }
  });
}

describe('no feature is ever reached', () => {
  it.each<[string, Entrance]>([
    ['who is not known', { kind: 'shared' }],
    ['who is not known in an organisation’s own place', { kind: 'organisation', organisation: 'kiezelstroom' }],
    ['who comes where the bureau has not opened the door', { kind: 'waiting' }],
  ])('by %s', async (_who, entrance) => {
    await tryEverything(entrance);
    expect(reached).toEqual([]);
  });

  it('by who is a member no more', async () => {
    await tryEverything({ kind: 'shared' }, 'left-long-ago');
    expect(reached).toEqual([]);
  });

  it('by a member behind a door that is closed', async () => {
    await tryEverything({ kind: 'waiting' }, house.member('els').id);
    expect(reached).toEqual([]);
  });

  it('while a member reaches them all', async () => {
    await tryEverything({ kind: 'shared' }, house.member('els').id);
    const names = new Set(reached.map((each) => each.split(' ')[0]));
    expect([...names].sort()).toEqual(features.map(({ name }) => name).sort());
  });
});
