import { aRoom, fatma, type Room, samira, timed } from './bench.ts';

/**
 * How long a whole turn takes with 10,000 and with 100,000 of everything, side by side in one run: turns alternate
 * between the two, so that a noisy machine is as noisy for both.
 */
const sizes = [10_000, 100_000] as const;
const warmUp = 20;
const times = Number(process.argv[2] ?? 200);
const mostP99 = 100;
const mostGrowth = 1.5;

const turns: Readonly<Record<string, (room: Room, n: number) => Promise<unknown>>> = {
  'list of meetings': (room) => room.turn(fatma, { kind: 'said', text: 'bijeenkomsten' }),
  'list of one body': (room) => room.turn(fatma, { kind: 'said', text: 'bijeenkomsten ret' }),
  'list of signals': (room) => room.turn(samira, { kind: 'said', text: 'signalen' }),
  'signal stored, like ones': (room, n) =>
    room.turn(samira, { kind: 'said', text: `signaal De wachttijd voor ambulante hulp is nu ${n} weken` }),
  "one's consultaties": (room) => room.turn(samira, { kind: 'said', text: 'consultaties' }),
  "a screener's consultaties": (room) => room.turn(fatma, { kind: 'said', text: 'consultaties' }),
};

const [small, large] = [await aRoom(sizes[0]), await aRoom(sizes[1])];
const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const ms = (value: number) => value.toFixed(1).padStart(7);
let failed = false;

console.log(`whole turns, ms; ${times} each; p99 at most ${mostP99}, growth of the median at most ${mostGrowth}\n`);
console.log(`${''.padEnd(28)}  10,000: p50    p99   100,000: p50    p99   growth`);
for (const [name, turn] of Object.entries(turns)) {
  for (const room of [small, large]) await timed(warmUp, (n) => turn(room, n));
  const took: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n += 1) {
    took[0].push(...(await timed(1, () => turn(small, n))));
    took[1].push(...(await timed(1, () => turn(large, n))));
  }
  const [few, many] = took.map((each) => each.sort((one, other) => one - other)) as [number[], number[]];
  const growth = at(many, 0.5) / at(few, 0.5);
  const fine = at(many, 0.99) <= mostP99 && growth <= mostGrowth;
  failed ||= !fine;
  const row = [at(few, 0.5), at(few, 0.99), at(many, 0.5), at(many, 0.99)].map(ms).join('  ');
  console.log(`${name.padEnd(28)}     ${row}   ${growth.toFixed(2)}  ${fine ? 'fine' : 'TOO SLOW'}`);
}
await small.close();
await large.close();
process.exitCode = failed ? 1 : 0;
