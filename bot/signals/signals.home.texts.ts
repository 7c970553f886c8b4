import type { Language } from '../../domain/network/network.ts';

const nl = {
  title: 'Signalen',
  main: 'Signaal melden',
  withYou: 'Wacht op jou',
  own: 'Onderweg, door jou gemeld of herkend',
};

const en: typeof nl = {
  title: 'Signals',
  main: 'Report a signal',
  withYou: 'Waits for you',
  own: 'On their way, reported or recognised by you',
};

/** What the own page says about signals. */
export const signalHomeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
