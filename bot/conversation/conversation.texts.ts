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
};

/** What the conversation itself says, and the few words that the platforms need around our cards. */
export const conversationTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
