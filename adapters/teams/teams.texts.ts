import type { Language } from '../../domain/network/network.ts';

const nl = {
  fillIn: (label: string) => `Vul '${label}' nog in.`,
  cancelled: 'Goed, ik laat het zo. Er is niets opgeslagen.',
  noPrivateChat:
    'Je antwoord is voor jou alleen, en ik kan je nog geen eigen bericht sturen. Voeg mij toe als app en vraag het daar opnieuw.',
};

const en: typeof nl = {
  fillIn: (label: string) => `Please fill in '${label}'.`,
  cancelled: 'Fine, I leave it as it is. Nothing was stored.',
  noPrivateChat:
    'Your answer is for you alone, and I cannot send you a message of your own yet. Add me as an app and ask again there.',
};

/** The few sentences that only Teams needs. */
export const teamsTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
