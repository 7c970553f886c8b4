import type { Language } from '../../domain/network/network.ts';

const nl = { title: 'Wat eraan komt' };

const en: typeof nl = { title: 'What is coming' };

/** What the own page says about meetings. */
export const meetingHomeTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
