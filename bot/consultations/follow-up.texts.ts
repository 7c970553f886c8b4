import type { Language } from '../../domain/network/network.ts';

const nl = {
  tell: 'Vertellen hoe het gaat',
  doneTitle: 'Fijn dat je het vertelt',
  done: 'Wie de vraag stelde en wie meedacht, lezen hoe het gaat. Jij blijft contactpersoon.',
  form: {
    title: 'Hoe gaat het?',
    carriedOut: 'Is het advies uitgevoerd?',
    useful: 'Was het nuttig?',
    parents: 'Hoe kijken ouders terug?',
    youngster: 'Hoe kijkt de jongere terug?',
    learned: 'Wat leren we hiervan?',
    hint: 'Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    send: 'Vertellen',
  },
};

const en: typeof nl = {
  tell: 'Tell how it goes',
  doneTitle: 'Thank you for telling',
  done: 'Who asked and who thought along read how it goes. You stay the contact.',
  form: {
    title: 'How does it go?',
    carriedOut: 'Was the advice carried out?',
    useful: 'Was it useful?',
    parents: 'How do parents look back?',
    youngster: 'How does the youngster look back?',
    learned: 'What do we learn from it?',
    hint: 'Write nothing by which somebody recognises a child, parent or family.',
    send: 'Tell',
  },
};

/** What the contactpersoon reads when telling how it goes. */
export const followUpTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
