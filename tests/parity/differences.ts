/** Something that one platform cannot do, or does in its own way. */
export interface Difference {
  readonly what: string;
  /** Where it is not to be had, or looks otherwise. */
  readonly on: 'Slack' | 'Teams';
  /** How people come to the same there. */
  readonly wayRound: string;
  /** The test that shows the way round. */
  readonly shownBy: { readonly file: string; readonly test: string };
}

/** What is seen in how messages and forms are drawn. */
export const drawnDifferences = {
  'whole-title': {
    what: 'De balk boven een formulier of venster toont 24 tekens van de titel',
    on: 'Slack',
    wayRound: 'De hele titel staat er nog eens onder.',
    shownBy: {
      file: 'tests/adapters/slack/views.test.ts',
      test: 'says a title that the bar has no room for once more in full',
    },
  },
  'optional-mark': {
    what: 'Teams zegt zelf niet dat een veld leeg mag blijven',
    on: 'Teams',
    wayRound: 'Achter de naam van het veld staat ‘(mag leeg)’. Slack zet dat er zelf bij.',
    shownBy: { file: 'tests/parity/drawn.checks.ts', test: 'says, offers and brings back the same on both platforms' },
  },
  'empty-choice': {
    what: 'Een keuze die leeg mag blijven heeft zelf geen lege keuze',
    on: 'Teams',
    wayRound: 'De lijst begint met ‘–’; wie dat kiest, laat het veld leeg.',
    shownBy: { file: 'tests/parity/drawn.checks.ts', test: 'says, offers and brings back the same on both platforms' },
  },
  'problem-on-top': {
    what: 'Een zin over een veld dat nog niet klopt, valt in een lang bericht niet vanzelf op',
    on: 'Teams',
    wayRound: 'Boven de velden staat ‘Kijk dit nog even na:’, en de zin staat boven zijn veld.',
    shownBy: {
      file: 'tests/adapters/teams/conversation.test.ts',
      test: 'comes back filled with a sentence at its field',
    },
  },
  'wordless-menu': {
    what: 'De knop voor wat je minder vaak doet, heet niet ‘Meer’',
    on: 'Slack',
    wayRound: 'Er staat ‘…’, met dezelfde keuzes erachter. Wat er nu toe doet, staat op beide platforms als knop.',
    shownBy: { file: 'tests/parity/drawn.checks.ts', test: 'says, offers and brings back the same on both platforms' },
  },
  'leaving-a-form': {
    what: 'Een formulier in een bericht heeft geen kruisje om het te sluiten',
    on: 'Teams',
    wayRound: 'Er staat een knop ‘Annuleren’ onder. Een dialoog en een venster in Slack sluiten vanzelf.',
    shownBy: { file: 'tests/adapters/teams/conversation.test.ts', test: 'is closed by Annuleren' },
  },
} as const satisfies Record<string, Difference>;

export type DrawnDifference = keyof typeof drawnDifferences;

/** What is seen in how people come in, and how they are reached. */
export const entranceDifferences = {
  'form-by-words': {
    what: 'Getypte woorden kunnen zelf geen formulier openen',
    on: 'Slack',
    wayRound:
      'Er komt een knop ‘Formulier openen’; wat je typte staat er al in. Een opdracht of knop opent het meteen.',
    shownBy: {
      file: 'tests/adapters/slack/words.test.ts',
      test: 'gets a button that opens the form with the same words',
    },
  },
  'own-page': {
    what: 'Een eigen pagina van de app met wat er voor je openstaat',
    on: 'Teams',
    wayRound: '‘overzicht’ geeft in het gesprek dezelfde kaart.',
    shownBy: {
      file: 'tests/parity/parity.test.ts',
      test: 'the own page on Slack is what ‘overzicht’ answers on Teams, and the menu is what ‘help’ does',
    },
  },
  menu: {
    what: 'Een snelkoppeling die overal het menu opent',
    on: 'Teams',
    wayRound: '‘help’ geeft hetzelfde menu in het gesprek.',
    shownBy: {
      file: 'tests/parity/parity.test.ts',
      test: 'the own page on Slack is what ‘overzicht’ answers on Teams, and the menu is what ‘help’ does',
    },
  },
  'commands-anywhere': {
    what: 'Een opdracht als `/uren` in ieder kanaal, met een antwoord dat daar alleen jij ziet',
    on: 'Teams',
    wayRound:
      'Noem de bot in het kanaal: het antwoord komt in je eigen gesprek, in het kanaal staat één neutrale regel.',
    shownBy: {
      file: 'tests/adapters/teams/scopes.test.ts',
      test: 'a mention is answered in the one-to-one chat, with one neutral line where it was said',
    },
  },
  'ten-words': {
    what: 'Meer dan tien woorden in de lijst die het platform voorstelt',
    on: 'Teams',
    wayRound: 'Alle woorden werken als je ze typt; ‘help’ noemt ze.',
    shownBy: { file: 'tests/parity/parity.test.ts', test: 'is heard, and answered, the same by every entrance' },
  },
  'typed-before': {
    what: 'Wat je typte in een formulier dat je sluit, staat er de volgende keer weer in',
    on: 'Teams',
    wayRound: 'Begin met een getypt woord: dat formulier blijft als bericht staan tot je het verstuurt of annuleert.',
    shownBy: { file: 'tests/adapters/teams/conversation.test.ts', test: 'opens a form as a message of its own' },
  },
  'renews-itself': {
    what: 'Een kaart die zichzelf ververst als je haar later weer bekijkt',
    on: 'Slack',
    wayRound: 'Doet een ander er iets mee, dan past de bot het bericht aan.',
    shownBy: {
      file: 'tests/journeys/redraw.test.ts',
      test: 'is brought up to date where it stands, and the answer of who did it is left alone',
    },
  },
  welcome: {
    what: 'Een welkomstbericht als de app is toegevoegd',
    on: 'Slack',
    wayRound: 'De eigen pagina van de app laat bij het eerste bezoek zien wat er voor je openstaat.',
    shownBy: { file: 'tests/adapters/slack/home.test.ts', test: 'shows what is open when somebody comes in' },
  },
} as const satisfies Record<string, Difference>;
