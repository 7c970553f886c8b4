// Plans the question about hours in a process of its own, with the bot's code as `npm start` runs it:
// `node planning-child.mjs <url> <key> <moment>`.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../dist/adapters/database/client.js';
import { aesCipher } from '../../dist/adapters/system/cipher.js';
import { ids } from '../../dist/adapters/system/ids.js';
import { remindHours } from '../../dist/jobs/remind-hours.js';

const [url, key, moment] = process.argv.slice(2);
const now = Number(moment);
const { unit, close } = await openDatabase({ url, cipher: aesCipher(Buffer.from(key, 'base64')), ids });
const job = remindHours({ unit, log: { info: () => {} } });

let isPlanning = true;
/** Somebody else, who wants a small unit every now and then: the longest that one of them took. */
async function othersWait() {
  let longest = 0;
  while (isPlanning) {
    const asked = performance.now();
    await unit.run(({ settings }) => settings.get('none'));
    longest = Math.max(longest, performance.now() - asked);
    await pause(20);
  }
  return longest;
}

/** The most that this process held of the machine's memory so far, in bytes. */
function peak() {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

const others = othersWait();
await pause(100);
const [held, began] = [peak(), performance.now()];
const { counts } = await job.run({ now });
const took = performance.now() - began;
const most = peak();
isPlanning = false;
const waited = await others;
const again = await job.run({ now });
console.log(JSON.stringify({ owed: counts.owed, again: again.counts.owed, took, waited, held, peak: most }));
await close();
