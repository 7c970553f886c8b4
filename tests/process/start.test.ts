import type { ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFolder, finished, start } from './run.ts';

let folder: ReturnType<typeof aFolder>;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  folder.remove();
});

function bot(env: Record<string, string> = {}): ChildProcess {
  const child = start('dist/bot/main.js', [], { ...folder.env, LOG_LEVEL: 'error', ...env });
  children.push(child);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilReady(page: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(`${page}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('not ready');
}

async function ask<Answer>(page: string, path: string, body?: unknown): Promise<Answer> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`${page}${path}`, body === undefined ? {} : post);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

describe('the bot', { timeout: 120_000 }, () => {
  it('is local mode when no platform is configured, and goes on after a restart where it was', async () => {
    const port = await freePort();
    const page = `http://127.0.0.1:${port}`;
    const first = bot({ PORT: String(port) });
    await untilReady(page);
    const { members } = await ask<{ members: { id: string; name: string }[] }>(page, '/local/people');
    const samira = members[0]?.id ?? '';
    await ask(page, '/local/say', { id: randomUUID(), member: samira, text: 'uren 90 intervisie gisteren' });
    await ask(page, '/local/travel', { option: 'week' });
    const before = await ask<{ now: number }>(page, '/local/time');
    const ended = finished(first);
    first.kill('SIGTERM');
    expect(await ended).toMatchObject({ exit: 0, error: '' });

    bot({ PORT: String(port) });
    await untilReady(page);
    const pulse = { member: samira, box: `member:${samira}`, seen: {} };
    expect(JSON.stringify(await ask(page, '/local/pulse', pulse))).toContain('1 uur en 30 minuten intervisie');
    expect((await ask<{ now: number }>(page, '/local/time')).now).toBeGreaterThanOrEqual(before.now);
  });

  it('names each wrong setting with what was expected, and ends with code 78', async () => {
    const { exit, error } = await finished(bot({ PORT: 'many', SLACK_SIGNING_SECRET: 'geheim' }));
    expect(exit).toBe(78);
    expect(error).toMatch(/^PORT: verwacht /m);
    expect(error).toMatch(/^ENCRYPTION_KEY: verwacht /m);
    expect(error).not.toContain('geheim');
  });

  it('refuses a database of another key, at the start and without a trace', async () => {
    const port = String(await freePort());
    const first = bot({ PORT: port });
    await untilReady(`http://127.0.0.1:${port}`);
    first.kill('SIGTERM');
    await finished(first);
    rmSync(join(folder.path, 'data', 'encryption.key'));
    const other = { PORT: String(await freePort()), ENCRYPTION_KEY: randomBytes(32).toString('base64') };
    const { exit, error } = await finished(bot(other));
    expect(exit).toBe(78);
    expect(error).toContain('ENCRYPTION_KEY');
    expect(error).not.toContain('    at ');
  });

  it('says so when its port is taken, or another bot has its database', async () => {
    const port = String(await freePort());
    bot({ PORT: port });
    await untilReady(`http://127.0.0.1:${port}`);
    const [elsewhere, free] = [aFolder(), String(await freePort())];
    const busyPort = await finished(bot({ ...elsewhere.env, PORT: port }));
    elsewhere.remove();
    expect(busyPort).toMatchObject({ exit: 78, error: expect.stringContaining('PORT') });
    expect(await finished(bot({ PORT: free }))).toMatchObject({ exit: 78, error: expect.stringMatching(/database/) });
  });

  it('starts with a platform configured and nobody in the network, and waits for no platform', async () => {
    const port = String(await freePort());
    const env = {
      PORT: port,
      HOST: '127.0.0.1',
      SLACK_SIGNING_SECRET: 'geheim',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    };
    bot(env);
    await untilReady(`http://127.0.0.1:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
