import type { Language } from '../../domain/network/network.ts';

const nl = {
  add: {
    title: 'Schakelbot toevoegen aan jullie Slack',
    intro:
      'Schakelbot is het vriendelijke geheugen van het lerende netwerk. Hiermee geef je hem een plek in de Slack van jouw organisatie.',
    mayTitle: 'Wat Schakelbot daar mag',
    may: [
      'Lezen wat iemand in het eigen gesprek met Schakelbot schrijft.',
      'Lezen in welk bericht iemand hem bij zijn naam noemt.',
      'Berichten sturen aan wie meedoet, en in een kanaal waarin jullie hem uitnodigen.',
      'De naam en het e-mailadres zien van wie met hem praat.',
    ],
    mayNotTitle: 'Wat Schakelbot daar niet mag',
    mayNot: [
      'Meelezen in jullie kanalen of in gesprekken tussen collega’s.',
      'Bestanden openen, of iets aan jullie Slack veranderen.',
    ],
    next: 'Daarna koppelt het bureau deze werkplek aan jouw organisatie. Tot dan herkent Schakelbot daar nog niemand.',
    button: 'Toevoegen aan Slack',
  },
  added: {
    title: 'Gelukt',
    text: (workspace: string) => `Schakelbot staat nu in ${workspace}.`,
    next: 'Het bureau koppelt deze werkplek aan jouw organisatie. Je hoeft nu niets te doen. Je kunt deze pagina sluiten.',
  },
  denied: {
    title: 'Schakelbot is niet toegevoegd',
    text: 'Je koos in Slack voor niet toevoegen. Er is niets bewaard.',
  },
  expired: {
    title: 'Het is nog niet gelukt',
    text: 'De toestemming uit Slack is verlopen, al gebruikt, of hoort bij een ander venster. Er is niets bewaard. Begin opnieuw, in hetzelfde venster.',
  },
  wholeOrganisation: {
    title: 'Kies één werkplek',
    text: 'Aan een hele Slack-organisatie (Enterprise Grid) kan Schakelbot nog niet worden toegevoegd. Er is niets bewaard. Kies in Slack één werkplek.',
  },
  otherApp: {
    title: 'Dit is een andere app',
    text: 'Deze toestemming hoort bij een andere Slack-app dan die van dit netwerk. Er is niets bewaard. Haal de oude app eerst weg, of vraag het bureau.',
  },
  trouble: {
    title: 'Het lukt nu even niet',
    text: 'Er ging bij ons iets mis. Er is niets bewaard. Probeer het over een paar minuten opnieuw.',
  },
  again: 'Opnieuw beginnen',
};

const en: typeof nl = {
  add: {
    title: 'Add Schakelbot to your Slack',
    intro:
      'Schakelbot is the friendly memory of the learning network. Here you give it a place in the Slack of your organisation.',
    mayTitle: 'What Schakelbot may do there',
    may: [
      'Read what somebody writes in their own chat with Schakelbot.',
      'Read the message in which somebody calls it by its name.',
      'Send messages to who takes part, and in a channel to which you invite it.',
      'See the name and e-mail address of who talks with it.',
    ],
    mayNotTitle: 'What Schakelbot may not do there',
    mayNot: [
      'Read along in your channels, or in conversations between colleagues.',
      'Open files, or change anything in your Slack.',
    ],
    next: 'After that the bureau connects this workspace to your organisation. Until then Schakelbot knows nobody there.',
    button: 'Add to Slack',
  },
  added: {
    title: 'Done',
    text: (workspace) => `Schakelbot is now in ${workspace}.`,
    next: 'The bureau connects this workspace to your organisation. There is nothing to do for you now. You can close this page.',
  },
  denied: {
    title: 'Schakelbot was not added',
    text: 'In Slack you chose not to add it. Nothing was kept.',
  },
  expired: {
    title: 'It did not work yet',
    text: 'The permission from Slack has expired, was used already, or belongs to another window. Nothing was kept. Start again, in the same window.',
  },
  wholeOrganisation: {
    title: 'Choose one workspace',
    text: 'Schakelbot cannot be added to a whole Slack organisation (Enterprise Grid) yet. Nothing was kept. Choose one workspace in Slack.',
  },
  otherApp: {
    title: 'This is another app',
    text: 'This permission belongs to another Slack app than that of this network. Nothing was kept. Take the old app away first, or ask the bureau.',
  },
  trouble: {
    title: 'It does not work right now',
    text: 'Something went wrong on our side. Nothing was kept. Try again in a few minutes.',
  },
  again: 'Start again',
};

/** The pages that somebody passes who adds the bot to a workspace. */
export const installTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
