import { holidays as holidaysOf } from '../../../adapters/calendar/holidays.ts';
import type { Agreement, AgreementId } from '../../../domain/agreements/agreement.ts';
import { day, type Instant, instant, momentOf, type WallTime } from '../../../domain/kernel/time.ts';
import { type NetworkView, viewOf } from '../../../domain/network/lookup.ts';
import type { Body, BodyKey, BodyRole, Member, MemberId, Network, PartyKey } from '../../../domain/network/network.ts';

export const amsterdam = 'Europe/Amsterdam';
export const holidays = holidaysOf('NL', []);

/** The moment at which a clock in Amsterdam shows that time. */
export function at(on: string, time: WallTime, zone = amsterdam): Instant {
  return momentOf(day(on), time, zone);
}

export function aMember(key: string, more: Partial<Member> = {}): Member {
  return {
    id: `m-${key}` as MemberId,
    key,
    name: key,
    email: `${key}@voorbeeld.example`,
    organisation: 'wijkteam',
    parties: [],
    seats: [],
    zone: amsterdam,
    ...more,
  };
}

export function seat(body: string, ...roles: BodyRole[]): Member['seats'][number] {
  return { body: body as BodyKey, roles };
}

export function aBody(key: string, more: Partial<Body> = {}): Body {
  return {
    key: key as BodyKey,
    type: 'ao',
    name: key.toUpperCase(),
    fullName: `Overleg ${key}`,
    dates: [],
    reminders: { progressDays: 3, review: false },
    ...more,
  };
}

export function aNetwork(more: Partial<Network> = {}): NetworkView {
  return viewOf({
    settings: {
      name: 'Voorbeeldnetwerk',
      zone: amsterdam,
      norm: 120,
      hoursQuestion: false,
      memberNames: true,
      contact: 'bureau@voorbeeld.example',
    },
    landsdelen: [],
    regions: [],
    organisations: [{ key: 'wijkteam', name: 'Wijkteam', domains: ['voorbeeld.example'] }],
    parties: [{ key: 'ouders' as PartyKey, name: 'Ouderorganisaties' }],
    bodies: [],
    goals: [],
    themes: [],
    members: [],
    holidays: [],
    ...more,
  });
}

let made = 0;

export function anAgreement(due: string, more: Partial<Agreement> = {}): Agreement {
  made += 1;
  return {
    id: `agreement-${made}` as AgreementId,
    about: 'Het overzicht rondsturen',
    owner: { kind: 'member', member: 'm-anna' as MemberId },
    due: day(due),
    dueSetAt: instant(0),
    state: 'open',
    madeBy: 'm-anna' as MemberId,
    madeAt: instant(0),
    version: 1,
    ...more,
  };
}
