import type { Language } from '../../domain/network/network.ts';

const nl = {
  openForm: 'Formulier openen',
  formWaits: 'Het formulier staat voor je klaar, al ingevuld voor zover ik je begreep.',
  answeredPrivately: 'Ik heb je antwoord in ons eigen gesprek gezet.',
  cancel: 'Annuleren',
  checkAgain: 'Kijk dit nog even na:',
  chooseOption: 'Kies …',
  optional: '(mag leeg)',
  more: 'Er is meer dan hier past.',
  trouble: 'Dat lukte nu niet',
  troubleText: (code: string) =>
    `Er ging bij ons iets mis. Er is niets opgeslagen. Probeer het over een paar minuten nog eens. Blijft het zo, meld dan code ${code} bij het bureau.`,
  strangerTitle: 'We kennen elkaar nog niet',
  stranger: (contact: string) =>
    `Ik ben Schakelbot, de assistent van ons netwerk. Je staat nog niet op de ledenlijst. Vraag het bureau om je toe te voegen: ${contact}.`,
  unknownTitle: 'Dat begrijp ik nog niet',
  unknown: 'Er is niets opgeslagen.',
  nearest: (words: readonly string[]) => `Bedoel je ${orList(words, 'of')}?`,
  tryHelp: 'Zeg ‘help’ om te zien wat je hier kunt doen.',
  oldButtonTitle: 'Deze knop ken ik niet meer',
  oldButton: 'Er is niets veranderd. Zeg ‘help’ om te zien wat je hier kunt doen.',
  tooLongTitle: 'Dat is te lang voor mij',
  tooLong: (most: number) => `Ik lees berichten tot ${most} tekens. Er is niets opgeslagen. Kan het korter?`,
  thanksTitle: 'Graag gedaan',
  thanks: 'Fijn dat ik kon helpen.',
  byeTitle: 'Tot ziens',
  bye: 'Ik ben er als je me nodig hebt.',
  yesNoTitle: 'Waar zeg je dat op?',
  yesNo: 'Druk op een knop bij mijn bericht, dan weet ik waarover het gaat.',
  helpTitle: (name: string) => `Hoi ${name}, dit kun je hier doen`,
  helpIntro: 'Zeg het in je eigen woorden, of druk op een knop.',
  examplesTitle: 'Voorbeelden',
  examples: [
    'uren 90 intervisie gisteren',
    'weg van 23 december t/m 6 januari',
    'afspraak ik stuur het overzicht voor 1 december',
    'afspraken',
    'herinner mij vrijdag',
  ],
  privacy: 'Schrijf hier niets waaraan iemand een kind, ouder of gezin kan herkennen.',
  helpButton: 'Wat kan ik hier doen?',
  timeSteps: { 'tomorrow-9': 'morgen 9.00', 'friday-15': 'vrijdag 15.00', week: 'over een week' },
  bundleTitle: 'Vandaag voor jou',
  bundleIntro: (count: number) => `Alles van vandaag bij elkaar: ${count} dingen.`,
  bundleAgreed: 'Wat we afspraken',
  bundleAchieved: 'Wat er al is gelukt',
  bundleQuestion: 'Hoe staat het ermee?',
};

const en: typeof nl = {
  openForm: 'Open the form',
  formWaits: 'The form is ready for you, filled in as far as I understood.',
  answeredPrivately: 'I have put your answer in our own chat.',
  cancel: 'Cancel',
  checkAgain: 'Please look at this once more:',
  chooseOption: 'Choose …',
  optional: '(optional)',
  more: 'There is more than fits here.',
  trouble: 'That did not work just now',
  troubleText: (code: string) =>
    `Something went wrong on our side. Nothing was stored. Please try again in a few minutes. If it stays like this, give the bureau code ${code}.`,
  strangerTitle: 'We have not met yet',
  stranger: (contact) =>
    `I am Schakelbot, the assistant of our network. You are not on the list of members yet. Ask the bureau to add you: ${contact}.`,
  unknownTitle: 'I do not understand that yet',
  unknown: 'Nothing was stored.',
  nearest: (words) => `Do you mean ${orList(words, 'or')}?`,
  tryHelp: 'Say ‘help’ to see what you can do here.',
  oldButtonTitle: 'I no longer know this button',
  oldButton: 'Nothing was changed. Say ‘help’ to see what you can do here.',
  tooLongTitle: 'That is too long for me',
  tooLong: (most) => `I read messages of up to ${most} characters. Nothing was stored. Can it be shorter?`,
  thanksTitle: 'You are welcome',
  thanks: 'Good that I could help.',
  byeTitle: 'See you',
  bye: 'I am here when you need me.',
  yesNoTitle: 'To what do you say that?',
  yesNo: 'Press a button with my message, then I know what it is about.',
  helpTitle: (name) => `Hi ${name}, this is what you can do here`,
  helpIntro: 'Say it in your own words, or press a button.',
  examplesTitle: 'Examples',
  examples: [
    'hours 90 peer supervision yesterday',
    'away from 23 December to 6 January',
    'agreement I send the overview by 1 December',
    'agreements',
    'remind me on Friday',
  ],
  privacy: 'Write nothing here by which somebody could recognise a child, parent or family.',
  helpButton: 'What can I do here?',
  timeSteps: { 'tomorrow-9': 'tomorrow 9:00', 'friday-15': 'Friday 15:00', week: 'in a week' },
  bundleTitle: 'For you today',
  bundleIntro: (count) => `Everything of today together: ${count} things.`,
  bundleAgreed: 'What we agreed',
  bundleAchieved: 'What has been achieved',
  bundleQuestion: 'How does it stand?',
};

function orList(words: readonly string[], or: string): string {
  const quoted = words.map((word) => `‘${word}’`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`;
}

/** What the conversation itself says, and the few words that the platforms need around our cards. */
export const conversationTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
