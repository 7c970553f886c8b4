import type { AgreementStore } from './agreements/agreement.store.ts';
import type { AccountStore, NetworkStore } from './network/network.store.ts';
import type { Ledger } from './nudges/ledger.ts';
import type { PreferenceStore } from './nudges/preferences.ts';
import type { SupervisionStore } from './supervision/supervision.store.ts';

/** Everything the domain asks to be remembered, as one unit of work sees it. */
export interface Stores {
  readonly network: NetworkStore;
  readonly accounts: AccountStore;
  readonly preferences: PreferenceStore;
  readonly supervision: SupervisionStore;
  readonly agreements: AgreementStore;
  readonly ledger: Ledger;
}
