import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../adapters/system/settings.ts';
import { root } from './sandbox.ts';

const folder = join(root, 'docs', 'deploy');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What a program prints about a file; undefined where the program is not on this machine. */
function judged(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { stdio: 'pipe' }).toString();
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(String((failure as { stderr?: unknown }).stderr));
  }
}

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** The files in a folder of their own, changed where they name what only a real server has. */
function copied(change: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'schakelbot-deploy-'));
  copies.push(copy);
  for (const name of readdirSync(folder)) writeFileSync(join(copy, name), change(read(name)));
  return copy;
}

describe('what the server guide installs', () => {
  it('are settings that the bot takes, once the key is filled in', () => {
    const lines = read('schakelbot.env').match(/^[A-Z_]+=.*$/gm) ?? [];
    const given = Object.fromEntries(lines.map((line) => line.split(/=(.*)/, 2) as [string, string]));
    const env = { ...given, ENCRYPTION_KEY: Buffer.alloc(32).toString('base64') };
    expect(readSettings(env)).toMatchObject({ settings: { port: 3978, host: '127.0.0.1' } });
    expect(given['ENCRYPTION_KEY']).toBe('');
  });

  it('are units that systemd takes', ({ skip }) => {
    const copy = copied((text) => text.replaceAll('/usr/bin/node', process.execPath));
    const units = readdirSync(copy).filter((name) => /\.(service|timer)$/.test(name));
    expect(units).toHaveLength(3);
    const said = judged('systemd-analyze', ['verify', ...units.map((name) => join(copy, name))]);
    if (said === undefined) skip('needs systemd-analyze');
    const broken = copied((text) => text.replace('OnCalendar=*-*-*', 'OnCalendar=ooit'));
    expect(() => judged('systemd-analyze', ['verify', join(broken, 'schakelbot-backup.timer')])).toThrow(/ooit/);
  });

  it('end the bot as the bot ends, and let it finish', () => {
    const unit = read('schakelbot.service');
    expect(unit).toMatch(/^RestartPreventExitStatus=78$/m);
    expect(unit).toMatch(/^KillSignal=SIGTERM$/m);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThanOrEqual(15);
  });

  it('has a command line in plain sh', () => {
    expect(judged('sh', ['-n', join(folder, 'schakelbot-cli')])).toBe('');
  });

  it('keeps the numbers from the outside, and tells them as alarms', () => {
    expect(read('nginx.conf')).toMatch(/location = \/metrics \{\s+return 404;/);
    expect(read('Caddyfile')).toMatch(/^\trespond \/metrics 404$/m);
    const { groups } = parse(read('alerts.yml')) as { groups: { rules: { alert: string; expr: string }[] }[] };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.map(({ alert }) => alert)).toHaveLength(4);
    expect(rules.filter(({ expr }) => !expr.includes('schakelbot_'))).toEqual([]);
  });

  it('is a site that nginx takes', ({ skip }) => {
    const copy = copied((text) => text.replaceAll('/etc/ssl/bot.example.org', '.'));
    const key = ['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-days', '2', '-subj', '/CN=bot.example.org'];
    judged('openssl', [...key, '-keyout', join(copy, 'privkey.pem'), '-out', join(copy, 'fullchain.pem')]);
    const whole = `events {}\nhttp { include ${copy}/nginx.conf; }\npid ${copy}/nginx.pid;\n`;
    writeFileSync(join(copy, 'whole.conf'), whole);
    if (judged('nginx', ['-t', '-p', copy, '-c', join(copy, 'whole.conf')]) === undefined) skip('needs nginx');
  });

  it('is a site that Caddy takes', ({ skip }) => {
    const args = ['validate', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    if (judged('caddy', args) === undefined) skip('needs Caddy');
  });
});
