import { readFileSync } from 'node:fs';
import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Holidays, Ids, Log, UnitOfWork } from '../../domain/kernel/ports.ts';
import type { Instant, Zone } from '../../domain/kernel/time.ts';
import type { Guard } from '../../domain/privacy/guard.ts';

/** The network file cannot be used; the message says where and why. */
export class NetworkFileError extends Error {
  override readonly name = 'NetworkFileError';
}

/**
 * Gives an empty database its first network: the file that is named, else the example where that is wanted. Of two that
 * begin at once, one does so. What reads such a file is loaded for this once.
 */
export async function firstNetwork(
  from: { readonly file?: string | undefined; readonly example: boolean; readonly zone: Zone },
  unit: UnitOfWork<BotStores>,
  world: {
    readonly now: Instant;
    readonly ids: Ids;
    readonly holidays: Holidays;
    readonly guard: Guard;
    readonly log: Log;
  },
): Promise<void> {
  if (!(await unit.run(({ network }) => network.isEmpty()))) return;
  const life = from.example && !from.file ? await import('./example-life.ts') : undefined;
  const file = from.file ?? life?.exampleFile('example-network.yaml');
  if (!file) return world.log.warn('network is empty', { setting: 'NETWORK_FILE' });
  const { problemLine, readNetworkFile } = await import('./read-network-file.ts');
  const read = readNetworkFile(textOf(file), { zone: from.zone });
  if (!read.ok) throw new NetworkFileError([file, ...read.problems.map((problem) => problemLine(problem))].join('\n'));
  const isFirst = await unit.run(async (stores) => {
    if (!(await stores.network.isEmpty())) return false;
    await stores.network.replace(read.network, world.now);
    await life?.beginExampleLife(stores, world);
    return true;
  });
  if (isFirst) world.log.info('network imported', { members: read.network.members.length });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new NetworkFileError(`NETWORK_FILE: expected a file that can be read, and ${file} cannot.`);
  }
}
