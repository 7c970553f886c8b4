import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Cipher, Ids } from '../../domain/kernel/ports.ts';
import { accessRequestStore, installationStore } from './access.ts';
import { accountStore } from './accounts.ts';
import { agreementStore } from './agreements.ts';
import { consultationStore } from './consultations.ts';
import { counters } from './counters.ts';
import { draftStore } from './drafts.ts';
import { expertiseStore } from './expertise.ts';
import { feedStore } from './feeds.ts';
import { ledgerStore } from './ledger.ts';
import { meetingStore } from './meetings.ts';
import type { NetworkCache } from './network.cache.ts';
import { networkStore } from './network.ts';
import { preferenceStore } from './preferences.ts';
import type { Provider, Tx } from './prisma.ts';
import { quoteStore } from './quotes.ts';
import { receivedStore } from './received.ts';
import { settingStore } from './settings.ts';
import { signalStore } from './signals.ts';
import { supervisionStore } from './supervision.ts';
import { transcriptStore } from './transcript.ts';

/** What stores share beyond one unit of work. */
export interface Shared {
  readonly cipher: Cipher;
  readonly ids: Ids;
  readonly cache: NetworkCache;
  readonly provider: Provider;
}

/** All stores within one transaction. */
export function storesFor(tx: Tx, { cipher, ids, cache, provider }: Shared): BotStores {
  return {
    network: networkStore(tx, ids, cache),
    accounts: accountStore(tx),
    installations: installationStore(tx, cipher),
    accessRequests: accessRequestStore(tx, cipher),
    quotes: quoteStore(tx, cipher),
    preferences: preferenceStore(tx),
    supervision: supervisionStore(tx, cipher),
    meetings: meetingStore(tx),
    feeds: feedStore(tx, cipher),
    agreements: agreementStore(tx),
    signals: signalStore(tx, cipher),
    ledger: ledgerStore(tx, provider),
    counters: counters(tx),
    consultations: consultationStore(tx, cipher),
    expertise: expertiseStore(tx, cipher),
    received: receivedStore(tx, cipher),
    transcript: transcriptStore(tx, cipher),
    drafts: draftStore(tx, cipher),
    settings: settingStore(tx),
  };
}
