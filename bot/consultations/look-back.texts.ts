import type { Extent } from '../../domain/consultations/consultation.ts';
import type { Side } from '../../domain/consultations/look-back.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Copy } from '../view/copy.ts';

const carriedOut: Readonly<Record<Side, string>> = {
  contact: 'Is het advies uitgevoerd?',
  asker: 'Is gedaan wat jullie bespraken?',
};
const useful: Readonly<Record<Side, string>> = { contact: 'Was het nuttig?', asker: 'Hielp het?' };

const nl = {
  title: 'Hoe ging het?',
  carriedOut,
  useful,
  extents: { yes: 'Ja', partly: 'Deels', no: 'Nee' } satisfies Record<Extent, string>,
  kept: (answer: string): Copy => `Bewaard: ${answer.toLowerCase()}.`,
  thanks: 'Fijn dat je het vertelt',
  told: {
    contact: 'Wie de vraag stelde en wie meedacht, lezen hoe het gaat. Jij blijft contactpersoon.',
    asker: 'Wie meedacht, hoort hoe het ging. Deze vraag is nu afgerond.',
  } satisfies Record<Side, string>,
  wish: 'Wil je er nog iets bij vertellen? Dat mag, het hoeft niet.',
  more: 'Meer vertellen',
  see: 'Bekijken',
  addedTitle: 'Dank je, het staat erbij',
  added: 'Wie meedacht, leest het.',
  form: {
    intro: 'Alles mag leeg blijven. Wie meedacht, leest dit graag.',
    hint: 'Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    parents: 'Hoe kijken ouders terug?',
    youngster: 'Hoe kijkt de jongere terug?',
    learned: 'Wat leren we hiervan?',
    send: 'Bewaren',
  },
};

const en: typeof nl = {
  title: 'How did it go?',
  carriedOut: { contact: 'Was the advice carried out?', asker: 'Was done what you discussed?' },
  useful: { contact: 'Was it useful?', asker: 'Did it help?' },
  extents: { yes: 'Yes', partly: 'Partly', no: 'No' },
  kept: (answer) => `Kept: ${answer.toLowerCase()}.`,
  thanks: 'Thank you for telling',
  told: {
    contact: 'Who asked and who thought along read how it goes. You stay the contact.',
    asker: 'Who thought along hears how it went. This question is closed now.',
  },
  wish: 'Would you like to add something? You may, you need not.',
  more: 'Tell more',
  see: 'Look',
  addedTitle: 'Thank you, it was added',
  added: 'Who thought along reads it.',
  form: {
    intro: 'All of it may stay empty. Who thought along would like to read it.',
    hint: 'Write nothing by which somebody recognises a child, parent or family.',
    parents: 'How do parents look back?',
    youngster: 'How does the youngster look back?',
    learned: 'What do we learn from it?',
    send: 'Keep',
  },
};

/** How it went, in two taps and, for who likes to, some words. */
export const lookBackTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
