import type {
  CallRequest,
  CallRequestId,
  CaseText,
  Consultation,
  ConsultationEvent,
  ConsultationEventId,
  ConsultationId,
} from '../../domain/consultations/consultation.ts';
import { day, instant } from '../../domain/kernel/time.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';

export const anna = 'anna' as MemberId;
export const bert = 'bert' as MemberId;
export const carla = 'carla' as MemberId;
export const ret = 'ret-noord' as BodyKey;
export const ben = 'ben' as BodyKey;

export const idOf = (number: number) => `c${number}` as ConsultationId;

export function aCase(number: number, change: Partial<Consultation> = {}): Consultation {
  return {
    id: idOf(number),
    number,
    asker: anna,
    region: 'noord',
    ret,
    askedAt: instant(1000 + number),
    stage: 'asked',
    stageSince: instant(1000 + number),
    touchedAt: instant(1000 + number),
    ageBand: '12-15',
    wait: 'can-wait',
    domains: [],
    experts: [],
    brought: [],
    followUp: {},
    version: 1,
    ...change,
  };
}

/** A consultatie with everything that there can be of it. */
export function aFullCase(number: number): Consultation {
  return aCase(number, {
    stage: 'follow-up',
    screener: bert,
    domains: ['ggz', 'onderwijs'],
    analysis: 'no-help-us',
    family: 'not-now',
    experts: [
      { member: carla, by: bert, at: instant(1), state: 'replied' },
      { member: bert, by: bert, at: instant(2), state: 'not-now' },
    ],
    table: {
      slot: day('2026-12-10'),
      proposedBy: bert,
      proposedAt: instant(3),
      agreedAt: instant(4),
      familyPart: 'before-and-after',
      discussedAt: instant(5),
    },
    brought: [
      { place: 'cce', by: bert, at: instant(6) },
      { place: 'ben', body: ben, by: bert, at: instant(7) },
    ],
    advice: { status: 'zwaarwegend', contact: carla, recordedBy: bert, at: instant(8) },
    answeredAt: instant(8),
    followUp: { contact: instant(9), asker: instant(10) },
    closedAt: instant(11),
    erasedAt: instant(12),
  });
}

export const everyText: CaseText = {
  question: 'merel: wie weet een weg? 🌱\nTweede regel',
  more: {
    tried: 'merel-tried',
    familyWants: 'merel-wants',
    goodOutcome: 'merel-good',
    missing: 'merel-miss',
    waiting: 'm',
  },
  because: 'merel-because',
  handedOver: { to: 'merel-place', contact: 'merel-name', phone: 'merel-phone', why: 'merel-why' },
  advice: { help: 'merel-1', order: 'merel-2', speed: 'merel-3', path: 'merel-4', bridging: 'merel-5' },
  contactTold: { carriedOut: 'partly', useful: 'yes', parents: 'merel-6', learned: 'merel-7' },
  askerTold: { carriedOut: 'no', useful: 'no', youngster: 'merel-8' },
};

export function aLine(id: string, at: number, text?: string): ConsultationEvent {
  const line = {
    id: id as ConsultationEventId,
    consultation: idOf(1),
    by: bert,
    at: instant(at),
    kind: 'reply' as const,
  };
  return text === undefined ? line : { ...line, text };
}

export function aCall(id: string, change: Partial<CallRequest> = {}): CallRequest {
  const words = { phone: '06 merel 12', when: 'merel na vieren' };
  return { id: id as CallRequestId, asker: anna, region: 'noord', ret, at: instant(1000), words, ...change };
}
