import { aRoom, fatma, type Room, samira, timed } from './bench.ts';
import { at } from './load.ts';
import { number, type Row, type Section } from './report.ts';

const sizes = [10_000, 100_000] as const;
const warmUp = 20;
const times = 200;
const mostP99 = 100;
const mostGrowth = 1.5;

const turns: Readonly<Record<string, (room: Room, n: number) => Promise<unknown>>> = {
  '`bijeenkomsten`': (room) => room.turn(fatma, { kind: 'said', text: 'bijeenkomsten' }),
  '`bijeenkomsten ret`': (room) => room.turn(fatma, { kind: 'said', text: 'bijeenkomsten ret' }),
  '`signalen`': (room) => room.turn(samira, { kind: 'said', text: 'signalen' }),
  'a signal stored, with like ones': (room, n) =>
    room.turn(samira, { kind: 'said', text: `signaal De wachttijd voor ambulante hulp is nu ${n} weken` }),
  "one's own `consultaties`": (room) => room.turn(samira, { kind: 'said', text: 'consultaties' }),
  "a screener's `consultaties`": (room) => room.turn(fatma, { kind: 'said', text: 'consultaties' }),
};

/**
 * How long a whole turn takes with 10,000 and with 100,000 of everything, side by side in one run: turns alternate
 * between the two, so that a noisy machine is as noisy for both.
 */
export async function growthSection(): Promise<Section> {
  const [small, large] = [await aRoom(sizes[0]), await aRoom(sizes[1])];
  const rows: Row[] = [];
  for (const [what, turn] of Object.entries(turns)) rows.push(await measure(what, turn, small, large));
  await small.close();
  await large.close();
  return {
    title: 'Growth',
    about: `Whole turns on a database with 10,000 and on one with 100,000 of everything, in turns, ${times} of each.`,
    rows,
  };
}

async function measure(what: string, turn: (room: Room, n: number) => Promise<unknown>, small: Room, large: Room) {
  for (const room of [small, large]) await timed(warmUp, (n) => turn(room, n));
  const took: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n += 1) {
    took[0].push(...(await timed(1, () => turn(small, n))));
    took[1].push(...(await timed(1, () => turn(large, n))));
  }
  const [few, many] = took.map((each) => each.sort((one, other) => one - other)) as [number[], number[]];
  const [p99, growth] = [at(many, 0.99), at(many, 0.5) / at(few, 0.5)];
  return {
    what,
    found: `p99 ${number(p99, 1)} ms, median ${number(growth, 2)} times`,
    wanted: `p99 at most ${mostP99} ms, median at most ${number(mostGrowth, 1)} times`,
    fine: p99 <= mostP99 && growth <= mostGrowth,
  };
}
