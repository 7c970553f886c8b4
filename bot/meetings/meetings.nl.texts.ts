import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { AgendaKind } from '../../domain/meetings/agenda.ts';
import { capital } from '../language/capital.ts';
import { sayDate } from '../language/say.ts';
import { type Copy, said, strong } from '../view/copy.ts';
import { nl as forms } from './meeting-forms.nl.texts.ts';
import { nl as reminders } from './meeting-reminders.nl.texts.ts';

type Day = CalendarDay;

/** What the bot says about meetings, in Dutch. */
export const nl = {
  ownTitle: 'Onze bijeenkomsten',
  bodyTitle: (name: string) => `Bijeenkomsten ${name}`,
  oneTitle: (name: string) => `Bijeenkomst ${name}`,
  nothingOwn: 'Er staan geen bijeenkomsten voor je klaar.',
  nothingBody: (name: string) => `Er staan geen bijeenkomsten gepland voor ${name}.`,
  noRhythm: (name: string) => `Van ${name} ken ik nog geen dagen. Vraag het aan wie ${name} organiseert.`,
  nothingThen: (when: Copy): Copy => ['Ik zie geen bijeenkomsten ', when, '.'],
  inPeriod: (when: Copy): Copy => ['Dit is er ', when, '.'],
  since: (from: Day, today: Day) => `vanaf ${sayDate(from, today, 'nl')}`,
  openToAll: 'Je zit nog niet in een overleg. Dit zijn de bijeenkomsten om je heen.',
  whichBody: (words: string): Copy => [
    'Bij ‘',
    said(words),
    '’ ken ik geen overleg. Hieronder staat wat er voor jou is.',
  ],
  whichDays: (words: string): Copy => [
    'In ‘',
    said(words),
    '’ herken ik geen dagen. Hieronder staat wat er komt. Schrijf bijvoorbeeld ‘in december’ of ‘vanaf januari’.',
  ],
  next: 'Dit is de eerstvolgende bijeenkomst.',
  forMeeting: (name: string, when: string): Copy => [strong(capital(name)), `, ${when}`],
  item: (name: string, when: string): Copy => [strong(capital(name)), ': ', when],
  moved: (from: string, why: string | undefined): Copy => [
    `Verplaatst van ${from}`,
    ...(why ? [': ', said(why)] : ['.']),
  ],
  cancelled: (why: string | undefined): Copy => ['Gaat niet door', ...(why ? [': ', said(why)] : ['.'])],
  over: 'Deze bijeenkomst is geweest.',
  coming: 'Je bent erbij.',
  notComing: 'Je bent er niet bij.',
  delegated: (name: string) => `${name} gaat namens jou.`,
  goingFor: (name: string) => `Je gaat namens ${name}.`,

  agenda: 'Agenda',
  agendaTimes: (planned: string, all: string) => `Agenda: ${planned} gepland van ${all}`,
  noAgenda: 'Er staan nog geen punten op de agenda.',
  kinds: { bespreken: 'Bespreken', besluiten: 'Besluiten', informeren: 'Informeren' } as Record<AgendaKind, string>,
  point: (kind: string, about: string, minutes: string, by: string): Copy => [
    `${kind}: `,
    said(about),
    ` (${minutes}, ${by})`,
  ],
  morePoints: (count: number) => (count === 1 ? 'En nog één punt.' : `En nog ${count} punten.`),
  who: 'Wie komt er',
  present: 'Erbij',
  absent: 'Niet erbij',
  inTheirName: 'Namens',
  unknown: 'Nog niets gezegd',
  inNameOf: (delegate: string, member: string) => `${delegate} namens ${member}`,
  whose: 'Overleg',
  when: 'Wanneer',
  where: 'Waar',
  howLong: 'Hoe lang',

  come: 'Ik ben erbij',
  stayAway: 'Ik kan niet',
  delegate: 'Iemand gaat namens mij',
  addPoint: 'Agendapunt toevoegen',
  recordAdvice: 'Advies vastleggen',
  seeCase: 'Bekijken',
  earlier: 'Eerder',
  nextPoints: 'Volgende punten',
  changePoint: 'Aanpassen',
  removePoint: 'Weghalen',
  move: 'Verzetten',
  cancel: 'Gaat niet door',
  restore: 'Gaat toch door',
  asPlanned: 'Terug naar het plan',
  look: 'Bekijken',
  mine: 'Mijn bijeenkomsten',
  ofBody: (name: string) => `Bijeenkomsten ${name}`,
  later: 'Latere bijeenkomsten',
  feed: 'In mijn agenda',

  comeNoted: (name: string, when: string): Copy => ['Genoteerd: op ', strong(when), ` ben je bij ${name}.`],
  stayAwayNoted: (name: string, when: string): Copy => [
    'Dank je dat je het laat weten. Op ',
    strong(when),
    ` ben je niet bij ${name}.`,
  ],
  delegateNoted: (delegate: string): Copy => ['Genoteerd: ', strong(delegate), ' gaat namens jou.'],
  delegateHears: (delegate: string) => `${delegate} hoort dit van mij en kan de agenda zien.`,
  pointAdded: 'Je punt staat op de agenda.',
  pointFull: (planned: string, all: string) => `Samen is nu ${planned} gepland. De bijeenkomst duurt ${all}.`,
  pointChanged: 'Het punt is aangepast.',
  pointRemoved: (about: string): Copy => ['Dit punt staat niet meer op de agenda: ', said(about)],
  movedNoted: (when: string): Copy => ['De bijeenkomst is verzet naar ', strong(when), '.'],
  cancelNoted: 'De bijeenkomst gaat niet door.',
  restored: (when: string): Copy => ['De bijeenkomst is zoals gepland: ', strong(when), '.'],
  membersHear: 'Wie erbij hoort, hoort het van mij.',

  pointPut: 'De volgorde is aangepast.',
  whichTitle: 'Welke bijeenkomst?',
  which: 'Meer dan één bijeenkomst past hierbij. Zeg het bij de goede.',
  offer: {
    yes: 'Er is nog niets genoteerd. Bedoel je dat je hierbij bent?',
    no: 'Er is nog niets genoteerd. Bedoel je dat je hier niet bij kunt zijn?',
  },

  feedTitle: 'Bijeenkomsten in je eigen agenda',
  feedText: 'Met deze link staan ze in je eigen agenda. Verandert er iets, dan verandert je agenda mee.',
  feedHow: 'Zo zet je de link in je agenda',
  feedSteps: [
    'Outlook: kies ‘Agenda toevoegen’, dan ‘Abonneren via internet’.',
    'Google Agenda: kies ‘Andere agenda’s’, dan ‘Via URL’.',
    'Apple: kies ‘Archief’, dan ‘Nieuw agenda-abonnement’.',
  ],
  feedPrivate: 'Houd de link voor jezelf: wie hem heeft, ziet jouw bijeenkomsten.',
  feedNew: 'Nieuwe link maken',
  feedRevoke: 'Link intrekken',
  feedRenewed: 'Dit is je nieuwe link. De oude werkt niet meer.',
  feedRevokedTitle: 'Link ingetrokken',
  feedRevoked: 'De link werkt niet meer. In je agenda komt niets nieuws meer bij.',

  refusals: {
    'meeting-not-found': () => 'Deze bijeenkomst kan ik niet vinden. Er is niets veranderd.',
    'meeting-over': () => 'Deze bijeenkomst is geweest. Er is niets veranderd.',
    'meeting-cancelled': () => 'Deze bijeenkomst gaat niet door. Er is niets veranderd.',
    'not-your-meeting': (name: string) =>
      `Dit kan alleen wie in ${name} zit. Zoek je iemand? Het bureau helpt je graag.`,
    'not-yours-to-arrange': (name: string) => `Dit regelt wie ${name} organiseert of leidt. Vraag het daar gerust.`,
    'agenda-of-its-members': (name: string) =>
      `De agenda van ${name} is van de leden zelf. Zo kiezen zij vrij wat ze op tafel leggen. Heb je iets voor hen? Vertel het aan een van de leden.`,
    'item-not-found': () => 'Dit agendapunt kan ik niet vinden. Er is niets veranderd.',
    'not-your-item': (name: string) => `Dit punt is van ${name}. Vraag het daar gerust.`,
    'agenda-full': () => 'De agenda is vol. Overleg met wie de bijeenkomst voorbereidt.',
    'no-cases-here': () => 'Een casus hoort bij een expertteam. Er is niets veranderd.',
  },

  ...forms,
  ...reminders,
  helpLine: 'Bijeenkomsten en agenda’s zien, en laten weten of je komt',
};
