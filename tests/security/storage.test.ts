import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../adapters/system/clock.ts';
import { readSettings } from '../../adapters/system/settings.ts';
import { reasonNotToStart } from '../../bot/assemble.reasons.ts';
import { assemble, type Bot } from '../../bot/assemble.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { day } from '../../domain/kernel/time.ts';
import { aFolder } from '../process/run.ts';

let folder: ReturnType<typeof aFolder>;
let file: string;
let opened: Bot | undefined;
beforeEach(() => {
  folder = aFolder();
  file = join(folder.path, 'data', 'schakelbot.db');
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
  folder.remove();
});

async function open(env: Record<string, string> = {}): Promise<Bot> {
  const read = readSettings({ ...folder.env, LOG_LEVEL: 'silent', ...env });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  opened = await assemble(read.settings);
  await opened.database.serveAlone();
  return opened;
}

async function close(): Promise<void> {
  await opened?.close();
  opened = undefined;
}

/** The sentence for whoever starts the bot; throws when it would be a trace. */
async function reason(env: Record<string, string> = {}): Promise<string> {
  return open(env).then(
    () => 'started',
    (failure) => reasonNotToStart(failure),
  );
}

async function tell(bot: Bot, id: string, what: Incoming['what']) {
  const { members } = await bot.database.unit.run(({ network }) => network.load());
  const [member] = members;
  if (!member) throw new Error('Nobody');
  return bot.converse()({
    id,
    from: { platform: 'local', tenant: 'local', user: member.id },
    address: member.id,
    entrance: { kind: 'shared' },
    profile: async () => ({ email: member.email }),
    place: 'private',
    what,
  });
}

describe('what lies on the disk', () => {
  const values = { kind: 'intervisie', minutes: '61', note: 'NOTITIEGEHEIM over het overleg' };

  it('has no note, no answer and nothing that was said in it, not even in the log of the database', async () => {
    const bot = await open();
    const today = new Date(systemClock.now()).toISOString().slice(0, 10);
    const call = { name: 'hours.send', input: {} };
    const sent = await tell(bot, 'a', { kind: 'submitted', call, values: { ...values, day: day(today) } });
    expect(sent.changed).toMatchObject([{ kind: 'supervision', minutes: 61 }]);
    await tell(bot, 'b', { kind: 'said', text: 'ZINGEHEIM die ik niet had moeten typen' });
    await tell(bot, 'c', { kind: 'said', text: 'uren 90 GEHEIMEDUUR' });
    const files = readdirSync(join(folder.path, 'data'));
    expect(files).toContain('schakelbot.db-wal');
    const all = () =>
      readdirSync(join(folder.path, 'data')).map((name) => readFileSync(join(folder.path, 'data', name)));
    const found = () => all().some((bytes) => /NOTITIEGEHEIM|ZINGEHEIM|GEHEIMEDUUR/.test(bytes.toString('latin1')));
    expect(found()).toBe(false);
    await close();
    expect(found()).toBe(false);
  });

  it('can be read by who runs the bot alone', async () => {
    await open();
    const data = join(folder.path, 'data');
    expect(statSync(data).mode & 0o077).toBe(0);
    for (const name of readdirSync(data)) expect([name, statSync(join(data, name)).mode & 0o077]).toEqual([name, 0]);
  });
});

describe('a bot that cannot use its database says so in a sentence', () => {
  it('when the file is something else', async () => {
    mkdirSync(join(folder.path, 'data'));
    writeFileSync(file, randomBytes(20_000));
    expect(await reason()).toMatch(/^DATABASE_URL: .*die heel is/);
  });

  it.each([
    ['was cut off', () => truncateSync(file, 30_000)],
    ['was overwritten in the middle', () => overwrite(file)],
  ])('when the file %s', async (_how, damage) => {
    const bot = await open();
    for (const id of ['a', 'b', 'c']) await tell(bot, id, { kind: 'said', text: 'help' });
    await close();
    damage();
    expect(await reason()).toMatch(/^DATABASE_URL: .*die heel is/);
  });

  it('when its folder is a file', async () => {
    writeFileSync(join(folder.path, 'data'), 'x');
    expect(await reason()).toMatch(/^DATABASE_URL: .*lezen en schrijven/);
  });

  it('when the key file holds something else', async () => {
    mkdirSync(join(folder.path, 'data'));
    writeFileSync(join(folder.path, 'data', 'encryption.key'), 'kapot');
    expect(await reason()).toMatch(/encryption\.key: verwacht wordt 32 bytes in base64/);
  });

  it('when its key is another one, and then keeps the key out of the sentence', async () => {
    await open();
    await close();
    const other = randomBytes(32).toString('base64');
    writeFileSync(join(folder.path, 'data', 'encryption.key'), other);
    const sentence = await reason();
    expect(sentence).toMatch(/^ENCRYPTION_KEY: .*waarmee deze database is begonnen/);
    expect(sentence).not.toContain(other.slice(0, 8));
  });

  it.each([
    ['nothing may be written there', 'EACCES', /lezen en schrijven/],
    ['the disk may only be read', 'EROFS', /lezen en schrijven/],
    ['the disk is full', 'ENOSPC', /waar nog ruimte is/],
  ])('when %s', (_what, code, sentence) => {
    const failure = Object.assign(new Error('broken'), { cause: Object.assign(new Error(code), { code }) });
    expect(reasonNotToStart(failure)).toMatch(sentence);
  });

  it('and leaves the trace of what nobody foresaw', () => {
    const failure = new Error('a mistake of ours');
    expect(() => reasonNotToStart(failure)).toThrow(failure);
  });
});

/** A few pages here and there, as a failing disk would. */
function overwrite(path: string): void {
  const bytes = readFileSync(path);
  for (let at = 4096 * 8; at + 8192 < bytes.length; at += 4096 * 12) randomBytes(8192).copy(bytes, at);
  writeFileSync(path, bytes);
}
