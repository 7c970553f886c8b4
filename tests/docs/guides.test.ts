import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shape } from '../../adapters/system/settings.shape.ts';
import { startPostgres } from '../../scripts/postgresql.mjs';
import { aDatabase } from '../builders/database.ts';
import { anchorsIn, blocksIn, linksIn, settingsIn } from './markdown.ts';
import { aSandbox, root, type Sandbox } from './sandbox.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guides = ['slack', 'teams', 'server', 'watching', 'postgresql', 'backup', 'upgrading', 'scopes'] as const;
const pageOf = (guide: (typeof guides)[number]) => read(`docs/${guide}.md`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** The commands of a guide that can be typed here, in order. */
const commandsOf = (guide: (typeof guides)[number], port = 0) =>
  blocksIn(pageOf(guide))
    .filter(({ info }) => info === 'sh' || info === 'sh running')
    .map(({ text }) => text.replaceAll('localhost:3978', `localhost:${port}`));

/** Types them one after the other in one terminal, as a reader does; answers all that was printed. */
function follow(sandbox: Sandbox, commands: readonly string[]): Promise<string> {
  return sandbox.type(commands.join('\n'));
}

describe('the guides', () => {
  it('say of every block what it is, and of every command whether it can be tried here', () => {
    const kinds = new Set(['sh', 'sh running', 'sh elsewhere', 'sql', 'ini', 'text']);
    const counted = guides.map((guide) => {
      const infos = blocksIn(pageOf(guide)).map(({ info }) => info);
      expect(infos.filter((info) => !kinds.has(info))).toEqual([]);
      const count = (...wanted: string[]) => infos.filter((info) => wanted.includes(info)).length;
      return [guide, count('sh', 'sh running'), count('sh elsewhere')];
    });
    expect(counted).toEqual([
      ['slack', 4, 3],
      ['teams', 6, 5],
      ['server', 1, 7],
      ['watching', 1, 2],
      ['postgresql', 2, 1],
      ['backup', 4, 2],
      ['upgrading', 2, 3],
      ['scopes', 0, 0],
    ]);
  });

  it('name every setting, and none that there is not', () => {
    const named = settingsIn(pages.map(read).join('\n'));
    const known = Object.keys(shape.shape);
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !settingsIn(read('README.md')).has(name))).toEqual([]);
  });

  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      linksIn(read(page)).filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsIn(read(target)).includes(anchor);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name no script that npm does not know', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = pages.flatMap((page) => read(page).match(/npm run (?:--silent )?[a-z:]+/g) ?? []);
    const names = named.map((words) => words.split(' ').at(-1) ?? '');
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    expect(scripts.cli).toMatch(/ dist\/bot\/cli\/main\.js$/);
    expect(scripts['package:teams']).toMatch(/ scripts\/package-teams\.mjs$/);
  });
});

describe('following', { timeout: 120_000 }, () => {
  const sandboxes: Sandbox[] = [];
  const fresh = (env: Record<string, string> = {}) => {
    const sandbox = aSandbox(env);
    sandboxes.push(sandbox);
    return sandbox;
  };
  const key = randomBytes(32);
  let house: Sandbox;
  let port: number;
  beforeAll(async () => {
    house = fresh({ ENCRYPTION_KEY: key.toString('base64') });
    port = await house.start();
  });
  afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.remove())));

  it('the Slack guide makes a manifest and settings that the doctor finds nothing wrong with', async () => {
    const sandbox = fresh({ SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    const out = await follow(sandbox, commandsOf('slack'));
    expect(out).toMatch(/^goed +netwerk .*NETWORK_FILE/m);
    expect(out).toMatch(/^goed +manifest-slack .*data\/slack-manifest/m);
    expect(out).not.toMatch(/^niet goed/m);
    expect(statSync(join(sandbox.path, 'data', 'schakelbot.env')).mode & 0o777).toBe(0o600);
  });

  it('the Teams guide makes settings and packages, for one organisation and for two', async () => {
    const out = await follow(fresh(), commandsOf('teams'));
    expect(out.match(/^let op +teams .*login\.microsoftonline\.com/gm)).toHaveLength(3);
    expect(out.match(/schakelbot(-[a-z-]+)?\.zip$/gm)).toEqual([
      'schakelbot.zip',
      'schakelbot-wijkteam-de-lindeboom.zip',
      'schakelbot-jeugdhulp-veerkade.zip',
    ]);
    expect(out).not.toMatch(/^niet goed/m);
  });

  it('the server guide sees that the bot lives', async () => {
    expect(await follow(house, commandsOf('server', port))).toBe('{"alive":true}{"ready":true}');
  });

  it('the guide to watching explains every number that there is', async () => {
    const out = await follow(house, commandsOf('watching', port));
    const page = pageOf('watching');
    const names = new Set(out.match(/^schakelbot_\w+/gm));
    expect([...names].filter((name) => !page.includes(`\`${name}`))).toEqual([]);
    expect(page.match(/schakelbot_\w+/g)?.filter((name) => !names.has(name))).toEqual([]);
    const alarms = read('docs/deploy/alerts.yml').match(/schakelbot_\w+/g) ?? [];
    expect(new Set(alarms).size).toBe(4);
    expect(alarms.filter((name) => !names.has(name))).toEqual([]);
    const states = out.match(/(?<=^schakelbot_(?:deliveries|nudges)\{)state="\w+"(?=\})/gm) ?? [];
    expect(states).toHaveLength(8);
    expect(states.filter((state) => !page.includes(`{${state}}`))).toEqual([]);
  });

  it('the backup guide keeps everything beside the running bot, and its drill puts it back', async () => {
    const out = await follow(house, commandsOf('backup'));
    for (const check of ['database', 'sleutel', 'netwerk']) expect(out).toMatch(new RegExp(`^goed +${check} `, 'm'));
    expect(out).not.toMatch(/^niet goed/m);
  });

  it('the upgrading guide makes its backup first', async () => {
    const out = await follow(house, commandsOf('upgrading'));
    expect(out).toMatch(/^goed +bot /m);
    expect(readdirSync(join(house.path, 'data', 'backups')).join(' ')).toMatch(/before-upgrade-\S+\.backup/);
  });

  it('the PostgreSQL guide moves everything, once the bot has stopped', async ({ skip }) => {
    const server = await startPostgres(mkdtempSync(join(process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir(), 'guide-')));
    if (!server) return skip('needs a PostgreSQL for this machine');
    try {
      const [sql] = blocksIn(pageOf('postgresql')).filter(({ info }) => info === 'sql');
      await server.run((sql?.text ?? '').split(';\n').filter((statement) => statement.trim() !== ''));
      const [move = '', doctor = ''] = commandsOf('postgresql').map((each) =>
        each.replaceAll('127.0.0.1:5432', `127.0.0.1:${server.port}`),
      );
      expect(await house.type(doctor)).toMatch(/^let op +database .*leeg/m);
      await house.stop();
      expect(await house.type(move)).toContain('aan beide kanten gelijk');
      const bot = await aDatabase({ url: server.url('schakelbot'), key });
      await bot.serveAlone();
      const out = await house.type(doctor).finally(() => bot.close());
      for (const check of ['database', 'bot', 'sleutel', 'netwerk'])
        expect(out).toMatch(new RegExp(`^goed +${check} `, 'm'));
    } finally {
      await server.stop();
    }
  });
});
