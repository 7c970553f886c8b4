import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder, cli } from './run.ts';

const samira = 'samira.elidrissi@delindeboom.example';
const joost = 'joost.vandermeulen@delindeboom.example';
const monday = '2026-11-23T10:00';

let folder: ReturnType<typeof aFolder>;
const run = (...args: string[]) => cli(args, folder.env);
const say = async (...turns: { as: string; text: string; at?: string }[]) => {
  const { out } = await cli(['say', '-', '--json'], folder.env, turns.map((turn) => JSON.stringify(turn)).join('\n'));
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

beforeAll(() => {
  folder = aFolder();
});
afterAll(() => folder.remove());

describe('say', { timeout: 60_000 }, () => {
  it('answers a turn in plain text', async () => {
    const { exit, out } = await run('say', samira, 'uren 90 intervisie gisteren', '--at', monday);
    expect(exit).toBe(0);
    expect(out).toContain('1 uur en 30 minuten intervisie');
  });

  it('tells what a turn changed, a line for a line and in order, each at its own moment', async () => {
    const answers = await say(
      { as: joost, text: 'uren 2 uur supervisie dinsdag', at: monday },
      { as: joost, text: 'gisteren een half uur intervisie gehad', at: '2026-11-20T09:00:00Z' },
      { as: joost, text: 'afspraak ik stuur het overzicht voor 1 december', at: monday },
      { as: joost, text: 'uren volgende sint', at: monday },
    );
    expect(answers.map(({ changed }) => changed)).toEqual([
      [{ kind: 'supervision', entry: 'supervisie', minutes: 120, day: '2026-11-17' }],
      [{ kind: 'supervision', entry: 'intervisie', minutes: 30, day: '2026-11-19' }],
      [{ kind: 'agreement', about: expect.stringContaining('overzicht'), owner: joost, due: '2026-12-01' }],
      [],
    ]);
    expect(answers[2]).toMatchObject({ title: 'Afgesproken', buttons: expect.arrayContaining(['Ongedaan']) });
  });

  it('refuses with a sentence whoever is not in the network, a moment that is none, and a line that is no turn', async () => {
    expect(await run('say', 'niemand@delindeboom.example', 'hoi')).toMatchObject({
      exit: 1,
      error: expect.stringContaining('niemand@delindeboom.example'),
    });
    expect(await run('say', samira, 'hoi', '--at', 'straks')).toMatchObject({
      exit: 1,
      error: expect.stringContaining('straks'),
    });
    expect(await cli(['say', '-', '--json'], folder.env, '{"as":1}\n')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('error'),
    });
  });

  it('is refused where a chat platform is configured', async () => {
    const env = {
      ...folder.env,
      SLACK_SIGNING_SECRET: 'x',
      SLACK_BOT_TOKEN: 'xoxb-x',
      ENCRYPTION_KEY: key(folder.path),
    };
    expect(await cli(['say', samira, 'hoi'], env)).toMatchObject({
      exit: 1,
      error: expect.stringContaining('lokale modus'),
    });
  });
});

describe('members export', { timeout: 60_000 }, () => {
  it('gives all that is kept about one member, and nothing of another', async () => {
    await run('say', samira, 'uren 45 supervisie vandaag', '--at', monday);
    await run('say', samira, 'afspraak Chantal belt de school voor 4 december', '--at', monday);
    const { exit, out } = await run('members', 'export', samira);
    const kept = JSON.parse(out);
    expect(exit).toBe(0);
    expect(kept.supervision).toContainEqual({ entry: 'supervisie', minutes: 45, day: '2026-11-23' });
    expect(kept.accounts).toHaveLength(1);
    expect(kept.agreements).toContainEqual(expect.objectContaining({ about: 'belt de school', due: '2026-12-04' }));
    expect(out).not.toContain('het overzicht');
  });
});

describe('jobs', { timeout: 60_000 }, () => {
  it('are listed by name', async () => {
    const { out } = await run('jobs', 'list', '--json');
    expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toEqual([
      'remind-agreements',
      'remind-hours',
      'remind-meetings',
      'report-progress',
      'follow-up-consultations',
      'deliver-nudges',
      'erase-expired',
      'reread-texts',
    ]);
  });

  it('say in a dry run what would be sent at that instant, and send nothing', async () => {
    const text = 'afspraak ik bel de school uiterlijk 8 december';
    await say({ as: samira, text, at: monday });
    const dry = () => run('jobs', 'run', 'remind-agreements', '--at', '2026-12-01T09:30', '--dry-run', '--json');
    const told = (await dry()).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toContainEqual({ to: samira, kind: 'agreement-week', text: expect.stringContaining('bel de school') });
    expect((await dry()).out).toContain('bel de school');
  });

  it('say in a dry run that there would be nothing to do, in words and not at all for machines', async () => {
    const onSaturday = ['jobs', 'run', 'deliver-nudges', '--at', '2026-11-28T11:00', '--dry-run'];
    const { out } = await run(...onSaturday);
    expect(out).toBe('Er zou dan niets te doen zijn. Er is niets opgeslagen of verstuurd.\n');
    expect((await run(...onSaturday, '--json')).out).toBe('');
  });

  it('remind once, however often they run', async () => {
    await run('jobs', 'run', 'remind-agreements', '--at', '2026-12-01T09:30');
    const first = await run('jobs', 'run', 'deliver-nudges', '--at', '2026-12-01T09:30');
    const second = await run('jobs', 'run', 'deliver-nudges', '--at', '2026-12-01T10:30');
    expect(first.out).toContain(samira);
    expect(second.out).not.toContain(samira);
  });

  it('that do not exist are refused with the names of those that do', async () => {
    expect(await run('jobs', 'run', 'alles')).toMatchObject({
      exit: 1,
      error: expect.stringContaining('remind-hours'),
    });
  });
});

describe('network', { timeout: 60_000 }, () => {
  it('comes out as it went in, and importing it again changes nothing', async () => {
    const file = join(folder.path, 'network.yaml');
    expect(await run('network', 'export', file)).toMatchObject({ exit: 0 });
    expect(await run('network', 'check', file)).toMatchObject({ exit: 0 });
    const { out } = await run('network', 'import', file, '--json');
    expect(JSON.parse(out)).toMatchObject({ added: 0, changed: 0, archived: 0 });
  });

  it('is refused by line and expectation when it is wrong, and nothing is imported', async () => {
    const file = join(folder.path, 'wrong.yaml');
    writeFileSync(file, 'organisations: []\nbodies: []\nmembers:\n  - key: a\n    name: A\n');
    const { exit, out, error } = await run('network', 'import', file);
    expect(exit).toBe(1);
    expect(out).toMatch(/^Regel 4/m);
    expect(error).toContain('niets ingelezen');
    expect((await run('say', samira, 'hoi')).exit).toBe(0);
  });
});

it('the command line tells how it is used, with exit 2, when it is called in a way it does not know', {
  timeout: 60_000,
}, async () => {
  for (const args of [[], ['vlieg'], ['say'], ['jobs', 'list', '--hard']]) {
    expect(await cli(args, folder.env)).toMatchObject({ exit: 2, out: '' });
  }
});

function key(path: string): string {
  return readFileSync(join(path, 'data', 'encryption.key'), 'utf8').trim();
}
