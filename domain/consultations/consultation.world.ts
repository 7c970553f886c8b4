import type { ExpertiseStore } from '../expertise/expertise.store.ts';
import type { Counters, Holidays, Ids, Recurrence } from '../kernel/ports.ts';
import type { CalendarDay, Instant, Period } from '../kernel/time.ts';
import type { MeetingStore } from '../meetings/meeting.store.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Body, Elsewhere, Member, MemberId, Region, RegionConsultation } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import type { PreferenceStore } from '../nudges/preferences.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import type { ConsultationStore } from './consultation.store.ts';
import type { AdvicePart, CallRequest, Consultation, MoreField } from './consultation.ts';

/** What every use case about a consultatie is given. */
export interface ConsultationWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  readonly stores: ConsultationStores;
}

/** What a use case is given that keeps somebody's words, or puts a point on an agenda: the guard sees them first. */
export interface TellingWorld extends ConsultationWorld {
  readonly guard: Pick<Desk, 'refuse'>;
}

export interface ConsultationStores {
  readonly consultations: ConsultationStore;
  readonly expertise: ExpertiseStore;
  readonly ledger: Ledger;
  readonly counters: Counters;
  readonly meetings: MeetingStore;
  readonly network: NetworkStore;
  /** Who asked for quiet reads nothing meanwhile. */
  readonly preferences: Pick<PreferenceStore, 'of'>;
  /** Absences come from supervision, of which consultaties know nothing else. */
  readonly supervision: { absences(member: MemberId, period: Period): Promise<readonly Period[]> };
}

/** The expertteam of a region, with what the region settled and who reads its questions. */
export interface Team {
  readonly region: Region;
  readonly settings: RegionConsultation;
  readonly ret: Body;
  /** Each of them is the others' deputy. */
  readonly screeners: readonly Member[];
}

export type TeamRefusal =
  /** Nobody said in which region the asker works; the bureau can. */
  | { readonly code: 'no-region'; readonly contact: string }
  /** The region has no expertteam here yet: no settings, no body or no screener. */
  | { readonly code: 'region-without-team'; readonly region: Region; readonly contact: string };

export type ConsultationRefusal =
  | TeamRefusal
  /** The text points at somebody: nothing of it is kept or relayed. */
  | Identifying
  /** Not filed: the region's own number, when there is one, and the national ones. */
  | { readonly code: 'acute'; readonly urgent?: RegionConsultation['urgent'] | undefined }
  | Identifying
  | { readonly code: 'nothing-asked' }
  | { readonly code: 'nothing-said' }
  | { readonly code: 'too-long'; readonly most: number; readonly field?: MoreField | AdvicePart | undefined }
  | { readonly code: 'age-band-missing' }
  | { readonly code: 'wait-missing' }
  /** Kan nu niet, omdat …: the reason is missing. */
  | { readonly code: 'because-missing' }
  | { readonly code: 'consultation-not-found' }
  /** A line that is not there, or is somebody else's. */
  | { readonly code: 'line-not-found' }
  /** It says nothing any more: its writer took it back. */
  | { readonly code: 'line-taken-back'; readonly consultation: Consultation }
  | { readonly code: 'not-yours'; readonly consultation: Consultation }
  /** It went on meanwhile, or is not that far yet: `consultation.stage` says where it stands. */
  | { readonly code: 'wrong-stage'; readonly consultation: Consultation }
  | { readonly code: 'phone-missing' }
  | { readonly code: 'phone-unreadable' }
  | { readonly code: 'call-not-found' }
  | { readonly code: 'call-done'; readonly call: CallRequest }
  | { readonly code: 'elsewhere-unknown'; readonly known: readonly Elsewhere[] }
  /** Warm is with a name: of the place, and of who receives it there. */
  | { readonly code: 'contact-name-missing' }
  | { readonly code: 'nobody-chosen' }
  | { readonly code: 'expert-unknown' }
  | { readonly code: 'expert-is-asker' }
  | { readonly code: 'already-asked'; readonly member: Member }
  | { readonly code: 'no-room'; readonly member: Member }
  | { readonly code: 'no-meeting'; readonly ret: Body }
  /** Parents and youngster have to know of it before the table, or there is a reason why they can't. */
  | { readonly code: 'family-first'; readonly consultation: Consultation }
  | { readonly code: 'family-part-missing' }
  | { readonly code: 'agenda-full'; readonly ret: Body }
  /** The table comes first. */
  | { readonly code: 'not-yet-discussed'; readonly consultation: Consultation }
  | { readonly code: 'already-brought-in'; readonly consultation: Consultation }
  | { readonly code: 'no-such-body' }
  /** An advies without this part is none. */
  | { readonly code: 'part-missing'; readonly part: AdvicePart }
  | { readonly code: 'contact-missing' }
  | { readonly code: 'contact-unknown' }
  /** The region has not said how much an advies weighs, so none can be recorded. */
  | { readonly code: 'no-status-set'; readonly region: Region }
  | { readonly code: 'already-told'; readonly consultation: Consultation }
  /** Whether it was useful is asked after whether it was carried out. */
  | { readonly code: 'carried-out-first'; readonly consultation: Consultation }
  /** Nobody replied yet, so there is nothing to round off. */
  | { readonly code: 'no-answer-yet'; readonly consultation: Consultation };
