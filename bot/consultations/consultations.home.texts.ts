import type { Language } from '../../domain/network/network.ts';

const nl = { title: 'Consultaties', main: 'Meedenken vragen' };

const en: typeof nl = { title: 'Consultations', main: 'Ask for advice' };

/** What the own page says about consultaties. */
export const consultationHomeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
