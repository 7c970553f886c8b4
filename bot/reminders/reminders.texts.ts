import { type CalendarDay, daysBetween } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import { capital } from '../language/capital.ts';
import { sayDate, sayDay } from '../language/say.ts';

type Day = CalendarDay;

const nl = {
  update: 'Bijwerken',
  later: 'Later herinneren',
  whenTitle: 'Later herinneren',
  when: 'Wanneer komt het je beter uit?',
  pastNow: 'Dat moment is voorbij. Er is nog niets opgeslagen.',
  afternoon: 'Vanmiddag',
  nextDay: (day: Day, today: Day) => nearDay(day, today, 'nl'),
  nextWeek: 'Volgende week',
  someDay: 'Een datum',
  back: 'Toch niet',
  whyLater: 'Je hoort dit omdat je het later wilde horen. Wil je minder van mij horen, zeg dan ‘voorkeuren’.',

  form: {
    title: 'Later herinneren',
    day: 'Op welke dag wil je het horen?',
    save: 'Herinner mij',
    noDay: 'Kies een dag.',
  },
  problems: {
    'reminder-in-past': 'Kies een dag na vandaag.',
    'reminder-too-far': 'Kies een dag binnen een jaar.',
    'reminder-after-end': 'Dan is het al voorbij. Kies een eerdere dag.',
  },

  laterTitle: 'Dat doe ik',
  laterDay: (day: Day, today: Day) => `Ik herinner je er ${sayDay(day, today, 'nl')} aan.`,
  laterToday: 'Ik herinner je er vanmiddag aan.',
  moved: (day: Day, today: Day) =>
    `Op ${sayDate(day, today, 'nl')} stuur ik je niets, daarom wordt het een andere dag.`,

  unknownTitle: 'Deze herinnering ken ik niet',
  unknown: 'Er is niets veranderd. Zeg ‘overzicht’ om te zien wat er voor je openstaat.',
  saidTitle: 'Je hebt deze herinnering al',
  said: 'Ik heb je er intussen aan herinnerd. Er is niets veranderd.',
};

const en: typeof nl = {
  update: 'Update',
  later: 'Remind me later',
  whenTitle: 'Remind me later',
  when: 'When would suit you better?',
  pastNow: 'That moment has passed. Nothing was stored yet.',
  afternoon: 'This afternoon',
  nextDay: (day, today) => nearDay(day, today, 'en'),
  nextWeek: 'Next week',
  someDay: 'A date',
  back: 'Never mind',
  whyLater: 'You hear this because you wanted to hear it later. To hear less from me, say ‘preferences’.',

  form: {
    title: 'Remind me later',
    day: 'On which day would you like to hear it?',
    save: 'Remind me',
    noDay: 'Choose a day.',
  },
  problems: {
    'reminder-in-past': 'Choose a day after today.',
    'reminder-too-far': 'Choose a day within a year.',
    'reminder-after-end': 'It will be over by then. Choose an earlier day.',
  },

  laterTitle: 'I will',
  laterDay: (day, today) => `I will remind you ${onDay(day, today)}.`,
  laterToday: 'I will remind you this afternoon.',
  moved: (day, today) => `On ${sayDate(day, today, 'en')} I send you nothing, so it will be another day.`,

  unknownTitle: 'I do not know this reminder',
  unknown: 'Nothing was changed. Say ‘overview’ to see what is open for you.',
  saidTitle: 'You have this reminder already',
  said: 'I reminded you of it meanwhile. Nothing was changed.',
};

/** "Morgen", "Maandag", and further away than a week "Maandag 4 januari". */
function nearDay(day: Day, today: Day, language: Language): string {
  const said = sayDay(day, today, language);
  const [weekday = said] = said.split(' ');
  return capital(daysBetween(today, day) < 7 ? weekday : said);
}

function onDay(day: Day, today: Day): string {
  const said = sayDay(day, today, 'en');
  return said === 'tomorrow' ? said : `on ${said}`;
}

/** What is said around putting a reminder off. */
export const reminderTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
