import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, instant } from '../../../domain/kernel/time.ts';
import type { Nudge, Recipient } from '../../../domain/nudges/nudge.ts';
import { nudgeKey } from '../../../domain/nudges/nudge.ts';
import { outdatedBy, redraw } from '../../../domain/nudges/redraw.ts';
import { redrawing } from '../../../jobs/redraw.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aMember, aNetwork, at } from './world.ts';

/** More than one round bears. */
const crowd = Array.from({ length: 25 }, (_, index) => `lid-${index}`);
const network = aNetwork({ members: ['anna', 'bert', 'carla', ...crowd].map((key) => aMember(key)) });
const nine = at('2026-11-26', '09:00');

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse(network, nine);
});
afterEach(() => house.close());

const to = (key: string): Recipient => ({ kind: 'member', member: house.id(key) });

/** Each hears about each thing, in one message of the day. */
async function told(...pairs: readonly (readonly [who: string, ...about: string[]])[]) {
  const nudges = pairs.flatMap(([who, ...subjects]) =>
    subjects.map((about): Nudge => {
      const key = nudgeKey('test', about, to(who), '2026-11-26' as never);
      return { key, kind: 'test', about, to: to(who), from: nine, until: instant(nine + 8 * HOUR) };
    }),
  );
  await house.unit.run(({ ledger }) => ledger.owe(nudges, nine));
  await house.jobs['deliver-nudges'].run({ now: house.clock.now() });
  house.clock.pass(1000);
}

const deed = (by: string, changed: readonly string[], answered: readonly string[] = []) => ({
  by: house.id(by),
  at: house.clock.now(),
  changed,
  answered,
});

async function drawnAfter(...deeds: ReturnType<typeof deed>[]) {
  const round = redrawing(house);
  for (const each of deeds) round.ask(each);
  await round.settle();
  return house.courier.updated.map(({ to: who, text }) => [
    who.kind === 'member' && house.network.member(who.member)?.key,
    text,
  ]);
}

describe('what somebody changed', () => {
  it('is drawn again for everybody who was told of it, not for who changed it', async () => {
    await told(['anna', 'S/1'], ['bert', 'S/1'], ['carla', 'T']);
    house.courier.isWanted = () => false;
    expect(await drawnAfter(deed('anna', ['S']))).toEqual([['bert', 'settled']]);
    expect(house.logged).toContain('redrawn');
  });

  it('keeps what else a message says', async () => {
    await told(['bert', 'S', 'T']);
    house.courier.isWanted = ({ about }) => about === 'T';
    const [[, text] = []] = await drawnAfter(deed('anna', ['S']));
    expect(text).toBe(nudgeKey('test', 'T', to('bert'), '2026-11-26' as never));
  });

  it('is not what only begins alike', async () => {
    await told(['bert', 'S1', 'Sx/1', '_/2']);
    expect(await drawnAfter(deed('anna', ['S']), deed('anna', ['%']), deed('anna', ['_x']))).toEqual([]);
  });

  it('is left as it is in what was sent a month ago, or not sent yet', async () => {
    await told(['bert', 'S']);
    house.clock.pass(31 * DAY);
    expect(await drawnAfter(deed('anna', ['S']))).toEqual([]);
  });

  it('is drawn once for many changes at a time, and for many readers in rounds', async () => {
    await told(...crowd.map((key) => [key, 'S'] as const));
    const drawn = await drawnAfter(deed('anna', ['S']), deed('anna', ['S']));
    expect(drawn.map(([key]) => key).sort()).toEqual([...crowd].sort());
  });
});

describe('what its reader answered', () => {
  it('is never overwritten by what another does later', async () => {
    await told(['anna', 'S'], ['bert', 'S']);
    await drawnAfter(deed('bert', [], ['S']));
    expect(await drawnAfter(deed('carla', ['S']))).toEqual([['anna', expect.anything()]]);
  });

  it('stays answered, and counts as such', async () => {
    await told(['anna', 'S']);
    await drawnAfter(deed('anna', ['S']));
    const { answered, sent } = await house.unit.run(({ ledger }) => ledger.counts());
    expect([answered, sent]).toEqual([1, 0]);
    const thursday = { to: to('anna'), day: '2026-11-26' as never };
    expect((await house.unit.run(({ ledger }) => ledger.served([thursday]))).size).toBe(1);
  });
});

describe('a platform that does not take it', () => {
  it.each(['later', 'never', 'uncertain'] as const)('with “%s” is asked once', async (result) => {
    await told(['bert', 'S']);
    const tried: string[] = [];
    house.courier.fate = (_accept, _to, key) => {
      tried.push(key);
      return result === 'never' ? { result, reason: 'blocked' } : { result };
    };
    await drawnAfter(deed('anna', ['S']));
    expect(tried).toHaveLength(1);
  });

  it('or throws, leaves everything as it was', async () => {
    await told(['bert', 'S']);
    house.courier.fate = () => {
      throw new Error('what somebody typed');
    };
    const [delivery] = await house.unit.run(({ ledger }) => outdatedBy(deed('anna', ['S']), ledger));
    if (!delivery) throw new Error('Nothing was sent');
    await redraw(delivery, house);
    expect(house.logged).toContain('not-redrawn');
    expect(await house.unit.run(({ ledger }) => ledger.deliveries('sent'))).toHaveLength(1);
  });
});
