import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenFromOutside } from '../../../bot/assemble.metrics.ts';
import type { Destination, Message, Messenger } from '../../../bot/conversation/messenger.ts';
import { DAY, instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import type { SendResult } from '../../../domain/nudges/delivery.ts';
import { type House, openHouse } from '../../journeys/house.ts';
import { localGround } from '../../journeys/platforms/local.ts';
import { readSamples } from './prometheus.ts';

const to: Destination = { kind: 'person', tenant: 'T1', user: 'U1', address: 'U1' };
const message = {} as Message;

describe('the whole bot', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(localGround);
  });
  afterAll(() => house.close());

  const look = async () => {
    const answer = await fetch(`${house.url}/metrics`);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    return { ...readSamples(text), text };
  };
  const network = () => house.bot.database.unit.run((stores) => stores.network.load());
  const oweAnAnswer = (member: MemberId, about: string) => {
    const now = house.clock.now();
    const nudge = {
      kind: 'hours-question',
      about,
      to: { kind: 'member', member },
      key: `question about ${about}`,
    } as const;
    return house.bot.database.unit.run(async ({ ledger, preferences }) => {
      await preferences.save({ member, hoursQuestion: true });
      await ledger.owe(
        [{ ...nudge, pace: 'at-once', from: instant(now - 6 * MINUTE), until: instant(now + DAY) }],
        now,
      );
    });
  };

  it('tells of a message that waits, and that it was sent, without a word about whom or what', async () => {
    const { members, bodies } = await network();
    const [somebody] = members;
    if (!somebody) throw new Error('Nobody there');
    await oweAnAnswer(somebody.id, '2026-11-23');
    const before = await look();
    expect(before.value('schakelbot_nudges{state="open"}')).toBeGreaterThan(0);
    expect(before.value('schakelbot_late')).toBe(1);
    expect(before.value('schakelbot_seconds_behind')).toBe(360);
    expect(before.value('schakelbot_sends_total{platform="local",result="sent"}')).toBe(0);
    await house.doors.schedule['deliver-nudges'].run({ now: house.clock.now() });
    const after = await look();
    expect(after.value('schakelbot_late')).toBe(0);
    expect(after.value('schakelbot_seconds_behind')).toBe(0);
    expect(after.value('schakelbot_sends_total{platform="local",result="sent"}')).toBe(1);
    expect(after.value('schakelbot_job_runs_total{job="deliver-nudges",result="done"}')).toBe(1);
    for (const { text } of [before, after]) {
      for (const { id, key, name, email } of members)
        for (const word of [id, key, name, email]) expect(text).not.toContain(word);
      for (const { name } of bodies) expect(text).not.toContain(name);
      expect(text).not.toContain('2026-11-23');
    }
  });

  it('writes a line in the log for each message, of what it was and never of what it said', async () => {
    const lines = house.logged.filter((line) => line.startsWith('delivery '));
    expect(lines).toHaveLength(1);
    const facts = JSON.parse(lines[0]?.slice('delivery '.length) ?? '');
    const [somebody] = (await network()).members;
    expect(facts).toMatchObject({
      id: expect.any(String),
      to: `member:${somebody?.id}`,
      platform: 'local',
      kinds: 'hours-question',
      nudges: 1,
      attempts: 1,
      ending: 'sent',
      behindMs: expect.any(Number),
      tookMs: expect.any(Number),
    });
    expect(Object.values(facts).filter((fact) => /supervisie|@| /.test(String(fact)))).toEqual([]);
  });

  it('has nothing but states, results, platforms and jobs as labels', async () => {
    const labels = (await look()).labelsOf('schakelbot_');
    const states = ['owed', 'claimed', 'sending', 'uncertain', 'undeliverable', 'held', 'open', 'bundled'];
    const results = ['sent', 'later', 'never', 'done', 'failed'];
    const known = [...Object.keys(house.doors.schedule), ...states, ...results, 'local'];
    expect([...labels].sort()).toEqual(known.sort());
  });
});

describe('what a messenger sends', () => {
  const parts = { database: { backlog: () => Promise.reject(new Error('out')) }, clock: { now: () => instant(0) } };
  const given = async (...results: (SendResult | Error)[]) => {
    const seen = seenFromOutside(parts as unknown as Parameters<typeof seenFromOutside>[0]);
    const left = [...results];
    const messenger: Messenger = {
      platform: 'slack',
      lanes: () => [{ id: 'T1', every: 1000 }],
      async send() {
        const next = left.shift();
        if (!next || next instanceof Error) throw next;
        return next;
      },
    };
    const counting = seen.messenger(messenger);
    expect(counting.lanes?.(to)).toEqual([{ id: 'T1', every: 1000 }]);
    const heard: unknown[] = [];
    for (const _ of results) heard.push(await counting.send(to, message, 'key').catch((error: unknown) => error));
    expect(heard).toEqual(results);
    const { value } = readSamples((await seen.metrics()).text);
    return {
      result: (result: string) => value(`schakelbot_sends_total{platform="slack",result="${result}"}`),
      limited: value('schakelbot_rate_limited_total{platform="slack"}'),
    };
  };

  it('is counted by what came of it, and what broke down as uncertain', async () => {
    const sent = { result: 'sent', messageId: '1' } as const;
    const { result, limited } = await given(sent, sent, { result: 'never', reason: 'gone' }, new Error('lost'));
    expect(['sent', 'later', 'never', 'uncertain'].map(result)).toEqual([2, 0, 1, 1]);
    expect(limited).toBe(0);
  });

  it('is counted as limited when the platform says how long to wait', async () => {
    const { result, limited } = await given({ result: 'later' }, { result: 'later', waitMs: 30_000 });
    expect([result('later'), limited]).toEqual([2, 1]);
  });
});
