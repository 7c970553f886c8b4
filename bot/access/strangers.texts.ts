import type { AskProblem } from '../../domain/access/ask-access.ts';
import type { Language } from '../../domain/network/network.ts';
import { type Copy, said } from '../view/copy.ts';

const nl = {
  title: 'We kennen elkaar nog niet',
  hello: 'Ik ben Schakelbot, de assistent van ons netwerk. Ik weet nog niet wie je bent.',
  invite: 'Vraag toegang, dan kijkt het bureau of je bij het netwerk hoort.',
  ask: 'Toegang vragen',
  otherLanguage: 'In English',
  contact: (address: string) => `Of vraag het ons zelf: ${address}.`,

  waitsTitle: 'Je vraag ligt bij het bureau',
  waits: 'Het bureau kijkt op werkdagen wie je bent. Zodra dat bekend is, hoor je het hier.',
  waitsElse: 'Hoort dit account niet bij het netwerk? Ook dat lees je hier, als je weer iets zegt.',
  change: 'Bekijken of aanpassen',
  changedTitle: 'Je vraag is aangepast',

  refusedTitle: 'Het bureau kon je niet toelaten',
  refused: 'Het bureau kent dit account niet als een van onze leden.',
  refusedWhy: (why: string): Copy => ['Het bureau zegt erbij: ', said(why)],
  refusedLater: 'Klopt dat niet? Een dag na dit antwoord kun je het nog eens vragen.',
  refusedAgain: 'Klopt dat niet? Dan kun je het nog eens vragen.',
  askAgain: 'Nog eens vragen',

  notHeardTitle: 'Ik luister hier nog niet',
  notHeard:
    'Het bureau heeft deze werkruimte niet goedgekeurd. Ik bewaar hier niets en ik kan hier niets voor je doen.',

  form: {
    title: 'Toegang vragen',
    intro: 'Alleen het bureau leest dit.',
    name: 'Hoe heet je?',
    email: 'Wat is je mailadres op het werk?',
    organisation: 'Waar werk je?',
    other: 'Anders',
    otherOrganisation: 'Welke organisatie is het dan?',
    otherHint: 'Vul dit in als je ‘Anders’ koos.',
    occupation: 'Wat doe je, en in welke regio?',
    note: 'Wil je er iets bij zeggen?',
    noteHint: 'Schrijf niets waaraan iemand een kind of gezin kan herkennen.',
    send: 'Versturen',
  },
  problem: (problem: AskProblem): string => {
    switch (problem.code) {
      case 'name-missing':
        return 'Schrijf hier je naam.';
      case 'email-missing':
        return 'Schrijf hier je mailadres.';
      case 'email-unreadable':
        return 'Ik herken hierin geen mailadres. Er hoort een @ in, en daarna een punt.';
      case 'organisation-missing':
        return 'Kies waar je werkt. Staat het er niet bij? Kies ‘Anders’ en schrijf de naam op.';
      case 'too-long':
        return `Hier passen ${problem.most} tekens. Kan het korter?`;
      case 'identifying':
        return 'Hier staat iets waaraan iemand te herkennen is, zoals een nummer, een adres of een datum. Laat dat weg. Er is niets opgeslagen.';
    }
  },
};

const en: typeof nl = {
  title: 'We do not know each other yet',
  hello: 'I am Schakelbot, the assistant of our network. I do not know yet who you are.',
  invite: 'Ask to be let in, and the bureau looks whether you belong to the network.',
  ask: 'Ask to be let in',
  otherLanguage: 'Naar het Nederlands',
  contact: (address) => `Or ask us yourself: ${address}.`,

  waitsTitle: 'The bureau has your request',
  waits: 'On working days the bureau looks who you are. As soon as that is known you hear it here.',
  waitsElse: 'Does this account not belong to the network? You read that here too, when you say something again.',
  change: 'Look or change',
  changedTitle: 'Your request was changed',

  refusedTitle: 'The bureau could not let you in',
  refused: 'The bureau does not know this account as one of our members.',
  refusedWhy: (why) => ['The bureau adds: ', said(why)],
  refusedLater: 'Is that not right? A day after this answer you can ask once more.',
  refusedAgain: 'Is that not right? Then you can ask once more.',
  askAgain: 'Ask once more',

  notHeardTitle: 'I do not listen here yet',
  notHeard: 'The bureau has not approved this workspace. I keep nothing here, and can do nothing for you here.',

  form: {
    title: 'Ask to be let in',
    intro: 'Only the bureau reads this.',
    name: 'What is your name?',
    email: 'What is your e-mail address at work?',
    organisation: 'Where do you work?',
    other: 'Elsewhere',
    otherOrganisation: 'Which organisation is it then?',
    otherHint: 'Fill this in when you chose ‘Elsewhere’.',
    occupation: 'What do you do, and in which region?',
    note: 'Would you like to add something?',
    noteHint: 'Write nothing by which somebody could recognise a child or family.',
    send: 'Send',
  },
  problem: (problem) => {
    switch (problem.code) {
      case 'name-missing':
        return 'Write your name here.';
      case 'email-missing':
        return 'Write your e-mail address here.';
      case 'email-unreadable':
        return 'I see no e-mail address in this. It has an @ in it, and a dot after that.';
      case 'organisation-missing':
        return 'Choose where you work. Is it not there? Choose ‘Elsewhere’ and write its name.';
      case 'too-long':
        return `There is room for ${problem.most} characters. Can it be shorter?`;
      case 'identifying':
        return 'Here is something by which somebody can be recognised, such as a number, an address or a date. Leave it out. Nothing was stored.';
    }
  },
};

/** What is said to whoever is no member (yet). */
export const strangerTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
