import type { Ids } from '../kernel/ports.ts';
import { DAY, dayAt, type Instant, instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { AccountStore } from '../network/network.store.ts';
import type { MemberId } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey, type Pace } from '../nudges/nudge.ts';
import { bureauOf } from './access.permissions.ts';
import type { AccessRequestStore, InstallationStore } from './access.store.ts';

export interface AccessStores {
  readonly accounts: AccountStore;
  readonly installations: InstallationStore;
  readonly accessRequests: AccessRequestStore;
  readonly ledger: Ledger;
}

export interface AccessWorld {
  readonly now: Instant;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly stores: AccessStores;
}

/** Somebody asks to be let in; a workspace waits; somebody was linked. */
export type AccessNews = 'access-request' | 'installation-waiting' | 'access-linked';

/** After this time it stands in the list of the bureau, and is news no more. */
const DAYS_OF_USE = 14;

/** The bureau hears it within its hours: somebody waits for an answer. */
export async function tellBureau(
  news: AccessNews,
  about: string,
  world: Pick<AccessWorld, 'now' | 'network' | 'stores'>,
): Promise<void> {
  const people = bureauOf(world.network).map(({ id }) => id);
  await tell(news, about, people, 'in-hours', world);
}

/** Who asked hears at once what came of it. */
export async function tell(
  news: AccessNews,
  about: string,
  to: readonly MemberId[],
  pace: Pace,
  { now, network, stores }: Pick<AccessWorld, 'now' | 'network' | 'stores'>,
): Promise<void> {
  const until = instant(now + DAYS_OF_USE * DAY);
  const today = dayAt(now, network.settings.zone);
  const nudges = to.map((member): Nudge => {
    const recipient = { kind: 'member', member } as const;
    const key = nudgeKey(news, about, recipient, today);
    return { key, kind: news, about, to: recipient, from: now, until, pace };
  });
  if (nudges.length > 0) await stores.ledger.owe(nudges, now);
}
