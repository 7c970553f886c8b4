import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { strangers } from '../../../bot/access/strangers.ts';
import { createConverse } from '../../../bot/conversation/converse.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import { deliveryOf } from '../../../bot/conversation/leaving.ts';
import { features } from '../../../bot/features.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import { DAY, HOUR, instant } from '../../../domain/kernel/time.ts';
import { guard } from '../../builders/guard.ts';
import { aHouse, everythingIn, type House, holidays, incomingFrom } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

type What = Incoming['what'];
const said = (text: string): What => ({ kind: 'said', text });
const logging = said('uren 90 intervisie gisteren');

function tell(what: What, more: Parameters<typeof incomingFrom>[3] = {}, key = 'noor') {
  return house.converse(incomingFrom(key, what, house.ids, more));
}

/** Of another process on the same database. */
function parts(unit: House['unit']): Parameters<typeof createConverse>[0] {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const clock = { now: () => house.moment };
  return { unit, features, strangers, ids: house.ids, clock, log, holidays, recurrence, guard, publicUrl: '' };
}

function titleOf({ answer }: Awaited<ReturnType<typeof tell>>) {
  return 'card' in answer ? answer.card.title : answer.form.title;
}

const hours = async () => (await everythingIn(house)).hours.flat().length;

describe('who somebody is', () => {
  test('is asked of the platform only for a new account', async () => {
    let asked = 0;
    const profile = async () => {
      asked += 1;
      return { email: 'noor@meanderveld.example' };
    };
    await tell(logging, { profile });
    await tell(logging, { profile });
    expect([asked, await hours()]).toEqual([1, 2]);
  });

  test('stays who they were, whatever the platform says later', async () => {
    await tell(logging);
    await tell(logging, { profile: async () => ({ email: 'els@meanderveld.example' }) });
    expect(await house.as('els', ({ stores, me }) => stores.supervision.all(me.id))).toEqual([]);
  });

  test.each<[string, { email?: string }]>([
    ['nobody of the network', { email: 'onbekend@meanderveld.example' }],
    ['nobody at all', {}],
    ['an empty address', { email: '' }],
    ['no address', { email: 'noor' }],
    // Vera works at Kiezelstroom, whose domain is another: her address here proves nothing.
    ['a member at a domain that is not their organisation’s', { email: 'vera@meanderveld.example' }],
  ])('is unknown for %s, and nothing is stored', async (_who, profile) => {
    const before = await everythingIn(house);
    const spoken = await tell(logging, { profile: async () => profile });
    expect(titleOf(spoken)).toBe('We kennen elkaar nog niet');
    expect(spoken.changed).toEqual([{ kind: 'refused', code: 'unknown-person' }]);
    expect(await everythingIn(house)).toEqual(before);
    const account = { platform: 'local', tenant: 'local', user: 'noor' } as const;
    expect(await house.unit.run(({ accounts }) => accounts.find(account))).toBeUndefined();
  });

  test('is recognised whatever the case of the address', async () => {
    const spoken = await tell(logging, { profile: async () => ({ email: ' NOOR@Meanderveld.EXAMPLE ' }) });
    expect(spoken.changed).toMatchObject([{ kind: 'supervision' }]);
  });

  test('is remembered with where they can be written to, and when they were last seen', async () => {
    await tell(logging);
    const account = () => house.as('noor', async ({ stores, me }) => (await stores.accounts.of(me.id))[0]);
    expect(await account()).toMatchObject({ address: 'noor', seenAt: house.moment });
    house.moment = instant(house.moment + 2 * HOUR);
    await house.converse({ ...incomingFrom('noor', logging, house.ids), address: 'elsewhere' });
    expect(await account()).toMatchObject({ address: 'elsewhere', seenAt: house.moment });
  });
});

describe('a turn', () => {
  test('is one unit of work, for an account that is new as well but for the look whether it is', async () => {
    let units = 0;
    const inside: boolean[] = [];
    let busy = false;
    const unit: House['unit'] = {
      run: async (work) => {
        units += 1;
        busy = true;
        return house.unit.run(work).finally(() => {
          busy = false;
        });
      },
    };
    const profile = async () => {
      inside.push(busy);
      return { email: 'noor@meanderveld.example' };
    };
    const converse = createConverse(parts(unit));
    const logs = () => converse(incomingFrom('noor', logging, house.ids, { profile }));
    expect([(await logs()).answer.kind, units, inside]).toEqual(['show', 2, [false]]);
    expect([(await logs()).answer.kind, units, inside]).toEqual(['show', 3, [false]]);
  });
});

describe('a second copy of a delivery', () => {
  test('is answered as the first was, and changes nothing', async () => {
    const first = await tell(logging, { id: 'delivery-7' });
    house.moment = instant(house.moment + DAY);
    const second = await tell(logging, { id: 'delivery-7' });
    expect(second).toEqual(first);
    expect(await hours()).toBe(1);
  });

  test('that comes at the same moment waits for the first', async () => {
    await tell(said('help'));
    const [first, second] = await Promise.all([
      tell(logging, { id: 'delivery-8' }),
      tell(logging, { id: 'delivery-8' }),
    ]);
    expect(second).toEqual(first);
    expect(await hours()).toBe(1);
  });

  test('of one that failed is tried as new', async () => {
    await tell(said('help'));
    house.outage = 'full';
    expect((await tell(logging, { id: 'delivery-9' })).answer.kind).toBe('trouble');
    house.outage = undefined;
    expect((await tell(logging, { id: 'delivery-9' })).changed).toMatchObject([{ kind: 'supervision' }]);
    expect(await hours()).toBe(1);
  });

  test('of one whose sender could not be asked about is tried as new', async () => {
    const unreachable = () => Promise.reject(new Error('No such user'));
    expect((await tell(logging, { id: 'delivery-11', profile: unreachable })).answer.kind).toBe('trouble');
    expect((await tell(logging, { id: 'delivery-11' })).changed).toMatchObject([{ kind: 'supervision' }]);
    expect(await hours()).toBe(1);
  });

  test('of what its platform never brings again is answered alike, and that answer is stored nowhere', async () => {
    await tell(said('help'));
    const copyOf = (id: string): Incoming => ({ ...incomingFrom('noor', logging, house.ids, { id }), comesOnce: true });
    const first = await house.converse(copyOf('delivery-12'));
    expect(titleOf(first)).toBe('Genoteerd');
    expect(await house.converse(copyOf('delivery-12'))).toEqual(first);
    const delivery = deliveryOf(copyOf('delivery-12'));
    expect(await house.unit.run(({ received }) => received.answerTo(delivery))).toBe('');
    const restarted = createConverse(parts(house.unit));
    expect(titleOf(await restarted(copyOf('delivery-12')))).toBe('Dit had ik al van je gekregen');
    expect(await hours()).toBe(1);
  });

  test('of a stranger’s is answered as a stranger’s', async () => {
    const unknown = { id: 'delivery-10', profile: async () => ({}) };
    expect(await tell(logging, unknown)).toEqual(await tell(logging, unknown));
  });
});

describe('trouble', () => {
  test.each(['unreachable', 'full'] as const)(
    'with a database that is %s stores nothing and gives a code',
    async (outage) => {
      await tell(said('help'));
      const before = await everythingIn(house);
      house.outage = outage;
      const spoken = await tell(logging);
      house.outage = undefined;
      expect(spoken).toMatchObject({ answer: { kind: 'trouble' }, changed: [] });
      const words = 'card' in spoken.answer ? plainCard(spoken.answer.card) : '';
      const code = /code (\w{6})/.exec(words)?.[1];
      expect(words).toContain('Er is niets opgeslagen.');
      expect(house.logged.at(-1)).toMatchObject({ event: 'turn failed', facts: { code } });
      expect(await everythingIn(house)).toEqual(before);
    },
  );

  test('with the platform’s own profile is told kindly too', async () => {
    const spoken = await tell(logging, { profile: () => Promise.reject(new Error('No such user')) });
    expect(spoken.answer.kind).toBe('trouble');
    expect((await tell(logging)).changed).toMatchObject([{ kind: 'supervision' }]);
  });

  test('with what is thrown that is no error does not get out', async () => {
    const spoken = await tell(logging, { profile: () => Promise.reject('nothing') });
    expect(spoken.answer.kind).toBe('trouble');
  });

  test('is told in the reader’s language', async () => {
    await tell(said('english'));
    house.outage = 'full';
    expect(titleOf(await tell(logging))).toBe('That did not work just now');
  });
});

describe('the log', () => {
  const secret = 'Kevin Jansen, Dorpsstraat 7';

  test('never holds what somebody typed, in words, fields or buttons', async () => {
    await tell(said(`afspraak ik bel ${secret} voor vrijdag`));
    await tell(said(secret));
    const values = { kind: 'intervisie', minutes: secret, day: '2026-11-24', note: secret };
    await tell({ kind: 'submitted', call: { name: 'hours.send', input: {} }, values });
    await tell({ kind: 'pressed', call: { name: 'hours.edit', input: { entry: secret } } });
    expect(house.logged.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(house.logged)).not.toMatch(/Kevin|Jansen|Dorpsstraat/);
  });

  test('of a failure has its kind and its place, not its message: that may quote what was typed', async () => {
    class QueryFailed extends Error {
      override readonly name = 'QueryFailed';
    }
    const message = `Could not store:\n  about: "${secret}"\n  at line 3`;
    await tell(logging, { profile: () => Promise.reject(new QueryFailed(message)) });
    const [line] = house.logged.filter(({ event }) => event === 'turn failed');
    expect(line?.facts).toMatchObject({ failure: 'QueryFailed', platform: 'local', what: 'words' });
    expect(String(line?.facts?.['at'])).toMatch(/^at /);
    expect(JSON.stringify(house.logged)).not.toMatch(/Kevin|about/);
  });

  test('tells what each turn did, by kinds', async () => {
    await tell(logging);
    expect(house.logged).toEqual([
      { event: 'turn', facts: { platform: 'local', what: 'words', answer: 'show', changed: 'supervision', ms: 0 } },
    ]);
  });
});

describe('the language', () => {
  test('is chosen, and kept for the next turn', async () => {
    expect((await tell(said('english'))).language).toBe('en');
    expect((await tell(said('uren'))).language).toBe('en');
    expect((await tell(said('nederlands'))).language).toBe('nl');
  });
});
