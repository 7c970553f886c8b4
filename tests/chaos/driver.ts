import { setTimeout as pause } from 'node:timers/promises';
import { type CalendarDay, HOUR, instant, MINUTE } from '../../domain/kernel/time.ts';
import { type Arrival, aBook, type Book, refusedByLimit } from './book.ts';
import { chanceFrom } from './chance.ts';
import { Children } from './children.ts';
import { calm, type Weather } from './faults.ts';
import type { Ground } from './grounds.ts';
import { Harm } from './harm.ts';
import { aPlan, eveningOf, morningOf, nextDay, type Plan, type Size } from './plan.ts';
import { openPlatforms } from './platforms.ts';
import { type QuickClock, quickClock, type Speed, tempoFrom } from './quick-clock.ts';
import { environment, settle } from './settle.ts';
import { type Standing, standingIn } from './standing.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Wishes {
  readonly seed: string;
  readonly size: Size;
  /** How many bots work on the database. */
  readonly bots: number;
  /** How many times as fast as the machine's own the clock goes: on the first day, which is calm, and after it. */
  readonly times: { readonly calm: Speed; readonly rough: Speed };
  readonly weather: Weather;
  readonly kills: number;
  /** How often a platform storms and the database is hurt: so many minutes apart, by the quick clock. */
  readonly stormsEvery: number;
  readonly hurtsEvery: number;
  /** In real milliseconds; what is not settled by then is told as such. */
  readonly longest: number;
  /** Hears how far it is. */
  readonly progress?: (line: string) => void;
}

/** Lets bots deliver all that is owed while everything goes wrong around them, and judges what came of it. */
export async function run(ground: Ground, wishes: Wishes): Promise<Verdict> {
  const began = Date.now();
  const chanceOf = (what: string) => chanceFrom(`${wishes.seed} ${ground.kind} ${what}`);
  const plan = aPlan(wishes.size, chanceOf('plan'));
  const morning = morningOf(firstOf(plan));
  const clock = quickClock({ base: instant(morning - HOUR), began: Date.now(), times: 1 });
  const book = aBook();
  const weather: { now: Weather } = { now: calm };
  let harm: Harm | undefined;
  const watcher = {
    taken: (arrival: Arrival) => harm?.afterTaking(arrival) ?? false,
    answered: (arrival: Arrival) => harm?.afterAnswering(arrival),
  };
  const platforms = await openPlatforms({ book, clock, weather, chance: chanceOf('faults'), watcher });
  const env = environment(ground.folder, ground.url, platforms.url);
  await settle(plan, env, platforms.url, clock.now());
  const children = new Children(wishes.bots, env, clock);
  harm = new Harm({ ...wishes, clock, children, platforms, ground, book, chance: chanceOf('harm') });
  try {
    await children.ready();
    clock.tempo = tempoFrom(morning, wishes.times.calm);
    children.setClocks();
    const under = { wishes, plan, ground, children, clock, harm, book, weather, until: began + wishes.longest };
    const ended = await untilSettled(under);
    return judge({ ...under, ...ended, seed: wishes.seed, seconds: (Date.now() - began) / 1000 });
  } finally {
    await harm.end();
    await children.end();
    await platforms.close();
  }
}

interface Under {
  readonly wishes: Wishes;
  readonly plan: Plan;
  readonly ground: Ground;
  readonly children: Children;
  readonly clock: QuickClock;
  readonly harm: Harm;
  readonly book: Book;
  readonly weather: { now: Weather };
  readonly until: number;
}

/** How it stood in the end, and what was refused by a limit while nothing else went wrong. */
interface Ended {
  readonly standing: Standing;
  readonly refusedWhenCalm: number;
}

/** Looks how it stands; puts the clock forward when a day is done, and stops when everything is settled. */
async function untilSettled({ plan, ...under }: Under): Promise<Ended> {
  const { ground, children, clock, harm, book, until, wishes } = under;
  let today = firstOf(plan);
  const last = plan.days.at(-1) ?? today;
  const calmly = owedBy(today, plan);
  let refusedWhenCalm: number | undefined;
  for (;;) {
    await pause(250);
    const now = clock.now();
    const standing = await standingIn(ground, now);
    harm.settled = Math.max(0, standing.settled - calmly) / (plan.nudges.length - calmly);
    wishes.progress?.(`${new Date(now).toISOString()} ${standing.settled} settled, ${harm.killed} killed`);
    if (standing.settled === plan.nudges.length || Date.now() > until)
      return { standing, refusedWhenCalm: refusedWhenCalm ?? refusedByLimit(book) };
    if (standing.idleUntil && standing.idleUntil > now + MINUTE) {
      clock.tempo = { ...clock.tempo, base: standing.idleUntil, began: Date.now() };
      children.setClocks();
    }
    const isDone = today < last && standing.settled === owedBy(today, plan);
    const isOver = standing.underway === 0 && now > eveningOf(today);
    if (!isDone && !isOver) continue;
    refusedWhenCalm ??= refusedByLimit(book);
    under.weather.now = wishes.weather;
    harm.begin();
    today = nextDay(today);
    clock.tempo = tempoFrom(instant(Math.max(morningOf(today), clock.now())), wishes.times.rough);
    children.setClocks();
  }
}

/** How much is owed up to the end of that day. */
function owedBy(today: CalendarDay, { nudges }: Plan): number {
  return nudges.filter(({ on }) => on <= today).length;
}

function firstOf({ days: [first] }: Plan): CalendarDay {
  if (!first) throw new Error('A plan of no days.');
  return first;
}
