import type { ExpertAsked } from '../../domain/consultations/consultation.ts';
import type { Nearness } from '../../domain/expertise/find-expertise.ts';
import type { Language } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const near: Readonly<Record<Nearness, string>> = {
  region: 'in deze regio',
  landsdeel: 'in dit landsdeel',
  elsewhere: 'verder weg',
};
const asked: Readonly<Record<ExpertAsked['state'], string>> = {
  asked: 'gevraagd',
  replied: 'denkt mee',
  'not-now': 'nu niet',
};

const nl = {
  ask: 'Meedenkers vragen',
  reply: 'Meedenken',
  notNow: 'Nu niet',

  title: (number: string) => `Wie kan meedenken over ${number}?`,
  intro: 'Wie het meest weet van wat er gevraagd is, staat bovenaan.',
  searched: (words: string): Copy => ['Gezocht op ‘', said(words), '’.'],
  nobody: 'Ik vind nu niemand. Zoek met andere woorden, of haal er kennis bij.',
  asked: (name: string): Copy => `${name} is gevraagd. Wil je nog iemand vragen?`,
  candidate: (name: string, room: boolean): Copy => [strong(name), room ? ': heeft ruimte' : ': nu geen ruimte'],
  knows: (topics: Copy, where: string): Copy => [topics, ', ', where],
  ofTeam: (where: string) => `lid van het expertteam, ${where}`,
  near,
  depth: { speciality: 'specialisme', experience: 'ervaring' },
  askOne: 'Om meedenken vragen',
  already: 'Al gevraagd',
  state: asked,
  search: 'Met andere woorden zoeken',
  back: 'Terug naar de vraag',

  replied: 'Dank je voor het meedenken',
  repliedText: (asker: string): Copy => `${asker} leest het nu. Je hoort wat ermee gebeurt.`,
  notNowTitle: 'Dat is goed',
  notNowText: 'Dank je dat je het laat weten. De screener vraagt iemand anders. Je leest deze vraag nu niet meer mee.',

  form: {
    hint: 'Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    searchTitle: 'Zoeken',
    search: 'Waar gaat het over?',
    searchHint: 'Een paar woorden, zoals: eetstoornis, autisme.',
    searchSend: 'Zoeken',
    searchEmpty: 'Noem een paar woorden.',
    searchLong: (most: number) => `Dat is te lang om te zoeken. Er passen ${most} tekens.`,
    reply: 'Wat denk jij?',
    replySend: 'Meedenken',
  },
};

const en: typeof nl = {
  ask: 'Ask others to think along',
  reply: 'Think along',
  notNow: 'Not now',

  title: (number) => `Who can think along about ${number}?`,
  intro: 'Who knows most about what was asked comes first.',
  searched: (words) => ['Searched for ‘', said(words), '’.'],
  nobody: 'I find nobody now. Search with other words, or bring in what others know.',
  asked: (name) => `${name} was asked. Would you like to ask somebody else too?`,
  candidate: (name, room) => [strong(name), room ? ': has room' : ': no room now'],
  knows: (topics, where) => [topics, ', ', where],
  ofTeam: (where) => `member of the expert team, ${where}`,
  near: { region: 'in this region', landsdeel: 'in this part of the country', elsewhere: 'further away' },
  depth: { speciality: 'speciality', experience: 'experience' },
  askOne: 'Ask to think along',
  already: 'Asked already',
  state: { asked: 'asked', replied: 'thinks along', 'not-now': 'not now' },
  search: 'Search with other words',
  back: 'Back to the question',

  replied: 'Thank you for thinking along',
  repliedText: (asker) => `${asker} reads it now. You hear what becomes of it.`,
  notNowTitle: 'That is fine',
  notNowText: 'Thank you for telling. The screener asks somebody else. You no longer read along with this question.',

  form: {
    hint: 'Write nothing by which somebody recognises a child, parent or family.',
    searchTitle: 'Search',
    search: 'What is it about?',
    searchHint: 'A few words, such as: eating disorder, autism.',
    searchSend: 'Search',
    searchEmpty: 'Name a few words.',
    searchLong: (most) => `That is too long to search. There is room for ${most} characters.`,
    reply: 'What do you think?',
    replySend: 'Think along',
  },
};

/** Everything about asking others to think along, and thinking along. */
export const expertTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
