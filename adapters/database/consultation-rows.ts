import { z } from 'zod';
import {
  type AgeBand,
  type Analysis,
  type Brought,
  type CallRequest,
  type CallRequestId,
  type Consultation,
  type ConsultationId,
  careDomains,
  type ExpertAsked,
  type FamilyPart,
  type FamilyState,
  type Place,
  type Stage,
  type Table,
} from '../../domain/consultations/consultation.ts';
import type { AdviceStatus, BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Prisma } from './prisma.ts';
import { dayOr, moment, momentOr, stored, storedOr } from './values.ts';

export type ConsultationRow = Prisma.ConsultationGetPayload<{ include: { experts: true; brought: true } }>;

const domains = z.array(z.enum(careDomains));

export function rowOfConsultation(consultation: Consultation) {
  const { table, advice, followUp, ...facts } = consultation;
  return {
    id: facts.id,
    number: facts.number,
    askerId: facts.asker,
    region: facts.region,
    ret: facts.ret,
    askedAt: stored(facts.askedAt),
    stage: facts.stage,
    stageSince: stored(facts.stageSince),
    touchedAt: stored(facts.touchedAt),
    screenerId: facts.screener ?? null,
    deputyId: facts.deputy ?? null,
    ageBand: facts.ageBand,
    wait: facts.wait,
    domains: JSON.stringify(facts.domains),
    analysis: facts.analysis ?? null,
    family: facts.family ?? null,
    slot: table?.slot ?? null,
    proposedBy: table?.proposedBy ?? null,
    proposedAt: storedOr(table?.proposedAt),
    agreedAt: storedOr(table?.agreedAt),
    familyPart: table?.familyPart ?? null,
    discussedAt: storedOr(table?.discussedAt),
    weight: advice?.status ?? null,
    contactId: advice?.contact ?? null,
    advisedBy: advice?.recordedBy ?? null,
    advisedAt: storedOr(advice?.at),
    answeredAt: storedOr(facts.answeredAt),
    contactToldAt: storedOr(followUp.contact),
    askerToldAt: storedOr(followUp.asker),
    closedAt: storedOr(facts.closedAt),
    erasedAt: storedOr(facts.erasedAt),
    version: facts.version,
  };
}

export function rowsOfExperts({ number, experts }: Consultation) {
  return experts.map(({ member, by, at, state }) => ({ memberId: member, byId: by, at: stored(at), state, number }));
}

export function rowsOfBrought({ number, brought }: Consultation) {
  return brought.map(({ place, body, by, at }) => ({ place, body: body ?? null, byId: by, at: stored(at), number }));
}

export function consultationOf(row: ConsultationRow): Consultation {
  return {
    id: row.id as ConsultationId,
    number: row.number,
    asker: row.askerId as MemberId,
    region: row.region,
    ret: row.ret as BodyKey,
    askedAt: moment(row.askedAt),
    stage: row.stage as Stage,
    stageSince: moment(row.stageSince),
    touchedAt: moment(row.touchedAt),
    screener: (row.screenerId as MemberId | null) ?? undefined,
    deputy: (row.deputyId as MemberId | null) ?? undefined,
    ageBand: row.ageBand as AgeBand,
    wait: row.wait as Consultation['wait'],
    domains: domains.parse(JSON.parse(row.domains)),
    analysis: (row.analysis as Analysis | null) ?? undefined,
    family: (row.family as FamilyState | null) ?? undefined,
    experts: row.experts.map(expertOf),
    table: tableOf(row),
    brought: row.brought.map(broughtOf),
    advice: adviceOf(row),
    answeredAt: momentOr(row.answeredAt),
    followUp: { contact: momentOr(row.contactToldAt), asker: momentOr(row.askerToldAt) },
    closedAt: momentOr(row.closedAt),
    erasedAt: momentOr(row.erasedAt),
    version: row.version,
  };
}

function tableOf(row: ConsultationRow): Table | undefined {
  const slot = dayOr(row.slot);
  if (!slot || row.proposedBy === null || row.proposedAt === null) return undefined;
  return {
    slot,
    proposedBy: row.proposedBy as MemberId,
    proposedAt: moment(row.proposedAt),
    agreedAt: momentOr(row.agreedAt),
    familyPart: (row.familyPart as FamilyPart | null) ?? undefined,
    discussedAt: momentOr(row.discussedAt),
  };
}

function adviceOf(row: ConsultationRow): Consultation['advice'] {
  if (row.weight === null || row.contactId === null || row.advisedBy === null || row.advisedAt === null)
    return undefined;
  return {
    status: row.weight as AdviceStatus,
    contact: row.contactId as MemberId,
    recordedBy: row.advisedBy as MemberId,
    at: moment(row.advisedAt),
  };
}

function expertOf(row: ConsultationRow['experts'][number]): ExpertAsked {
  return {
    member: row.memberId as MemberId,
    by: row.byId as MemberId,
    at: moment(row.at),
    state: row.state as ExpertAsked['state'],
  };
}

function broughtOf(row: ConsultationRow['brought'][number]): Brought {
  return {
    place: row.place as Place,
    body: (row.body as BodyKey | null) ?? undefined,
    by: row.byId as MemberId,
    at: moment(row.at),
  };
}

export function callOf(row: Prisma.CallRequestModel, words: CallRequest['words']): CallRequest {
  const done =
    row.doneAt === null || row.doneById === null ? undefined : { by: row.doneById as MemberId, at: moment(row.doneAt) };
  return {
    id: row.id as CallRequestId,
    asker: row.askerId as MemberId,
    region: row.region,
    ret: row.ret as BodyKey,
    deputy: (row.deputyId as MemberId | null) ?? undefined,
    at: moment(row.at),
    ...(words ? { words } : {}),
    ...(done ? { done } : {}),
  };
}
