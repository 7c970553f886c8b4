import type { Language } from '../../domain/network/network.ts';

const nl = {
  slow: 'Dit duurt even langer dan anders. Wat je invulde staat er nog. Kies over een paar tellen nog een keer dezelfde knop.',
};

const en: typeof nl = {
  slow: 'This takes a little longer than usual. What you filled in is still here. Choose the same button again in a moment.',
};

/** The few words that only Slack makes necessary. */
export const slackTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
