import type { Database } from '../../adapters/database/client.ts';
import { findLessons } from '../../domain/lessons/find-lessons.ts';
import { aDatabase } from '../builders/database.ts';
import { aPostgres } from '../builders/postgresql.ts';
import { shelve } from '../builders/shelf.ts';
import { open } from '../lessons/open.ts';
import { others } from '../lessons/others.ts';
import { timed } from './bench.ts';
import { at } from './load.ts';
import { number, type Row, type Section } from './report.ts';

const size = 10_000;
const warmUp = 40;
const times = 200;
const mostP99 = 50;
const questions = open.map((line) => line.split(' // ')[0] ?? '');

/** How long it takes to find leerpunten among 10,000, with whole questions as people type them, on both databases. */
export async function lessonsSection(): Promise<Section> {
  const server = await aPostgres();
  if (!server) throw new Error('There is no PostgreSQL for this machine.');
  const key = Buffer.alloc(32, 7);
  const rows = [
    await measured('SQLite', await aDatabase({ key })),
    await measured('PostgreSQL', await aDatabase({ key, url: await server.migrated() })),
  ];
  await server.stop();
  return {
    title: 'Leerpunten',
    about: `Finding among ${number(size)} leerpunten with whole questions, ${times} of them, in a unit of work of its own.`,
    rows,
  };
}

async function measured(where: string, database: Database): Promise<Row> {
  const text = (number: number) => `${others[number % others.length]} ${others[(number * 7) % others.length]}`;
  await shelve(
    Array.from({ length: size }, (_, at) => text(at + 1)),
    database,
  );
  const ask = (n: number) =>
    database.unit.run((stores) => findLessons(questions[n % questions.length] ?? '', { stores }));
  await timed(warmUp, ask);
  const took = (await timed(times, ask)).sort((one, other) => one - other);
  await database.close();
  const [median, p99] = [at(took, 0.5), at(took, 0.99)];
  return {
    what: `an answer on ${where}`,
    found: `p99 ${number(p99, 1)} ms, median ${number(median, 1)} ms`,
    wanted: `p99 at most ${mostP99} ms`,
    fine: p99 <= mostP99,
  };
}
