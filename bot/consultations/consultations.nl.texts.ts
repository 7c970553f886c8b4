import type { AgeBand, CareDomain, FamilyPart, Stage, Wait } from '../../domain/consultations/consultation.ts';
import type { AdviceStatus } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';
import { refusals } from './refusals.nl.texts.ts';

const stages: Readonly<Record<Stage, string>> = {
  asked: 'vraag is gesteld',
  'question-back': 'een vraag terug',
  fits: 'deze vraag past',
  'thinking-along': 'gevraagd om mee te denken',
  'table-proposed': 'voorstel om samen te bespreken',
  'on-the-table': 'op de tafel van het expertteam',
  discussed: 'besproken',
  'follow-up': 'opvolging',
  closed: 'afgerond',
  'handed-over': 'in contact gebracht',
  withdrawn: 'ingetrokken',
};

const ages: Readonly<Record<AgeBand, string>> = {
  '0-4': '0 tot en met 4 jaar',
  '5-8': '5 tot en met 8 jaar',
  '9-11': '9 tot en met 11 jaar',
  '12-15': '12 tot en met 15 jaar',
  '16-17': '16 of 17 jaar',
  '18-22': '18 tot en met 22 jaar',
};

const waits: Readonly<Record<Wait, string>> = {
  'can-wait': 'Ja, dat kan',
  'this-week': 'Liefst deze week',
  acute: 'Nee, het is acuut',
};

const domains: Readonly<Record<CareDomain, string>> = {
  jeugdzorg: 'jeugdzorg',
  ggz: 'ggz',
  lvb: 'lvb',
  onderwijs: 'onderwijs',
  verslavingszorg: 'verslavingszorg',
  'volwassenen-ggz': 'volwassenen-ggz',
  wlz: 'Wlz',
  wmo: 'Wmo',
  schuldhulp: 'schuldhulp',
  veiligheid: 'veiligheid',
};

const statuses: Readonly<Record<AdviceStatus, string>> = {
  adviserend: 'Dit advies is adviserend: je kiest met het gezin wat je ermee doet.',
  zwaarwegend: 'Dit advies is zwaarwegend: afwijken kan, met de reden erbij.',
  bindend: 'Dit advies is bindend: zo is dat in de regio afgesproken.',
};

const familyParts: Readonly<Record<FamilyPart, string>> = {
  'at-the-table': 'Zij zitten aan tafel',
  'before-and-after': 'We spreken ze ervoor en erna',
};

/** What everybody reads of a consultatie, whoever they are, in Dutch. */
export const nl = {
  stages,
  ownAsked: 'je vraag is gesteld',
  ages,
  waits,
  domains,
  statuses,
  familyParts,
  analyses: { yes: 'Ja', partly: 'Deels', 'no-help-us': 'Nee, help ons daarbij' },
  families: { yes: 'Ja', 'not-yet': 'Nog niet', 'not-now': 'Kan nu niet, omdat …' },
  extents: { yes: 'Ja', partly: 'Deels', no: 'Nee' },

  oneTitle: (number: string) => `Consultatie ${number}`,
  stage: 'Stap',
  since: (stage: string, day: string) => `${stage}, ${day}`,
  from: 'Van',
  screener: 'Screener',
  age: 'Leeftijd',
  wait: 'Kan wachten',
  canWait: 'Kan het wachten?',
  involved: 'Erbij betrokken',
  analysis: 'Verklarende analyse',
  family: 'Ouders en jongere weten ervan',
  familyNo: (why: Copy): Copy => ['Kan nu niet: ', why],
  experts: 'Denkt mee',
  brought: 'Erbij gevraagd',
  table: 'Op tafel',
  familyPart: 'Ouders en jongere',
  question: 'De vraag',
  told: 'Meer erover',
  more: {
    tried: 'Geprobeerd, en wat hielp',
    familyWants: 'Wat het gezin wil',
    goodOutcome: 'Een goede uitkomst',
    missing: 'Kennis die mist',
    waiting: 'Wachttijd',
  },
  thread: 'Het gesprek',
  erased: 'De tekst is gewist. Wat er was, lees je hier niet meer.',

  advice: 'Advies van het expertteam',
  adviceParts: {
    help: 'Welke hulp',
    order: 'In welke volgorde',
    speed: 'Hoe snel',
    path: 'Langs welke weg',
    bridging: 'Tot die tijd',
  },
  contact: 'Contactpersoon',
  toldHow: 'Hoe het ging',
  toldOne: (by: string, carriedOut: string, useful: string | undefined): Copy => [
    strong(by),
    `: uitgevoerd ${carriedOut.toLowerCase()}${useful ? `, nuttig ${useful.toLowerCase()}` : ''}`,
  ],
  parents: 'Ouders',
  youngster: 'Jongere',
  learned: 'Wat we leren',

  handedOver: 'Wie je verder helpt',
  handedTo: (to: string, contact: string, phone: string | undefined): Copy => [
    said(contact),
    ' van ',
    said(to),
    ...(phone ? [': ', said(phone)] : []),
  ],

  steps: {
    'question-back': 'vraagt terug',
    answer: 'antwoordt',
    reply: 'denkt mee',
    reaction: 'reageert',
    fits: 'vindt dat deze vraag past',
    'handed-over': 'bracht je in contact',
    'expert-asked': 'vroeg iemand om mee te denken',
    'table-proposed': 'stelt voor om dit samen te bespreken',
    'table-agreed': 'vindt bespreken goed',
    'table-declined': 'bespreekt dit liever niet',
    discussed: 'besprak het met het expertteam',
    'brought-in': 'vroeg er kennis bij',
    advice: 'legde het advies vast',
    'follow-up': 'vertelde hoe het ging',
    'wrapped-up': 'rondde het gesprek af',
    closed: 'rondde het af',
    withdrawn: 'trok de vraag in',
  },
  step: (by: string, what: string, day: string): Copy => [strong(by), ` ${what} (${day})`],
  yours: 'Dit zijn jouw woorden.',
  takenBack: 'haalde een bericht weg',
  mended: 'Later aangepast.',
  readOn: 'Verder lezen',
  readFirst: 'Naar het begin',

  see: 'Bekijken',
  notFoundTitle: 'Deze vraag kan ik niet vinden',
  notDoneTitle: 'Dat kan nu niet',
  tooLong: (most: number) => `Dat is te lang. Er passen ${most} tekens. Kan het korter?`,
  refusals,
};
