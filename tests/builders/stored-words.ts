import { tables } from '../../adapters/database/tables.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import { within } from './any-rows.ts';

const sealed = /v1\.[0-9a-f]{12}\.[\w-]*/g;

/** The table of every row that holds these words: in clear, in letters of bytes, or in what was sealed. */
export function rowsWith(words: string, { url, key }: { readonly url: string; readonly key: Buffer }) {
  const { open } = aesCipher(key);
  return within(url, async (tx) => {
    const found: string[] = [];
    for (const table of tables) {
      const model = Reflect.get(tx, table.charAt(0).toLowerCase() + table.slice(1)) as {
        findMany(): Promise<readonly object[]>;
      };
      for (const row of await model.findMany()) {
        const text = Object.values(row).map(inLetters).join('\n');
        if (text.includes(words) || text.replace(sealed, (each) => open(each)).includes(words)) found.push(table);
      }
    }
    return found;
  });
}

function inLetters(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
}
