import { run, type Wishes } from './driver.ts';
import type { Weather } from './faults.ts';
import { type Ground, onPostgresql, onSqlite } from './grounds.ts';
import { brokenIn, storiesOf, tableOf } from './table.ts';

const rough: Weather = { faults: 1, late: 0.01 };

const long: Omit<Wishes, 'seed' | 'bots'> = {
  size: { people: 500, nudges: 10_000, workspaces: 4, days: 4, minutes: 25 },
  times: { calm: { most: 15, least: 8 }, rough: { most: 40, least: 20 } },
  weather: rough,
  kills: 110,
  stormsEvery: 30,
  hurtsEvery: 8,
  longest: 40 * 60_000,
};

/** `npm run chaos -- [seed] [sqlite|postgresql] [part]`: the long run on both databases, or a part of it on one. */
async function main(given: readonly string[]): Promise<void> {
  const [seed = String(Date.now() % 1_000_000), only, part = '1'] = given;
  const grounds: readonly [string, number, () => Promise<Ground | undefined>][] = [
    ['sqlite', 1, onSqlite],
    ['postgresql', 8, onPostgresql],
  ];
  console.log(`seed ${seed}`);
  for (const [name, bots, open] of grounds) {
    if (only && only !== name) continue;
    const ground = await open();
    if (!ground) {
      console.log('No PostgreSQL for this machine.');
      continue;
    }
    await runOn(ground, { ...scaled(Number(part)), seed, bots });
  }
}

function scaled(part: number): Omit<Wishes, 'seed' | 'bots'> {
  if (part === 1) return long;
  const days = Math.max(2, Math.round(long.size.days * part));
  const people = Math.max(50, Math.round(long.size.people * part));
  const size = { ...long.size, days, people, nudges: Math.round(long.size.nudges * part) };
  return { ...long, size, kills: Math.round(long.kills * part) };
}

async function runOn(ground: Ground, wishes: Wishes): Promise<void> {
  const stop = () => void ground.close().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  try {
    const verdict = await run(ground, { ...wishes, progress: nowAndThen() });
    console.log(`\n${tableOf(verdict)}\n${storiesOf(verdict)}`);
    const broken = brokenIn(verdict);
    if (verdict.kills < wishes.kills) broken.push(`only ${verdict.kills} kills`);
    if (broken.length === 0) return;
    console.log(`BROKEN: ${broken.join('; ')}`);
    process.exitCode = 1;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
    await ground.close();
  }
}

/** A line every ten seconds, so that who waits sees that it goes on. */
function nowAndThen(): (line: string) => void {
  let next = 0;
  return (line) => {
    if (Date.now() < next) return;
    next = Date.now() + 10_000;
    console.error(line);
  };
}

await main(process.argv.slice(2));
// The server that a run used says 0 by itself, unless it is said out loud.
process.exit();
