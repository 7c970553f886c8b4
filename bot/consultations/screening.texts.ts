import type { Language } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const nl = {
  fits: 'Deze vraag past',
  back: 'Een vraag terug',
  elsewhere: 'Past beter bij …',
  end: 'Afronden',

  fitsTitle: 'Deze vraag past',
  fitsText: (asker: string): Copy => `${asker} hoort dat nu. Vraag wie kan meedenken, of denk zelf mee.`,
  backTitle: 'Je vraag is gesteld',
  backText: (asker: string): Copy => `${asker} leest je vraag nu. Het antwoord komt weer bij jou.`,
  elsewhereTitle: 'Je brengt ze in contact',
  elsewhereText: (asker: string, contact: string): Copy => [
    `${asker} leest nu wie verder helpt, en waarom. Bel `,
    said(contact),
    ' gerust even zelf.',
  ],
  endTitle: 'Afronden?',
  endTalk: (number: string): Copy => [
    'Is het gesprek over ',
    strong(number),
    ' klaar? Dan vraag ik over een half jaar hoe het ging.',
  ],
  endWhole: 'Helemaal afronden kan ook. Dan vraag ik er niet meer naar.',
  endTalkButton: 'Gesprek afronden',
  closeButton: (number: string) => `${number} helemaal afronden`,
  keep: 'Toch niet',
  talkEndedTitle: 'Het gesprek is afgerond',
  talkEnded: (asker: string): Copy => `${asker} hoort het. Over een half jaar vraag ik hoe het ging.`,
  closedTitle: 'Afgerond',
  closed: (asker: string): Copy => `${asker} hoort het, en wie meedacht ook. Over een jaar wis ik de tekst.`,

  form: {
    hint: 'Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    back: 'Wat wil je vragen?',
    backSend: 'Vragen',
    elsewhereIntro: 'Je brengt de vrager in contact, met een naam. De vrager leest wat je hier schrijft.',
    place: 'Waar past de vraag beter?',
    placeOption: (name: string, contact: string) => `${name} (${contact})`,
    other: 'Ergens anders',
    otherHint: 'Alleen nodig bij ‘Ergens anders’.',
    to: 'Welke plek is dat?',
    toMissing: 'Noem de plek.',
    contact: 'Bij wie komt de vrager daar terecht?',
    phone: 'Op welk nummer?',
    why: 'Waarom past het daar beter?',
    elsewhereSend: 'In contact brengen',
  },
};

const en: typeof nl = {
  fits: 'This question fits',
  back: 'Ask something back',
  elsewhere: 'Fits better with …',
  end: 'Close',

  fitsTitle: 'This question fits',
  fitsText: (asker) => `${asker} hears that now. Ask who can think along, or think along yourself.`,
  backTitle: 'Your question was asked',
  backText: (asker) => `${asker} reads your question now. The answer comes back to you.`,
  elsewhereTitle: 'You bring them into contact',
  elsewhereText: (asker, contact) => [
    `${asker} now reads who helps on, and why. Feel free to call `,
    said(contact),
    ' yourself.',
  ],
  endTitle: 'Close it?',
  endTalk: (number) => ['Is the talk about ', strong(number), ' done? Then I ask in half a year how it went.'],
  endWhole: 'You can also close it for good. Then I do not ask about it again.',
  endTalkButton: 'Round off the talk',
  closeButton: (number) => `Close ${number} for good`,
  keep: 'Not now',
  talkEndedTitle: 'The talk is rounded off',
  talkEnded: (asker) => `${asker} hears of it. In half a year I ask how it went.`,
  closedTitle: 'Closed',
  closed: (asker) => `${asker} hears of it, and so do those who thought along. In a year I erase the text.`,

  form: {
    hint: 'Write nothing by which somebody recognises a child, parent or family.',
    back: 'What would you like to ask?',
    backSend: 'Ask',
    elsewhereIntro: 'You bring the asker into contact, with a name. The asker reads what you write here.',
    place: 'Where does the question fit better?',
    placeOption: (name, contact) => `${name} (${contact})`,
    other: 'Somewhere else',
    otherHint: 'Only needed with ‘Somewhere else’.',
    to: 'Which place is that?',
    toMissing: 'Name the place.',
    contact: 'Who receives the asker there?',
    phone: 'At which number?',
    why: 'Why does it fit better there?',
    elsewhereSend: 'Bring into contact',
  },
};

/** Everything that the screener reads about her own steps. */
export const screeningTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
