import { delegateOf, type Table, tables } from '../../adapters/database/tables.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import { within } from './any-rows.ts';

const sealed = /v1\.[0-9a-f]{12}\.[\w-]*/g;

interface Stored {
  readonly url: string;
  readonly key: Buffer;
}

/** The table of every row that holds these words: in clear, in letters of bytes, or in what was sealed. */
export async function rowsWith(words: string, stored: Stored): Promise<string[]> {
  return (await everyRow(stored)).flatMap(({ table, text }) => (text.includes(words) ? [table] : []));
}

/** Every row of every table as text: as it is stored, and once more with all that was sealed in clear. */
export function everyRow({ url, key }: Stored): Promise<readonly { readonly table: Table; readonly text: string }[]> {
  const { open } = aesCipher(key);
  return within(url, async (tx) => {
    const found: { table: Table; text: string }[] = [];
    for (const table of tables) {
      for (const row of await delegateOf(tx, table).findMany({})) {
        const text = Object.values(row).map(inLetters).join('\n');
        found.push({ table, text: `${text}\n${text.replace(sealed, (each) => open(each))}` });
      }
    }
    return found;
  });
}

function inLetters(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
}
