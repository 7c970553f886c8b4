import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import { sayDay } from '../language/say.ts';

type Day = CalendarDay;

const nl = {
  title: 'Niet aangekomen',
  intro: 'Dit kwam niet aan, of dat is niet te zien. Wat er in een bericht staat, zie je hier niet.',
  nothing: 'Hier staat nu niets.',
  more: (count: number) => (count === 1 ? 'En nog bij 1 ander.' : `En nog bij ${count} anderen.`),
  atHome: (count: number) => (count === 1 ? 'Eén bericht kwam niet aan.' : `${count} berichten kwamen niet aan.`),
  look: 'Bekijken',
  resend: 'Opnieuw sturen',
  resent: (who: string) => `Dit gaat opnieuw naar ${who}, zodra dat past.`,

  channel: (body: string) => `het kanaal van ${body}`,
  line: (who: string, count: number, topics: string, since: Day, today: Day) =>
    `${who}: ${count === 1 ? 'een bericht' : `${count} berichten`}${topics && ` over ${topics}`}, sinds ${sayDay(since, today, 'nl')}`,
  reasons: {
    'no-account': 'Heeft mij nog niet gesproken.',
    'no-channel': 'Ons gesprek is er niet meer.',
    blocked: 'Er is ingesteld dat ik hier niets mag zeggen.',
    gone: 'Het account bestaat niet meer, of ik ben daar weggehaald.',
    refused: 'Het chatplatform nam het niet aan.',
    'too-long': 'Het was langer dan het chatplatform toestaat.',
    unknown: 'Het is niet te zien of het is aangekomen.',
  },
  noChannel: 'Dit kanaal is er niet (meer).',
  topics: {
    agreements: 'afspraken',
    meetings: 'bijeenkomsten',
    signals: 'signalen',
    consultations: 'een consultatie',
    lessons: 'leerpunten',
    supervision: 'uren',
    access: 'toegang',
    quotes: 'woorden uit de chat',
  },
  next: {
    speaks: (name: string) => `Komt alsnog zodra ${name} iets zegt.`,
    channel: 'Komt alsnog zodra het kanaal in het netwerkbestand staat.',
    asked: 'Ik stuur het niet uit mezelf nog eens.',
    unknown: 'Misschien staat het er al, daarom stuur ik het niet uit mezelf nog eens.',
    over: 'Dit hoeft niet meer: het moment is voorbij.',
  },

  goneTitle: 'Hier is niets meer te doen',
  refusals: {
    'undelivered-not-found': 'Dit staat hier niet meer. Misschien was iemand je voor, of kwam het alsnog aan.',
    'undelivered-of-no-use': 'Dit hoeft niet meer: het moment is voorbij. Er is niets opnieuw gestuurd.',
  },
};

const en: typeof nl = {
  title: 'Not delivered',
  intro: 'This did not arrive, or that cannot be seen. What a message says is not shown here.',
  nothing: 'There is nothing here now.',
  more: (count) => (count === 1 ? 'And for 1 other.' : `And for ${count} others.`),
  atHome: (count) => (count === 1 ? 'One message did not arrive.' : `${count} messages did not arrive.`),
  look: 'Have a look',
  resend: 'Send again',
  resent: (who) => `This goes to ${who} once more, as soon as it suits.`,

  channel: (body) => `the channel of ${body}`,
  line: (who, count, topics, since, today) =>
    `${who}: ${count === 1 ? 'one message' : `${count} messages`}${topics && ` about ${topics}`}, since ${sayDay(since, today, 'en')}`,
  reasons: {
    'no-account': 'Has not talked with me yet.',
    'no-channel': 'Our conversation is no longer there.',
    blocked: 'Somebody chose that I may not say anything here.',
    gone: 'The account no longer exists, or I was removed there.',
    refused: 'The chat platform did not take it.',
    'too-long': 'It was longer than the chat platform allows.',
    unknown: 'It cannot be seen whether it arrived.',
  },
  noChannel: 'This channel is not there (any more).',
  topics: {
    agreements: 'agreements',
    meetings: 'meetings',
    signals: 'signals',
    consultations: 'a consultation',
    lessons: 'lessons',
    supervision: 'hours',
    access: 'access',
    quotes: 'words from the chat',
  },
  next: {
    speaks: (name) => `Will come once ${name} says something.`,
    channel: 'Will come once the channel is in the network file.',
    asked: 'I will not send it again unasked.',
    unknown: 'It may be there already, so I will not send it again unasked.',
    over: 'It is no longer needed: the moment has passed.',
  },

  goneTitle: 'There is nothing left to do here',
  refusals: {
    'undelivered-not-found': 'This is no longer here. Perhaps somebody came first, or it arrived after all.',
    'undelivered-of-no-use': 'It is no longer needed: the moment has passed. Nothing was sent again.',
  },
};

/** What the bureau and secretaries read about what did not arrive. */
export const undeliveredTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
