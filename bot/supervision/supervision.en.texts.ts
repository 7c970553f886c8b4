import { sayDay, sayDuration, sayHours, sayPeriod } from '../language/say.ts';
import { said, strong } from '../view/copy.ts';
import { type nl, roundToFive } from './supervision.nl.texts.ts';

/** The same in English. */
export const en: typeof nl = {
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
    identifying: () => 'There is something here by which somebody may be recognised.',
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
