import type { ListKind } from '../../domain/consultations/list-consultations.ts';
import type { Language } from '../../domain/network/network.ts';
import { type Copy, strong } from '../view/copy.ts';

const lists: Readonly<Record<ListKind, string>> = {
  own: 'Mijn vragen',
  'to-screen': 'Nieuwe vragen',
  'asked-of-me': 'Waar jij meedenkt',
  'contact-of': 'Waar jij contactpersoon bent',
  team: 'Onderweg in het expertteam',
  table: 'Op de tafel van het expertteam',
  'brought-in': 'Waar jullie kennis is gevraagd',
};

const nl = {
  title: 'Consultaties',
  open: 'Naar mijn lijst',
  lists,
  more: (list: string) => `Meer: ${list.toLowerCase()}`,
  older: 'Eerdere vragen',
  back: 'Terug',
  private: 'Waar een vraag over gaat, staat hier niet. Open je een vraag, dan houden we dat bij.',
  nothing: 'Hier wacht nu niets op je.',
  toScreen: (number: string, region: string, age: string, wait: string): Copy => [
    strong(number),
    `: ${region}, ${age}, ${wait}`,
  ],
  waits: { 'can-wait': 'kan wachten', 'this-week': 'liefst deze week' },
  item: (number: string, stage: string): Copy => [strong(number), `: ${stage}`],
  waiting: (number: string): Copy => [strong(number), ': wacht op jouw antwoord'],
  asked: (day: string) => `gevraagd: ${day}`,
  waitsForAsker: (stage: string) => `${stage}, wacht op de vrager`,
  stageAnd: (stage: string, asked: string) => `${stage}, ${asked}`,
  onTable: (day: string, asked: string) => `op tafel: ${day}, ${asked}`,
  see: 'Bekijken',

  calls: 'Bellen',
  call: (name: string, region: string): Copy => [strong(name), `, ${region}`],
  seeNumber: 'Nummer bekijken',
  callTitle: 'Bellen',
  callWho: 'Wie',
  callPhone: 'Nummer',
  callWhen: 'Komt uit',
  callAsked: 'Gevraagd',
  callNote: 'Druk je op ‘Gebeld’, dan wis ik het nummer.',
  called: 'Gebeld',
  noMoreTitle: 'Je telefoontje is afgerond',
  noMoreText: 'Je nummer is gewist. Je hoeft niets meer te doen.',
  calledTitle: 'Fijn dat je belde',
  calledText: (name: string): Copy => `Het nummer van ${name} is gewist.`,
};

const en: typeof nl = {
  title: 'Consultations',
  open: 'To my list',
  lists: {
    own: 'My questions',
    'to-screen': 'New questions',
    'asked-of-me': 'Where you think along',
    'contact-of': 'Where you are the contact',
    team: 'Under way in the expert team',
    table: 'On the table of the expert team',
    'brought-in': 'Where they ask what you know',
  },
  more: (list) => `More: ${list.toLowerCase()}`,
  older: 'Earlier questions',
  back: 'Back',
  private: 'What a question is about does not stand here. When you open one, we keep a note of that.',
  nothing: 'Nothing waits for you here now.',
  toScreen: (number, region, age, waiting) => [strong(number), `: ${region}, ${age}, ${waiting}`],
  waits: { 'can-wait': 'can wait', 'this-week': 'this week if possible' },
  item: (number, stage) => [strong(number), `: ${stage}`],
  waiting: (number) => [strong(number), ': waits for your answer'],
  asked: (day) => `asked: ${day}`,
  waitsForAsker: (stage) => `${stage}, waits for the asker`,
  stageAnd: (stage, asked) => `${stage}, ${asked}`,
  onTable: (day, asked) => `on the table: ${day}, ${asked}`,
  see: 'Look',

  calls: 'To call',
  call: (name, region) => [strong(name), `, ${region}`],
  seeNumber: 'See the number',
  callTitle: 'To call',
  callWho: 'Who',
  callPhone: 'Number',
  callWhen: 'When it suits',
  callAsked: 'Asked',
  callNote: 'When you press ‘Called’, I erase the number.',
  called: 'Called',
  noMoreTitle: 'Your call is off',
  noMoreText: 'Your number was erased. Nothing is left to do.',
  calledTitle: 'Thank you for calling',
  calledText: (name) => `The number of ${name} was erased.`,
};

/** What waits for a helper, in lists. */
export const inboxTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
