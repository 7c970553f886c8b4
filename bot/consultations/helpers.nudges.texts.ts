import type { Language } from '../../domain/network/network.ts';
import { type Copy, strong } from '../view/copy.ts';

const secret = 'Waar een vraag over gaat, staat niet in dit bericht.';
const rest = 'Wil je even rust, zeg dan ‘even niet’.';
const secretEn = 'What a question is about does not stand in this message.';
const restEn = 'For some quiet, say ‘quiet’.';

const nl = {
  titles: {
    'consultation-new': 'Er is een nieuwe vraag',
    'consultation-more': 'Er is meer verteld',
    'consultation-answered': 'Er is een antwoord op je vraag terug',
    'consultation-handed-over': 'Een vraag is overgedragen, met een naam',
    'consultation-asked-along': 'Er is een vraag waarbij jij kunt meedenken',
    'consultation-declined': 'Iemand kan nu niet meedenken',
    'consultation-reaction': 'Er is een reactie van de vrager',
    'consultation-table-agreed': 'Een vraag mag op tafel',
    'consultation-table-declined': 'Een vraag komt niet op tafel',
    'consultation-contact': 'Je bent contactpersoon bij een advies',
    'consultation-told': 'Er is verteld hoe het ging',
    'consultation-wrapped-up': 'Een gesprek is afgerond',
    'consultation-closed': 'Een vraag is afgerond',
  },
  line: (number: string, stage: string): Copy => [strong(number), `: ${stage}.`],
  domains: (domains: string): Copy => `Het gaat over: ${domains}.`,
  question: 'Wil je kijken?',
  alongQuestion: 'Wil je meedenken?',
  brief: (number: string, title: string): Copy => `${number}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  open: 'Bekijken',

  withdrawnTitle: 'Een vraag is ingetrokken',
  withdrawn: (number: string): Copy => [strong(number), ' is gestopt. Je hoeft er niets meer mee.'],
  withdrawnQuestion: 'Wil je zien wat er nog wacht?',
  callTitle: 'Iemand wil gebeld worden',
  call: 'Een collega wil graag met je praten. Het nummer vind je bij mij.',
  callBrief: 'Een collega wil gebeld worden',
  callQuestion: 'Bel je terug?',
  youTitle: 'Jullie kennis is gevraagd',
  you: (number: string, team: string): Copy => ['Over ', strong(number), ` denken ze in ${team} graag met jullie mee.`],
  youQuestion: 'Wil je weten wie je kunt bellen?',
  soonTitle: 'Een vraag wacht nog op je',
  soon: (number: string): Copy => [strong(number), ' is nog niet bekeken. De vrager hoort graag iets van je.'],
  howTitle: 'Zes weken na het advies',
  how: (number: string): Copy => ['Er kwam een advies bij ', strong(number), '. Jij bent contactpersoon.'],
  howQuestion: 'Wil je vertellen hoe het gaat?',
  howBrief: (number: string): Copy => `${number}: vertellen hoe het gaat`,

  why: {
    screener: `Je hoort dit omdat je screener bent. ${secret} ${rest}`,
    asked: `Je hoort dit omdat je meedenkt, of daarvoor gevraagd bent. Bij ‘expertise’ zeg je hoeveel vragen je wilt krijgen. ${secret}`,
    contact: `Je hoort dit omdat je contactpersoon bent. ${secret} ${rest}`,
    chair: `Je hoort dit omdat je voorzitter bent. ${secret} ${rest}`,
    other: `Je hoort dit omdat je erbij betrokken bent. ${secret} ${rest}`,
  },
};

const en: typeof nl = {
  titles: {
    'consultation-new': 'There is a new question',
    'consultation-more': 'More was told',
    'consultation-answered': 'There is an answer to your question back',
    'consultation-handed-over': 'A question was handed over, with a name',
    'consultation-asked-along': 'There is a question that you can think along with',
    'consultation-declined': 'Somebody cannot think along now',
    'consultation-reaction': 'There is a reaction of the asker',
    'consultation-table-agreed': 'A question may be on the table',
    'consultation-table-declined': 'A question does not come on the table',
    'consultation-contact': 'You are the contact with an advice',
    'consultation-told': 'Somebody told how it went',
    'consultation-wrapped-up': 'A talk was rounded off',
    'consultation-closed': 'A question was closed',
  },
  line: (number, stage) => [strong(number), `: ${stage}.`],
  domains: (domains) => `It is about: ${domains}.`,
  question: 'Would you like to look?',
  alongQuestion: 'Would you like to think along?',
  brief: (number, title) => `${number}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  open: 'Look',

  withdrawnTitle: 'A question was withdrawn',
  withdrawn: (number) => [strong(number), ' has stopped. Nothing is left to do.'],
  withdrawnQuestion: 'Would you like to see what still waits?',
  callTitle: 'Somebody would like a call',
  call: 'A colleague would like to talk with you. You find the number with me.',
  callBrief: 'A colleague would like a call',
  callQuestion: 'Do you call back?',
  youTitle: 'They ask what you know',
  you: (number, team) => ['About ', strong(number), ` they would like to think with you in ${team}.`],
  youQuestion: 'Would you like to know whom to call?',
  soonTitle: 'A question still waits for you',
  soon: (number) => [strong(number), ' was not looked at yet. The asker would like to hear from you.'],
  howTitle: 'Six weeks after the advice',
  how: (number) => ['There was advice with ', strong(number), '. You are the contact.'],
  howQuestion: 'Would you like to tell how it goes?',
  howBrief: (number) => `${number}: tell how it goes`,

  why: {
    screener: `You hear this because you are a screener. ${secretEn} ${restEn}`,
    asked: `You hear this because you think along, or were asked to. At ‘expertise’ you say how many questions you want. ${secretEn}`,
    contact: `You hear this because you are the contact. ${secretEn} ${restEn}`,
    chair: `You hear this because you are a chair. ${secretEn} ${restEn}`,
    other: `You hear this because you are involved. ${secretEn} ${restEn}`,
  },
};

/** What a helper hears unasked: number and stage, never a word of the case. */
export const helperNudgeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
