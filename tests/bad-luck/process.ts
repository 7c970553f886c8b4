import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { Postgres } from '../builders/postgresql.ts';
import { type Finished, finished, start } from '../process/run.ts';
import { aPlace, type Place } from './bot.ts';
import type { Ends } from './ends.ts';
import { People } from './people.ts';

/** The bot in a process of its own, as `npm start` runs it. */
export interface Process {
  readonly people: People;
  /** How it ended; not before it did. */
  readonly ended: Promise<Finished>;
  /** Resolves with true when it can do its work, and with false when it ended instead. */
  ready(): Promise<boolean>;
  signal(signal: NodeJS.Signals): void;
}

export async function aProcess(ends: Ends, env: Record<string, string>): Promise<Process> {
  const people = new People(await freePort(), ends);
  const child: ChildProcess = start('dist/bot/main.js', [], { ...env, PORT: String(people.port) });
  return {
    people,
    ended: finished(child),
    async ready() {
      for (const began = performance.now(); performance.now() - began < 60_000; await pause(25)) {
        if (child.exitCode !== null) return false;
        if (await people.isReady()) return true;
      }
      throw new Error('Not ready');
    },
    signal: (signal) => void child.kill(signal),
  };
}

/** A place for bots on one kind of database, and what is in it. */
export interface Ground extends Place {
  /** The only column of what is asked. */
  look(sql: string): Promise<unknown[]>;
}

export async function onFile(ends: Ends): Promise<Ground> {
  const place = aPlace(ends);
  return { ...place, look: async (sql) => read(place.file, sql) };
}

export async function onServer(ends: Ends, server: Postgres): Promise<Ground> {
  const url = await server.bare();
  const look = async (sql: string) => firstColumn((await server.run(sql, new URL(url).pathname.slice(1)))[0] ?? []);
  return { ...aPlace(ends, url), look };
}

function read(file: string, sql: string): unknown[] {
  const database = new Sqlite(file, { readonly: true });
  try {
    return firstColumn(database.prepare(sql).all());
  } finally {
    database.close();
  }
}

function firstColumn(rows: readonly unknown[]): unknown[] {
  return rows.map((row) => {
    const [value] = Object.values(row as object);
    return typeof value === 'bigint' || /^\d+$/.test(String(value)) ? Number(value) : value;
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
