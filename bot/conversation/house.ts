import type { Clock, Holidays, Ids, Log, Recurrence, UnitOfWork } from '../../domain/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Deed } from '../../domain/nudges/redraw.ts';
import type { Desk } from '../../domain/privacy/desk.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import type { Feature } from './feature.ts';
import type { Incoming, Profile } from './incoming.ts';
import type { Reply } from './reply.ts';
import type { BotStores } from './stores.ts';

/** What is known where somebody is answered who is no member, or whose door the bureau has not opened. */
export interface Visit {
  readonly stores: BotStores;
  readonly network: NetworkView;
  readonly now: Instant;
  readonly ids: Ids;
  /** Lets pass what they say of themselves. */
  readonly guard: Desk;
  /** What the platform says of them; absent for an account that is known. */
  readonly profile?: Profile | undefined;
}

/** Answers whoever is no member (yet), in Dutch unless they chose otherwise. */
export type Strangers = (incoming: Incoming, visit: Visit) => Promise<Reply & { readonly language?: Language }>;

/** What every turn needs, whatever it is about. */
export interface House {
  readonly unit: UnitOfWork<BotStores>;
  readonly features: readonly Feature[];
  readonly strangers: Strangers;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  readonly guard: Guard;
  readonly publicUrl: string;
  readonly log: Log;
  /** Hears, after the commit, what a turn did to what others may have been told about. */
  readonly happened?: ((deed: Deed) => void) | undefined;
}
