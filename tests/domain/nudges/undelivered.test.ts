import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { allows } from '../../../domain/kernel/permissions.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import type { BodyKey, Member } from '../../../domain/network/network.ts';
import type { FailureReason } from '../../../domain/nudges/delivery.ts';
import type { Recipient } from '../../../domain/nudges/nudge.ts';
import {
  mayUndelivered,
  seesUndelivered,
  type UndeliveredAction,
  type UndeliveredRelation,
  undeliveredPermissions,
} from '../../../domain/nudges/undelivered.permissions.ts';
import {
  allUndelivered,
  listUndelivered,
  resendOne,
  resendTo,
  type UndeliveredWorld,
} from '../../../domain/nudges/undelivered.ts';
import { accessNetwork } from '../../builders/access.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { notDelivered } from '../../builders/undelivered.ts';

const relations = ['bureau', 'secretary', 'other'] as const satisfies UndeliveredRelation[];

/** Written out by hand, so that a change of the code's table is noticed. */
const expected: Readonly<Record<UndeliveredAction, string>> = {
  //       bureau secretary other
  see: '   yes    yes       no',
  resend: 'yes    yes       no',
};
const cells = (Object.keys(expected) as UndeliveredAction[]).flatMap((action) =>
  relations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

let house: House;
const world = <Result>(work: (world: UndeliveredWorld) => Promise<Result>): Promise<Result> =>
  house.unit.run((stores) => work({ now: house.moment, network: house.network, stores }));
const channel = (body: string): Recipient => ({ kind: 'channel', body: body as BodyKey });
const toMember = ({ id }: Member): Recipient => ({ kind: 'member', member: id });
const list = async (key: string) => {
  const listed = await world((it) => listUndelivered(house.member(key), it));
  return listed.done ? listed.value : listed.refusal.code;
};
const resend = (key: string, to: Recipient, reason: FailureReason) =>
  world((it) => resendTo(house.member(key), { to, reason }, it));
const stateOf = async (key: string) => (await house.unit.run(({ ledger }) => ledger.find(key)))?.state;

describe('the table of what did not arrive', () => {
  beforeAll(async () => {
    house = await aHouse({ network: accessNetwork });
  });
  afterAll(() => house.close());

  test.each(cells)('$relation may $action: $allowed', ({ action, relation, allowed }) => {
    expect(allows(undeliveredPermissions, action, [relation])).toBe(allowed);
  });

  test('has no action that is not written out here', () => {
    expect(Object.keys(undeliveredPermissions).sort()).toEqual(Object.keys(expected).sort());
  });

  test('knows the bureau by its seats, and a secretary by the body whose channel it is', () => {
    const who = (to: Recipient) =>
      house.network.members.filter((each) => mayUndelivered(each, 'see', to, house.network)).map(({ key }) => key);
    expect(who(toMember(house.member('noor')))).toEqual(['hans', 'marit']);
    expect(who(channel('ao'))).toEqual(['els', 'hans', 'marit']);
    expect(who(channel('sar'))).toEqual(['sanne', 'hans', 'marit']);
    const some = house.network.members.filter((each) => seesUndelivered(each, house.network)).map(({ key }) => key);
    expect(some).toEqual(['els', 'sanne', 'hans', 'marit']);
  });
});

describe('what did not arrive', () => {
  beforeAll(async () => {
    house = await aHouse({ network: accessNetwork });
    await notDelivered(house, { to: 'noor', daysAgo: 2, kind: 'agreement-week' });
    await notDelivered(house, { to: 'noor', daysAgo: 1, kind: 'consultation-fits' });
    await notDelivered(house, { to: 'noor', daysAgo: 3, daysOfUse: 1, kind: 'meeting-day' });
    await notDelivered(house, { to: 'piet', reason: 'unknown', kind: 'hours-question' });
    await notDelivered(house, { to: 'wim', reason: 'refused', daysAgo: 9, daysOfUse: 1 });
    await notDelivered(house, { to: 'rosa', reason: 'gone', daysAgo: 15, daysOfUse: 1 });
    await notDelivered(house, { to: { body: 'ao' }, reason: 'no-channel', kind: 'progress-report' });
    const { nudge } = await notDelivered(house, { to: 'ties', reason: 'blocked' });
    await house.unit.run(({ ledger }) => ledger.withdraw([nudge.key]));
  });
  afterAll(() => house.close());

  it('is a line a recipient and reason, of what is still of use; what can be sent again comes first', async () => {
    const now = house.moment;
    expect(await list('hans')).toMatchObject([
      { to: toMember(house.member('piet')), reason: 'unknown', kinds: ['hours-question'], comes: undefined },
      { to: channel('ao'), reason: 'no-channel', comes: 'once-there-is-a-channel', resendable: true },
      {
        to: toMember(house.member('noor')),
        since: now - 2 * DAY,
        kinds: ['agreement-week', 'consultation-fits'],
        messages: { length: 2 },
        comes: 'once-they-speak',
        resendable: false,
      },
      { to: toMember(house.member('wim')), ofUse: false, resendable: false },
    ]);
  });

  it('is of a body’s channel alone for its secretary, and does not exist for others', async () => {
    expect(await list('els')).toMatchObject([{ to: channel('ao') }]);
    expect(await list('sanne')).toEqual([]);
    for (const key of ['noor', 'piet', 'karel']) expect(await list(key)).toBe('undelivered-not-found');
  });

  it('holds no text, and not what it was about', async () => {
    const all = await world(allUndelivered);
    expect(new Set(all.flatMap((each) => Object.keys(each)))).toEqual(
      new Set(['id', 'to', 'reason', 'since', 'kinds', 'ofUse']),
    );
  });

  it('leaves the list with who leaves the network', async () => {
    const without = { ...house.network, member: () => undefined };
    const left = await house.unit.run((stores) => allUndelivered({ now: house.moment, network: without, stores }));
    expect(left.map(({ to }) => to)).toEqual([channel('ao')]);
  });
});

describe('sending again', () => {
  beforeAll(async () => {
    house = await aHouse({ network: accessNetwork });
  });
  afterAll(() => house.close());

  it('owes anew all that one recipient did not hear for one reason, and nothing else', async () => {
    const one = await notDelivered(house, { to: 'noor', reason: 'unknown', daysAgo: 1 });
    const two = await notDelivered(house, { to: 'noor', reason: 'unknown' });
    const refused = await notDelivered(house, { to: 'noor', reason: 'refused', daysAgo: 2 });
    expect(await resend('hans', toMember(house.member('noor')), 'unknown')).toMatchObject({
      done: true,
      value: { messages: [one.id, two.id] },
    });
    expect([await stateOf(one.nudge.key), await stateOf(two.nudge.key)]).toEqual(['open', 'open']);
    expect(await stateOf(refused.nudge.key)).toBe('bundled');
    expect(await resend('marit', toMember(house.member('noor')), 'unknown')).toMatchObject({
      refusal: { code: 'undelivered-not-found' },
    });
  });

  it('is refused when it is of no use any more', async () => {
    const { id } = await notDelivered(house, { to: 'wim', reason: 'refused', daysAgo: 2, daysOfUse: 1 });
    const refusal = { code: 'undelivered-of-no-use' };
    expect(await resend('hans', toMember(house.member('wim')), 'refused')).toMatchObject({ refusal });
    expect(await world((it) => resendOne(id, it))).toMatchObject({ refusal });
  });

  it('is refused to who may not see it as if it were not there', async () => {
    const { nudge } = await notDelivered(house, { to: 'piet', reason: 'blocked' });
    const others = house.network.members.filter(({ key }) => !['hans', 'marit'].includes(key));
    for (const { key } of others) {
      const attempt = await resend(key, toMember(house.member('piet')), 'blocked');
      expect(attempt).toEqual({ done: false, refusal: { code: 'undelivered-not-found' } });
    }
    expect(await stateOf(nudge.key)).toBe('bundled');
  });

  it('of one message goes by its own id or by the key of a nudge in it', async () => {
    const byId = await notDelivered(house, { to: 'ties', daysAgo: 1 });
    const byNudge = await notDelivered(house, { to: 'ties' });
    expect(await world((it) => resendOne(byId.id, it))).toMatchObject({ done: true, value: { id: byId.id } });
    expect(await stateOf(byNudge.nudge.key)).toBe('bundled');
    expect(await world((it) => resendOne(byNudge.nudge.key, it))).toMatchObject({ value: { id: byNudge.id } });
    expect(await stateOf(byNudge.nudge.key)).toBe('open');
    for (const key of [byId.id, 'nothing', ''])
      expect(await world((it) => resendOne(key, it))).toMatchObject({ refusal: { code: 'undelivered-not-found' } });
  });

  it('leaves unsaid what lost its use meanwhile', async () => {
    const { nudge } = await notDelivered(house, { to: 'jamal', reason: 'blocked', daysAgo: 9, daysOfUse: 5 });
    await notDelivered(house, { to: 'jamal', reason: 'blocked' });
    await resend('hans', toMember(house.member('jamal')), 'blocked');
    await house.unit.run(({ ledger }) => ledger.expire(house.moment));
    expect(await stateOf(nudge.key)).toBe('overtaken');
    const due = await house.unit.run(({ ledger }) => ledger.due(instant(house.moment)));
    expect(due.filter(({ to }) => to.kind === 'member' && to.member === house.member('jamal').id)).toHaveLength(1);
  });
});
