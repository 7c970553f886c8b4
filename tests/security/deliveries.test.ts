import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainCard } from '../../bot/view/plain.ts';
import { instant } from '../../domain/kernel/time.ts';
import type { AccountName } from '../../domain/network/network.store.ts';
import { aHouse, everythingIn, type House, incomingFrom } from '../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const logging = { kind: 'said', text: 'uren 73 minuten intervisie gisteren' } as const;

async function tell(id: string, key: string, from: Partial<AccountName> = {}, text = 'uren') {
  const usual = incomingFrom(key, { kind: 'said', text }, house.ids, { id });
  const spoken = await house.converse({ ...usual, from: { ...usual.from, ...from } });
  return 'card' in spoken.answer ? plainCard(spoken.answer.card) : '';
}

describe('the id of somebody else’s delivery', () => {
  it.each<[string, string, Partial<AccountName>]>([
    ['another member', 'els', {}],
    ['the same account name in another tenant', 'els', { user: 'noor', tenant: 'elders' }],
    ['the same account name on another platform', 'els', { user: 'noor', platform: 'teams' }],
    ['names that run together', 'els', { tenant: 'local","noor', user: '' }],
  ])('gives %s no answer of theirs', async (_who, key, from) => {
    expect(await tell('delivery-1', 'noor', {}, logging.text)).toContain('13 minuten');
    expect(await tell('delivery-1', key, from)).not.toContain('13 minuten');
  });

  it('gives a stranger nothing either', async () => {
    await tell('delivery-1', 'noor', {}, logging.text);
    expect(await tell('delivery-1', 'niemand-van-ons')).toContain('We kennen elkaar nog niet');
  });

  it('is taken up by nobody beforehand: the member’s own turn is done', async () => {
    await tell('delivery-1', 'els');
    expect(await tell('delivery-1', 'noor', {}, logging.text)).toContain('13 minuten');
  });
});

describe('an odd id', () => {
  it.each(['', '\u0000', '\ud800', 'a'.repeat(100_000), '\'; DROP TABLE "Received"; --', '__proto__', '../../etc'])(
    'counts once, like any other: %j',
    async (id) => {
      const usual = () => house.converse(incomingFrom('noor', logging, house.ids, { id }));
      expect(await usual()).toEqual(await usual());
      expect(await house.as('noor', ({ stores, me }) => stores.supervision.all(me.id))).toHaveLength(1);
    },
  );

  it('is not taken for another odd one', async () => {
    for (const id of ['\ud800', '\udbff', '\ufffd']) await tell(id, 'noor', {}, logging.text);
    expect(await house.as('noor', ({ stores, me }) => stores.supervision.all(me.id))).toHaveLength(3);
  });
});

describe('a form that is sent in twice, as two deliveries', () => {
  const forms = (): Record<string, Record<string, string>> => ({
    'hours.send': { kind: 'intervisie', minutes: '45', day: '2026-11-24' },
    'hours.send-absence': { from: '2026-12-01', to: '2026-12-03' },
    'agreements.send': { about: 'het overzicht', owner: `member:${house.member('els').id}`, due: '2026-12-04' },
  });
  const send = (name: string) =>
    house.converse(
      incomingFrom('noor', { kind: 'submitted', call: { name, input: {} }, values: forms()[name] ?? {} }, house.ids),
    );

  it.each(['hours.send', 'hours.send-absence', 'agreements.send'])('is one: %s', async (name) => {
    await house.converse(incomingFrom('noor', { kind: 'said', text: 'help' }, house.ids));
    const replies = await Promise.all([send(name), send(name), send(name)]);
    expect(replies.map(({ answer }) => answer.kind)).toEqual(['replace', 'replace', 'replace']);
    const { agreements, hours, absences, owed } = await everythingIn(house);
    expect([...agreements, ...hours.flat(), ...absences.flat()]).toHaveLength(1);
    expect(owed.length).toBeLessThan(2);
  });

  it('is two when there is time between them', async () => {
    await send('agreements.send');
    house.moment = instant(house.moment + 60_000);
    await send('agreements.send');
    expect((await everythingIn(house)).agreements).toHaveLength(2);
  });
});

describe('a form field of a megabyte', () => {
  it('is refused beside its field, with no more of it than a message holds', async () => {
    const values = { kind: 'intervisie', minutes: '1 uur en '.repeat(100_000), day: '2026-11-24' };
    const what = { kind: 'submitted', call: { name: 'hours.send', input: {} }, values } as const;
    const { answer } = await house.converse(incomingFrom('noor', what, house.ids));
    expect(answer.kind).toBe('invalid');
    expect(JSON.stringify(answer).length).toBeLessThan(12_000);
  });
});

describe('the log', () => {
  const secret = 'Kevin Jansen, Dorpsstraat 7';

  it('never holds what a button is called by somebody else', async () => {
    const what = { kind: 'pressed', call: { name: secret, input: {} } } as const;
    await house.converse(incomingFrom('noor', what, house.ids));
    expect(JSON.stringify(house.logged)).not.toMatch(/Kevin/);
    expect(house.logged).toMatchObject([{ facts: { what: 'pressed unknown' } }]);
  });

  it('never holds the words of an error that got others after it was made', async () => {
    const error = new Error(`Could not store\n  about: "${secret}"\n  at line 3`);
    error.message = 'It failed';
    await house.converse(incomingFrom('noor', logging, house.ids, { profile: () => Promise.reject(error) }));
    expect(JSON.stringify(house.logged)).not.toMatch(/Kevin|line 3/);
  });
});
