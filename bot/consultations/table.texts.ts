import type { Place } from '../../domain/consultations/consultation.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Copy } from '../view/copy.ts';

const places: Readonly<Record<Place, string>> = {
  'ret-voorzitters': 'Voorzittersoverleg van de expertteams',
  ben: 'Bovenregionaal expertisenetwerk (BEN)',
  cce: 'Centrum voor Consultatie en Expertise (CCE)',
  'k-eet': 'K-EET, de ketenaanpak eetstoornissen',
};

const nl = {
  propose: 'Voor de tafel voorstellen',
  discuss: 'Vastleggen dat het besproken is',
  bring: 'Kennis erbij halen',

  proposedTitle: 'Voorgesteld voor de tafel',
  proposed: (asker: string, body: string, day: string): Copy =>
    `Ik vraag ${asker} of het op tafel mag bij ${body}: ${day}. Ook vraag ik of ouders en jongere ervan weten.`,
  discussedTitle: 'Besproken',
  discussed: (asker: string): Copy => `${asker} hoort het. Komt er een advies? Dan legt de voorzitter dat vast.`,
  broughtTitle: 'Kennis erbij gehaald',
  broughtInside: (place: string, asker: string): Copy =>
    `${place}: zij horen het nummer en wie ze kunnen bellen. ${asker} leest waarom.`,
  broughtOutside: (place: string, asker: string): Copy =>
    `${place}: bel ze zelf, want ik stuur niets buiten het netwerk. ${asker} leest waarom.`,

  places,
  form: {
    intro: 'De vraag blijft bij jullie. Wie je erbij haalt, leest hier niets. Je vertelt het zelf.',
    place: 'Wie haal je erbij?',
    because: 'Waarom is dat nodig?',
    becauseHint: 'De vrager leest dit mee. Schrijf niets waaraan iemand een gezin herkent.',
    placeMissing: 'Kies wie je erbij haalt.',
    send: 'Erbij halen',
  },

  youTitle: 'Jullie kennis is gevraagd',
  you: (team: string, number: string): Copy =>
    `In ${team} komen ze er bij ${number} niet uit. Ze denken graag met jullie.`,
  youCall: 'Bellen kan met',
  youRead: 'Je leest hier niets van de vraag. Dat vertellen zij je zelf.',
};

const en: typeof nl = {
  propose: 'Propose it for the table',
  discuss: 'Record that it was discussed',
  bring: 'Bring in what others know',

  proposedTitle: 'Proposed for the table',
  proposed: (asker, body, day) =>
    `I ask ${asker} whether it may be on the table of ${body}: ${day}. I also ask whether parents and youngster know.`,
  discussedTitle: 'Discussed',
  discussed: (asker) => `${asker} hears of it. Is there advice? Then the chair records it.`,
  broughtTitle: 'Others were brought in',
  broughtInside: (place, asker) => `${place}: they hear the number and whom to call. ${asker} reads why.`,
  broughtOutside: (place, asker) =>
    `${place}: call them yourself, for I send nothing outside the network. ${asker} reads why.`,

  places: {
    'ret-voorzitters': 'Meeting of the chairs of the expert teams',
    ben: 'Supraregional expertise network (BEN)',
    cce: 'Centre for Consultation and Expertise (CCE)',
    'k-eet': 'K-EET, the chain approach to eating disorders',
  },
  form: {
    intro: 'The question stays with you. Who you bring in reads nothing here. You tell them yourself.',
    place: 'Whom do you bring in?',
    because: 'Why is that needed?',
    becauseHint: 'The asker reads this too. Write nothing by which somebody recognises a family.',
    placeMissing: 'Choose whom you bring in.',
    send: 'Bring in',
  },

  youTitle: 'They ask what you know',
  you: (team, number) => `In ${team} they are stuck with ${number}. They would like to think with you.`,
  youCall: 'You can call',
  youRead: 'You read nothing of the question here. They tell you themselves.',
};

/** Everything about the table of the expertteam, and whom it brings in. */
export const tableTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
