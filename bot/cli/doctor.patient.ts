import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type Look, lookAt } from '../../adapters/database/look.ts';
import { NoDatabaseThere } from '../../adapters/database/trouble.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import { ids } from '../../adapters/system/ids.ts';
import { keysFor } from '../../adapters/system/local-key.ts';
import type { Settings } from '../../adapters/system/settings.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import { folderOf, KEY_CHECK } from '../assemble.key.ts';
import type { BotStores } from '../conversation/stores.ts';
import { PATIENCE_MS } from './doctor.finding.ts';

/** The database under examination, opened once for every check that wants to see it. */
export interface Patient {
  /** Rejects when it cannot be seen. */
  readonly look: Promise<Look>;
  /** What it holds; undefined when there is nothing to read yet, or it cannot be seen: another check says so. */
  read<Result>(work: (stores: BotStores) => Promise<Result>): Promise<Result | undefined>;
  /** Whether the settings have keys beside the one that seals. */
  readonly olderKeys: boolean;
  network(): Promise<NetworkView | undefined>;
  /** Whether the key opens what is sealed in it; `unused` when nothing is. */
  key(): Promise<'fits' | 'wrong' | 'absent' | 'unused' | undefined>;
  close(): Promise<void>;
}

export function openPatient({ databaseUrl, encryptionKey, olderKeys }: Settings): Patient {
  const folder = folderOf(databaseUrl);
  // Local mode's own key is made at its first start, and not by looking.
  const hasKey = encryptionKey !== undefined || existsSync(join(folder, 'encryption.key'));
  let isOver = false;
  const keys = (): ReturnType<typeof keysFor> =>
    hasKey ? keysFor(encryptionKey, folder, olderKeys) : [Buffer.alloc(32)];
  const cipher = () => aesCipher(...keys());
  const open = async () => lookAt(databaseUrl, { cipher: cipher(), ids });
  const opening = open();
  const look = Promise.race([opening, noAnswer()]);
  look.catch(() => undefined);
  opening.then((late) => (isOver ? late.close() : undefined)).catch(() => undefined);

  const read: Patient['read'] = async (work) => {
    const seen = await look.catch(() => undefined);
    return seen?.state === 'current' ? seen.read(work) : undefined;
  };
  return {
    look,
    read,
    olderKeys: hasKey && keys().length > 1,
    network: () => read(({ network }) => network.load()),
    async key() {
      const kept = await read(async ({ settings }) => ({ sealed: await settings.get(KEY_CHECK) }));
      if (!kept) return undefined;
      if (kept.sealed === undefined) return 'unused';
      if (!hasKey) return 'absent';
      return opens(cipher(), kept.sealed) ? 'fits' : 'wrong';
    },
    async close() {
      isOver = true;
      // One that opens only now closes by itself.
      const soon = await Promise.race([look.catch(() => undefined), nextTurn(undefined)]);
      await soon?.close();
    },
  };
}

/** A server that stays silent: once said at the database, and not at everything that stands in it. */
async function noAnswer(): Promise<never> {
  await pause(PATIENCE_MS, undefined, { ref: false });
  throw new NoDatabaseThere(new Error('It did not answer in time.'));
}

function opens(cipher: ReturnType<typeof aesCipher>, sealed: string): boolean {
  try {
    cipher.open(sealed);
    return true;
  } catch {
    return false;
  }
}
