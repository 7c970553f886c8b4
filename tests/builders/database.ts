import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '../../adapters/database/client.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import { ids } from '../../adapters/system/ids.ts';

/** Where a test wants its database; in memory unless it says otherwise. */
export interface Wish {
  readonly url?: string;
  readonly key?: Buffer;
}

/** A migrated, empty database of a test's own. Close it when the test is done. */
export function aDatabase({ url = 'file::memory:', key = randomBytes(32) }: Wish = {}): Promise<Database> {
  return openDatabase({ url, cipher: aesCipher(key), ids });
}
