import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member } from '../builders/many-members.ts';
import { aBot, aPlace, eventually, type Here, type Place } from './bot.ts';
import { type Ends, type Manner, openEnds } from './ends.ts';

const stored = /1 uur intervisie/;
let ends: Ends;
let place: Place;
let here: Here;
let newcomers = 0;
/** Somebody whom no other test meets. */
const somebody = () => ++newcomers;

beforeAll(async () => {
  ends = await openEnds();
  place = aPlace(ends);
  here = await aBot(ends, place);
});
afterAll(async () => {
  await here.close();
  await ends.close();
  place.remove();
});

/** Heard of before, so that nobody has to be asked who it is. */
async function known(by: 'commands' | 'tells'): Promise<number> {
  const n = somebody();
  await here.people[by](n, by === 'commands' ? '30 supervisie gisteren' : 'uren 30 supervisie gisteren');
  return n;
}

async function isStoredOnce(n: number, before = 0): Promise<void> {
  expect(await here.hours(n)).toBe(before + 1);
}

describe.concurrent('Slack', () => {
  it('slow to say who somebody is: the command is acknowledged in time and answered once, and nobody else waits', async () => {
    const [n, other] = [somebody(), await known('commands')];
    ends.next('users.info', n, { after: 4000 });
    const slow = here.people.commands(n);
    await pause(200);
    const meanwhile = await here.people.commands(other);
    expect(meanwhile.text).toMatch(stored);
    const acknowledged = await slow;
    expect(acknowledged).toMatchObject({ status: 200, text: '' });
    expect(acknowledged.ms).toBeLessThan(3000);
    expect(meanwhile.ms).toBeLessThan(2000);
    await eventually(() => expect(ends.said(n)).toHaveLength(1));
    expect(ends.said(n)[0]).toMatchObject({ by: 'hook', text: expect.stringMatching(stored) });
    await isStoredOnce(n);
  });

  it('slow to take an answer: the message is acknowledged in time, and its copies bring no second answer', async () => {
    const n = await known('commands');
    ends.next('chat.postMessage', n, { after: 4000 });
    const first = here.people.types(n, undefined, 'slow');
    const acknowledged = await first;
    expect(acknowledged.status).toBe(200);
    expect(acknowledged.ms).toBeLessThan(3000);
    expect((await here.people.types(n, undefined, 'slow')).status).toBe(200);
    await eventually(() => expect(ends.said(n)).toHaveLength(1));
    expect(ends.called('chat.postMessage', n)).toBe(1);
    await isStoredOnce(n, 1);
  });

  it.each<[string, Manner]>([
    ['busy for a second', { status: 429, retryAfter: 1 }],
    ['away for a moment', { status: 503 }],
    ['refusing our token for a moment', { error: 'invalid_auth' }],
  ])('%s: the answer comes after it, once', async (_what, manner) => {
    const n = await known('commands');
    ends.next('chat.postMessage', n, manner);
    expect((await here.people.types(n)).status).toBe(200);
    await eventually(() => expect(ends.said(n)).toHaveLength(1));
    expect(ends.said(n)[0]?.text).toMatch(stored);
    await isStoredOnce(n, 1);
  });

  it('away for longer, and the chat gone: Slack brings the message again, and then it is answered; stored once', async () => {
    const n = await known('commands');
    const away: Manner = { error: 'service_unavailable' };
    ends.next('chat.postMessage', n, { error: 'channel_not_found' }, away, away, away);
    expect((await here.people.types(n, undefined, 'again')).status).toBe(503);
    expect(ends.said(n)).toEqual([]);
    expect((await here.people.types(n, undefined, 'again')).status).toBe(200);
    expect(ends.said(n)).toHaveLength(1);
    await isStoredOnce(n, 1);
  });

  it.each<[string, Manner]>([
    ['hangs up after it took the answer', 'take and hang up'],
    ['stumbles, perhaps after it took the answer', { status: 500 }],
  ])('%s: it is not said twice, and stored once', async (_what, manner) => {
    const n = await known('commands');
    ends.next('chat.postMessage', n, manner);
    expect((await here.people.types(n)).status).toBe(200);
    await pause(1500);
    expect(ends.called('chat.postMessage', n)).toBe(1);
    await isStoredOnce(n, 1);
  });

  it('has forgotten the response_url: the answer comes in the one-to-one chat, once', async () => {
    const n = somebody();
    ends.next('users.info', n, { after: 2200 });
    ends.next('hook', n, { status: 404 });
    expect((await here.people.commands(n)).text).toBe('');
    await eventually(() => expect(ends.said(n)).toHaveLength(1));
    expect(ends.said(n)[0]).toMatchObject({ by: 'chat', text: expect.stringMatching(stored) });
    await isStoredOnce(n);
  });
});

describe.concurrent('Teams', () => {
  it('slow to say who somebody is: answered once, and nobody else waits', async () => {
    const [n, other] = [somebody(), await known('tells')];
    ends.next('teams.member', n, { after: 4000 });
    const slow = here.people.tells(n);
    await pause(200);
    const meanwhile = await here.people.tells(other);
    expect(meanwhile.ms).toBeLessThan(2000);
    expect((await slow).status).toBe(200);
    expect(ends.said(n)).toHaveLength(1);
    expect(ends.said(n)[0]?.text).toMatch(stored);
    await isStoredOnce(n);
  });

  it('slow to take an answer: said once, also when Teams brings the message again meanwhile', async () => {
    const n = await known('tells');
    const before = ends.said(n).length;
    ends.next('teams', n, { after: 4000 });
    const both = [
      here.people.tells(n, undefined, 'slow'),
      pause(1000).then(() => here.people.tells(n, undefined, 'slow')),
    ];
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(ends.said(n)).toHaveLength(before + 1);
    await isStoredOnce(n, 1);
  });

  it.each<[string, Manner]>([
    ['busy for a second', { status: 429, retryAfter: 1 }],
    ['away for a moment', { status: 503 }],
    ['not taking our token for a moment', { status: 401 }],
  ])('%s: the answer comes after it, once', async (_what, manner) => {
    const n = await known('tells');
    const before = ends.said(n).length;
    ends.next('teams', n, manner);
    expect((await here.people.tells(n)).status).toBe(200);
    expect(ends.said(n)).toHaveLength(before + 1);
    expect(ends.said(n).at(-1)?.text).toMatch(stored);
    await isStoredOnce(n, 1);
  });

  it('away for longer: Teams brings the message again, and then it is answered; stored once', async () => {
    const n = await known('tells');
    const before = ends.said(n).length;
    ends.next('teams', n, { status: 503 }, { status: 503 });
    expect((await here.people.tells(n, undefined, 'again')).status).toBe(503);
    expect((await here.people.tells(n, undefined, 'again')).status).toBe(200);
    expect(ends.said(n)).toHaveLength(before + 1);
    await isStoredOnce(n, 1);
  });

  it.each<[string, Manner]>([
    ['hangs up after it took the answer', 'take and hang up'],
    ['stumbles, perhaps after it took the answer', { status: 500 }],
  ])('%s: it is not said twice, and stored once', async (_what, manner) => {
    const n = await known('tells');
    const before = ends.called('teams', n);
    ends.next('teams', n, manner);
    expect((await here.people.tells(n)).status).toBe(200);
    expect(ends.called('teams', n)).toBe(before + 1);
    await isStoredOnce(n, 1);
  });
});

describe('a message that nobody typed for', () => {
  function stateFor(n: number): unknown {
    const database = new Sqlite(place.file, { readonly: true });
    const asked = `SELECT "state" FROM "Delivery" JOIN "Member" ON "Member"."id" = "toKey" WHERE "email" = ?`;
    const rows = database.prepare(asked).pluck().all(member(n).email);
    database.close();
    return rows;
  }

  it.each<['Slack' | 'Teams', string, Manner, string, number]>([
    ['Slack', 'hangs up after it took it', 'take and hang up', 'uncertain', 1],
    ['Teams', 'hangs up after it took it', 'take and hang up', 'uncertain', 1],
    ['Slack', 'is busy', { status: 429, retryAfter: 3 }, 'owed', 0],
    ['Teams', 'is busy', { status: 429, retryAfter: 3 }, 'owed', 0],
    ['Slack', 'refuses our token', { error: 'invalid_auth' }, 'owed', 0],
    ['Teams', 'refuses our token', { status: 401 }, 'owed', 0],
  ])(
    'where %s %s: is kept as it is known, and not sent again in a hurry',
    async (by, _what, manner, state, arrived) => {
      const [n, author] = [somebody(), somebody()];
      if (by === 'Slack') await here.people.commands(n, 'hoi');
      else await here.people.tells(n, 'hoi');
      const before = ends.said(n).length;
      ends.next(by === 'Slack' ? 'chat.postMessage' : 'teams', n, manner);
      const { allow } = await here.asks(n, author);
      await allow();
      await eventually(() => expect(stateFor(n)).toEqual([state]));
      expect(ends.said(n)).toHaveLength(before + arrived);
      const other = await known('commands');
      const next = await here.asks(other, somebody());
      await next.allow();
      await eventually(() => expect(ends.said(other)).toHaveLength(1));
      expect(ends.said(n)).toHaveLength(before + arrived);
      expect(stateFor(n)).toEqual([state]);
    },
  );
});

it('nothing that people typed is in the log of all this', () => {
  expect(here.logged.join('\n')).not.toMatch(/intervisie|supervisie/);
});
