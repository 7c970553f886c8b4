import {
  AnotherBot,
  MigrationError,
  NoDatabaseThere,
  type StorageTrouble,
  storageTroubleOf,
} from '../adapters/database/trouble.ts';
import { NetworkFileError } from '../adapters/network-file/first-network.ts';
import { UnreadableText } from '../adapters/system/cipher.ts';
import { BrokenKeyFile } from '../adapters/system/local-key.ts';
import { type Expectation, settingsTexts } from '../adapters/system/settings.texts.ts';

/** What whoever starts the bot can do something about, in its own words; anything else is thrown on, with its trace. */
export function reasonNotToStart(failure: unknown): string {
  const { line, expected } = settingsTexts.nl;
  if (failure instanceof AnotherBot) return line('DATABASE_URL', expected.ownDatabase);
  if (failure instanceof UnreadableText) return line('ENCRYPTION_KEY', expected.firstKey);
  if (failure instanceof BrokenKeyFile) return line(failure.path, expected.key);
  if (failure instanceof NetworkFileError) return failure.message;
  const address = failure instanceof NoDatabaseThere ? undefined : addressTrouble(failure);
  if (address) return line(address.name, expected[address.expected]);
  const storage = storageTroubleOf(failure);
  if (storage) return line('DATABASE_URL', expected[expectedOf[storage]]);
  if (failure instanceof MigrationError) return failure.message;
  throw failure;
}

const expectedOf: Readonly<Record<StorageTrouble, Expectation>> = {
  damaged: 'soundDatabase',
  'closed-off': 'openFolder',
  full: 'roomOnDisk',
  unreachable: 'reachableDatabase',
  'wrong-login': 'databaseLogin',
  missing: 'madeDatabase',
  'no-rights': 'databaseRights',
};

function addressTrouble(failure: unknown): { readonly name: string; readonly expected: Expectation } | undefined {
  const { code, syscall } = (failure instanceof Error ? failure : {}) as NodeJS.ErrnoException;
  if (syscall === 'getaddrinfo' || code === 'EADDRNOTAVAIL') return { name: 'HOST', expected: 'ownAddress' };
  return syscall === 'listen' ? { name: 'PORT', expected: 'freePort' } : undefined;
}
