import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import { sayDay } from '../language/say.ts';
import { type Copy, strong } from '../view/copy.ts';

const nl = {
  title: 'Je voorkeuren',
  intro: 'Zo hoor je van mij. Antwoord op wat je zelf vraagt krijg je altijd meteen.',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'Engels' } as Record<Language, string>,
  hours: 'Weekvraag over uren',
  agreements: 'Herinneringen aan afspraken',
  when: 'Wanneer',
  whenValue: 'werkdagen van 9.00 tot 17.00 uur, alles in één bericht',
  on: 'aan',
  off: 'uit',
  quiet: 'Even niet',
  quietUntil: (day: CalendarDay, today: CalendarDay): Copy => ['tot ', strong(sayDay(day, today, 'nl'))],
  turnHoursOn: 'Weekvraag aan',
  turnHoursOff: 'Weekvraag uit',
  turnAgreementsOn: 'Herinneringen aan',
  turnAgreementsOff: 'Herinneringen uit',
  toEnglish: 'Switch to English',
  toDutch: 'Naar het Nederlands',
  quietButton: 'Even niet',
  endQuiet: 'Weer aan',
  quietTitle: 'Even niet',
  quietLabel: 'Tot welke dag wil je geen berichten?',
  quietHint: 'Op die dag begin ik weer.',
  save: 'Opslaan',
  quietProblem: 'Kies een dag na vandaag, niet verder dan een jaar vooruit.',
  saved: 'Je voorkeuren zijn aangepast.',
  help: 'Kiezen hoe en wanneer je van mij hoort',
};

const en: typeof nl = {
  title: 'Your preferences',
  intro: 'This is how you hear from me. What you ask yourself is always answered at once.',
  language: 'Language',
  languages: { nl: 'Dutch', en: 'English' },
  hours: 'Weekly question about hours',
  agreements: 'Reminders of agreements',
  when: 'When',
  whenValue: 'working days from 9:00 to 17:00, everything in one message',
  on: 'on',
  off: 'off',
  quiet: 'Not for a while',
  quietUntil: (day, today) => ['until ', strong(sayDay(day, today, 'en'))],
  turnHoursOn: 'Weekly question on',
  turnHoursOff: 'Weekly question off',
  turnAgreementsOn: 'Reminders on',
  turnAgreementsOff: 'Reminders off',
  toEnglish: 'Switch to English',
  toDutch: 'Naar het Nederlands',
  quietButton: 'Not for a while',
  endQuiet: 'On again',
  quietTitle: 'Not for a while',
  quietLabel: 'Until which day would you like no messages?',
  quietHint: 'On that day I start again.',
  save: 'Save',
  quietProblem: 'Choose a day after today, no more than a year ahead.',
  saved: 'Your preferences were changed.',
  help: 'Choose how and when you hear from me',
};

/** What the bot says about how somebody wants to hear from it. */
export const preferencesTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
