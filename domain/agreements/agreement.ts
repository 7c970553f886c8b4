import { assertNever } from '../kernel/outcome.ts';
import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { BodyKey, GoalKey, MemberId, PartyKey } from '../network/network.ts';

export type AgreementId = string & { readonly brand: 'AgreementId' };

/** Who takes it on: a person, a party or a body. */
export type Owner =
  | { readonly kind: 'member'; readonly member: MemberId }
  | { readonly kind: 'party'; readonly party: PartyKey }
  | { readonly kind: 'body'; readonly body: BodyKey };

/** open · in uitvoering · gedaan · loopt vast · vervallen. */
export type AgreementState = 'open' | 'underway' | 'done' | 'stuck' | 'dropped';

/** Afspraak: what, who, by when, from which meeting, for which opgave. */
export interface Agreement {
  readonly id: AgreementId;
  readonly about: string;
  readonly owner: Owner;
  readonly due: CalendarDay;
  /** When this due day was agreed on: reminders that lie before it are not given. */
  readonly dueSetAt: Instant;
  /** The body whose agreement it is: its members see it, its progress reports name it. */
  readonly body?: BodyKey | undefined;
  /** The day of the meeting of that body in which it was made. */
  readonly meeting?: CalendarDay | undefined;
  readonly goal?: GoalKey | undefined;
  readonly state: AgreementState;
  readonly madeBy: MemberId;
  readonly madeAt: Instant;
  readonly settledAt?: Instant | undefined;
  /** The address of the message in the chat that it was made of: for who may see the agreement. */
  readonly source?: string | undefined;
  /** Counts the changes, so that of two people pressing at once the second is told. */
  readonly version: number;
}

export type ProgressId = string & { readonly brand: 'ProgressId' };

/** A step in the life of an agreement: who said or did what, and when. */
export interface Progress {
  readonly id: ProgressId;
  readonly agreement: AgreementId;
  readonly by: MemberId;
  readonly at: Instant;
  readonly step: Step;
}

export type Step =
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'done'; readonly text?: string | undefined }
  | { readonly kind: 'moved'; readonly from: CalendarDay; readonly to: CalendarDay; readonly text?: string | undefined }
  | { readonly kind: 'stuck'; readonly text?: string | undefined }
  | { readonly kind: 'asked'; readonly whom: HelpFrom; readonly text?: string | undefined }
  | { readonly kind: 'offered'; readonly text?: string | undefined }
  | { readonly kind: 'handed-over'; readonly from: Owner; readonly to: Owner }
  | { readonly kind: 'dropped'; readonly text: string };

/** The others who may help when an agreement is stuck, or the next meeting of the body itself. */
export const helpFrom = ['resident', 'professional', 'municipality', 'state', 'science', 'meeting'] as const;
export type HelpFrom = (typeof helpFrom)[number];

/** Done and dropped are the end; everything else still asks for something. */
export function isSettled(agreement: Pick<Agreement, 'state'>): boolean {
  return agreement.state === 'done' || agreement.state === 'dropped';
}

export function sameOwner(one: Owner, other: Owner): boolean {
  return ownerKey(one) === ownerKey(other);
}

/** The owner as one word: `member:…`, `party:…` or `body:…`. */
export function ownerKey(owner: Owner): string {
  switch (owner.kind) {
    case 'member':
      return `member:${owner.member}`;
    case 'party':
      return `party:${owner.party}`;
    case 'body':
      return `body:${owner.body}`;
    default:
      return assertNever(owner);
  }
}

/** What the step makes of the agreement; how it came there is told by the progress itself. */
export function after(agreement: Agreement, step: Step, at: Instant): Agreement {
  const next = { ...agreement, version: agreement.version + 1 };
  switch (step.kind) {
    case 'told':
      return { ...next, state: 'underway' };
    case 'done':
      return { ...next, state: 'done', settledAt: at };
    case 'moved':
      return { ...next, due: step.to, dueSetAt: at, state: agreement.state === 'stuck' ? 'underway' : agreement.state };
    case 'stuck':
      return { ...next, state: 'stuck' };
    case 'asked':
    case 'offered':
      return next;
    case 'handed-over':
      return { ...next, owner: step.to };
    case 'dropped':
      return { ...next, state: 'dropped', settledAt: at };
    default:
      return assertNever(step);
  }
}
