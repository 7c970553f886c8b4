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
    memberNames: true,
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

const noReview = { reminders: { progressDays: 2, review: false } };

/**
 * The small network with what consultatie and signals need beside it: two regions whose expertteams settle things
 * differently, a region without one, their chairs together, the landsdeel's network, and people who know things.
 */
export const careNetwork: Network = {
  ...smallNetwork,
  regions: [
    {
      key: 'haaglanden',
      name: 'Haaglanden',
      landsdeel: 'zuid-west',
      consultation: {
        urgent: { name: 'Spoedhulp Jeugd Haaglanden', phone: '070 000 01 00' },
        phone: '070 000 01 23',
        reading: [
          { weekday: 1, from: '09:00', to: '12:00' },
          { weekday: 3, from: '09:00', to: '12:00' },
        ],
        expectation: 'Binnen drie werkdagen bel ik je of schrijf ik je terug.',
        screenWithin: 3,
        adviceStatus: 'zwaarwegend',
        family: 'ask',
        elsewhere: [
          {
            name: 'Jeugdbeschermingstafel',
            for: 'zorgen over veiligheid waarbij vrijwillige hulp niet genoeg is',
            contact: 'Nadia Verhoef',
            phone: '070 000 01 45',
          },
          { name: 'MDA++', for: 'langdurig geweld in een gezin', contact: 'Erik Zandstra' },
        ],
      },
    },
    {
      key: 'midden-holland',
      name: 'Midden-Holland',
      landsdeel: 'zuid-west',
      consultation: {
        urgent: { name: 'Crisisdienst Jeugd Midden-Holland', phone: '0182 000 01 00' },
        reading: [{ weekday: 2, from: '13:00', to: '16:00' }],
        expectation: 'We reageren binnen een week.',
        screenWithin: 5,
        family: 'before-and-after',
        elsewhere: [],
      },
    },
    { key: 'zuid-holland-zuid', name: 'Zuid-Holland-Zuid', landsdeel: 'zuid-west' },
  ],
  bodies: [
    ...smallNetwork.bodies,
    body('ret-haaglanden', 'RET Haaglanden', 'Regionaal expertteam Haaglanden', {
      type: 'ret',
      region: 'haaglanden',
      venue: 'Wijkhuis De Brug, zaal 2',
      cadence: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', start: day('2026-01-08'), time: '13:00', minutes: 120 },
      ...noReview,
    }),
    body('ret-midden-holland', 'RET Midden-Holland', 'Regionaal expertteam Midden-Holland', {
      type: 'ret',
      region: 'midden-holland',
      cadence: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: day('2026-01-13'), time: '10:00', minutes: 120 },
      ...noReview,
    }),
    body('ret-voorzitters', 'voorzittersoverleg RET', 'Voorzittersoverleg van de regionale expertteams', {
      type: 'ret-voorzitters',
      landsdeel: 'zuid-west',
      cadence: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', start: day('2026-01-07'), time: '15:00', minutes: 90 },
      ...noReview,
    }),
    body('koersgroep', 'koersgroep', 'Koersgroep kwaliteit en blijvend leren', {
      type: 'koersgroep',
      cadence: { rule: 'FREQ=YEARLY;BYMONTH=3,7,12;BYDAY=2TH', start: day('2026-01-01'), time: '14:00', minutes: 120 },
      reminders: { progressDays: 7, review: true },
    }),
    body('bureau', 'bureau', 'Bureau van het lerende netwerk', { type: 'bureau' }),
  ],
  themes: [
    { key: 'ambulante-hulp', name: 'Direct inzetbare ambulante hulp' },
    { key: 'specialistische-ggz', name: 'Toeleiding en wachttijd specialistische GGZ' },
    { key: 'overgang-18', name: 'Overgang 18-/18+' },
  ],
  members: [
    ...smallNetwork.members,
    member('saar', 'Saar Meijer', { 'ret-haaglanden': ['screener'] }),
    member('omar', 'Omar Bensaïd', { 'ret-haaglanden': ['chair'], 'ret-voorzitters': ['member'] }),
    { ...member('gijs', 'Gijs Vermaat', { 'ret-haaglanden': ['expert'] }), expertise: ['eetstoornis', 'autisme'] },
    { ...member('lena', 'Lena Kowalski', { 'ret-haaglanden': ['expert'] }), expertise: ['hechting', 'gezinsvormen'] },
    { ...member('tess', 'Tess Hofman', {}), region: 'midden-holland' },
    { ...member('ravi', 'Ravi Jairam', { 'ret-midden-holland': ['screener'] }), region: 'midden-holland' },
    {
      ...member('yara', 'Yara Dijkman', {
        'ret-midden-holland': ['chair'],
        'ret-voorzitters': ['chair'],
        ben: ['member'],
      }),
      region: 'midden-holland',
    },
    {
      ...member('bram', 'Bram Oosting', { 'ret-midden-holland': ['expert'] }),
      region: 'midden-holland',
      expertise: ['eetstoornis', 'trauma'],
    },
    { ...member('iris', 'Iris van der Laan', { ben: ['project-leader'], ao: ['member'] }), region: undefined },
    {
      ...member('hans', 'Hans Willemse', { bureau: ['lead'], koersgroep: ['secretary'], adviesraad: ['secretary'] }),
      region: undefined,
    },
  ],
};
