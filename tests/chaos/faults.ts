import { type Instant, MINUTE } from '../../domain/kernel/time.ts';
import type { PlatformName } from './book.ts';
import type { Chance } from './chance.ts';

/** What a platform does with a call; `taken` when a message was accepted for all that. */
export interface Fate {
  readonly name: string;
  readonly taken: boolean;
  readonly next:
    | { readonly kind: 'answer'; readonly after: number }
    | { readonly kind: 'refuse'; readonly status: number; readonly retryAfter?: number }
    | { readonly kind: 'drop' }
    /** The message is accepted so long after the connection was dropped. */
    | { readonly kind: 'drop, and take late'; readonly after: number }
    | { readonly kind: 'never answer' };
}

/** How often things go wrong; nothing does on a calm day. */
export interface Weather {
  readonly faults: number;
  /** Which part of the drops is accepted late after all. */
  readonly late: number;
}

export const calm: Weather = { faults: 0, late: 0 };

/** Nobody looks for a message before this, so what is accepted late is accepted before it. */
const LATEST = 0.75 * MINUTE;

/** What each platform answers when it took a message and stumbled; after the other statuses it did not take it. */
const stumbles: Readonly<Record<PlatformName, readonly number[]>> = { slack: [500, 502, 504], teams: [500] };
const refuses: Readonly<Record<PlatformName, readonly number[]>> = {
  slack: [500, 502, 503, 504],
  teams: [412, 500, 502, 503, 504],
};

const fine: Fate = { name: 'answered', taken: true, next: { kind: 'answer', after: 0 } };

/** What becomes of a message, by chance: nine in a hundred go wrong when `faults` is 1, and five are slow. */
export function fateOfMessage(platform: PlatformName, weather: Weather, chance: Chance): Fate {
  const drawn = chance.next();
  const upTo = ladder(weather.faults);
  if (drawn < upTo(0.01)) return limited(chance);
  if (drawn < upTo(0.015)) return refused(chance.pick(refuses[platform]));
  if (drawn < upTo(0.01)) return { ...refused(chance.pick(stumbles[platform])), name: 'stumbled after', taken: true };
  if (drawn < upTo(0.02)) return droppedBefore(weather, chance);
  if (drawn < upTo(0.025)) return { name: 'dropped after', taken: true, next: { kind: 'drop' } };
  if (drawn < upTo(0.005)) return { name: 'silent before', taken: false, next: { kind: 'never answer' } };
  if (drawn < upTo(0.005)) return { name: 'silent after', taken: true, next: { kind: 'never answer' } };
  if (drawn < upTo(0.05)) return slow(chance);
  return fine;
}

/** What becomes of any other call. */
export function fateOfCall(platform: PlatformName, weather: Weather, chance: Chance): Fate {
  const drawn = chance.next();
  const upTo = ladder(weather.faults);
  if (drawn < upTo(0.005)) return limited(chance);
  if (drawn < upTo(0.005)) return refused(chance.pick(refuses[platform]));
  if (drawn < upTo(0.005)) return { name: 'dropped before', taken: false, next: { kind: 'drop' } };
  if (drawn < upTo(0.002)) return { name: 'silent before', taken: false, next: { kind: 'never answer' } };
  if (drawn < upTo(0.02)) return slow(chance);
  return fine;
}

/** In a storm everything is refused until it is over. */
export function stormy(until: Instant, now: Instant): Fate {
  return {
    name: 'refused in a storm',
    taken: false,
    next: { kind: 'refuse', status: 429, retryAfter: Math.ceil((until - now) / 1000) },
  };
}

/** Adds up, so that a draw falls on exactly one step. */
function ladder(faults: number): (step: number) => number {
  let height = 0;
  return (step) => {
    height += step * faults;
    return height;
  };
}

function limited(chance: Chance): Fate {
  const retryAfter = Math.ceil(chance.between(1, 30));
  return { name: 'refused 429', taken: false, next: { kind: 'refuse', status: 429, retryAfter } };
}

function refused(status: number): Fate {
  return { name: `refused ${status}`, taken: false, next: { kind: 'refuse', status } };
}

function droppedBefore({ late }: Weather, chance: Chance): Fate {
  if (!chance.happens(late)) return { name: 'dropped before', taken: false, next: { kind: 'drop' } };
  const after = chance.between(1000, LATEST);
  return { name: 'dropped, taken late', taken: false, next: { kind: 'drop, and take late', after } };
}

function slow(chance: Chance): Fate {
  return { name: 'slow', taken: true, next: { kind: 'answer', after: chance.between(500, 5000) } };
}
