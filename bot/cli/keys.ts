import type { UnitOfWork } from '../../domain/kernel/ports.ts';
import type { BotStores, Resealed, SealedCount, SealedStore } from '../conversation/stores.ts';
import { type Args, type Command, type CommandWorld, fine, no, type Result } from './command.ts';
import { keysTexts } from './keys.texts.ts';

type Unit = UnitOfWork<BotStores>;
type Along = Exclude<keyof SealedStore, 'tables' | 'count'>;

/** How often everything is gone along at most: a bot that still has the old settings would keep it going for ever. */
const ROUNDS = 3;

/** Which keys are in use, and in which tables; it opens everything, so that what is broken is found as well. */
export const keyStatus: Command = {
  run: async (args, world) => {
    const { unit } = (await world.bot()).database;
    const counts = await countAll(unit);
    const { unreadable } = sum(await along('tryOut', [...counts.keys()], unit));
    if (args.json) world.print(JSON.stringify({ keys: byKey(counts), unreadable }));
    else for (const line of [...linesOf(counts), ...verdict(counts)]) world.print(line);
    return unreadable > 0 ? no(keysTexts.unreadable(unreadable)) : fine;
  },
};

/**
 * Seals everything with the first key, a piece at a time: stopped half-way it goes on where it was. The settings, by which
 * a bot knows its key at the start, come last, so that none starts without a key that it still needs.
 */
export const rotateKeys: Command = {
  run: async (args, world) => {
    const { unit } = (await world.bot()).database;
    const done = new Map<string, Resealed>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const old = [...(await countAll(unit))]
        .reverse()
        .filter(([, counts]) => counts.some(({ known }) => known !== 'first'));
      const passed = await along(
        'reseal',
        old.map(([table]) => table),
        unit,
      );
      for (const [table, { resealed, unreadable }] of passed)
        done.set(table, { resealed: resealed + (done.get(table)?.resealed ?? 0), unreadable });
      if (sum(passed).resealed === 0) break;
    }
    return toldOf(done, await countAll(unit), args, world);
  },
};

function toldOf(done: ReadonlyMap<string, Resealed>, left: Counts, { json }: Args, { print }: CommandWorld): Result {
  const { resealed, unreadable } = sum(done);
  const tables = [...done].map(([table, one]) => ({ table, ...one })).filter((one) => one.resealed > 0);
  if (json) print(JSON.stringify({ tables, unreadable, keys: byKey(left) }));
  else {
    for (const one of tables) print(`${one.table}\t${one.resealed}`);
    print(keysTexts.resealed(resealed));
  }
  if (unreadable > 0) return no(keysTexts.unreadable(unreadable));
  if (all(left).some(({ known }) => known !== 'first')) return no(keysTexts.goesOn);
  if (!json && left.size > 0) print(keysTexts.one);
  return fine;
}

type Counts = ReadonlyMap<string, readonly SealedCount[]>;

/** The tables in which anything is sealed. */
export async function countAll(unit: Unit): Promise<Counts> {
  const tables = await unit.run(async ({ sealed }) => sealed.tables);
  const counts = new Map<string, readonly SealedCount[]>();
  for (const table of tables) {
    const found = await unit.run(({ sealed }) => sealed.count(table));
    if (found.length > 0) counts.set(table, found);
  }
  return counts;
}

/** Each piece is a unit of its own, so that nobody waits for the whole. */
async function along(how: Along, tables: readonly string[], unit: Unit): Promise<ReadonlyMap<string, Resealed>> {
  const done = new Map<string, Resealed>();
  for (const table of tables) {
    const pieces: Resealed[] = [];
    do {
      const from = pieces.at(-1)?.next;
      pieces.push(await unit.run(({ sealed }) => sealed[how](table, from)));
    } while (pieces.at(-1)?.next);
    done.set(table, sum(new Map(pieces.entries())));
  }
  return done;
}

function sum(pieces: ReadonlyMap<unknown, Resealed>): Resealed {
  const add = (of: (one: Resealed) => number) => [...pieces.values()].reduce((total, one) => total + of(one), 0);
  return { resealed: add((one) => one.resealed), unreadable: add((one) => one.unreadable) };
}

const all = (counts: Counts) => [...counts.values()].flat();

/** The values of each key together, the first key first. */
export function byKey(counts: Counts): readonly SealedCount[] {
  const keys = new Map<string, SealedCount>();
  for (const one of all(counts)) keys.set(one.key, { ...one, values: one.values + (keys.get(one.key)?.values ?? 0) });
  const order = ['first', 'older', 'no'];
  return [...keys.values()].sort((one, other) => order.indexOf(one.known) - order.indexOf(other.known));
}

function linesOf(counts: Counts): string[] {
  return byKey(counts).flatMap(({ key, known, values }) => [
    `${key}\t${values}\t${keysTexts.known[known]}`,
    ...[...counts].flatMap(([table, found]) =>
      found.filter((one) => one.key === key).map((one) => `  ${table}\t${one.values}`),
    ),
  ]);
}

function verdict(counts: Counts): string[] {
  if (counts.size === 0) return [keysTexts.nothing];
  return [all(counts).every(({ known }) => known === 'first') ? keysTexts.one : keysTexts.several];
}
