import type { Instant } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type {
  CallRequest,
  CallRequestId,
  CaseText,
  Consultation,
  ConsultationEvent,
  ConsultationEventId,
  ConsultationId,
  Stage,
} from './consultation.ts';

/** What is known without opening a text, the texts, and who read them, each by itself. */
export interface ConsultationStore {
  add(consultation: Consultation, question: string): Promise<void>;
  /** False, and nothing stored, when the stored version is not `consultation.version - 1`. */
  replace(consultation: Consultation): Promise<boolean>;
  find(id: ConsultationId): Promise<Consultation | undefined>;
  findNumber(number: number): Promise<Consultation | undefined>;

  /** Opens what was typed; undefined when it was erased. Only `readConsultation` and one's own export show it. */
  texts(id: ConsultationId): Promise<CaseText | undefined>;
  /** Writes these parts in the place of what stood there; the others stay. */
  write(id: ConsultationId, parts: Partial<CaseText>): Promise<void>;
  addEvent(event: ConsultationEvent): Promise<void>;
  /** Oldest first. */
  events(id: ConsultationId): Promise<readonly ConsultationEvent[]>;
  event(id: ConsultationEventId): Promise<ConsultationEvent | undefined>;
  /** The line that was typed in that message of a platform. */
  eventFrom(source: string): Promise<ConsultationEvent | undefined>;
  /** Puts these words in the place of what it said. */
  mend(id: ConsultationEventId, text: string, at: Instant): Promise<void>;
  /** Erases what it said. */
  takeBack(id: ConsultationEventId, at: Instant): Promise<void>;

  /** Remembers where a message of ours stands; the same one twice is one. */
  notePlace(place: MessagePlace): Promise<void>;
  placeOf(messageId: string): Promise<MessagePlace | undefined>;
  /** Those in this member's chats, the oldest first. */
  places(id: ConsultationId, member: MemberId): Promise<readonly MessagePlace[]>;
  /** About which consultaties something came to this member's chats since then, each once. */
  toldAbout(member: MemberId, since: Instant): Promise<readonly ConsultationId[]>;

  /** Every line that the member themselves added to any thread, oldest first: for their own export. */
  eventsBy(member: MemberId): Promise<readonly ConsultationEvent[]>;

  /** Leaves a line in the audit log, which nobody changes unseen. */
  noteReading(reading: Reading): Promise<void>;
  /** Who read it, oldest first. */
  readings(id: ConsultationId): Promise<readonly NotedReading[]>;
  /** What the member read of others, oldest first. */
  readingsBy(member: MemberId): Promise<readonly NotedReading[]>;
  /** Whether every line of the audit log is as it was written, and whether a head that was kept is still in it. */
  verifyReadings(kept?: AuditHead): Promise<AuditVerdict>;

  /** The lists open no text; the latest number first. */
  askedBy(member: MemberId, page: Page): Promise<readonly Consultation[]>;
  ofTeam(ret: BodyKey, stages: readonly Stage[], page: Page): Promise<readonly Consultation[]>;
  /** Those in which the member was asked to think along and did not say *nu niet*. */
  askedOf(member: MemberId, page: Page): Promise<readonly Consultation[]>;
  /** Those in which the member stands in for the screeners. */
  deputyOf(member: MemberId, stages: readonly Stage[], page: Page): Promise<readonly Consultation[]>;
  contactOf(member: MemberId, page: Page): Promise<readonly Consultation[]>;
  broughtTo(bodies: readonly BodyKey[], page: Page): Promise<readonly Consultation[]>;

  /** How often each member was asked to think along since then; who was not is absent. */
  timesAsked(since: Instant): Promise<ReadonlyMap<MemberId, number>>;
  /** Those in one of these stages, since such a moment, by id. */
  inStage(stages: readonly Stage[], moment: Moment, within: Span): Promise<readonly Consultation[]>;

  addCall(call: CallRequest): Promise<void>;
  findCall(id: CallRequestId): Promise<CallRequest | undefined>;
  /** Calls that still have to be made there, or for which this member stands in, the oldest first; their words are not opened. */
  openCalls(rets: readonly BodyKey[], deputy?: MemberId): Promise<readonly CallRequest[]>;
  /** From now on this member calls as well. */
  standInForCall(id: CallRequestId, deputy: MemberId): Promise<void>;
  /** Erases number and words; false when it was done already. */
  endCall(id: CallRequestId, done: NonNullable<CallRequest['done']>): Promise<boolean>;
  callsOf(member: MemberId): Promise<readonly CallRequest[]>;

  /** Erases number and words of calls from before then that nobody made; answers how many. */
  eraseCalls(before: Instant): Promise<number>;
  /**
   * Erases every text of what was closed before then, why something had to be in it, and where it stands in chats; answers
   * how many consultaties.
   */
  eraseClosed(before: Instant, now: Instant): Promise<number>;
}

export interface Reading {
  readonly consultation: ConsultationId;
  readonly reader: MemberId;
  readonly at: Instant;
}

/** A line of the log; the reader is absent once they were forgotten. */
export interface NotedReading extends Omit<Reading, 'reader'> {
  readonly reader: MemberId | undefined;
}

/** How far the log goes: kept elsewhere, it shows whether lines were taken off its end. */
export interface AuditHead {
  readonly lines: number;
  readonly code: string;
}

export type AuditVerdict =
  | { readonly sound: true; readonly head: AuditHead }
  | { readonly sound: false; readonly line: number; readonly fault: AuditFault };

/** `changed` stands also for a line that was put between others; `head` for a stored end that is not ours. */
export type AuditFault = 'changed' | 'removed' | 'added' | 'head';

/** A message of ours about one consultatie, where it stands in its reader's own chat. */
export interface MessagePlace {
  /** As the ledger has it. */
  readonly messageId: string;
  readonly consultation: ConsultationId;
  readonly member: MemberId;
  /** The line that it says; absent when it is news. */
  readonly event?: ConsultationEventId | undefined;
  readonly at: Instant;
}

/** The next so many, below a number that was seen last. */
export interface Page {
  readonly size: number;
  readonly below?: number | undefined;
}

export type Moment = 'touchedAt' | 'stageSince' | 'advisedAt' | 'answeredAt';

/** From `from` up to `to`, that one not included. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}
