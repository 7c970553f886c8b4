import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { features } from '../../../bot/features.ts';

const root = new URL('../../../', import.meta.url);
const schemas = new URL('node_modules/@microsoft/app-manifest/build/json-schemas/teams/', root);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const manifest = read('manifest.json');
const english = read('adapters/teams/package/en.json');

/** Width and height of a PNG stand at fixed places at its beginning. */
function sizeOf(path: string) {
  const bytes = readFileSync(new URL(path, root));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function errorsOf(value: unknown, name: string) {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(new URL(`v${manifest.manifestVersion}/${name}`, schemas), 'utf8'));
  const valid = ajv.compile(schema);
  valid(value);
  return valid.errors;
}

describe("the Teams app's manifest", () => {
  it('is of the newest schema that is released, and valid by it', () => {
    const released = readdirSync(schemas).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    expect(manifest.manifestVersion).toBe(`1.${Math.max(...released.map(Number))}`);
    expect(errorsOf(manifest, 'MicrosoftTeams.schema.json')).toBeNull();
    expect(errorsOf({ ...manifest, bots: [{ scopes: ['elders'] }] }, 'MicrosoftTeams.schema.json')).not.toBeNull();
  });

  it('says in English what it says in Dutch', () => {
    expect(errorsOf(english, 'MicrosoftTeams.Localization.schema.json')).toBeNull();
    const commands = manifest.bots[0].commandLists[0].commands.map(
      (_each: unknown, at: number) => `bots[0].commandLists[0].commands[${at}]`,
    );
    const actions = manifest.composeExtensions[0].commands.map(
      (_each: unknown, at: number) => `composeExtensions[0].commands[${at}]`,
    );
    const wanted = [...commands, ...actions].flatMap((path) => [`${path}.title`, `${path}.description`]);
    expect(Object.keys(english).filter((key) => key.includes('['))).toEqual(wanted);
  });

  it('suggests ten words, each of which the bot knows', () => {
    const known = new Set([
      ...features.flatMap(({ words }) => words.flatMap(({ names }) => names)),
      'help',
      'overzicht',
    ]);
    const suggested: string[] = manifest.bots[0].commandLists[0].commands.map(({ title }: { title: string }) => title);
    expect(suggested).toHaveLength(10);
    expect(suggested.filter((word) => !known.has(word))).toEqual([]);
  });

  it('is for the chat, for groups and for teams with all their kinds of channel', () => {
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.supportsChannelFeatures).toBe('tier1');
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest.authorization).toBeUndefined();
  });

  it('has icons of the sizes that Teams asks for', () => {
    expect(sizeOf('adapters/teams/package/color.png')).toEqual([192, 192]);
    expect(sizeOf('adapters/teams/package/outline.png')).toEqual([32, 32]);
  });
});

describe('packaging for Teams', () => {
  const appId = '0f0e0d0c-0b0a-4908-8706-050403020100';
  const script = fileURLToPath(new URL('scripts/package-teams.mjs', root));
  const run = (env: Record<string, string>) =>
    execFileSync(process.execPath, [script], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { PATH: process.env['PATH'], ...env },
    });
  const opened = (file: string) => {
    const files = unzipSync(readFileSync(file));
    return { names: Object.keys(files), manifest: JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) };
  };

  it('puts the own app id in, and the address of the bot', () => {
    const { names, manifest: packed } = opened(
      run({ MICROSOFT_APP_ID: appId, PUBLIC_URL: 'https://bot.example/' }).trim(),
    );
    expect(names.sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect([packed.id, packed.bots[0].botId, packed.composeExtensions[0].botId]).toEqual([appId, appId, appId]);
    expect(packed.developer.privacyUrl).toBe('https://bot.example/privacy');
    expect(errorsOf(packed, 'MicrosoftTeams.schema.json')).toBeNull();
  });

  it('makes one for each organisation', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'teams-apps-')), 'apps.json');
    const apps = ['wijkteam', 'aanbieder'].map((organisation) => ({
      organisation,
      appId,
      password: 'x',
      tenantId: appId,
    }));
    writeFileSync(file, JSON.stringify(apps));
    const made = run({ TEAMS_APPS_FILE: file }).trim().split('\n');
    expect(made.map((path) => path.split('/').at(-1))).toEqual(['schakelbot-wijkteam.zip', 'schakelbot-aanbieder.zip']);
  });

  it('says what is missing', () => {
    expect(() => run({})).toThrow(/MICROSOFT_APP_ID: verwacht wordt/);
    expect(() => run({ MICROSOFT_APP_ID: 'mijn-app' })).toThrow(/appId: verwacht wordt/);
  });
});
