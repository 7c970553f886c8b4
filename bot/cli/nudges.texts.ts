import type { FailureReason } from '../../domain/nudges/delivery.ts';

const reasons: Readonly<Record<FailureReason, string>> = {
  'no-account': 'heeft de bot nog niet gesproken',
  'no-channel': 'gesprek of kanaal is er niet (meer)',
  blocked: 'laat geen berichten van de bot toe',
  gone: 'account bestaat niet meer, of de bot is daar weggehaald',
  refused: 'niet aangenomen door het chatplatform',
  'too-long': 'langer dan het chatplatform toestaat',
  unknown: 'niet te zien of het is aangekomen',
};

/** What the command line says about messages that did not arrive. */
export const nudgesTexts = {
  about: {
    undelivered: 'noemt wat niet is aangekomen, met de sleutel, aan wie, waarom en sinds wanneer; nooit de tekst',
    resend: 'stuurt opnieuw wat niet is aangekomen; de sleutel staat in ‘nudges undelivered’',
  },
  reasons,
  useful: (yes: boolean) => (yes ? 'kan opnieuw' : 'hoeft niet meer'),
  nothing: 'Alles is aangekomen.',
  resent: (to: string) => `Dit gaat opnieuw naar ${to}, zodra dat past.`,
  refusals: {
    'undelivered-not-found': (key: string) =>
      `Onder de sleutel ‘${key}’ is er niets dat niet aankwam. Er is niets opnieuw gestuurd.`,
    'undelivered-of-no-use': () => 'Dit hoeft niet meer: het moment is voorbij. Er is niets opnieuw gestuurd.',
  },
};
