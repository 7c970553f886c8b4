import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { AdviceStatus, BodyKey, MemberId } from '../network/network.ts';

export type ConsultationId = string & { readonly brand: 'ConsultationId' };

/** About how old the youngster is; the exact age is nobody's business here. */
export const ageBands = ['0-4', '5-8', '9-11', '12-15', '16-17', '18-22'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Can it wait? `acute` is never filed: it needs a telephone. */
export const waits = ['can-wait', 'this-week', 'acute'] as const;
export type Wait = (typeof waits)[number];

/** The domains that may be involved in a case, or whose knowledge is missed. */
export const careDomains = [
  'jeugdzorg',
  'ggz',
  'lvb',
  'onderwijs',
  'verslavingszorg',
  'volwassenen-ggz',
  'wlz',
  'wmo',
  'schuldhulp',
  'veiligheid',
] as const;
export type CareDomain = (typeof careDomains)[number];

/** "Ligt er een verklarende analyse?" ja / deels / nee, help ons daarbij. */
export const analyses = ['yes', 'partly', 'no-help-us'] as const;
export type Analysis = (typeof analyses)[number];

/** Whether parents and youngster know of the question. */
export const familyStates = ['yes', 'not-yet', 'not-now'] as const;
export type FamilyState = (typeof familyStates)[number];

/** How parents and youngster take part in the table. */
export const familyParts = ['at-the-table', 'before-and-after'] as const;
export type FamilyPart = (typeof familyParts)[number];

/** Who the expertteam brings in when its region has no answer: two bodies of its landsdeel, two centres outside. */
export const places = ['ret-voorzitters', 'ben', 'cce', 'k-eet'] as const;
export type Place = (typeof places)[number];

/**
 * asked: je vraag is gesteld · question-back: een vraag terug · fits: deze vraag past · thinking-along: gevraagd om mee
 * te denken · table-proposed: voorgesteld voor de tafel · on-the-table: op de tafel van het RET · discussed: besproken ·
 * follow-up: opvolging · closed: afgerond · handed-over: overgedragen, met een naam · withdrawn: ingetrokken.
 */
export const stages = [
  'asked',
  'question-back',
  'fits',
  'thinking-along',
  'table-proposed',
  'on-the-table',
  'discussed',
  'follow-up',
  'closed',
  'handed-over',
  'withdrawn',
] as const;
export type Stage = (typeof stages)[number];

/** Consultatie: what is known of it without opening a single text. What people typed is in `CaseText` and the thread. */
export interface Consultation {
  readonly id: ConsultationId;
  /** C-7 is 7. */
  readonly number: number;
  readonly asker: MemberId;
  readonly region: string;
  readonly ret: BodyKey;
  readonly askedAt: Instant;
  readonly stage: Stage;
  readonly stageSince: Instant;
  /** When anything last happened with it. */
  readonly touchedAt: Instant;
  /** The screener who took it up; every screener of the expertteam may go on with it. */
  readonly screener?: MemberId | undefined;
  /** Who stands in for the screeners: for this question they are one. The asker was told. */
  readonly deputy?: MemberId | undefined;
  readonly ageBand: AgeBand;
  readonly wait: Exclude<Wait, 'acute'>;
  readonly domains: readonly CareDomain[];
  readonly analysis?: Analysis | undefined;
  readonly family?: FamilyState | undefined;
  readonly experts: readonly ExpertAsked[];
  readonly table?: Table | undefined;
  readonly brought: readonly Brought[];
  readonly advice?: AdviceGiven | undefined;
  /** The advies, or without one the latest reply: from here half a year is counted. */
  readonly answeredAt?: Instant | undefined;
  /** When the contactpersoon and the asker told how it went. */
  readonly followUp: { readonly contact?: Instant | undefined; readonly asker?: Instant | undefined };
  readonly closedAt?: Instant | undefined;
  /** When its texts were erased: only what stands here is left. */
  readonly erasedAt?: Instant | undefined;
  /** Counts the changes, so that of two people at once the second is told. */
  readonly version: number;
}

export interface ExpertAsked {
  readonly member: MemberId;
  readonly by: MemberId;
  readonly at: Instant;
  /** `not-now` needs no reason, and ends all that comes with having been asked. */
  readonly state: 'asked' | 'not-now' | 'replied';
}

/** The table of the expertteam: proposed, and with `agreedAt` its members may read. */
export interface Table {
  /** The meeting of the expertteam, by the day it was planned on. */
  readonly slot: CalendarDay;
  readonly proposedBy: MemberId;
  readonly proposedAt: Instant;
  readonly agreedAt?: Instant | undefined;
  readonly familyPart?: FamilyPart | undefined;
  readonly discussedAt?: Instant | undefined;
}

export interface Brought {
  readonly place: Place;
  /** The body, when it is one of the network's own. */
  readonly body?: BodyKey | undefined;
  readonly by: MemberId;
  readonly at: Instant;
}

/** The advies without its words. */
export interface AdviceGiven {
  /** Its weight as the region set it; nobody types it. */
  readonly status: AdviceStatus;
  readonly contact: MemberId;
  readonly recordedBy: MemberId;
  readonly at: Instant;
}

/** What people typed about the case; ciphertext at rest, erased a year after closing. */
export interface CaseText {
  readonly question: string;
  readonly more: More;
  /** Why parents and youngster can't know of it now. */
  readonly because?: string | undefined;
  readonly handedOver?: HandedOver | undefined;
  readonly advice?: AdviceParts | undefined;
  readonly contactTold?: FollowUpAnswers | undefined;
  readonly askerTold?: FollowUpAnswers | undefined;
}

/** What follows with the screener; each is welcome, none is required. */
export const moreFields = ['tried', 'familyWants', 'goodOutcome', 'missing', 'waiting'] as const;
export type MoreField = (typeof moreFields)[number];
export type More = Readonly<Partial<Record<MoreField, string>>>;

/** To whom it was handed over, and why that fits better. */
export interface HandedOver {
  readonly to: string;
  readonly contact: string;
  readonly phone?: string | undefined;
  readonly why: string;
}

/** An advies has these parts and a contactpersoon; without all of them it is none. */
export const adviceParts = ['help', 'order', 'speed', 'path', 'bridging'] as const;
export type AdvicePart = (typeof adviceParts)[number];
export type AdviceParts = Readonly<Record<AdvicePart, string>>;

export const extents = ['yes', 'partly', 'no'] as const;
export type Extent = (typeof extents)[number];

/** How it went, told by the contactpersoon after six weeks and by the asker after half a year. */
export interface FollowUpAnswers {
  readonly carriedOut: Extent;
  /** Absent as long as only the first of the two was tapped. */
  readonly useful?: Extent | undefined;
  readonly parents?: string | undefined;
  readonly youngster?: string | undefined;
  readonly learned?: string | undefined;
}

export type ConsultationEventId = string & { readonly brand: 'ConsultationEventId' };

export const eventKinds = [
  'question-back',
  'answer',
  'reply',
  'reaction',
  'fits',
  'handed-over',
  'expert-asked',
  'table-proposed',
  'table-agreed',
  'table-declined',
  'discussed',
  'brought-in',
  'advice',
  'follow-up',
  'wrapped-up',
  'closed',
  'withdrawn',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** One line of the closed thread; its text is ciphertext at rest. */
export interface ConsultationEvent {
  readonly id: ConsultationEventId;
  readonly consultation: ConsultationId;
  readonly by: MemberId;
  readonly at: Instant;
  readonly kind: EventKind;
  readonly text?: string | undefined;
  /** What the platform calls the message that it was typed in; absent when it came from a form. */
  readonly source?: string | undefined;
  /** When its writer mended it last. */
  readonly changedAt?: Instant | undefined;
  /** When its writer took it back: from then on it has no text. */
  readonly takenBackAt?: Instant | undefined;
}

export type CallRequestId = string & { readonly brand: 'CallRequestId' };

/** "Bel mij": somebody wants to be called by the screener; needs no question. */
export interface CallRequest {
  readonly id: CallRequestId;
  readonly asker: MemberId;
  readonly region: string;
  readonly ret: BodyKey;
  /** Who calls while no screener comes to it in time. */
  readonly deputy?: MemberId | undefined;
  readonly at: Instant;
  /** Ciphertext at rest, and gone when the call was made. */
  readonly words?: CallWords | undefined;
  readonly done?: { readonly by: MemberId; readonly at: Instant } | undefined;
}

export interface CallWords {
  readonly phone: string;
  /** When it suits, in the asker's words. */
  readonly when?: string | undefined;
}

/** As people say it: C-7. */
export function numberOf({ number }: Pick<Consultation, 'number'>): string {
  return `C-${number}`;
}
