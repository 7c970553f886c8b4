import { HOUR, type Instant, MINUTE } from '../../domain/kernel/time.ts';

const SECOND = 1000;

/** At most so many within so long a time, whichever moment it is counted from. */
interface Limit {
  readonly name: string;
  readonly most: number;
  readonly within: number;
}

/**
 * One post a second in each channel, of which Slack lets one more pass; sixty a minute in each workspace. A process that
 * runs a hundred times too fast is late a hundred times as much, so what is a fifth of a second here is a breath there.
 */
export const slackChannel: readonly Limit[] = [{ name: 'one a second in a channel', most: 3, within: 2 * SECOND }];
export const slackWorkspace: readonly Limit[] = [{ name: 'sixty a minute in a workspace', most: 62, within: MINUTE }];
/** What Slack allows some apps; an asker that comes a twentieth too early is let through. */
export const slackHistory: readonly Limit[] = [
  { name: 'one look a minute in a workspace', most: 1, within: 0.95 * MINUTE },
];
export const teamsConversation: readonly Limit[] = [
  { name: 'seven a second in a conversation', most: 7, within: SECOND },
  { name: 'sixty in thirty seconds in a conversation', most: 60, within: 30 * SECOND },
  { name: '1800 an hour in a conversation', most: 1800, within: HOUR },
];

/** How long somebody who is refused has to wait, and by which limit. */
export interface Refusal {
  readonly limit: string;
  readonly wait: number;
}

/** Counts per lane what was let through, and refuses what goes faster. */
export class Gate {
  readonly #passed = new Map<string, number[]>();

  /** Undefined when it may pass, which is then counted. */
  pass(lane: string, limits: readonly Limit[], now: Instant): Refusal | undefined {
    const longest = Math.max(...limits.map(({ within }) => within));
    const before = (this.#passed.get(lane) ?? []).filter((moment) => moment > now - longest);
    for (const { name, most, within } of limits) {
      const counted = before.filter((moment) => moment > now - within);
      const [first] = counted;
      if (counted.length >= most && first !== undefined) return { limit: name, wait: first + within - now };
    }
    this.#passed.set(lane, [...before, now]);
    return undefined;
  }
}
