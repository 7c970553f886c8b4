import type { Depth } from '../../domain/expertise/expertise.ts';
import type { Nearness } from '../../domain/expertise/find-expertise.ts';
import type { KeepRefusal } from '../../domain/expertise/keep-expertise.ts';
import type { Language } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const depths: Readonly<Record<Depth, string>> = { speciality: 'specialisme', experience: 'ervaring' };
const near: Readonly<Record<Nearness, string>> = { region: 'jouw regio', landsdeel: 'jouw landsdeel', elsewhere: '' };

const nl = {
  title: 'Mijn expertise',
  intro: 'Anderen vinden je hierop. Zo komt kennis bij wie vastloopt.',
  none: 'Hier staat nog niets. Waar weet jij iets van? Dan vinden anderen je.',
  depths,
  topic: (name: string, depth: string): Copy => [said(name), ` (${depth})`],
  perMonth: 'Vragen per maand',
  perMonthOf: { none: 'nu even geen', one: 'één', any: 'zoveel als er komen' },
  perMonthMany: (count: number) => `hoogstens ${count}`,
  onlyYou: 'Hoeveel vragen je wilt krijgen, ziet niemand anders.',
  keep: 'Mijn expertise bijhouden',
  search: 'Wie weet iets?',
  clear: 'Alles weghalen',
  saved: 'Dit staat er nu',
  clearTitle: 'Alles weghalen?',
  clearText: (count: number): Copy =>
    count === 1
      ? 'Eén onderwerp gaat weg. Niemand vindt je er dan nog op.'
      : `${count} onderwerpen gaan weg. Niemand vindt je er dan nog op.`,
  clearYes: (count: number) => (count === 1 ? 'Eén onderwerp weghalen' : `${count} onderwerpen weghalen`),
  clearNo: 'Toch niet',
  clearedTitle: 'Je expertise is weggehaald',
  cleared: 'Niemand vindt je hier nog op. Je kunt altijd weer iets toevoegen.',

  foundTitle: 'Wie weet hier iets van?',
  found: 'Wie het meeste weet en dichtbij is, staat bovenaan.',
  person: (name: string, organisation: string): Copy => [strong(name), ...(organisation ? [`, ${organisation}`] : [])],
  knows: (topics: Copy, where: string): Copy => (where ? [topics, '. ', where] : topics),
  near,
  where: (region: string, nearness: string) => (nearness ? `${region} (${nearness})` : region),
  rest: (count: number) =>
    count === 1 ? 'Er is nog iemand die er iets van weet.' : `Er zijn nog ${count} mensen die er iets van weten.`,
  nobodyTitle: 'Ik vind nu niemand',
  nobody:
    'Niemand noemt deze woorden. Probeer een ander woord. Of vraag een consultatie: de screener kent veel mensen.',
  tooLongTitle: 'Kan het korter?',
  tooLong: 'Noem een paar woorden, zoals: eetstoornis en autisme. Gaat het over een casus? Vraag dan een consultatie.',
  consultation: 'Consultatie vragen',
  again: 'Anders zoeken',
  lessons: 'Zoek in leerpunten',
  lessonsAbout: 'Dit leerden anderen hierover',
  lesson: (number: string, words: string): Copy => [strong(number), ': ', said(words)],

  form: {
    title: 'Mijn expertise',
    topics: 'Waar weet je iets van?',
    topicsHint:
      'Eén onderwerp per regel, met ‘specialisme’ of ‘ervaring’ erachter. Bijvoorbeeld: eetstoornis, specialisme.',
    perMonth: 'Hoeveel vragen per maand?',
    perMonthHint: 'Alleen jij ziet dit. Een screener ziet of je ruimte hebt.',
    send: 'Bewaren',
    searchTitle: 'Wie weet iets?',
    words: 'Waar gaat het over?',
    wordsHint: 'Een paar woorden, zoals: eetstoornis en autisme.',
    searchSend: 'Zoeken',
    wordsMissing: 'Noem een paar woorden.',
    wordsLong: (most: number) => `Er passen ${most} tekens. Noem een paar woorden.`,
    perMonthMissing: 'Kies hoeveel vragen je wilt krijgen.',
  },
  problem: (refused: KeepRefusal): string => {
    switch (refused.code) {
      case 'not-yours':
        return 'Dit houdt ieder zelf bij.';
      case 'too-many-topics':
        return `Er passen ${refused.most} onderwerpen. Kies wat het meeste helpt.`;
      case 'topic-too-long':
        return `‘${refused.topic.slice(0, 40)}…’ is te lang. Een onderwerp heeft hoogstens ${refused.most} tekens.`;
      case 'identifying':
        return 'Hier staat iets waaraan iemand te herkennen kan zijn.';
      case 'per-month-out-of-range':
        return `Kies een aantal tot en met ${refused.most}.`;
    }
  },
  helpLine: ['Zoeken wie iets weet, of zeggen waar jij iets van weet: ', strong('expertise')] as Copy,
};

const en: typeof nl = {
  title: 'My expertise',
  intro: 'Others find you by this. That is how knowledge reaches who is stuck.',
  none: 'Nothing stands here yet. What do you know about? Then others find you.',
  depths: { speciality: 'speciality', experience: 'experience' },
  topic: (name, depth) => [said(name), ` (${depth})`],
  perMonth: 'Questions a month',
  perMonthOf: { none: 'none for now', one: 'one', any: 'as many as come' },
  perMonthMany: (count) => `at most ${count}`,
  onlyYou: 'Nobody else sees how many questions you want.',
  keep: 'Keep up my expertise',
  search: 'Who knows something?',
  clear: 'Take all away',
  saved: 'This stands there now',
  clearTitle: 'Take all away?',
  clearText: (count) =>
    count === 1
      ? 'One subject goes away. Nobody finds you by it then.'
      : `${count} subjects go away. Nobody finds you by them then.`,
  clearYes: (count) => (count === 1 ? 'Take one subject away' : `Take ${count} subjects away`),
  clearNo: 'Not now',
  clearedTitle: 'Your expertise was taken away',
  cleared: 'Nobody finds you by it any more. You can always add something again.',

  foundTitle: 'Who knows about this?',
  found: 'Who knows most and is near comes first.',
  person: (name, organisation) => [strong(name), ...(organisation ? [`, ${organisation}`] : [])],
  knows: (topics, where) => (where ? [topics, '. ', where] : topics),
  near: { region: 'your region', landsdeel: 'your part of the country', elsewhere: '' },
  where: (region, nearness) => (nearness ? `${region} (${nearness})` : region),
  rest: (count) => (count === 1 ? 'One more person knows about it.' : `${count} more people know about it.`),
  nobodyTitle: 'I find nobody now',
  nobody: 'Nobody names these words. Try another word. Or ask a consultation: the screener knows many people.',
  tooLongTitle: 'Can it be shorter?',
  tooLong: 'Name a few words, such as: eating disorder and autism. Is it about a case? Then ask a consultation.',
  consultation: 'Ask a consultation',
  again: 'Search otherwise',
  lessons: 'Search the lessons',
  lessonsAbout: 'What others learned about it',
  lesson: (number, words) => [strong(number), ': ', said(words)],

  form: {
    title: 'My expertise',
    topics: 'What do you know about?',
    topicsHint:
      'One subject a line, followed by ‘speciality’ or ‘experience’. For instance: eating disorder, speciality.',
    perMonth: 'How many questions a month?',
    perMonthHint: 'Only you see this. A screener sees whether you have room.',
    send: 'Save',
    searchTitle: 'Who knows something?',
    words: 'What is it about?',
    wordsHint: 'A few words, such as: eating disorder and autism.',
    searchSend: 'Search',
    wordsMissing: 'Name a few words.',
    wordsLong: (most) => `There is room for ${most} characters. Name a few words.`,
    perMonthMissing: 'Choose how many questions you want.',
  },
  problem: (refused) => {
    switch (refused.code) {
      case 'not-yours':
        return 'Everybody keeps up their own.';
      case 'too-many-topics':
        return `There is room for ${refused.most} subjects. Choose what helps most.`;
      case 'topic-too-long':
        return `‘${refused.topic.slice(0, 40)}…’ is too long. A subject has at most ${refused.most} characters.`;
      case 'identifying':
        return 'There is something here by which somebody may be recognised.';
      case 'per-month-out-of-range':
        return `Choose a number up to ${refused.most}.`;
    }
  },
  helpLine: ['Search who knows something, or say what you know about: ', strong('expertise')],
};

/** Everything that is said about who knows what. */
export const expertiseTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
