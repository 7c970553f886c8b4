import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPostgres } from '../builders/postgresql.ts';
import { aBot, eventually } from './bot.ts';
import { type Ends, openEnds } from './ends.ts';
import { aProcess, type Ground, onFile, onServer, type Process } from './process.ts';

const server = await aPostgres();
const kinds: readonly [string, () => Promise<Ground>][] = [
  ['SQLite', () => onFile(ends)],
  ...(server ? [['PostgreSQL', () => onServer(ends, server)] as [string, () => Promise<Ground>]] : []),
];
afterAll(() => server?.stop());

const stored = /1 uur intervisie/;
let ends: Ends;
let ground: Ground;
const running: Process[] = [];
beforeEach(async () => {
  ends = await openEnds();
});
afterEach(async () => {
  for (const each of running.splice(0)) {
    each.signal('SIGKILL');
    await each.ended;
  }
  await ends.close();
  ground.remove();
});

async function begin(env: Record<string, string> = {}): Promise<Process> {
  const process = await aProcess(ends, { ...ground.env, ...env });
  running.push(process);
  return process;
}

/** Begins, and is ready. */
async function served(env: Record<string, string> = {}): Promise<Process> {
  const process = await begin(env);
  expect(await process.ready()).toBe(true);
  return process;
}

/** Before the bot begins: what `asker` hears at once when `author` presses the button. */
async function asked(asker: number, author: number): Promise<void> {
  const here = await aBot(ends, ground);
  await here.people.commands(asker, 'hoi');
  await here.asks(asker, author);
  await here.close();
}

describe.each(kinds)('SIGTERM on %s', { timeout: 60_000 }, (_kind, make) => {
  const [asker, author] = [62, 63];
  const slack = Array.from({ length: 25 }, (_, n) => n);
  const teams = Array.from({ length: 25 }, (_, n) => 25 + n);

  it('while fifty turns and a delivery are under way: all are answered and stored, and nothing new is taken', async () => {
    ground = await make();
    await asked(asker, author);
    const { people, signal, ended } = await served();
    ends.next('chat.postMessage', asker, { after: 1500 });
    ends.always('users.info', { after: 700 });
    ends.always('teams.member', { after: 700 });
    await people.presses(author, 'quotes.grant', { quote: 'quote-62' });
    await eventually(() => expect(ends.called('chat.postMessage', asker)).toBe(1));
    const turns = [
      ...slack.map((n) => (n % 2 ? people.commands(n) : people.types(n))),
      ...teams.map((n) => people.tells(n)),
    ];
    const isHeard = (n: number) => ends.called('users.info', n) + ends.called('teams.member', n) > 0;
    await eventually(() => expect([...slack, ...teams].filter((n) => !isHeard(n))).toEqual([]));
    const began = performance.now();
    signal('SIGTERM');
    await pause(200);
    signal('SIGTERM');
    const late = await people.commands(60);
    expect((await Promise.all(turns)).map(({ status }) => status)).toEqual(turns.map(() => 200));
    const { exit, error } = await ended;
    expect(exit).toBe(0);
    expect(error).not.toMatch(/^\{/m);
    expect(performance.now() - began).toBeLessThan(9_000);

    const inAck = (await Promise.all(turns)).filter(({ text }) => stored.test(text)).length;
    expect(inAck + ends.all().filter(({ text }) => stored.test(text)).length).toBe(50);
    expect(await ground.look('SELECT count(*) FROM "SupervisionEntry"')).toEqual([50]);
    expect(late.status).toBe(0);
    expect(ends.said(asker).map(({ text }) => text)).toEqual([expect.stringContaining('Het mag')]);
    expect(await ground.look('SELECT "state" FROM "Delivery"')).toEqual(['sent']);
  });
});

describe('SIGTERM', { timeout: 60_000 }, () => {
  it('is not held up by platforms that hang: what is stored stays, what was being sent stands as such', async () => {
    ground = await onFile(ends);
    await asked(62, 63);
    const { people, signal, ended } = await served();
    await people.tells(1, 'uren 30 supervisie gisteren');
    for (const kind of ['users.info', 'teams', 'teams.member', 'chat.postMessage', 'hook']) ends.always(kind, 'hang');
    ends.always('users.info');
    await people.presses(63, 'quotes.grant', { quote: 'quote-62' });
    await eventually(() => expect(ends.called('chat.postMessage', 62)).toBe(1));
    const turns = [people.tells(1), people.tells(2), people.types(3)];
    await eventually(() => expect(ends.called('teams', 1) + ends.called('teams.member', 2)).toBe(3));
    await eventually(() => expect(ends.called('chat.postMessage', 3)).toBe(1));
    const began = performance.now();
    signal('SIGTERM');
    expect(await ended).toMatchObject({ exit: 0 });
    expect(performance.now() - began).toBeLessThan(11_000);
    await Promise.all(turns);
    expect(await ground.look('SELECT count(*) FROM "SupervisionEntry"')).toEqual([3]);
    expect(await ground.look('SELECT "state" FROM "Delivery"')).toEqual(['sending']);
  });
});

describe('two starts at once', { timeout: 60_000 }, () => {
  const loud = { LOG_LEVEL: 'info' };
  const imports = (logs: readonly string[]) => logs.join('').match(/network imported/g)?.length;

  async function happenedOnce(): Promise<void> {
    const names = await ground.look('SELECT "migration_name" FROM "_prisma_migrations"');
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  }

  /** Who lives, and how the other one ended. */
  async function beginBoth(env: Record<string, string>) {
    ground = await onFile(ends);
    const both = await Promise.all([begin(env), begin(env)]);
    const alive = await Promise.all(both.map((each) => each.ready()));
    expect(alive.filter(Boolean)).toHaveLength(1);
    const [lives, refused] = alive[0] ? both : [both[1], both[0]];
    if (!lives || !refused) throw new Error('Nobody began');
    const why = await refused.ended;
    expect(why).toMatchObject({ exit: 78, error: expect.stringMatching(/^DATABASE_URL: /m) });
    expect(why.error).not.toContain('    at ');
    return { lives, why };
  }

  it('on an empty folder: one lives and is untouched by the other, which says why it does not', async () => {
    const { lives, why } = await beginBoth(loud);
    expect((await lives.people.commands(1)).text).toMatch(stored);
    expect((await lives.people.tells(2)).status).toBe(200);
    expect(await ground.look('SELECT count(*) FROM "SupervisionEntry"')).toEqual([2]);
    lives.signal('SIGTERM');
    const life = await lives.ended;
    expect(life.exit).toBe(0);
    expect(imports([why.error, life.error])).toBe(1);
    await happenedOnce();
  });

  it('in local mode: they make one key, and one life to begin with', async () => {
    const platforms = { SLACK_SIGNING_SECRET: '', SLACK_BOT_TOKEN: '', SLACK_API_URL: '', TEAMS_ANONYMOUS: '' };
    const { lives, why } = await beginBoth({ ...loud, ...platforms, ENCRYPTION_KEY: '', NETWORK_FILE: '' });
    lives.signal('SIGTERM');
    const life = await lives.ended;
    expect(life.exit).toBe(0);
    expect(imports([why.error, life.error])).toBe(1);
    const texts = await ground.look('SELECT "about" FROM "Agreement"');
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.skipIf(!server)(
    'on a new PostgreSQL database: both live and share the work (needs a PostgreSQL for this machine)',
    async () => {
      if (!server) return;
      ground = await onServer(ends, server);
      const both = await Promise.all([begin(loud), begin(loud)]);
      expect(await Promise.all(both.map((each) => each.ready()))).toEqual([true, true]);
      const answers = await Promise.all(both.flatMap(({ people }, i) => [people.commands(i), people.tells(10 + i)]));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      await Promise.all(both.map(({ people }) => people.tells(20, undefined, 'the same')));
      expect(await ground.look('SELECT count(*) FROM "SupervisionEntry"')).toEqual([5]);
      for (const each of both) each.signal('SIGTERM');
      const over = await Promise.all(both.map(({ ended }) => ended));
      expect(over.map(({ exit }) => exit)).toEqual([0, 0]);
      expect(imports(over.map(({ error }) => error))).toBe(1);
      await happenedOnce();
    },
  );
});
