import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlack, type Slack } from '../../../adapters/slack/app.ts';
import type { Installations } from '../../../adapters/slack/installations.ts';
import { systemClock as clock } from '../../../adapters/system/clock.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Spoken } from '../../../bot/conversation/reply.ts';
import { text } from '../../../bot/view/card.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { CLIENT, serve } from './organisations.ts';
import { openSocketSlack, type SlackLine, type SocketSlack } from './socket-stand-in.ts';

const APP_TOKEN = 'xapp-1-A0SCHAKEL1-123-verzonnen';
const answer: Spoken = {
  answer: { kind: 'show', card: { title: 'Genoteerd', parts: [text('Dank je wel.')] } },
  changed: [],
  language: 'nl',
};

let slack: SocketSlack;
let bot: Slack;
let heard: Incoming[];
let converse: (incoming: Incoming) => Promise<Spoken>;
const logged: string[] = [];
const note = (event: string, facts?: unknown) => void logged.push(`${event} ${JSON.stringify(facts ?? {})}`);
const log = { info: note, warn: note, error: note };

beforeEach(async () => {
  logged.length = 0;
  heard = [];
  converse = async () => answer;
  slack = await openSocketSlack();
  bot = createSlack({
    clock,
    settings: { workspaces: { kind: 'one', botToken: 'xoxb-verzonnen' }, appToken: APP_TOKEN, apiUrl: slack.apiUrl },
    converse: (incoming) => {
      heard.push(incoming);
      return converse(incoming);
    },
    log,
  });
});
afterEach(async () => {
  await bot.close();
  await slack.close();
});

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 10 });
const ackOf = (line: SlackLine, id: string) => line.acks.find(({ envelope_id }) => envelope_id === id);
const posts = () => slack.calls.filter(({ method }) => method === 'chat.postMessage');
const connected = () => logged.filter((line) => line.startsWith('slack.connected')).length;

/** The next turns are answered when this says so. */
function thinkLong(): () => void {
  let go = () => {};
  const thought = new Promise<Spoken>((resolve) => {
    go = () => resolve(answer);
  });
  converse = () => thought;
  return () => go();
}

async function connect(): Promise<SlackLine> {
  const before = connected();
  bot.start();
  return nextLine(before);
}

async function nextLine(before: number): Promise<SlackLine> {
  await eventually(() => expect(connected()).toBeGreaterThan(before));
  return slack.lines.at(-1) as SlackLine;
}

let count = 0;
const command = (words: string) => {
  count += 1;
  const payload = {
    command: '/uren',
    text: words,
    ...{ team_id: 'T1', user_id: 'U1', channel_id: 'C1' },
    trigger_id: `trigger-${count}`,
    response_url: 'http://127.0.0.1:9/',
  };
  return { type: 'slash_commands', envelope_id: `env-${count}`, payload, accepts_response_payload: true };
};
const typed = (words: string, more: Record<string, unknown> = {}) => {
  count += 1;
  const event = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', text: words, ts: `${count}.0` };
  const payload = { type: 'event_callback', team_id: 'T1', event_id: `Ev${count}`, event };
  return { type: 'events_api', envelope_id: `env-${count}`, payload, retry_attempt: 0, retry_reason: '', ...more };
};

describe('the connection', () => {
  it('is opened with the app token, without anybody waiting for it', async () => {
    slack.greets = false;
    expect(bot.start()).toBeUndefined();
    await eventually(() => expect(slack.lines).toHaveLength(1));
    expect(slack.calls[0]).toMatchObject({ method: 'apps.connections.open', authorization: `Bearer ${APP_TOKEN}` });
    expect(connected()).toBe(0);
  });

  it('is tried again when Slack refuses or stumbles, and says so without the token', async () => {
    slack.answer('apps.connections.open', { ok: false, error: 'invalid_auth' }, { ok: true });
    bot.start();
    await nextLine(0);
    expect(logged.filter((line) => line.startsWith('slack.not-connected'))).toEqual([
      'slack.not-connected {"code":"invalid_auth","failures":1}',
      expect.stringContaining('"failures":2'),
    ]);
    expect(logged.join()).not.toContain('xapp');
  });

  it('is opened anew when it breaks', async () => {
    const first = await connect();
    first.drop();
    const second = await nextLine(1);
    second.say(command('90 intervisie'));
    await eventually(() => expect(second.acks).toHaveLength(1));
  });

  it('is opened anew when Slack is about to leave, and what was asked over the old one is answered over it', async () => {
    const first = await connect();
    const go = thinkLong();
    const slow = command('90 intervisie');
    first.say(slow);
    await eventually(() => expect(heard).toHaveLength(1));
    first.say({ type: 'disconnect', reason: 'warning' });
    const second = await nextLine(1);
    expect(second).not.toBe(first);
    go();
    await eventually(() => expect(ackOf(first, slow.envelope_id)?.payload.text).toContain('Genoteerd'));
  });

  it('survives what cannot be taken apart', async () => {
    const line = await connect();
    const odd = [
      'null',
      '{GEHEIM',
      '1',
      '[]',
      '{"type":"events_api"}',
      '{"type":"events_api","payload":{"event":null}}',
    ];
    for (const words of [...odd, '{"type":"interactive","payload":{"type":"view_submission","view":null}}', '{}'])
      line.sayRaw(words);
    line.sayRaw(JSON.stringify({ type: 'slash_commands', payload: { text: 'x'.repeat(1_100_000) } }));
    const after = command('90 intervisie');
    line.say(after);
    await eventually(() => expect(ackOf(line, after.envelope_id)).toBeDefined());
    expect(heard).toHaveLength(1);
    expect(logged.join()).not.toContain('GEHEIM');
  });

  it('is closed when the bot stops: what was begun is answered, what comes after it is left for the next', async () => {
    const line = await connect();
    const go = thinkLong();
    const begun = command('90 intervisie');
    line.say(begun);
    await eventually(() => expect(heard).toHaveLength(1));
    const closing = bot.close();
    const late = typed('uren');
    line.say(late);
    go();
    await closing;
    expect(ackOf(line, begun.envelope_id)).toBeDefined();
    expect(ackOf(line, late.envelope_id)).toBeUndefined();
    expect(heard).toHaveLength(1);
    await eventually(() => expect(line.isOpen).toBe(false));
    expect(slack.lines).toHaveLength(1);
  });
});

describe('what comes over it', () => {
  it('is acknowledged with the answer, for a command', async () => {
    const line = await connect();
    const asked = command('90 intervisie gisteren');
    line.say(asked);
    await eventually(() => expect(line.acks).toHaveLength(1));
    expect(line.acks[0]).toMatchObject({
      envelope_id: asked.envelope_id,
      payload: { response_type: 'ephemeral', text: 'Genoteerd\n\nDank je wel.' },
    });
    expect(heard[0]).toMatchObject({ entrance: { kind: 'shared' }, what: { text: 'uren 90 intervisie gisteren' } });
  });

  it('is acknowledged once it is answered, for a message', async () => {
    const line = await connect();
    const message = typed('uren');
    line.say(message);
    await eventually(() => expect(ackOf(line, message.envelope_id)).toBeDefined());
    expect(posts()).toHaveLength(1);
  });

  it('is answered once, also when Slack brings it again while it is being answered', async () => {
    const line = await connect();
    const go = thinkLong();
    const message = typed('uren');
    line.say(message);
    await eventually(() => expect(heard).toHaveLength(1));
    line.say({ ...message, envelope_id: 'env-again', retry_attempt: 1, retry_reason: 'timeout' });
    await eventually(() => expect(ackOf(line, 'env-again')).toBeDefined());
    expect(ackOf(line, message.envelope_id)).toBeUndefined();
    go();
    await eventually(() => expect(ackOf(line, message.envelope_id)).toBeDefined());
    expect([heard.length, posts().length]).toEqual([1, 1]);
  });

  it('is left to come again when nothing of the answer can have arrived', async () => {
    const line = await connect();
    slack.answer('chat.postMessage', { ok: false, error: 'channel_not_found' });
    slack.answer('conversations.open', { ok: false, error: 'user_disabled' });
    const message = typed('uren');
    line.say(message);
    await eventually(() => expect(slack.calls.map(({ method }) => method)).toContain('conversations.open'));
    line.say({ ...message, envelope_id: 'env-retry', retry_attempt: 1, retry_reason: 'timeout' });
    await eventually(() => expect(ackOf(line, 'env-retry')).toBeDefined());
    expect(ackOf(line, message.envelope_id)).toBeUndefined();
    expect(posts()).toHaveLength(2);
  });
});

describe('beside it, by HTTP', () => {
  it('nothing is believed without a signing secret', async () => {
    const door = await serve((request, response) => bot.handle(request, response));
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const response = await fetch(`${door.url}/slack/events`, { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([404, '']);
    await door.close();
  });

  it('organisations still add the bot', async () => {
    const installations: Installations = {
      find: async () => undefined,
      teams: async () => [],
      installed: async () => {},
      uninstalled: async () => {},
      now: () => instant(0),
    };
    const workspaces = { kind: 'many' as const, ...CLIENT };
    const settings = { workspaces, appToken: APP_TOKEN, apiUrl: slack.apiUrl };
    const publicUrl = 'https://schakelbot.example';
    const many = createSlack({ settings, converse: async () => answer, log, clock, installations, publicUrl });
    const door = await serve((request, response) => void many.install?.begin(request, response));
    expect(await (await fetch(door.url)).text()).toContain('Toevoegen aan Slack');
    await door.close();
    await many.close();
  });
});
