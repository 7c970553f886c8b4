import type { ReminderWish } from '../../domain/agreements/agreement.store.ts';
import type {
  Agreement,
  AgreementId,
  AgreementState,
  Owner,
  Progress,
  ProgressId,
} from '../../domain/agreements/agreement.ts';
import { assertNever } from '../../domain/kernel/outcome.ts';
import { day } from '../../domain/kernel/time.ts';
import type { BodyKey, GoalKey, MemberId, PartyKey } from '../../domain/network/network.ts';
import { readStep } from './agreement-steps.ts';
import type { Prisma } from './prisma.ts';
import { dayOr, moment, momentOr, stored, storedOr } from './values.ts';

export function rowOfAgreement(agreement: Agreement) {
  const { owner, dueSetAt, body, meeting, goal, madeAt, settledAt, ...same } = agreement;
  return {
    id: same.id,
    about: same.about,
    ownerKind: owner.kind,
    ownerKey: keyOfOwner(owner),
    due: same.due,
    dueSetAt: stored(dueSetAt),
    body: body ?? null,
    meeting: meeting ?? null,
    goal: goal ?? null,
    state: same.state,
    madeBy: same.madeBy,
    madeAt: stored(madeAt),
    settledAt: storedOr(settledAt),
    source: same.source ?? null,
    version: same.version,
  };
}

export function agreementOf(row: Prisma.AgreementModel): Agreement {
  return {
    id: row.id as AgreementId,
    about: row.about,
    owner: ownerOf(row.ownerKind, row.ownerKey),
    due: day(row.due),
    dueSetAt: moment(row.dueSetAt),
    body: (row.body as BodyKey | null) ?? undefined,
    meeting: dayOr(row.meeting),
    goal: (row.goal as GoalKey | null) ?? undefined,
    state: row.state as AgreementState,
    madeBy: row.madeBy as MemberId,
    madeAt: moment(row.madeAt),
    settledAt: momentOr(row.settledAt),
    source: row.source ?? undefined,
    version: row.version,
  };
}

export function progressOf(row: Prisma.ProgressModel): Progress {
  return {
    id: row.id as ProgressId,
    agreement: row.agreementId as AgreementId,
    by: row.memberId as MemberId,
    at: moment(row.at),
    step: readStep(row),
  };
}

export function wishOf(row: Prisma.ReminderWishModel): ReminderWish {
  return {
    agreement: row.agreementId as AgreementId,
    member: row.memberId as MemberId,
    day: day(row.day),
    askedAt: moment(row.askedAt),
  };
}

/** The key of an owner within its kind. */
export function keyOfOwner(owner: Owner): string {
  switch (owner.kind) {
    case 'member':
      return owner.member;
    case 'party':
      return owner.party;
    case 'body':
      return owner.body;
    default:
      return assertNever(owner);
  }
}

function ownerOf(kind: string, key: string): Owner {
  switch (kind) {
    case 'member':
      return { kind, member: key as MemberId };
    case 'party':
      return { kind, party: key as PartyKey };
    case 'body':
      return { kind, body: key as BodyKey };
    default:
      throw new Error(`An agreement has an unknown kind of owner: ${kind}`);
  }
}
