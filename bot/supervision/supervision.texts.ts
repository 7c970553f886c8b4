import type { CalendarDay, Period } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Stretch } from '../../domain/supervision/overview.ts';
import type { SupervisionKind } from '../../domain/supervision/supervision.ts';
import { sayDay, sayDuration, sayHours, sayPeriod } from '../language/say.ts';
import { type Copy, said, strong } from '../view/copy.ts';

interface Logged {
  readonly kind: SupervisionKind;
  readonly minutes: number;
  readonly day: CalendarDay;
}

const nl = {
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

const en: typeof nl = {
  title: 'Your supervision and peer supervision',
  recordedTitle: 'Noted',
  changedTitle: 'Changed',
  removedTitle: 'Removed',
  absenceTitle: 'Thanks for telling me',
  kinds: { supervisie: 'supervision', intervisie: 'peer supervision' },
  recorded: (entry, today) => [
    strong(`${sayDuration(entry.minutes, 'en')} of ${en.kinds[entry.kind]}`),
    `, ${sayDay(entry.day, today, 'en')}.`,
  ],
  removed: (entry, today) =>
    `${sayDuration(entry.minutes, 'en')} of ${en.kinds[entry.kind]}, ${sayDay(entry.day, today, 'en')}, is no longer there.`,
  entry: (entry, today) => [
    `${sayDay(entry.day, today, 'en')}: `,
    strong(`${sayDuration(entry.minutes, 'en')} of ${en.kinds[entry.kind]}`),
  ],
  note: (note) => ['What you took from it: ', said(note)],
  week: 'This week',
  fourWeeks: 'Past four weeks',
  quarter: 'This quarter',
  norm: 'Reference',
  normValue: (minutes) => `${sayHours(minutes, 'en')} a week`,
  stretch: (stretch) =>
    stretch.average === undefined
      ? `${sayHours(stretch.minutes, 'en')}, you were away`
      : `${sayHours(stretch.minutes, 'en')}, on average ${sayHours(roundToFive(stretch.average), 'en')} a week`,
  weekSoFar: (minutes) => sayHours(minutes, 'en'),
  ownOnly: 'These hours are yours. Nobody else sees them.',
  nothingThisWeek:
    'There is nothing for this week yet. One tap or one sentence will do, such as ‘hours 90 peer supervision yesterday’.',
  away: (period, today) => `You are away ${sayPeriod(period, today, 'en')}.`,
  awayStored: (period, today) => [
    'You are away ',
    strong(sayPeriod(period, today, 'en')),
    period.from === period.to
      ? '. That day does not count, and I will send you no messages then.'
      : '. Those days do not count, and I will send you no messages then.',
  ],
  awayRemoved: (period, today) =>
    `You had told me you would be away ${sayPeriod(period, today, 'en')}. That is removed.`,
  nothingToRemove: 'There is nothing to remove: you have not noted any hours yet.',

  add: 'Add hours',
  edit: 'Change',
  remove: 'Remove',
  removeLast: 'Remove the last',
  overview: 'My overview',
  tellAbsence: 'I will be away',
  takeBack: 'Not away after all',
  oneTap: (entry) => `${sayDuration(entry.minutes, 'en')} of ${en.kinds[entry.kind]}`,
  otherwise: 'Something else',
  notThisWeek: 'Not this week',

  formTitle: 'Add hours',
  editTitle: 'Change hours',
  kindLabel: 'What was it?',
  minutesLabel: 'How long?',
  minutesHint: 'For example: 1.5 hours, 90 minutes or 1h30',
  dayLabel: 'Which day?',
  noteLabel: 'What did you take from it?',
  noteHint: 'For you alone. Write nothing about a child, parent or family.',
  save: 'Save',
  absenceForm: 'Away',
  absenceIntro: 'No reason is needed. The days you are away do not count.',
  from: 'First day you are away',
  to: 'Last day you are away',

  problems: {
    'no-duration': () => 'How long did it take? Write for example ‘1.5 hours’ or ‘90 minutes’.',
    'no-kind': () => 'Was it supervision or peer supervision (intervisie)?',
    'two-durations': (words) => `I read more than one duration: ‘${words}’. Which one do you mean?`,
    'two-kinds': () => 'I read both supervision and peer supervision. Please note them one by one.',
    'two-days': (words) => `I read more than one day: ‘${words}’. Which one do you mean?`,
    'no-such-day': (words) =>
      `‘${words}’ is not on the calendar. Choose a day, or write ‘yesterday’, ‘Tuesday’ or ‘17 November’.`,
    'unknown-day': (words) =>
      `I see no date in ‘${words}’. Choose a day, or write ‘yesterday’, ‘Tuesday’ or ‘17 November’.`,
    'future-day': () => 'That day is still to come. Note hours once they have been.',
    'over-a-year-ago': () => 'That is more than a year ago. Choose a later day.',
    'impossible-duration': (words) => `I cannot note ‘${words}’. Choose something between 1 minute and 24 hours.`,
    'day-is-full': (words) => `That day already has ${words}. Together that is more than a whole day.`,
    'not-held': () =>
      'I read that it did not happen, so nothing was noted. Was there something after all? Then fill it in here.',
    'no-day': () => 'Choose a day.',
    'ends-before-it-begins': () => 'The last day lies before the first. Choose a later day.',
    'longer-than-a-year': () => 'That is longer than a year. Choose a shorter period.',
    'began-long-ago': () => 'That period began long ago. Please look at the first and the last day once more.',
    'no-period': () => 'From when until when are you away? Write for example ‘away from 23 December to 6 January’.',
    'note-too-long': (words) => `That is longer than ${words} characters. Can it be shorter?`,
  },
  notStored: 'Nothing was stored yet. What I understood is filled in below.',
  typed: (text) => ['You wrote: ', said(text)],
  gone: 'Those hours are no longer there. Nothing was changed.',

  offer:
    'Shall I ask you every Thursday at 15:00 whether there was supervision or peer supervision? Only while the week is still open.',
  offerYes: 'Yes, please',
  offerNo: 'No, thank you',
  questionOn: 'Good, from now on I will ask on Thursday at 15:00. If your hours are there by then, you hear nothing.',
  questionOff: 'Good, I will not ask. You can always turn it on again in your preferences.',
  preferencesTitle: 'Your preferences',

  question: 'Was there any supervision or peer supervision this week?',
  questionTitle: 'About learning together',
  questionWhy: 'Looking back together keeps our profession alive.',
  questionFacts: (minutes) =>
    minutes === 0 ? 'There is nothing for this week yet.' : ['This week: ', strong(sayHours(minutes, 'en')), '.'],
  whyCame: 'You get this question on Thursday because you have it on. To change that, say ‘preferences’.',
  notThisWeekTitle: 'Thank you',
  notThisWeekDone: 'Good to know. I will ask again next week.',
  help: 'Note hours of supervision and peer supervision, and see them again',
};

/** Averages are facts to look at, not to the minute. */
function roundToFive(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}

export type SupervisionTexts = typeof nl;
export type HoursProblem = keyof SupervisionTexts['problems'];

/** What the bot says about supervision and intervision. */
export const supervisionTexts: Readonly<Record<Language, SupervisionTexts>> = { nl, en };
