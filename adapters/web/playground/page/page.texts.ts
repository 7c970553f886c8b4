import type { WireGroup, WireLanguage } from '../wire.ts';

const groups: Readonly<Record<WireGroup, string>> = {
  practice: 'Wijkteams en praktijk',
  ret: 'Regionaal expertteam',
  landsdeel: 'Landsdeel',
  national: 'Landelijk',
  bureau: 'Bureau',
};

const nl = {
  groups,
  toChat: 'Naar het gesprek',
  people: 'Deelnemers',
  channels: 'Kanalen',
  search: 'Zoek op naam, functie, organisatie of gremium',
  searchShort: 'Zoek een lid of kanaal',
  nobodyFound: (query: string) => `Niemand gevonden met “${query}”. Zoek op een naam, functie, organisatie of gremium.`,
  choosePerson: 'Kies een ander lid',
  close: 'Sluiten',
  unread: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
  chatWith: (name: string) => `Gesprek van ${name} met de bot`,
  channelOf: (name: string) => `Kanaal van ${name}`,
  look: 'Weergave',
  looks: { teams: 'Teams-weergave', slack: 'Slack-weergave' },
  looksShort: { teams: 'Teams', slack: 'Slack' },
  bot: 'Schakelbot',
  menu: 'Meer',
  app: 'app',
  reminder: 'herinnering',
  message: 'Bericht aan de bot',
  placeholder: (name: string) => `Schrijf als ${name}`,
  send: 'Verstuur',
  sendHint: 'Enter verstuurt, Shift en Enter geeft een nieuwe regel',
  suggestions: 'Voorbeelden om te proberen',
  examples: [
    'overzicht',
    'consultatie',
    'signaal',
    'bijeenkomsten',
    'afspraken',
    'uren 90 intervisie gisteren',
    'help',
  ],
  emptyTitle: (name: string) => `Je praat nu als ${name}.`,
  emptyText: 'Schrijf hieronder een zin, zoals je die ook aan een collega zou sturen. Of begin met een van deze drie:',
  tiles: {
    advice: { title: 'Advies vragen', text: 'Vastgelopen met een casus? Zie wie er meedenkt.', example: 'consultatie' },
    hours: {
      title: 'Uren noteren',
      text: 'Intervisie of supervisie, in je eigen woorden.',
      example: 'uren 90 intervisie gisteren',
    },
    clock: { title: 'De tijd laten lopen', text: 'Zet de klok vooruit en zie de herinneringen komen.' },
  },
  emptyChannelTitle: (name: string) => `Nog geen berichten in het kanaal van ${name}`,
  emptyChannelText:
    'Hier zet de bot wat voor iedereen in dit gremium is, zoals het voortgangsbericht voor een bijeenkomst. Laat de tijd lopen tot vlak voor de volgende bijeenkomst.',
  channelNote: 'In een kanaal zet alleen de bot berichten. Praten met de bot doe je in je eigen gesprek.',
  toOwnChat: (name: string) => `Naar het gesprek van ${name}`,
  answeredPrivately: 'Het antwoord staat in je eigen gesprek.',
  busy: 'De bot denkt na',
  clock: 'De klok van deze proefomgeving',
  travel: 'Laat de tijd lopen',
  travelling: 'De tijd loopt …',
  told: (count: number) =>
    count === 0
      ? 'Er waren geen herinneringen te bezorgen.'
      : count === 1
        ? '1 herinnering is bezorgd.'
        : `${count} herinneringen zijn bezorgd.`,
  arrivedAt: 'Kijk bij',
  andMore: (count: number) => `en nog ${count}`,
  openForm: 'Formulier openen',
  formWaits: 'Het formulier staat voor je klaar.',
  cancel: 'Annuleren',
  optional: '(mag leeg)',
  required: 'Dit veld is nog leeg.',
  offline: 'De bot is even niet te bereiken. Je tekst staat er nog. Kijk of de bot nog draait en probeer het opnieuw.',
  lostContact: 'De bot is even niet te bereiken. Zodra hij weer draait, gaat deze pagina vanzelf verder.',
  notLoaded: 'De pagina kon niet beginnen. Draait de bot nog? Laad de pagina daarna opnieuw.',
  noMembers: 'Er staan nog geen leden in dit netwerk. Zet ze in het netwerkbestand en start de bot opnieuw.',
  unknownPart: 'Dit onderdeel kan deze weergave niet laten zien.',
  time: (clock: string) => `${clock} uur`,
};

const en: typeof nl = {
  groups: {
    practice: 'Local teams and practice',
    ret: 'Regional expert team',
    landsdeel: 'Part of the country',
    national: 'National',
    bureau: 'Bureau',
  },
  toChat: 'To the chat',
  people: 'Members',
  channels: 'Channels',
  search: 'Search by name, role, organisation or body',
  searchShort: 'Find a member or channel',
  nobodyFound: (query) => `Nobody found for “${query}”. Try a name, role, organisation or body.`,
  choosePerson: 'Choose another member',
  close: 'Close',
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  chatWith: (name) => `${name}’s chat with the bot`,
  channelOf: (name) => `Channel of ${name}`,
  look: 'Look',
  looks: { teams: 'Teams look', slack: 'Slack look' },
  looksShort: { teams: 'Teams', slack: 'Slack' },
  bot: 'Schakelbot',
  menu: 'More',
  app: 'app',
  reminder: 'reminder',
  message: 'Message to the bot',
  placeholder: (name) => `Write as ${name}`,
  send: 'Send',
  sendHint: 'Enter sends, Shift and Enter starts a new line',
  suggestions: 'Examples to try',
  examples: [
    'overzicht',
    'consultatie',
    'signaal',
    'bijeenkomsten',
    'afspraken',
    'uren 90 intervisie gisteren',
    'help',
  ],
  emptyTitle: (name) => `You are talking as ${name}.`,
  emptyText: 'Write a sentence below, as you would send it to a colleague. Or begin with one of these three:',
  tiles: {
    advice: { title: 'Ask for advice', text: 'Stuck with a case? See who thinks along.', example: 'consultatie' },
    hours: {
      title: 'Log hours',
      text: 'Intervision or supervision, in your own words.',
      example: 'uren 90 intervisie gisteren',
    },
    clock: { title: 'Let time pass', text: 'Move the clock ahead and see the reminders arrive.' },
  },
  emptyChannelTitle: (name) => `No messages yet in the channel of ${name}`,
  emptyChannelText:
    'Here the bot puts what is for everybody in this body, such as the progress report before a meeting. Let time pass until just before the next meeting.',
  channelNote: 'Only the bot writes in a channel. You talk with the bot in your own chat.',
  toOwnChat: (name) => `To the chat of ${name}`,
  answeredPrivately: 'The answer is in your own chat.',
  busy: 'The bot is thinking',
  clock: 'The clock of this trial environment',
  travel: 'Let time pass',
  travelling: 'Time is passing …',
  told: (count) =>
    count === 0
      ? 'There were no reminders to deliver.'
      : count === 1
        ? '1 reminder was delivered.'
        : `${count} reminders were delivered.`,
  arrivedAt: 'Look at',
  andMore: (count) => `and ${count} more`,
  openForm: 'Open the form',
  formWaits: 'The form is ready for you.',
  cancel: 'Cancel',
  optional: '(optional)',
  required: 'This field is still empty.',
  offline: 'The bot cannot be reached just now. Your text is still here. See whether the bot is running and try again.',
  lostContact: 'The bot cannot be reached just now. This page goes on by itself once it runs again.',
  notLoaded: 'The page could not start. Is the bot running? Then reload the page.',
  noMembers: 'There are no members in this network yet. Put them in the network file and start the bot again.',
  unknownPart: 'This look cannot show this part.',
  time: (clock) => clock,
};

/** What the page itself says; what the bot says comes from the bot. */
export const pageTexts: Readonly<Record<WireLanguage, typeof nl>> = { nl, en };

export type PageTexts = typeof nl;
