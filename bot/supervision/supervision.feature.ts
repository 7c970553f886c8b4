import type { CalendarDay } from '../../domain/kernel/time.ts';
import { questionOf } from '../../domain/supervision/supervision.nudges.ts';
import { type Feature, onPress, onSubmit, type Turn } from '../conversation/feature.ts';
import { looksLikeHours, readHours } from '../language/hours.ts';
import { readPeriod } from '../language/periods.ts';
import { openAbsence, sendAbsence, takeBack, tellAwayInWords } from './supervision.absence.ts';
import {
  chooseQuestion,
  logByTap,
  logInWords,
  openEdit,
  openForm,
  removeOne,
  removeTheLast,
  seeOverview,
  sendForm,
  thanksForTelling,
} from './supervision.handlers.ts';
import { hoursAtHome, mainOfHours } from './supervision.home.ts';
import { sayHoursQuestion } from './supervision.nudges.ts';
import { supervisionTexts } from './supervision.texts.ts';
import {
  askWeekly,
  editEntry,
  logHoursNow,
  notThisWeek,
  openAbsenceForm,
  openHoursForm,
  removeEntry,
  seeHours,
  sendAbsenceForm,
  sendHoursForm,
  takeBackAbsence,
} from './supervision.vocabulary.ts';

const takingBack =
  /^(laatste|vorige|last)?\s*(wissen|verwijderen|weghalen|ongedaan( maken)?|undo|remove( the)? last|delete( the)? last)$/;

const goingAway = /^(ik ben|ik ga|i am|i'm|i will be|i'll be)\b/i;
const awayWords = /\b(even weg|weg|afwezig|vrij|op vakantie|met vakantie|met verlof|away|on leave|on holiday)\b/i;

/** "Ik ben volgende week weg": the period, when the sentence has one. */
function awayIn(text: string, turn: Turn): string | undefined {
  if (!goingAway.test(text) || !awayWords.test(text)) return undefined;
  const period = text.replace(goingAway, '').replace(awayWords, '').trim();
  return period === '' || readPeriod(period, turn.today).kind === 'found' ? period : undefined;
}

const MOST_WORDS = 8;

/** "Gisteren intervisie gehad": too little to store, and enough to open the form with. */
function isAboutHours(text: string, turn: Turn): boolean {
  return text.split(/\s+/).length <= MOST_WORDS && readHours(text, turn.today).kind !== undefined;
}

/** Supervisie en intervisie: a member's own hours. */
export const supervisionFeature: Feature = {
  name: 'supervision',
  words: [
    {
      names: ['uren', 'uur', 'hours'],
      handle: (rest, turn) => {
        const words = rest.trim();
        if (words === '') return seeOverview(turn);
        if (takingBack.test(words.toLowerCase())) return removeTheLast(turn);
        const away = /^(ik ben )?(weg|afwezig|vrij|away)\b/i.exec(words);
        return away ? tellAwayInWords(words.slice(away[0].length), turn) : logInWords(words, turn);
      },
    },
    { names: ['weg', 'afwezig', 'away'], handle: (rest, turn) => tellAwayInWords(rest, turn) },
    {
      names: ['laatste wissen', 'wis laatste', 'wis de laatste', 'remove the last', 'undo'],
      handle: (_rest, turn) => removeTheLast(turn),
    },
  ],
  sentence: (text, turn) => {
    const away = awayIn(text, turn);
    if (away !== undefined) return () => tellAwayInWords(away, turn);
    return looksLikeHours(text) || isAboutHours(text, turn) ? () => logInWords(text, turn) : undefined;
  },
  calls: [
    onPress(seeHours, (_input, turn) => seeOverview(turn)),
    onPress(logHoursNow, (input, turn) => logByTap(input, turn)),
    onPress(openHoursForm, async (_input, turn) => openForm(turn)),
    onSubmit(sendHoursForm, (input, values, turn) => sendForm(input, values, turn)),
    onPress(editEntry, (input, turn) => openEdit(input.entry, turn)),
    onPress(removeEntry, (input, turn) => removeOne(input.entry, turn)),
    onPress(openAbsenceForm, async (_input, turn) => openAbsence(turn)),
    onSubmit(sendAbsenceForm, (_input, values, turn) => sendAbsence(values, turn)),
    onPress(takeBackAbsence, (input, turn) => takeBack(input.absence, turn)),
    onPress(notThisWeek, async (_input, turn) => thanksForTelling(turn)),
    onPress(askWeekly, (input, turn) => chooseQuestion(input.on, turn)),
  ],
  nudges: { 'hours-question': sayHoursQuestion },
  later: ['hours-question'],
  ends: ({ about }, { me }) => questionOf(me, about as CalendarDay).until,
  home: hoursAtHome,
  main: mainOfHours,
  help: (turn) => {
    const t = supervisionTexts[turn.language];
    return { line: t.help, button: { label: t.add, call: openHoursForm({}) } };
  },
};
