import type { SignalAction } from '../../domain/signals/signal.permissions.ts';
import type {
  SignalKind,
  SignalLevel,
  SignalNature,
  SignalSort,
  SignalTerm,
  Stage,
} from '../../domain/signals/signal.ts';
import { type Copy, said, strong } from '../view/copy.ts';
import { nl as reporting } from './reporting.nl.texts.ts';
import { nl as steps } from './steps.nl.texts.ts';

/** What the bot says about signals, in Dutch. */
export const nl = {
  title: 'Onze signalen',
  one: (number: string) => `Signaal ${number}`,
  ofYou: 'Van jou',
  ofRegion: (region: string) => `In ${region}`,
  withYou: 'Bij jou',
  nothingOwn: 'Je hebt nog niets gemeld. Zie je iets? Schrijf ‘signaal’ met daarachter wat je ziet.',
  nothingRegion: 'In deze regio loopt er nu geen ander signaal.',
  nothingHere: 'Er ligt nu niets bij jou.',
  nothingMore: 'Meer signalen zijn er niet.',
  notKnown: (words: string): Copy => [said(words), ' ken ik hier niet. Dit zijn de signalen die je kunt zien.'],
  elsewhere: (body: string) => `Wat bij ${body} ligt, ziet wie daar signalen oppakt. Dit kun je wel zien.`,
  item: (number: string, text: string): Copy => [strong(number), ' ', said(text)],
  hidden: (number: string): Copy => [strong(number), ' vertrouwelijk'],
  details: (parts: readonly string[]) => parts.join(' · '),
  look: 'Bekijken',
  all: 'Naar de signalen',
  report: 'Signaal melden',
  older: 'Eerdere signalen',
  moreOf: { own: 'Meer van jou', region: 'Meer uit de regio', here: 'Meer bij jou' },

  kinds: { knelpunt: 'Knelpunt', leervraag: 'Leervraag', voorbeeld: 'Goed voorbeeld' } as Record<SignalKind, string>,
  levels: {
    casus: 'Casus',
    regionaal: 'Regionaal',
    bovenregionaal: 'Bovenregionaal',
    landelijk: 'Landelijk',
  } as Record<SignalLevel, string>,
  sorts: {
    zorginhoudelijk: 'Zorginhoudelijk',
    financiering: 'Financiering',
    samenwerking: 'Samenwerking',
  } as Record<SignalSort, string>,
  natures: { inhoud: 'Inhoud', proces: 'Proces' } as Record<SignalNature, string>,
  terms: { kort: 'Korte termijn', lang: 'Lange termijn' } as Record<SignalTerm, string>,
  stages: {
    reported: 'gemeld',
    'in-region': 'in de eigen regio',
    'at-ret': 'bij het expertteam',
    'at-landsdeel': 'in het landsdeel',
    'at-sar': 'bij de SAR',
    advised: 'advies gegeven',
    settled: 'afgerond',
    withdrawn: 'ingetrokken',
  } as Record<Stage, string>,
  facts: {
    kind: 'Soort',
    about: 'Gaat over',
    theme: 'Thema',
    level: 'Niveau',
    region: 'Regio',
    stage: 'Stand',
    holder: 'Ligt bij',
    reported: 'Gemeld',
    seen: 'Wie dit zien',
    source: 'Het bericht in de chat, alleen voor jou',
    helped: 'Wat al hielp',
  },
  reportedBy: (day: string, name: string) => `${day}, door ${name}`,
  holder: (body: string, names: string) => (names ? `${body}: ${names}` : body),
  seenBy: (people: number, regions: number) => {
    const who = people === 1 ? 'nog één mens' : `nog ${people} mensen`;
    return regions > 1 ? `${who}, samen uit ${regions} regio’s` : who;
  },
  seenShort: (people: number) => (people === 1 ? 'nog één mens ziet dit' : `nog ${people} mensen zien dit`),
  seenByYou: 'jij ziet dit mee',
  history: 'Tot nu toe',
  additions: 'Wat anderen erbij zeggen',
  addition: (name: string, region: string | undefined, text: string): Copy => [
    `${name}${region ? ` (${region})` : ''}: `,
    said(text),
  ],
  yourAddition: (text: string): Copy => ['Jij voegde toe: ', said(text)],
  regionFirst: 'We bespreken het eerst in de eigen regio. Daarna kan het verder.',
  confidential: 'Dit signaal is vertrouwelijk. Alleen wie het meldde en de voorzitter van het expertteam zien het.',

  notYours: (names: string) =>
    `Dit kan alleen wie het signaal nu bij zich heeft. Dat is ${names}. Er is niets veranderd.`,
  notYoursNobody: 'Dit kan alleen wie het signaal nu bij zich heeft. Er is niets veranderd.',
  notYoursOwn: 'Dit kan alleen wie het signaal meldde. Er is niets veranderd.',
  notAsked: 'Deze vraag was niet voor jou. Je kunt wel zeggen dat je dit ook ziet.',
  ownActions: ['edit', 'withdraw', 'shield', 'leave'] as readonly SignalAction[],
  refusals: {
    'signal-not-found': 'Dit signaal kan ik niet vinden. Er is niets veranderd.',
    'region-not-yours': 'Signalen van een andere regio zie je als ze op jouw signaal lijken.',
    'already-settled': 'Dit signaal is al afgerond. Er is niets veranderd.',
    'not-settled': 'Dit signaal loopt nog. Je kunt er gewoon verder mee.',
    'address-first': 'Een signaal gaat eerst langs de eigen regio. Met wie daar is het besproken?',
    'past-its-region': 'Dit signaal ligt niet meer in de eigen regio. Er is niets veranderd.',
    'already-there': 'Daar ligt het signaal al. Er is niets veranderd.',
    'no-way-back': 'Het signaal ligt al waar het begon. Er is niets veranderd.',
    'nobody-to-ask': 'Er is nu niemand anders om dit aan te vragen. Er is niets veranderd.',
    'no-advice-here': 'Advies geven we vanuit een overleg. Geef het signaal eerst door.',
    'own-signal': 'Dit is je eigen signaal. Je staat er al bij.',
    'already-joined': 'Je ziet dit al mee. Je telt één keer, en je hoort van elke stap.',
    'too-late-to-shield': 'Anderen hebben dit al gelezen. Intrekken kan wel.',
    'too-late-to-share': 'De voorzitter is er al mee bezig. Overleg samen of je het deelt.',
    'no-meeting': 'Je hebt nu geen bijeenkomst waar dit op de agenda kan.',
  },

  ...reporting,
  ...steps,
  helpLine: 'Melden wat je ziet gebeuren, en volgen wat ermee gebeurt',
};
