// A process of its own that works on a database file: `node --import tsx child.ts <what> <url> <key> <name>`.
import { aDatabase } from '../builders/database.ts';
import { wholeUnit } from './whole-unit.ts';

const [what, url = '', key = '', name = ''] = process.argv.slice(2);
const database = await aDatabase({ url, key: Buffer.from(key, 'base64') });
const say = (line: string) => process.stdout.write(`${line}\n`);

const deeds: Record<string, () => Promise<void>> = {
  /** Stores whole units until it is killed, and says which were stored. */
  async write() {
    for (let n = 0; ; n += 1) {
      await database.unit.run((stores) => wholeUnit(stores, `${name}${n}`));
      say(`${name}${n}`);
    }
  },
  /** Adds one to a shared sum, many times. */
  async count() {
    for (let n = 0; n < 100; n += 1) {
      await database.unit.run(async ({ settings }) => {
        await settings.set('sum', String(Number((await settings.get('sum')) ?? 0) + 1));
      });
    }
  },
  /** Claims deliveries until there are none, and says which. */
  async claim() {
    for (;;) {
      const claimed = await database.unit.run(({ ledger }) => ledger.claim(1000 as never, 2000 as never));
      if (!claimed) return;
      say(claimed.id);
    }
  },
  /** Serves the database alone until it is killed. */
  async serve() {
    await database.serveAlone();
    say('serving');
    await new Promise((resume) => setTimeout(resume, 60_000));
  },
  /** Opens the database only: it is migrated by then. */
  async open() {
    say(String(await database.ready()));
  },
};

await deeds[what ?? '']?.();
await database.close();
