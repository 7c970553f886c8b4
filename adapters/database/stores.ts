import type { BotStores } from '../../bot/conversation/stores.ts';
import { lazily } from '../../domain/kernel/lazily.ts';
import type { Cipher, Ids } from '../../domain/kernel/ports.ts';
import { accessRequestStore, installationStore } from './access.ts';
import { accountStore } from './accounts.ts';
import { agreementStore } from './agreements.ts';
import { consultationStore } from './consultations.ts';
import { counters } from './counters.ts';
import { draftStore } from './drafts.ts';
import { expertiseStore } from './expertise.ts';
import { feedStore } from './feeds.ts';
import { keepingStore } from './keeping.ts';
import { ledgerStore } from './ledger.ts';
import { lessonStore } from './lessons.ts';
import { meetingStore } from './meetings.ts';
import type { NetworkCache } from './network.cache.ts';
import { networkStore } from './network.ts';
import { preferenceStore } from './preferences.ts';
import type { Provider, Tx } from './prisma.ts';
import { quoteStore } from './quotes.ts';
import { reasonStore } from './reasons.ts';
import { receivedStore } from './received.ts';
import { sealedStore } from './sealed.ts';
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
export const storesFor = lazily<BotStores, readonly [Tx, Shared]>({
  network: (tx, { ids, cache }) => networkStore(tx, ids, cache),
  accounts: accountStore,
  installations: (tx, { cipher }) => installationStore(tx, cipher),
  accessRequests: (tx, { cipher }) => accessRequestStore(tx, cipher),
  quotes: (tx, { cipher }) => quoteStore(tx, cipher),
  reasons: (tx, { cipher }) => reasonStore(tx, cipher),
  preferences: preferenceStore,
  supervision: (tx, { cipher }) => supervisionStore(tx, cipher),
  meetings: meetingStore,
  feeds: (tx, { cipher }) => feedStore(tx, cipher),
  agreements: agreementStore,
  signals: (tx, { cipher }) => signalStore(tx, cipher),
  ledger: (tx, { provider }) => ledgerStore(tx, provider),
  counters,
  consultations: (tx, { cipher, ids }) => consultationStore(tx, cipher, ids),
  keeping: (tx, { ids }) => keepingStore(tx, ids),
  lessons: (tx, { cipher, ids }) => lessonStore(tx, cipher, ids),
  expertise: (tx, { cipher }) => expertiseStore(tx, cipher),
  received: (tx, { cipher }) => receivedStore(tx, cipher),
  transcript: (tx, { cipher }) => transcriptStore(tx, cipher),
  drafts: (tx, { cipher }) => draftStore(tx, cipher),
  settings: settingStore,
  sealed: (tx, { cipher }) => sealedStore(tx, cipher),
});
