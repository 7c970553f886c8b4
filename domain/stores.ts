import type { AccessRequestStore, InstallationStore } from './access/access.store.ts';
import type { AgreementStore } from './agreements/agreement.store.ts';
import type { ConsultationStore } from './consultations/consultation.store.ts';
import type { ExpertiseStore } from './expertise/expertise.store.ts';
import type { KeepingStore } from './keeping/keeping.store.ts';
import type { Counters } from './kernel/ports.ts';
import type { LessonStore } from './lessons/lesson.store.ts';
import type { FeedStore } from './meetings/feed.store.ts';
import type { MeetingStore } from './meetings/meeting.store.ts';
import type { AccountStore, NetworkStore } from './network/network.store.ts';
import type { Ledger } from './nudges/ledger.ts';
import type { PreferenceStore } from './nudges/preferences.ts';
import type { ReasonStore } from './privacy/reasons.store.ts';
import type { QuoteStore } from './quotes/quote.store.ts';
import type { SignalStore } from './signals/signal.store.ts';
import type { SupervisionStore } from './supervision/supervision.store.ts';

/** Everything the domain asks to be remembered, as one unit of work sees it. */
export interface Stores {
  readonly network: NetworkStore;
  readonly accounts: AccountStore;
  readonly installations: InstallationStore;
  readonly accessRequests: AccessRequestStore;
  readonly quotes: QuoteStore;
  readonly reasons: ReasonStore;
  readonly preferences: PreferenceStore;
  readonly supervision: SupervisionStore;
  readonly meetings: MeetingStore;
  readonly feeds: FeedStore;
  readonly agreements: AgreementStore;
  readonly signals: SignalStore;
  readonly lessons: LessonStore;
  readonly ledger: Ledger;
  readonly counters: Counters;
  readonly expertise: ExpertiseStore;
  readonly consultations: ConsultationStore;
  readonly keeping: KeepingStore;
}
