import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings, sayProblems } from '../../../adapters/system/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'teams-apps-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'apps.json');

const secret = 'geheim-van-teams';
const first = {
  organisation: 'wijkteam',
  appId: '0f0e0d0c-0b0a-4908-8706-050403020100',
  password: secret,
  tenantId: '1f0e0d0c-0b0a-4908-8706-050403020100',
};
const second = {
  organisation: 'kliniek',
  appId: '2f0e0d0c-0b0a-4908-8706-050403020100',
  password: `${secret}-2`,
  tenantId: '3f0e0d0c-0b0a-4908-8706-050403020100',
  type: 'MultiTenant',
};

/** What comes of a file with that in it. */
function read(content: unknown, env: Record<string, string> = {}) {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readSettings({ TEAMS_APPS_FILE: file, ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'), ...env });
}

function linesOf(content: unknown, language: 'nl' | 'en' = 'nl'): string[] {
  const result = read(content);
  return 'problems' in result ? sayProblems(result.problems, language).split('\n') : [];
}

describe('the registrations of Teams in a file', () => {
  test('are read, any number of them, and end local mode', () => {
    const result = read([first, second]);
    expect(result).toMatchObject({
      settings: { local: false, teams: { kind: 'apps', file, apps: [{ ...first, type: 'SingleTenant' }, second] } },
    });
  });

  test('are known by their ids, in whatever case and with a mark of its maker before them', () => {
    const written = `\uFEFF${JSON.stringify([{ ...first, appId: first.appId.toUpperCase() }])}`;
    expect(read(written)).toMatchObject({ settings: { teams: { apps: [first] } } });
  });

  test.each<[string, unknown, string]>([
    ['no list', { apps: [first] }, `TEAMS_APPS_FILE (${file}): verwacht wordt een lijst met minstens één registratie`],
    ['an empty list', [], `TEAMS_APPS_FILE (${file}): verwacht wordt een lijst met minstens één registratie`],
    ['something else in it', [first, 'x'], `(${file}, registratie 2): verwacht wordt een registratie met organisation`],
    [
      'an unknown field',
      [{ ...first, secret }],
      `(${file}, registratie 1): verwacht wordt een registratie met organisation`,
    ],
    [
      'an id that is none',
      [{ ...first, appId: secret }],
      `(${file}, registratie 1, appId): verwacht wordt een id zoals`,
    ],
    [
      'no tenant',
      [{ ...first, tenantId: undefined }],
      `(${file}, registratie 1, tenantId): verwacht wordt een id zoals`,
    ],
    [
      'an empty secret',
      [first, { ...second, password: '' }],
      `(${file}, registratie 2, password): verwacht wordt één woord`,
    ],
    ['no organisation', [{ ...first, organisation: ' ' }], `registratie 1, organisation): verwacht wordt de sleutel`],
    ['another type', [{ ...first, type: 'Multi' }], `registratie 1, type): verwacht wordt SingleTenant of MultiTenant`],
    [
      'a word that is none',
      `[\n {"password": "${secret}"},\n {"appId": ${secret}}\n]`,
      'regel 3): verwacht wordt een bestand met JSON',
    ],
    ['a comma too many', `[\n {"appId": "x"},\n\n]\n`, 'regel 4): verwacht wordt een bestand met JSON'],
    [
      'a comma too few',
      `[\n {"appId": "x"\n  "password": "${secret}"}]`,
      'regel 3): verwacht wordt een bestand met JSON',
    ],
    ['half of it', `[\n {"password": "${secret}`, 'regel 2): verwacht wordt een bestand met JSON'],
    ['nothing', '', `TEAMS_APPS_FILE (${file}`],
  ])('are refused with %s, by file and place and without what stands there', (_what, content, line) => {
    expect(linesOf(content).join('\n')).toContain(line);
    for (const language of ['nl', 'en'] as const) {
      expect(linesOf(content, language).join('\n')).not.toContain(secret);
      expect(linesOf(content, language).join('\n')).not.toContain('undefined');
    }
  });

  test.each(['organisation', 'appId', 'tenantId'] as const)('stand there once each: %s', (field) => {
    expect(linesOf([first, { ...second, [field]: first[field] }], 'en')).toEqual([
      `TEAMS_APPS_FILE (${file}, registration 2, ${field}): expected something that stands in no other registration.`,
    ]);
  });

  test('have all their mistakes told at once, with those of other settings', () => {
    writeFileSync(
      file,
      JSON.stringify([
        { ...first, appId: 'x' },
        { ...second, tenantId: 'y' },
      ]),
    );
    const result = readSettings({ TEAMS_APPS_FILE: file, PORT: 'drie' });
    const names = 'problems' in result ? result.problems.map(({ name, place }) => [name, place?.field]) : [];
    expect(names).toEqual([
      ['PORT', undefined],
      ['ENCRYPTION_KEY', undefined],
      ['TEAMS_APPS_FILE', 'appId'],
      ['TEAMS_APPS_FILE', 'tenantId'],
    ]);
  });

  test('do not stand beside a registration of the operator’s own, nor beside none', () => {
    const own = { MICROSOFT_APP_ID: first.appId, MICROSOFT_APP_PASSWORD: 'x', MICROSOFT_APP_TENANT_ID: first.tenantId };
    expect(read([first], own)).toMatchObject({ problems: [{ name: 'TEAMS_APPS_FILE', expected: 'notAppToo' }] });
    expect(read([first], { HOST: '127.0.0.1', TEAMS_ANONYMOUS: 'loopback' })).toHaveProperty('problems');
  });

  test('are missed when the file can not be read', () => {
    const gone = readSettings({
      TEAMS_APPS_FILE: join(folder, 'weg.json'),
      ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
    });
    expect(gone).toMatchObject({ problems: [{ name: 'TEAMS_APPS_FILE', expected: 'readableFile' }] });
    expect(read('[]', { TEAMS_APPS_FILE: folder })).toMatchObject({ problems: [{ expected: 'readableFile' }] });
  });
});
