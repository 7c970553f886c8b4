import type { CalendarDay, Period } from '../../domain/kernel/time.ts';
import type { Stretch } from '../../domain/supervision/overview.ts';
import type { SupervisionKind } from '../../domain/supervision/supervision.ts';
import { sayDay, sayDuration, sayHours, sayPeriod } from '../language/say.ts';
import { type Copy, said, strong } from '../view/copy.ts';

interface Logged {
  readonly kind: SupervisionKind;
  readonly minutes: number;
  readonly day: CalendarDay;
}

/** What the bot says about supervision and intervision, in Dutch. */
export const nl = {
  title: 'Je supervisie en intervisie',
  recordedTitle: 'Genoteerd',
  changedTitle: 'Aangepast',
  removedTitle: 'Weggehaald',
  absenceTitle: 'Fijn dat je het zegt',
  kinds: { supervisie: 'supervisie', intervisie: 'intervisie' } as Record<SupervisionKind, string>,
  recorded: (entry: Logged, today: CalendarDay): Copy => [
    strong(`${sayDuration(entry.minutes, 'nl')} ${entry.kind}`),
    `, ${sayDay(entry.day, today, 'nl')}.`,
  ],
  removed: (entry: Logged, today: CalendarDay): Copy =>
    `${sayDuration(entry.minutes, 'nl')} ${entry.kind} van ${sayDay(entry.day, today, 'nl')} staat er niet meer bij.`,
  entry: (entry: Logged, today: CalendarDay): Copy => [
    `${sayDay(entry.day, today, 'nl')}: `,
    strong(`${sayDuration(entry.minutes, 'nl')} ${entry.kind}`),
  ],
  note: (note: string): Copy => ['Wat je meenam: ', said(note)],
  week: 'Deze week',
  fourWeeks: 'Afgelopen vier weken',
  quarter: 'Dit kwartaal',
  norm: 'Richtpunt',
  normValue: (minutes: number): Copy => `${sayHours(minutes, 'nl')} per week`,
  stretch: (stretch: Stretch): Copy =>
    stretch.average === undefined
      ? `${sayHours(stretch.minutes, 'nl')}, je was weg`
      : `${sayHours(stretch.minutes, 'nl')}, gemiddeld ${sayHours(roundToFive(stretch.average), 'nl')} per week`,
  weekSoFar: (minutes: number): Copy => sayHours(minutes, 'nl'),
  ownOnly: 'Deze uren zijn van jou. Niemand anders ziet ze.',
  nothingThisWeek:
    'Voor deze week staat er nog niets. Eén tik of één zin is genoeg, bijvoorbeeld ‘uren 90 intervisie gisteren’.',
  away: (period: Period, today: CalendarDay): Copy => `Je bent weg ${sayPeriod(period, today, 'nl')}.`,
  awayStored: (period: Period, today: CalendarDay): Copy => [
    'Je bent weg ',
    strong(sayPeriod(period, today, 'nl')),
    period.from === period.to
      ? '. Die dag telt niet mee, en ik stuur je dan geen berichten.'
      : '. Die dagen tellen niet mee, en ik stuur je dan geen berichten.',
  ],
  awayRemoved: (period: Period, today: CalendarDay): Copy =>
    `Je was afgemeld ${sayPeriod(period, today, 'nl')}. Dat is gewist.`,
  nothingToRemove: 'Er is niets om te wissen: je hebt nog geen uren genoteerd.',

  add: 'Uren toevoegen',
  edit: 'Aanpassen',
  remove: 'Wissen',
  removeLast: 'Laatste wissen',
  overview: 'Mijn overzicht',
  tellAbsence: 'Ik ben even weg',
  takeBack: 'Toch niet weg',
  oneTap: (entry: { kind: SupervisionKind; minutes: number }) => `${sayDuration(entry.minutes, 'nl')} ${entry.kind}`,
  otherwise: 'Iets anders',
  notThisWeek: 'Deze week niet',

  formTitle: 'Uren toevoegen',
  editTitle: 'Uren aanpassen',
  kindLabel: 'Wat was het?',
  minutesLabel: 'Hoe lang?',
  minutesHint: 'Bijvoorbeeld: 1,5 uur, 90 minuten of 1u30',
  dayLabel: 'Welke dag?',
  noteLabel: 'Wat nam je mee?',
  noteHint: 'Alleen voor jou. Schrijf niets over een kind, ouder of gezin.',
  save: 'Opslaan',
  absenceForm: 'Even weg',
  absenceIntro: 'Een reden hoeft niet. De dagen dat je weg bent tellen niet mee.',
  from: 'Eerste dag dat je weg bent',
  to: 'Laatste dag dat je weg bent',

  problems: {
    'no-duration': () => 'Hoe lang duurde het? Schrijf bijvoorbeeld ‘1,5 uur’ of ‘90 minuten’.',
    'no-kind': () => 'Was het supervisie of intervisie?',
    'two-durations': (words: string) => `Ik lees meer dan één duur: ‘${words}’. Welke bedoel je?`,
    'two-kinds': () => 'Ik lees supervisie en intervisie. Noteer ze één voor één.',
    'two-days': (words: string) => `Ik lees meer dan één dag: ‘${words}’. Welke bedoel je?`,
    'no-such-day': (words: string) =>
      `‘${words}’ staat niet op de kalender. Kies een dag, of schrijf ‘gisteren’, ‘dinsdag’ of ‘17 november’.`,
    'unknown-day': (words: string) =>
      `In ‘${words}’ herken ik geen datum. Kies een dag, of schrijf ‘gisteren’, ‘dinsdag’ of ‘17 november’.`,
    'future-day': () => 'Die dag moet nog komen. Noteer uren als ze er geweest zijn.',
    'over-a-year-ago': () => 'Dat is meer dan een jaar geleden. Kies een latere dag.',
    'impossible-duration': (words: string) => `‘${words}’ kan ik niet noteren. Kies iets tussen 1 minuut en 24 uur.`,
    'day-is-full': (words: string) => `Op die dag staat al ${words}. Samen wordt dat meer dan een hele dag.`,
    'not-held': () =>
      'Ik lees dat het niet doorging, dus er is niets genoteerd. Was er toch iets? Vul het dan hier in.',
    'no-day': () => 'Kies een dag.',
    'ends-before-it-begins': () => 'De laatste dag ligt voor de eerste. Kies een latere dag.',
    'longer-than-a-year': () => 'Dat is langer dan een jaar. Kies een kortere periode.',
    'began-long-ago': () => 'Die periode begon lang geleden. Kijk de eerste en de laatste dag nog even na.',
    'no-period': () => 'Van wanneer tot wanneer ben je weg? Schrijf bijvoorbeeld ‘weg van 23 december t/m 6 januari’.',
    'note-too-long': (words: string) => `Dat is langer dan ${words} tekens. Kan het korter?`,
    identifying: () => 'Hier staat iets waaraan iemand te herkennen kan zijn.',
  },
  notStored: 'Er is nog niets opgeslagen. Wat ik begreep, is hieronder ingevuld.',
  typed: (text: string): Copy => ['Je schreef: ', said(text)],
  gone: 'Die uren staan er niet meer bij. Er is niets veranderd.',

  offer:
    'Zal ik je elke donderdag om 15.00 uur vragen of er supervisie of intervisie was? Alleen als de week nog open is.',
  offerYes: 'Ja, graag',
  offerNo: 'Nee, dank je',
  questionOn: 'Goed, ik vraag het je voortaan op donderdag om 15.00 uur. Zijn je uren er dan al, dan hoor je niets.',
  questionOff: 'Goed, ik vraag er niet naar. Je kunt het altijd weer aanzetten bij je voorkeuren.',
  preferencesTitle: 'Je voorkeuren',

  question: 'Is er deze week supervisie of intervisie geweest?',
  questionTitle: 'Even over leren met elkaar',
  questionWhy: 'Samen terugkijken houdt ons vak levend.',
  questionFacts: (minutes: number): Copy =>
    minutes === 0 ? 'Deze week staat er nog niets.' : ['Deze week: ', strong(sayHours(minutes, 'nl')), '.'],
  whyCame:
    'Je krijgt deze vraag op donderdag, omdat je dat aan hebt staan. Wil je dat niet meer, zeg dan ‘voorkeuren’.',
  notThisWeekTitle: 'Dank je',
  notThisWeekDone: 'Goed om te weten. Ik vraag het volgende week weer.',
  help: 'Uren supervisie en intervisie noteren en terugzien',
};

/** Averages are facts to look at, not to the minute. */
export function roundToFive(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
