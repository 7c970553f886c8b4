import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSettings, sayProblems } from '../../../adapters/system/settings.ts';

const key = randomBytes(32);
const guid = '0f0e0d0c-0b0a-4908-8706-050403020100';
const slack = {
  SLACK_SIGNING_SECRET: 'geheim-van-slack',
  SLACK_BOT_TOKEN: 'xoxb-geheim',
  ENCRYPTION_KEY: key.toString('base64'),
};
const teams = {
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_PASSWORD: 'geheim-van-teams',
  MICROSOFT_APP_TENANT_ID: guid,
  ENCRYPTION_KEY: key.toString('base64'),
};

function settingsOf(env: Record<string, string>) {
  const read = readSettings(env);
  if ('problems' in read) throw new Error(sayProblems(read.problems));
  return read.settings;
}

function problemsOf(env: Record<string, string>): string[] {
  const read = readSettings(env);
  return 'problems' in read ? read.problems.map(({ name }) => name) : [];
}

describe('settings', () => {
  test('without any is local mode, on this machine only', () => {
    expect(settingsOf({})).toMatchObject({
      local: true,
      port: 3978,
      host: '127.0.0.1',
      databaseUrl: 'file:./data/schakelbot.db',
      logLevel: 'info',
      zone: 'Europe/Amsterdam',
      encryptionKey: undefined,
      slack: undefined,
      teams: undefined,
    });
  });

  test('of Slack end local mode', () => {
    const settings = settingsOf({ ...slack, PORT: '8080', PUBLIC_URL: 'https://bot.example/' });
    expect(settings).toMatchObject({ local: false, host: '0.0.0.0', port: 8080, publicUrl: 'https://bot.example' });
    expect(settings.slack).toEqual({
      signingSecret: 'geheim-van-slack',
      workspaces: { kind: 'one', botToken: 'xoxb-geheim' },
      appToken: undefined,
      apiUrl: undefined,
    });
    expect(settings.encryptionKey?.equals(key)).toBe(true);
  });

  test('of Teams end local mode', () => {
    const { local, teams: read } = settingsOf(teams);
    expect(local).toBe(false);
    expect(read).toEqual({
      kind: 'app',
      appId: guid,
      password: 'geheim-van-teams',
      type: 'SingleTenant',
      tenantId: guid,
    });
    const { MICROSOFT_APP_TENANT_ID: _, ...many } = teams;
    expect(settingsOf({ ...many, MICROSOFT_APP_TYPE: 'MultiTenant' }).teams).toMatchObject({ type: 'MultiTenant' });
  });

  test('may be of both platforms at once', () => {
    expect(settingsOf({ ...slack, ...teams })).toMatchObject({ slack: {}, teams: { kind: 'app' } });
  });

  test('left blank count as left out', () => {
    expect(settingsOf({ SLACK_BOT_TOKEN: '', MICROSOFT_APP_ID: '  ', PORT: '' })).toMatchObject({
      local: true,
      port: 3978,
    });
  });

  test('of other programs are not ours to judge', () => {
    expect(settingsOf({ HOME: '/', SLACK_WEBHOOK: 'x', npm_config_port: 'y' }).local).toBe(true);
  });

  test.each([
    ['PORT', 'drie'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'bot.example'],
    ['PUBLIC_URL', 'ftp://bot.example'],
    ['DATABASE_URL', 'mysql://root:geheim@db/bot'],
    ['DATABASE_URL', './mijn-bestand'],
    ['DATABASE_URL', 'postgres:geheim@db/bot'],
    ['SLACK_STATE_SECRET', 'kort'],
    ['ENCRYPTION_KEY', 'geheim'],
    ['ENCRYPTION_KEY', randomBytes(16).toString('base64')],
    ['ENCRYPTION_KEY', randomBytes(33).toString('base64')],
    ['LOG_LEVEL', 'luid'],
    ['TZ_NETWORK', 'Europa/Amsterdam'],
    ['SLACK_API_URL', 'https://slack.example/'],
    ['MICROSOFT_APP_ID', 'mijn-app'],
    ['MICROSOFT_APP_TYPE', 'singletenant'],
    ['MICROSOFT_APP_TENANT_ID', 'mijn-organisatie'],
    ['TEAMS_ANONYMOUS', 'ja'],
  ])('that are wrong are named with what was expected: %s', (name, value) => {
    const read = readSettings({ [name]: value });
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map((problem) => problem.name)).toContain(name);
    for (const language of ['nl', 'en'] as const) {
      expect(sayProblems(problems, language)).toMatch(new RegExp(`^${name}: .{12,}\\.$`, 'm'));
      expect(sayProblems(problems, language)).not.toContain(value);
      expect(sayProblems(problems, language)).not.toContain('undefined');
    }
  });

  test('that are wrong are all named at once, each once', () => {
    const names = problemsOf({
      PORT: 'x',
      LOG_LEVEL: 'y',
      ENCRYPTION_KEY: 'z',
      SLACK_BOT_TOKEN: 'xoxb-1',
      TEAMS_ANONYMOUS: 'ja',
    });
    expect(names.sort()).toEqual(['ENCRYPTION_KEY', 'LOG_LEVEL', 'PORT', 'SLACK_SIGNING_SECRET', 'TEAMS_ANONYMOUS']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['Slack without a key', { ...slack, ENCRYPTION_KEY: '' }, ['ENCRYPTION_KEY']],
    ['Slack without its secret', { ...slack, SLACK_SIGNING_SECRET: '' }, ['SLACK_SIGNING_SECRET']],
    ['Slack without a token', { ...slack, SLACK_BOT_TOKEN: '' }, ['SLACK_BOT_TOKEN']],
    ['a token of another kind', { ...slack, SLACK_BOT_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN']],
    ['Teams without a password', { ...teams, MICROSOFT_APP_PASSWORD: '' }, ['MICROSOFT_APP_PASSWORD']],
    ['one tenant, unnamed', { ...teams, MICROSOFT_APP_TENANT_ID: '' }, ['MICROSOFT_APP_TENANT_ID']],
    ['a password without an app', { MICROSOFT_APP_PASSWORD: 'x' }, ['MICROSOFT_APP_ID']],
    ['anonymous beside an app', { ...teams, HOST: '127.0.0.1', TEAMS_ANONYMOUS: 'loopback' }, ['TEAMS_ANONYMOUS']],
    ['anonymous for everybody', { ...slack, TEAMS_ANONYMOUS: 'loopback' }, ['TEAMS_ANONYMOUS']],
    ['anonymous on any address', { HOST: '0.0.0.0', TEAMS_ANONYMOUS: 'loopback' }, ['HOST', 'TEAMS_ANONYMOUS']],
    ['local mode for everybody', { HOST: '192.168.1.4' }, ['HOST']],
  ])('that do not go together are named: %s', (_what, env, names) => {
    expect(problemsOf(env)).toEqual(names);
  });

  test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])(
    'allow anonymous Teams on the loopback address %s',
    (HOST) => {
      expect(settingsOf({ HOST, TEAMS_ANONYMOUS: 'loopback' })).toMatchObject({
        local: true,
        teams: { kind: 'anonymous' },
      });
    },
  );

  test.each(['127.0.0.1.example.org', 'localhost.example.org', '1127.0.0.1', '::', '127.0.0'])(
    'do not take %s for a loopback address',
    (HOST) => {
      expect(problemsOf({ HOST })).toEqual(['HOST']);
    },
  );

  test('let a test stand in for Slack have tokens of its own kind', () => {
    const SLACK_API_URL = 'http://127.0.0.1:4000/api/';
    expect(settingsOf({ ...slack, SLACK_BOT_TOKEN: 'proef', SLACK_API_URL }).slack?.apiUrl).toBe(SLACK_API_URL);
  });
});
