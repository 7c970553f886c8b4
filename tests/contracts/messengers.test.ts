import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAddress } from '../../adapters/teams/reference.ts';
import type { Destination, Message, Messenger } from '../../bot/conversation/messenger.ts';
import { instant } from '../../domain/kernel/time.ts';
import type { Lane, SendResult } from '../../domain/nudges/delivery.ts';
import { CHANNEL, openWorkspace, TEAM } from '../adapters/slack/workspace.ts';
import { Rig, tenant } from '../adapters/teams/rig.ts';
import { openScene } from '../adapters/web/scene.ts';

type Trouble = 'busy' | 'away' | 'line broken' | 'blocked' | 'left';

/** A messenger before something that behaves as its platform does. */
interface Stage {
  readonly messenger: Messenger;
  readonly person: Destination;
  readonly channel: Destination;
  /** Goes wrong with the next message; absent where nothing can. */
  trouble?(which: Trouble): void;
  /** How many messages were tried. */
  tried?(): number;
  close(): Promise<unknown>;
}

/** What the platform takes at most: so many in so many milliseconds, in a conversation and in all. */
interface Figures {
  readonly conversation: readonly (readonly [count: number, milliseconds: number])[];
  readonly widest?: readonly [count: number, milliseconds: number];
}

async function slack(): Promise<Stage> {
  const office = await openWorkspace();
  const post = 'chat.postMessage';
  const troubles = {
    busy: { status: 429, retryAfter: 7 },
    away: { status: 503 },
    'line broken': 'drop after',
    blocked: { error: 'restricted_action' },
    left: { error: 'user_disabled' },
  } as const;
  return {
    messenger: office.slack.messenger,
    person: { kind: 'person', tenant: TEAM, user: office.user, address: office.user },
    channel: { kind: 'channel', channel: `${TEAM}/${CHANNEL}` },
    trouble: (which) => office.fail(post, troubles[which]),
    tried: () => office.calls.filter(({ method }) => method === post).length,
    close: () => office.close(),
  };
}

async function teams(): Promise<Stage> {
  const rig = await Rig.start();
  const serviceUrl = rig.connector.url;
  const troubles = {
    busy: { status: 429, headers: { 'retry-after': '7' } },
    away: { status: 503 },
    'line broken': 'drop',
    blocked: { status: 403, code: 'ConversationBlockedByUser' },
    left: { status: 403, code: 'BotNotInConversationRoster' },
  } as const;
  const address = { serviceUrl, tenant, bot: '28:schakelbot', user: '29:noor', conversation: 'a:noor-and-bot' };
  return {
    messenger: rig.teams.messenger,
    person: { kind: 'person', tenant, user: 'aad-noor', address: writeAddress(address) },
    channel: { kind: 'channel', channel: JSON.stringify({ id: '19:sar@thread.tacv2', tenant, serviceUrl }) },
    trouble: (which) => rig.connector.next('POST', troubles[which]),
    tried: () => rig.connector.posts.length,
    close: () => rig.stop(),
  };
}

async function local(): Promise<Stage> {
  const scene = await openScene();
  const user = scene.members[0]?.id ?? '';
  return {
    messenger: scene.messenger,
    person: { kind: 'person', tenant: 'local', user, address: user },
    channel: { kind: 'channel', channel: 'sar' },
    close: () => scene.close(),
  };
}

const platforms: readonly [string, () => Promise<Stage>, Figures | undefined][] = [
  ['Slack', slack, { conversation: [[1, 1000]], widest: [60, 60_000] }],
  [
    'Teams',
    teams,
    {
      conversation: [
        [7, 1000],
        [60, 30_000],
        [1800, 3_600_000],
      ],
    },
  ],
  ['local mode', local, undefined],
];

const first: Message = { card: { title: 'Onze opgave', parts: [] }, language: 'nl' };
const second: Message = { card: { title: 'Het is gedaan', parts: [] }, language: 'nl' };

describe.each(platforms)('the messenger of %s', (_name, open, figures) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage.close());
  const lanes = (to: Destination): readonly Lane[] => stage.messenger.lanes?.(to) ?? [];
  const idsTo = (to: Destination) => lanes(to).map(({ id }) => id);

  it.each(['person', 'channel'] as const)(
    'tells where a message to a %s stands, and puts another there',
    async (to) => {
      const sent = await stage.messenger.send(stage[to], first, `to a ${to}`);
      expect(sent).toEqual({ result: 'sent', messageId: expect.stringMatching(/./) });
      const { messageId } = sent as Extract<SendResult, { result: 'sent' }>;
      expect(await stage.messenger.update?.(stage[to], messageId, second)).toEqual(sent);
    },
  );

  it.each<[Trouble, SendResult]>([
    ['busy', { result: 'later', waitMs: 7000 }],
    ['away', { result: 'later' }],
    ['line broken', { result: 'uncertain' }],
    ['blocked', { result: 'never', reason: 'blocked' }],
    ['left', { result: 'never', reason: 'gone' }],
  ])('never throws, and tries once: %s', async (which, result) => {
    if (!stage.trouble) return expect(figures).toBeUndefined();
    const before = stage.tried?.() ?? 0;
    stage.trouble(which);
    expect(await stage.messenger.send(stage.person, first, `trouble ${which}`)).toEqual(result);
    expect(stage.tried?.()).toBe(before + 1);
  });

  it('gives a destination the same lanes always, the widest first, and its conversation a lane of its own', () => {
    if (!figures) return expect(stage.messenger.lanes).toBeUndefined();
    const [person, channel] = [idsTo(stage.person), idsTo(stage.channel)];
    expect(idsTo({ ...stage.person })).toEqual(person);
    expect(person.at(-1)).not.toBe(channel.at(-1));
    expect(person.slice(0, -1)).toEqual(channel.slice(0, -1));
    for (const wider of person.slice(0, -1)) expect(person.at(-1)).toMatch(new RegExp(`^${wider}/`));
  });

  it('asks for no more speed than the platform allows', () => {
    const [widest, narrowest] = [lanes(stage.person)[0], lanes(stage.person).at(-1)];
    const most = (milliseconds: number, lane: Lane | undefined) => Math.ceil(milliseconds / (lane?.every ?? 1));
    for (const [count, span] of figures?.conversation ?? []) expect(most(span, narrowest)).toBeLessThanOrEqual(count);
    if (figures?.widest) expect(most(figures.widest[1], widest)).toBeLessThanOrEqual(figures.widest[0]);
  });

  it('finds what it lost sight of, or does not look at all', async () => {
    const { messenger, person, trouble } = stage;
    if (!messenger.seek) return expect(_name).not.toBe('Slack');
    trouble?.('line broken');
    await messenger.send(person, first, 'lost');
    const since = instant(Date.parse('2026-11-23T08:00:00Z'));
    expect(await messenger.seek(person, 'lost', since)).toMatchObject({ result: 'there' });
    expect(await messenger.seek(person, 'never sent', since)).toEqual({ result: 'not-there' });
  });
});
