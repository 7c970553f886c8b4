// One bot that only delivers, on a clock that runs fast: `node --import tsx child.ts`, with its orders in CHAOS. It waits
// until it is told to go, so that a fresh one stands ready when another is killed.
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import '../../adapters/slack/app.ts';
import { limits } from '../../adapters/teams/limits.ts';
import '../../adapters/teams/teams.ts';
import { openDoors } from '../../bot/assemble.doors.ts';
import { assemble } from '../../bot/assemble.ts';
import { MINUTE } from '../../domain/kernel/time.ts';
import { beat } from '../../jobs/schedule.ts';
import type { Orders, Word } from './children.ts';
import { quickClock } from './quick-clock.ts';
import { settingsIn } from './settle.ts';

const { n, tempo, patience } = JSON.parse(process.env['CHAOS'] ?? '') as Orders;
const clock = quickClock(tempo);

process.on('disconnect', () => process.exit());
process.on('message', ({ tempo, go }: Word) => {
  clock.tempo = tempo;
  if (go) void deliver();
});
speakAs(`127.0.1.${n}`);
waitNoLongerThan(patience);
process.send?.('warm');

async function deliver(): Promise<void> {
  const bot = await assemble(settingsIn(process.env), {
    clock: { now: clock.now, moveTo: async () => {} },
    pause: untilPassed,
  });
  await bot.database.serveAlone();
  const { schedule } = await openDoors(bot);
  process.send?.('at work');
  for (;;) {
    await beat(schedule['deliver-nudges'], bot.clock, bot.log);
    await untilPassed(MINUTE);
  }
}

/** Waits by the quick clock, also when that is set meanwhile. */
async function untilPassed(milliseconds: number): Promise<void> {
  const until = clock.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = until - clock.now()) await pause(Math.min(50, clock.real(left)));
}

/** The platforms know by the address who asks, and so the driver whom to kill. */
function speakAs(localAddress: string): void {
  const connect = Socket.prototype.connect as (this: Socket, ...given: unknown[]) => Socket;
  Socket.prototype.connect = function from(this: Socket, ...given: unknown[]) {
    const [first] = given;
    const options: unknown = Array.isArray(first) ? first[0] : first;
    if (isToPlatform(options)) Object.assign(options, { localAddress });
    return connect.apply(this, given);
  } as Socket['connect'];
}

function isToPlatform(options: unknown): options is object {
  return typeof options === 'object' && options !== null && 'host' in options && options.host === '127.0.0.1';
}

/** A platform is waited for much shorter than a lease lasts, on this clock as on the real one. */
function waitNoLongerThan(milliseconds: number): void {
  Object.assign(limits, { callMs: milliseconds });
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (asked) => timeout(Math.min(asked, milliseconds));
}
