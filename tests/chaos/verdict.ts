import { type Arrival, type Book, type PlatformName, refusedByLimit, type Subject } from './book.ts';
import { type Children, PATIENCE } from './children.ts';
import type { Ground } from './grounds.ts';
import type { Harm, Trouble } from './harm.ts';
import type { Plan, Planned } from './plan.ts';
import type { Speed } from './quick-clock.ts';
import { type Entry, isListed, isSettled, type Standing } from './standing.ts';

/** What came of a run, in counts; what broke a guarantee comes with its story. */
export interface Verdict {
  readonly database: Ground['kind'];
  readonly seed: string;
  readonly seconds: number;
  readonly owed: number;
  readonly messages: Readonly<Record<PlatformName, number>>;
  readonly told: number;
  /** On the list of what did not arrive for sure: `arrived` stand on the platform all the same. */
  readonly uncertain: { readonly arrived: readonly string[]; readonly not: readonly string[] };
  readonly undeliverable: number;
  /** Neither on a platform nor on a list. */
  readonly lost: readonly string[];
  /** Not done with when the time was up. */
  readonly unsettled: readonly string[];
  /** Past its use, though everything could have been said in time. */
  readonly overtaken: number;
  readonly doubled: Readonly<Record<PlatformName, number>>;
  /** Twice on Slack, or on Teams without a reason; each with its story. */
  readonly wronglyDoubled: readonly string[];
  /** What Slack has under one key more than once. */
  readonly keysTwice: number;
  readonly kills: number;
  /** While nothing else went wrong, and in all. */
  readonly refusedByLimit: { readonly calm: number; readonly all: number };
  readonly counted: ReadonlyMap<string, number>;
  readonly fell: readonly string[];
}

interface Run {
  readonly wishes: { readonly times: { readonly rough: Speed } };
  readonly plan: Plan;
  readonly standing: Standing;
  readonly refusedWhenCalm: number;
  readonly book: Book;
  readonly children: Children;
  readonly harm: Harm;
  readonly ground: Ground;
  readonly seed: string;
  readonly seconds: number;
}

export function judge(run: Run): Verdict {
  const { plan, standing, book, children, harm, ground, seed, seconds, refusedWhenCalm } = run;
  const entries = new Map(standing.entries.map((entry) => [entry.subject, entry]));
  const arrived = arrivalsBySubject(book.arrivals);
  const copies = (nudge: Planned) => arrived.get(nudge.subject) ?? [];
  const listed = plan.nudges.filter(({ subject }) => isListed(entries.get(subject) ?? gone));
  const doubtful = listed.filter(({ subject }) => entries.get(subject)?.deliveryState === 'uncertain');
  const doubled = plan.nudges.filter((nudge) => copies(nudge).length > 1);
  const wrong = doubled.filter(
    (nudge) =>
      nudge.to.platform === 'slack' ||
      !isExplained(copies(nudge), doubtsAbout(entries.get(nudge.subject)?.delivery, children), run),
  );
  const story = (nudge: Planned) => storyOf(nudge, entries.get(nudge.subject), copies(nudge), children);
  const lost = plan.nudges.filter((nudge) => {
    const entry = entries.get(nudge.subject) ?? gone;
    return copies(nudge).length === 0 && isSettled(entry) && !isListed(entry) && entry.state !== 'overtaken';
  });
  return {
    ...{ database: ground.kind, seed, seconds, owed: plan.nudges.length },
    messages: { slack: countOn('slack', book), teams: countOn('teams', book) },
    told: standing.entries.filter(({ state }) => state === 'told').length,
    uncertain: {
      arrived: doubtful.filter((nudge) => copies(nudge).length > 0).map(({ subject }) => subject),
      not: doubtful.filter((nudge) => copies(nudge).length === 0).map(({ subject }) => subject),
    },
    undeliverable: listed.length - doubtful.length,
    lost: lost.map(story),
    unsettled: plan.nudges.filter(({ subject }) => !isSettled(entries.get(subject) ?? gone)).map(story),
    overtaken: standing.entries.filter(({ state }) => state === 'overtaken').length,
    doubled: {
      slack: doubled.filter(({ to }) => to.platform === 'slack').length,
      teams: doubled.filter(({ to }) => to.platform === 'teams').length,
    },
    wronglyDoubled: wrong.map(story),
    keysTwice: keysTwice(book.arrivals),
    kills: harm.killed,
    refusedByLimit: { calm: refusedWhenCalm, all: refusedByLimit(book) },
    counted: book.counted,
    fell: children.fell,
  };
}

/** What the ledger no longer knows at all. */
const gone: Entry = {
  ...{ subject: 'Afspraak 000000', kind: '', pace: null, state: 'gone', delivery: null },
  ...{ deliveryState: null, reason: null, attempts: null, notBefore: null },
};

function arrivalsBySubject(arrivals: readonly Arrival[]): ReadonlyMap<Subject, readonly Arrival[]> {
  const found = new Map<Subject, Arrival[]>();
  for (const arrival of arrivals) {
    for (const subject of arrival.subjects) found.set(subject, [...(found.get(subject) ?? []), arrival]);
  }
  return found;
}

function countOn(platform: PlatformName, { arrivals }: Book): number {
  return arrivals.filter((arrival) => arrival.platform === platform).length;
}

function keysTwice(arrivals: readonly Arrival[]): number {
  const keys = arrivals.flatMap(({ key }) => (key ? [key] : []));
  return keys.length - new Set(keys).size;
}

/** What may pass between a platform's answer and the commit that notes it. */
const NOTED_WITHIN = 3000;

/**
 * Teams may have a message again only when nobody could know that it had the one before: the answer never came or came
 * after whoever waited for it had given up, that process was killed before it could note it, or the database was in
 * trouble just then.
 */
function isExplained(copies: readonly Arrival[], doubts: readonly Doubt[], run: Run): boolean {
  const { children, harm } = run;
  // On a busy machine a message is taken some time after it was sent, and whoever sent it waits from then on.
  const gaveUpAfter = PATIENCE * run.wishes.times.rough.least;
  return copies.slice(0, -1).every(({ answered, real, child }) => {
    const killedAt = children.lifeOf(child)?.killedAt;
    // What was on its way to the platform is taken after its sender's death as well.
    const wasKilled = killedAt !== undefined && killedAt < real + NOTED_WITHIN;
    const during = ({ from, to }: Trouble) => from < real + NOTED_WITHIN && to > real - 50;
    const gaveUp = doubts.some(
      ({ n, at, tookMs }) => n === child && at > real && at < real + PATIENCE + NOTED_WITHIN && tookMs >= gaveUpAfter,
    );
    return !answered || wasKilled || gaveUp || harm.troubles.some(during);
  });
}

/** A process noted that it did not know what became of a message, and for how long of the quick clock it had been at it. */
interface Doubt {
  readonly n: number;
  readonly at: number;
  readonly tookMs: number;
}

function doubtsAbout(delivery: string | null | undefined, { logged }: Children): Doubt[] {
  if (!delivery) return [];
  const lines = logged.filter(({ text }) => text.includes(delivery) && text.includes('"ending":"uncertain"'));
  return lines.map(({ n, text }) => {
    const { time, tookMs } = JSON.parse(text) as { time: string; tookMs: number };
    return { n, at: Date.parse(time), tookMs };
  });
}

/** How it came to that: what each platform took and did, what the ledger says, and what the bots logged about it. */
function storyOf(
  nudge: Planned,
  entry: Entry | undefined,
  copies: readonly Arrival[],
  { logged, lives }: Children,
): string {
  const { subject, to, kind, pace = 'day' } = nudge;
  const deaths = (n: number) => lives.filter((life) => life.n === n).map(({ killedAt, why }) => ({ killedAt, why }));
  const taken = copies.map(({ at, real, child, fate, answered, key }) =>
    JSON.stringify({ at: new Date(at).toISOString(), real, child, deaths: deaths(child), fate, answered, key }),
  );
  const ids = [entry?.delivery, ...copies.map(({ key }) => key)].filter((id) => typeof id === 'string');
  const lines = logged.filter(({ text }) => ids.some((id) => text.includes(id)));
  return [
    `${subject} ${kind} (${pace}) to ${to.key} on ${to.platform}: ${JSON.stringify(entry)}`,
    ...taken.map((line) => `  taken ${line}`),
    ...lines.map(({ n, text }) => `  process ${n}: ${text}`),
  ].join('\n');
}
