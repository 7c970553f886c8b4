import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { join, leave, merge, openAddition, recognise, sendAddition } from './joining.ts';
import { seeAll, seeInWords, seeList, seeNumbered, seeOne } from './lists.ts';
import { askWithdraw, share, shield, withdraw } from './own.ts';
import {
  fill,
  noteSentence,
  offerReport,
  openEdit,
  openQuoted,
  openReport,
  openTheme,
  reportInWords,
  sendEdit,
  sendReport,
  sendTheme,
} from './report.ts';
import { numberIn, toldIn } from './signal.sentences.ts';
import { mainOfSignals, openSignalOf, signalsAtHome } from './signals.home.ts';
import { sayArrived, sayAsked, sayStep } from './signals.nudges.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { openStep, sendStep } from './steps.ts';

/** Signalen: what people see in practice, what is like it, and what becomes of it. */
export const signalsFeature: Feature = {
  name: 'signals',
  words: [
    {
      names: ['signalen', 'signals'],
      handle: (rest, turn) => (rest.trim() === '' ? seeAll(turn) : seeInWords(rest, turn)),
    },
    {
      names: ['signaal', 'signal'],
      handle: async (rest, turn) => {
        const number = numberIn(rest, true);
        if (number !== undefined) return seeNumbered(number, turn);
        const told = toldIn(rest);
        return told === '' ? openReport(turn) : reportInWords(told, turn);
      },
    },
  ],
  sentence: (words, turn) => {
    const number = numberIn(words, false);
    return number === undefined ? offerReport(words, turn) : () => seeNumbered(number, turn);
  },
  pointed: { signal: openQuoted },
  calls: [
    onPress(calls.openReport, async (_input, turn) => openReport(turn)),
    onSubmit(calls.sendReport, (input, values, turn) => sendReport(input, values, turn)),
    onPress(calls.noteSentence, (input, turn) => noteSentence(input.words, turn)),
    onPress(calls.fill, (input, turn) => fill(input, turn)),
    onPress(calls.openTheme, (input, turn) => openTheme(input.signal, turn)),
    onSubmit(calls.sendTheme, (input, values, turn) => sendTheme(input.signal, values, turn)),
    onPress(calls.openEdit, (input, turn) => openEdit(input.signal, turn)),
    onSubmit(calls.sendEdit, (input, values, turn) => sendEdit(input.signal, values, turn)),
    onPress(calls.seeSignals, (_input, turn) => seeAll(turn)),
    onPress(calls.seeList, (input, turn) => seeList(input, turn)),
    onPress(calls.seeSignal, (input, turn) => seeOne(input.signal, turn)),
    onPress(calls.join, (input, turn) => join(input.signal, input.own, turn)),
    onPress(calls.merge, (input, turn) => merge(input.signal, input.own, turn)),
    onPress(calls.openAddition, (input, turn) => openAddition(input.signal, turn)),
    onSubmit(calls.sendAddition, (input, values, turn) => sendAddition(input.signal, values, turn)),
    onPress(calls.leave, (input, turn) => leave(input.signal, turn)),
    onPress(calls.recognise, (input, turn) => recognise(input.signal, input.yes, turn)),
    onPress(calls.shield, (input, turn) => shield(input.signal, turn)),
    onPress(calls.share, (input, turn) => share(input.signal, turn)),
    onPress(calls.askWithdraw, (input, turn) => askWithdraw(input.signal, turn)),
    onPress(calls.withdraw, (input, turn) => withdraw(input.signal, turn)),
    onPress(calls.openStep, (input, turn) => openStep(input.step, input.signal, turn)),
    onSubmit(calls.sendStep, (input, values, turn) => sendStep(input.step, input.signal, values, turn)),
  ],
  nudges: { 'signal-step': sayStep, 'signal-arrived': sayArrived, 'signal-asked': sayAsked },
  later: ['signal-arrived', 'signal-asked'],
  home: signalsAtHome,
  main: mainOfSignals,
  opens: openSignalOf,
  help: (turn) => {
    const t = signalTexts[turn.language];
    return { line: t.helpLine, button: { label: t.all, call: calls.seeSignals({}) } };
  },
};
