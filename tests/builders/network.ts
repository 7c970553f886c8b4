import { day } from '../../domain/kernel/time.ts';
import type {
  Body,
  BodyKey,
  BodyRole,
  GoalKey,
  Member,
  MemberId,
  Network,
  PartyKey,
} from '../../domain/network/network.ts';

const zone = 'Europe/Amsterdam';

function body(key: string, name: string, fullName: string, more: Partial<Body>): Body {
  const reminders = { progressDays: 3, review: false };
  return { key: key as BodyKey, type: 'ao', name, fullName, dates: [], reminders, ...more };
}

function member(
  key: string,
  name: string,
  seats: Readonly<Record<string, readonly BodyRole[]>>,
  parties: string[] = [],
) {
  const person: Member = {
    id: key as MemberId,
    key,
    name,
    email: `${key}@meanderveld.example`,
    organisation: 'meanderveld',
    region: 'haaglanden',
    parties: parties as PartyKey[],
    seats: Object.entries(seats).map(([of, roles]) => ({ body: of as BodyKey, roles })),
    zone,
  };
  return person;
}

/**
 * A small invented network that has every relation once: a professional without a seat, a body with chair, secretary
 * and members, one whose reports wait for its secretary, one that nobody acts for, and a party with two people.
 */
export const smallNetwork: Network = {
  settings: {
    name: 'Voorbeeldnetwerk',
    zone,
    norm: 120,
    hoursQuestion: false,
    contact: 'els@meanderveld.example',
  },
  landsdelen: [{ key: 'zuid-west', name: 'Zuid-West' }],
  regions: [{ key: 'haaglanden', name: 'Haaglanden', landsdeel: 'zuid-west' }],
  organisations: [
    { key: 'meanderveld', name: 'Stichting Meanderveld', domains: ['meanderveld.example'] },
    { key: 'kiezelstroom', name: 'Kiezelstroom', domains: ['kiezelstroom.example'] },
  ],
  parties: [
    { key: 'ouders' as PartyKey, name: 'Ouderorganisaties' },
    { key: 'gemeenten' as PartyKey, name: 'Gemeenten' },
    { key: 'stil' as PartyKey, name: 'Stille partij' },
  ],
  bodies: [
    body('ao', 'AO', 'Afstemmingsoverleg Jeugd', {
      cadence: { rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=WE', start: day('2026-01-14'), time: '10:00', minutes: 120 },
    }),
    body('sar', 'SAR', 'Schakel- en adviesraad', {
      type: 'sar',
      cadence: { rule: 'FREQ=MONTHLY;BYDAY=2TU', start: day('2026-01-01'), time: '13:30', minutes: 150 },
      reminders: { progressDays: 3, review: true },
    }),
    body('adviesraad', 'adviesraad', 'Adviesraad kwaliteit en blijvend leren', { type: 'adviesraad' }),
    body('ben', 'BEN', 'Bovenregionaal expertisenetwerk', { type: 'ben' }),
  ],
  goals: [
    {
      key: 'zo-thuis' as GoalKey,
      title: 'Kinderen wonen zo thuis mogelijk',
      body: 'ao' as BodyKey,
      forChild: 'Ik woon dicht bij mijn school en mijn vrienden.',
      goodEnough: 'De vijf regio’s delen hun plekken in kleine woonvormen.',
    },
    { key: 'wachten' as GoalKey, title: 'Wie wacht op hulp, wacht niet alleen', body: 'sar' as BodyKey },
  ],
  themes: [],
  members: [
    member('noor', 'Noor Vermeer', {}),
    member('noortje', 'Noor Haverkamp', {}),
    member('piet', 'Piet Dekker', { ao: ['chair'] }),
    member('els', 'Els Brouwer', { ao: ['secretary'] }),
    member('jamal', 'Jamal Amrani', { ao: ['member'] }),
    member('sanne', 'Sanne Kok', { sar: ['process-leader', 'secretary'] }),
    member('wim', 'Wim de Groot', { sar: ['expert'], ben: ['expert'] }),
    member('rosa', 'Rosa Lindqvist', {}, ['ouders']),
    member('ties', 'Ties van Beek', {}, ['ouders']),
    member('karel', 'Karel Noordhof', { adviesraad: ['chair'] }),
    { ...member('vera', 'Vera Postma', {}), organisation: 'kiezelstroom', norm: 90 },
  ],
  holidays: [],
};
