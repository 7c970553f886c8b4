import type { NeutralWords } from '../../domain/privacy/neutral.ts';

const nl = {
  person: ['een betrokkene', 'een andere betrokkene', 'een derde betrokkene', 'nog een betrokkene'],
  family: 'een gezin',
  whose: 'diens',
  school: ['een school in de regio', 'een andere school in de regio', 'nog een school in de regio'],
  institution: ['een instelling in de regio', 'een andere instelling in de regio', 'nog een instelling in de regio'],
  day: 'een zekere dag',
  while: 'enige tijd',
  birth: '(geboortedatum weggelaten)',
  age: (band: string) => `een leeftijd van ${band} jaar`,
  youngster: (band: string) => `een jongere van ${band} jaar`,
  address: 'een adres in de regio',
  omitted: {
    bsn: '(nummer weggelaten)',
    phone: '(nummer weggelaten)',
    email: '(mailadres weggelaten)',
    iban: '(rekening weggelaten)',
    plate: '(kenteken weggelaten)',
    case: '(nummer weggelaten)',
    handle: '(account weggelaten)',
    postcode: '(adres weggelaten)',
    street: '(adres weggelaten)',
    name: '(naam weggelaten)',
  },
} as const satisfies NeutralWords;

const en = {
  person: ['a person', 'a second person', 'a third person', 'yet another person'],
  family: 'a family',
  whose: 'their',
  school: ['a school in the region', 'another school in the region', 'yet another school in the region'],
  institution: [
    'an institution in the region',
    'another institution in the region',
    'yet another institution in the region',
  ],
  day: 'a certain day',
  while: 'some time',
  birth: '(date of birth left out)',
  age: (band: string) => `an age of ${band}`,
  youngster: (band: string) => `a youngster aged ${band}`,
  address: 'an address in the region',
  omitted: {
    bsn: '(number left out)',
    phone: '(number left out)',
    email: '(e-mail address left out)',
    iban: '(IBAN left out)',
    plate: '(licence plate left out)',
    case: '(number left out)',
    handle: '(account left out)',
    postcode: '(address left out)',
    street: '(address left out)',
    name: '(name left out)',
  },
} as const satisfies NeutralWords;

/** What the guard proposes in the place of what it found, by the language that it is written in. */
export const neutralWords: Readonly<Record<'nl' | 'en', NeutralWords>> = { nl, en };
