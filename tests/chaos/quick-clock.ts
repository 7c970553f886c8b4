import type { Clock } from '../../domain/kernel/ports.ts';
import { type Instant, instant } from '../../domain/kernel/time.ts';

/** What every process of a run is told, so that their clocks show the same. */
export interface Tempo {
  /** What the clock showed when the machine's own showed `began`. */
  readonly base: Instant;
  readonly began: number;
  /** So many times as fast as the machine's own. */
  readonly times: number;
}

/** A clock on which a minute takes a second or two, and that can be put forward over a night. */
export interface QuickClock extends Clock {
  tempo: Tempo;
  /** What so many of its milliseconds take. */
  real(milliseconds: number): number;
}

export function quickClock(tempo: Tempo): QuickClock {
  const clock: QuickClock = {
    tempo,
    now: () => instant(Math.round(clock.tempo.base + (Date.now() - clock.tempo.began) * clock.tempo.times)),
    real: (milliseconds) => milliseconds / clock.tempo.times,
  };
  return clock;
}

/** How much of the machine is ours: 1 when nobody else wants it. */
function share(): number {
  const [began, used] = [performance.now(), process.cpuUsage().user];
  while (process.cpuUsage().user < used + LOOK * 1000) Math.sqrt(used);
  return Math.min(1, LOOK / (performance.now() - began));
}

/** So many milliseconds of work show how busy the machine is. */
const LOOK = 60;

/** How fast a clock goes on an idle machine, and on one that is busy with other things: or leases would run out. */
export interface Speed {
  readonly most: number;
  readonly least: number;
}

export function tempoFrom(base: Instant, { most, least }: Speed): Tempo {
  const times = Math.max(least, Math.round(most * Math.min(1, 1.4 * share())));
  return { base, began: Date.now(), times };
}
