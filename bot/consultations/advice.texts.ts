import type { AdvicePart } from '../../domain/consultations/consultation.ts';
import type { AdviceStatus, Language } from '../../domain/network/network.ts';
import type { Copy } from '../view/copy.ts';

const parts: Readonly<Record<AdvicePart, string>> = {
  help: 'Welke hulp?',
  order: 'In welke volgorde?',
  speed: 'Hoe snel?',
  path: 'Langs welke weg?',
  bridging: 'Hoe overbrug je het wachten?',
};
const statuses: Readonly<Record<AdviceStatus, string>> = {
  adviserend: 'adviserend',
  zwaarwegend: 'zwaarwegend',
  bindend: 'bindend',
};

const nl = {
  advise: 'Advies vastleggen',
  title: 'Advies vastgelegd',
  done: (status: string, asker: string, contact: string): Copy =>
    `Dit advies is ${status}, zo koos de regio. ${asker} en ${contact} horen het. Over zes weken vraag ik ${contact} hoe het gaat.`,
  noStatusTitle: 'Dat kan nu nog niet',
  noStatus: (region: string, contact: string): Copy =>
    `In ${region} is nog niet besloten hoe zwaar een advies weegt. Is dat wel zo? Dan zet ${contact} het in het netwerk.`,
  noStatusKept: 'Er is niets vastgelegd. Daarna kan het alsnog.',
  statuses,
  form: {
    intro: (region: string, status: string): Copy =>
      `In ${region} is een advies ${status}. Dat staat er straks bij. Alle delen horen erbij.`,
    parts,
    hint: 'Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    contact: 'Wie blijft contactpersoon?',
    other: 'Iemand anders',
    name: 'Iemand anders: welke naam?',
    nameHint: 'Alleen nodig bij ‘Iemand anders’.',
    unknown: (name: string) => `‘${name}’ ken ik niet. Schrijf voornaam en achternaam.`,
    send: 'Vastleggen',
  },
};

const en: typeof nl = {
  advise: 'Record advice',
  title: 'Advice recorded',
  done: (status, asker, contact) =>
    `This advice is ${status}, as the region chose. ${asker} and ${contact} hear it. In six weeks I ask ${contact} how it goes.`,
  noStatusTitle: 'That is not possible yet',
  noStatus: (region, contact) =>
    `In ${region} nobody decided yet how much advice weighs. Did they after all? Then ${contact} puts it in the network.`,
  noStatusKept: 'Nothing was recorded. It can be done after that.',
  statuses: { adviserend: 'advisory', zwaarwegend: 'of great weight', bindend: 'binding' },
  form: {
    intro: (region, status) => `In ${region} advice is ${status}. It will say so. All parts belong to it.`,
    parts: {
      help: 'Which help?',
      order: 'In which order?',
      speed: 'How fast?',
      path: 'Along which path?',
      bridging: 'How do you bridge the waiting?',
    },
    hint: 'Write nothing by which somebody recognises a child, parent or family.',
    contact: 'Who stays the contact?',
    other: 'Somebody else',
    name: 'Somebody else: which name?',
    nameHint: 'Only needed with ‘Somebody else’.',
    unknown: (name) => `I do not know ‘${name}’. Write first name and last name.`,
    send: 'Record',
  },
};

/** Everything around the advies of the expertteam. */
export const adviceTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
