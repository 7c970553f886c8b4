import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

const command = fileURLToPath(new URL('../../node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url));

/** Whether Microsoft's Agents Playground is installed. */
export const hasPlayground = existsSync(command);

export interface PlaygroundUser {
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

/** Microsoft's own test client for Teams, in a process of its own. */
export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it for somebody who talks with the bot at this address; the others are in the same team and chats. */
export async function startPlayground(
  bot: string,
  me: PlaygroundUser,
  others: readonly PlaygroundUser[],
): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'schakelbot-playground-'));
  await writeFile(join(folder, '.m365agentsplayground.yml'), stringify(configFor(me, others)));
  const port = await freePort();
  const args = ['start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const running = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: 'ignore',
  });
  const url = `http://localhost:${port}`;
  const close = async () => {
    if (running.exitCode === null) {
      running.kill();
      await once(running, 'exit');
    }
    await rm(folder, { recursive: true });
  };
  try {
    await answering(url, running);
  } catch (failure) {
    await close();
    throw failure;
  }
  return { url, close };
}

const id = (count: number) => `00000000-0000-0000-0000-${String(count).padStart(12, '0')}`;

/** The playground wants this many others. */
const fewest = 5;

const bystanders = Array.from({ length: fewest }, (_, index) => {
  const key = `bystander-${index + 1}`;
  return { key, name: `Iemand ${index + 1}`, email: `${key}@elders.example` };
});

function configFor(me: PlaygroundUser, others: readonly PlaygroundUser[]) {
  const everybody = [me, ...others, ...bystanders].slice(0, fewest + 1);
  const [currentUser, ...users] = everybody.map(({ key, name, email }, index) => ({
    id: `29:${key}`,
    name,
    userPrincipleName: email,
    aadObjectId: id(20 + index),
    givenName: name.split(' ')[0],
    surname: name.split(' ').slice(1).join(' '),
    email,
  }));
  return {
    version: '0.1.1',
    tenantId: id(1),
    bot: { id: id(11), name: 'Schakelbot' },
    currentUser,
    users,
    personalChat: { id: 'personal-chat-id' },
    groupChat: { id: 'group-chat-id', name: 'Collega’s' },
    team: {
      id: 'team-id',
      name: 'Lerend netwerk',
      aadGroupId: id(31),
      channels: [{ id: 'channel-sar-id', name: 'SAR' }],
    },
  };
}

async function answering(url: string, running: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (running.exitCode !== null) throw new Error(`The playground ended with ${running.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('The playground does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
