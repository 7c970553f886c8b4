import type { Language } from '../../domain/network/network.ts';
import { bodyRoles, bodyTypes } from '../../domain/network/network.ts';
import { adviceStatuses, familyPlaces, readingDays } from './consultation.schema.ts';
import type { Kind, Shape, Unique } from './problem.ts';

const shapes: Record<Shape, string> = {
  map: 'een groepje regels “naam: waarde”',
  list: 'een lijst met minstens één regel, elk na een streepje',
  text: 'een tekst van 1 tot 300 tekens',
  key: 'een sleutel van kleine letters, cijfers en streepjes, die met een letter begint: “ret-haaglanden”',
  email: 'een e-mailadres: “naam@organisatie.example”',
  domain: 'een e-maildomein, zonder apenstaartje: “organisatie.example”',
  zone: 'een tijdzone: “Europe/Amsterdam”',
  day: 'een dag die bestaat, als jaar-maand-dag: “2026-12-01”',
  time: 'een kloktijd van 00:00 tot 23:59: “09:30”',
  minutes: 'een aantal minuten van 5 tot 1440',
  norm: 'een aantal minuten per week van 0 tot 2400',
  'keep-months': 'een aantal maanden van 1 tot 120',
  days: 'een aantal dagen van 0 tot 60',
  'yes-no': 'true (ja) of false (nee)',
  rule: 'een regel volgens RFC 5545 die per week, maand of jaar gaat: “FREQ=WEEKLY;INTERVAL=2;BYDAY=TH”',
  'body-type': `een van deze soorten: ${bodyTypes.join(', ')}`,
  role: `een van deze rollen: ${bodyRoles.join(', ')}`,
  roles: 'per gremium een lijst met rollen: “sar: [member]”',
  cancelled: 'true (ja), of deze regel niet: wat doorgaat is niet afgelast',
  change: 'óf to (naar welke dag en tijd) óf cancelled: true (gaat niet door)',
  phone: 'een telefoonnummer tussen aanhalingstekens: “070 000 01 23”',
  'reading-day': `een van deze werkdagen, van maandag tot en met vrijdag: ${readingDays.join(', ')}`,
  'working-days': 'een aantal werkdagen van 1 tot 20',
  'advice-status': `een van deze woorden: ${adviceStatuses.join(', ')}`,
  family: `een van deze woorden: ${familyPlaces.join(', ')} (aan tafel, ervoor en erna, of gevraagd aan wie de vraag stelt)`,
};

const shapesEn: Record<Shape, string> = {
  map: 'a group of lines “name: value”',
  list: 'a list with at least one line, each after a dash',
  text: 'a text of 1 to 300 characters',
  key: 'a key of small letters, digits and dashes that begins with a letter: “ret-haaglanden”',
  email: 'an e-mail address: “name@organisation.example”',
  domain: 'an e-mail domain, without the at sign: “organisation.example”',
  zone: 'a time zone: “Europe/Amsterdam”',
  day: 'a day that exists, as year-month-day: “2026-12-01”',
  time: 'a time on the clock from 00:00 to 23:59: “09:30”',
  minutes: 'a number of minutes from 5 to 1440',
  norm: 'a number of minutes a week from 0 to 2400',
  'keep-months': 'a number of months from 1 to 120',
  days: 'a number of days from 0 to 60',
  'yes-no': 'true (yes) or false (no)',
  rule: 'a rule of RFC 5545 that goes by week, month or year: “FREQ=WEEKLY;INTERVAL=2;BYDAY=TH”',
  'body-type': `one of these types: ${bodyTypes.join(', ')}`,
  role: `one of these roles: ${bodyRoles.join(', ')}`,
  roles: 'a list of roles for each body: “sar: [member]”',
  cancelled: 'true (yes), or not this line: what goes on is not cancelled',
  change: 'either to (to which day and time) or cancelled: true (it does not take place)',
  phone: 'a phone number between quotation marks: “070 000 01 23”',
  'reading-day': `one of these working days, from Monday to Friday: ${readingDays.join(', ')}`,
  'working-days': 'a number of working days from 1 to 20',
  'advice-status': `one of these words: ${adviceStatuses.join(', ')}`,
  family: `one of these words: ${familyPlaces.join(', ')} (the last one leaves it to the asker)`,
};

const kinds: Record<Kind, string> = {
  landsdeel: 'een landsdeel dat onder landsdelen staat',
  region: 'een regio die onder regions staat',
  organisation: 'een organisatie die onder organisations staat',
  party: 'een partij die onder parties staat',
  body: 'een gremium dat onder bodies staat',
  member: 'iemand die onder members staat',
};

const kindsEn: Record<Kind, string> = {
  landsdeel: 'a landsdeel that is listed under landsdelen',
  region: 'a region that is listed under regions',
  organisation: 'an organisation that is listed under organisations',
  party: 'a party that is listed under parties',
  body: 'a body that is listed under bodies',
  member: 'somebody who is listed under members',
};

const uniques: Record<Unique, string> = {
  key: 'een sleutel die nog niet eerder in deze lijst staat',
  email: 'een e-mailadres dat nog niemand anders heeft',
  domain: 'een e-maildomein dat nog niet eerder genoemd is',
  date: 'een dag die nog niet eerder in deze lijst staat',
  name: 'een naam die nog niet eerder in deze lijst staat',
  'reading-day': 'een werkdag die met deze uren nog niet eerder genoemd is',
};

const uniquesEn: Record<Unique, string> = {
  key: 'a key that is not in this list yet',
  email: 'an e-mail address that nobody else has',
  domain: 'an e-mail domain that was not named before',
  date: 'a day that is not in this list yet',
  name: 'a name that is not in this list yet',
  'reading-day': 'a working day that was not named with these hours before',
};

const yamlNl: Readonly<Record<string, string>> = {
  ALIAS: 'de waarde zelf: verwijzingen met * kent dit bestand niet',
  DUPLICATE_KEY: 'elke naam één keer per groepje; deze staat er al',
  TAB_AS_INDENT: 'spaties om in te springen, geen tabs',
  BAD_INDENT: 'regels van één groepje die even ver inspringen, en haakjes die sluiten',
  MISSING_CHAR: 'een streepje, dubbele punt of sluitend aanhalingsteken',
  MULTIPLE_DOCS: 'één netwerk per bestand: laat de regel “---” weg',
  TAG_RESOLVE_FAILED: 'een waarde zonder uitroepteken ervoor',
};

const yamlEn: Readonly<Record<string, string>> = {
  ALIAS: 'the value itself: this file knows no references with *',
  DUPLICATE_KEY: 'every name once in a group; this one is there already',
  TAB_AS_INDENT: 'spaces to indent with, no tabs',
  BAD_INDENT: 'lines of one group that are indented alike, and brackets that close',
  MISSING_CHAR: 'a dash, a colon or a closing quotation mark',
  MULTIPLE_DOCS: 'one network a file: leave out the line “---”',
  TAG_RESOLVE_FAILED: 'a value without an exclamation mark before it',
};

const nl = {
  unnamed: 'Lerend netwerk',
  shapes,
  kinds,
  uniques,
  yaml: (code: string) => yamlNl[code] ?? 'geldige YAML; zet een tekst met bijzondere tekens tussen aanhalingstekens',
  missing: (what: string) => `${what}; dat ontbreekt nog`,
  meant: (what: string, nearest: string) => `${what}; bedoel je “${nearest}”?`,
  knownKeys: (keys: readonly string[]) => `een van deze namen: ${keys.join(', ')}`,
  foreignAddress: (domains: readonly string[]) =>
    domains.length > 0
      ? `een adres van de organisatie zelf, dat eindigt op @${domains.join(' of @')}`
      : 'een adres van de organisatie zelf; die heeft nog geen domains',
  adviesraad: 'alleen de adviesraad: wie daar lid van is, heeft geen andere rol in de werkstructuur en geen partij',
  levels: {
    region: 'een region en geen landsdeel: dit gremium hoort bij één regio',
    landsdeel: 'een landsdeel en geen region: dit gremium hoort bij een landsdeel',
    none: 'geen region en geen landsdeel: dit gremium is landelijk',
  },
  backwards: 'een dag die niet vóór from ligt',
  backwardsTime: 'een kloktijd die na from ligt',
  farMove: (most: number) => `een dag die hoogstens ${most} dagen vóór of na day ligt`,
  excepted: 'een dag die niet ook onder except staat: wat daar staat, was nooit gepland',
  tooLong: 'een bestand van hoogstens twee miljoen tekens',
  line: (line: number, column: number, path: string, expected: string) =>
    `Regel ${line}, teken ${column}${path === '' ? '' : ` (${path})`}: hier hoort ${expected}`,
};

const en: typeof nl = {
  unnamed: 'Learning network',
  shapes: shapesEn,
  kinds: kindsEn,
  uniques: uniquesEn,
  yaml: (code) => yamlEn[code] ?? 'valid YAML; put a text with special characters between quotation marks',
  missing: (what) => `${what}; that is still missing`,
  meant: (what, nearest) => `${what}; do you mean “${nearest}”?`,
  knownKeys: (keys) => `one of these names: ${keys.join(', ')}`,
  foreignAddress: (domains) =>
    domains.length > 0
      ? `an address of the organisation itself, which ends in @${domains.join(' or @')}`
      : 'an address of the organisation itself; it has no domains yet',
  adviesraad: 'the adviesraad alone: its members have no other role in the work structure and no party',
  levels: {
    region: 'a region and no landsdeel: this body belongs to one region',
    landsdeel: 'a landsdeel and no region: this body belongs to a landsdeel',
    none: 'no region and no landsdeel: this body is national',
  },
  backwards: 'a day that is not before from',
  backwardsTime: 'a time on the clock after from',
  farMove: (most) => `a day that is at most ${most} days before or after day`,
  excepted: 'a day that is not under except as well: what is there was never planned',
  tooLong: 'a file of at most two million characters',
  line: (line, column, path, expected) =>
    `Line ${line}, character ${column}${path === '' ? '' : ` (${path})`}: here belongs ${expected}`,
};

/** What belongs where in a network file, for who writes one. */
export const networkFileTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
