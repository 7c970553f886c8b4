import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { Nudge, Recipient } from '../../../domain/nudges/nudge.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aMember, aNetwork, at } from './world.ts';

const thursday = at('2026-11-26', '10:00');
const names = Array.from({ length: 12 }, (_none, n) => `lid${n}`);

let house: TestHouse;

beforeEach(async () => {
  house = await aHouse(aNetwork({ members: names.map((name) => aMember(name)), bodies: [] }), thursday);
});
afterEach(() => house.close());

function nudge(key: string, name: string, more: Partial<Nudge> = {}): Nudge {
  const to: Recipient = { kind: 'member', member: house.id(name) };
  return { key, kind: 'test', about: key, to, from: thursday, until: instant(thursday + 60 * MINUTE), ...more };
}
const owe = (...nudges: Nudge[]) => house.unit.run(({ ledger }) => ledger.owe(nudges, house.clock.now()));
const deliver = () => house.jobs['deliver-nudges'].run({ now: house.clock.now() });
const moments = () => house.courier.arrived.map(({ at: moment }) => moment - thursday);

it('messages in one workspace go one by one, each as soon as the one before has had its second', async () => {
  house.courier.lanes = () => [{ id: 'slack/T1', every: 1000 }];
  await owe(...names.map((name) => nudge(name, name)));
  const { counts } = await deliver();
  expect(moments()).toEqual(names.map((_name, n) => n * 1000));
  expect(counts).toMatchObject({ sent: 12 });
});

it('workspaces do not wait for each other', async () => {
  const one = house.id('lid0');
  house.courier.lanes = (to) => [
    { id: to.kind === 'member' && to.member === one ? 'slack/T1' : 'slack/T2', every: 1000 },
  ];
  await owe(nudge('a', 'lid0'), nudge('b', 'lid1'), nudge('c', 'lid2'));
  await deliver();
  expect(moments()).toEqual([0, 0, 1000]);
});

it('an answer goes before what is said unasked', async () => {
  house.courier.lanes = () => [{ id: 'slack/T1', every: 1000 }];
  await owe(...names.map((name) => nudge(name, name)));
  const [first] = names;
  house.courier.fate = async (accept) => {
    accept();
    house.courier.fate = undefined;
    await owe(nudge('answer', 'lid9', { pace: 'at-once', from: thursday }));
    return { result: 'sent', messageId: 'm' };
  };
  await deliver();
  expect(first).toBeDefined();
  expect(house.courier.arrived.findIndex(({ nudges }) => nudges[0]?.key === 'answer')).toBeLessThanOrEqual(2);
});

it('waiting for a turn is no attempt', async () => {
  house.courier.lanes = () => [{ id: 'slack/T1', every: 1000 }];
  await owe(...names.map((name) => nudge(name, name)));
  await deliver();
  const sent = await house.unit.run(({ ledger }) => ledger.deliveries('sent'));
  expect(sent.map(({ attempts }) => attempts)).toEqual(names.map(() => 1));
});

it('the widest and the narrowest lane both count', async () => {
  house.courier.lanes = (to) => [
    { id: 'slack/T1', every: 500 },
    { id: `slack/T1/${to.kind === 'member' ? to.member : to.body}`, every: 3000 },
  ];
  await owe(nudge('a', 'lid0', { pace: 'in-hours' }), nudge('b', 'lid0'), nudge('c', 'lid1'));
  await deliver();
  house.clock.pass(MINUTE);
  await deliver();
  const when = new Map(house.courier.arrived.map(({ nudges, at: moment }) => [nudges[0]?.key, moment - thursday]));
  expect(when.get('a')).toBe(0);
  expect(when.get('c')).toBe(500);
  expect(when.get('b')).toBeGreaterThanOrEqual(3000);
});
