import type { Language } from '../../domain/network/network.ts';

const nl = {
  title: 'Mijn afspraken',
  main: 'Afspraak maken',
  more: (count: number) => (count === 1 ? 'En nog 1 afspraak.' : `En nog ${count} afspraken.`),
  all: 'Allemaal bekijken',
};

const en: typeof nl = {
  title: 'My agreements',
  main: 'Make an agreement',
  more: (count) => (count === 1 ? 'And 1 more agreement.' : `And ${count} more agreements.`),
  all: 'See them all',
};

/** What the own page says about agreements. */
export const agreementHomeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
