import type { Language } from '../../domain/network/network.ts';

const nl = {
  slow: 'Dit duurt even langer dan anders. Wat je invulde staat er nog. Kies over een paar tellen nog een keer dezelfde knop.',
  close: 'Sluiten',
  shortcuts: {
    agreement: { name: 'Maak er een afspraak van', description: 'Leg vast wat in dit bericht wordt afgesproken' },
    signal: { name: 'Maak er een signaal van', description: 'Meld wat er in dit bericht uit de praktijk blijkt' },
    menu: { name: 'Schakelbot', description: 'Zien wat je met Schakelbot kunt doen' },
  },
};

const en: typeof nl = {
  slow: 'This takes a little longer than usual. What you filled in is still here. Choose the same button again in a moment.',
  close: 'Close',
  shortcuts: {
    agreement: { name: 'Make it an agreement', description: 'Keep what is agreed in this message' },
    signal: { name: 'Make it a signal', description: 'Report what this message shows of practice' },
    menu: { name: 'Schakelbot', description: 'See what you can do with Schakelbot' },
  },
};

/** The few words that only Slack makes necessary. */
export const slackTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
