import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { looksLikeHours } from '../language/hours.ts';
import {
  chooseQuestion,
  logByTap,
  logInWords,
  openAbsence,
  openEdit,
  openForm,
  removeOne,
  removeTheLast,
  seeOverview,
  sendAbsence,
  sendForm,
  takeBack,
  tellAwayInWords,
  thanksForTelling,
} from './supervision.handlers.ts';
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
    { names: ['laatste wissen'], handle: (_rest, turn) => removeTheLast(turn) },
  ],
  sentence: (text, turn) => (looksLikeHours(text) ? () => logInWords(text, turn) : undefined),
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
  help: (turn) => {
    const t = supervisionTexts[turn.language];
    return { line: t.help, button: { label: t.add, call: openHoursForm({}) } };
  },
};
