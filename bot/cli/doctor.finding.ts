import { setTimeout as pause } from 'node:timers/promises';
import { doctorTexts } from './doctor.texts.ts';

export type State = keyof typeof doctorTexts.states;

/** One line of what the doctor found. */
export interface Finding {
  /** What was looked at: the same name in every version. */
  readonly check: string;
  readonly state: State;
  readonly sentence: string;
}

/** Something to look at, on its own: what goes wrong in one check leaves the others as they are. */
export interface Check {
  readonly name: string;
  readonly look: () => Promise<readonly Said[]>;
}

export type Said = Omit<Finding, 'check'>;

export const good = (sentence: string): Said => ({ state: 'goed', sentence });
export const mind = (sentence: string): Said => ({ state: 'let op', sentence });
export const bad = (sentence: string): Said => ({ state: 'niet goed', sentence });

/** How long a check may take, and what a check gives whom it asks. */
export const LIMIT_MS = 5_000;
export const PATIENCE_MS = 4_500;

/** Everything at once, each within its time; the answers keep the order of the checks. */
export async function findingsOf(checks: readonly Check[], limitMs: number = LIMIT_MS): Promise<readonly Finding[]> {
  const all = checks.map(async ({ name, look }) =>
    (await inTime(look, limitMs)).map((said): Finding => ({ check: name, ...said })),
  );
  return (await Promise.all(all)).flat();
}

async function inTime(look: Check['look'], limitMs: number): Promise<readonly Said[]> {
  const over = new AbortController();
  const limit = pause(limitMs, [bad(doctorTexts.tooSlow(limitMs / 1000))], { signal: over.signal });
  limit.catch(() => undefined);
  try {
    return await Promise.race([look(), limit]);
  } catch (failure) {
    return [bad(doctorTexts.broke(codeIn(failure)))];
  } finally {
    over.abort();
  }
}

/** Never an error's own words: they may quote a setting. */
function codeIn(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  return 'code' in failure && typeof failure.code === 'string' ? failure.code : failure.name;
}
