import type { Language } from '../../domain/network/network.ts';

const nl = { title: 'Leren met elkaar', main: 'Uren noteren' };

const en: typeof nl = { title: 'Learning together', main: 'Note hours' };

/** What the own page says about hours. */
export const supervisionHomeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
