import { agreementKinds } from '../../domain/agreements/agreement.nudges.ts';
import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { toPress } from '../conversation/reply.ts';
import { agreementsAtHome, mainOfAgreements, openAgreementOf } from './agreements.home.ts';
import { makeInWords, offerMaking, openMaking, openPlace, sendMaking, sendPlace, undo } from './agreements.making.ts';
import { sayAgreement, sayNews } from './agreements.nudges.ts';
import { openQuoted } from './agreements.quoted.ts';
import {
  confirm,
  remindByTap,
  remindInWords,
  seeBodyByKey,
  seeNamed,
  seeOne,
  seeOwn,
  sendRemind,
} from './agreements.reading.ts';
import {
  askHelp,
  finish,
  getStuck,
  openStep,
  sendDrop,
  sendHandOver,
  sendMove,
  sendOffer,
  sendTell,
} from './agreements.steps.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { endOfReview, hold, release, sayReport, sayReview, seeReport } from './progress-report.ts';

/** Afspraken: what was agreed, by whom, for which opgave, and how it stands. */
export const agreementsFeature: Feature = {
  name: 'agreements',
  words: [
    {
      names: ['afspraken', 'agreements'],
      handle: (rest, turn) => (rest.trim() === '' ? seeOwn(turn) : seeNamed(rest, turn)),
    },
    {
      names: ['afspraak', 'agreement'],
      handle: async (rest, turn) => (rest.trim() === '' ? openMaking(undefined, turn) : makeInWords(rest, turn)),
    },
    { names: ['herinner', 'herinnering', 'remind'], handle: (rest, turn) => remindInWords(rest, turn) },
  ],
  sentence: offerMaking,
  pointed: { agreement: openQuoted },
  calls: [
    onPress(calls.noteSentence, (input, turn) => makeInWords(input.words, turn, toPress)),
    onPress(calls.seeAgreements, (input, turn) => seeOwn(turn, { from: input.from })),
    onPress(calls.seeBodyAgreements, (input, turn) => seeBodyByKey(input.body, turn, input.from)),
    onPress(calls.seeAgreement, (input, turn) => seeOne(input.agreement, turn)),
    onPress(calls.openAgreementForm, async (input, turn) => openMaking(input.body, turn)),
    onSubmit(calls.sendAgreementForm, (input, values, turn) => sendMaking(input, values, turn)),
    onPress(calls.undoMaking, (input, turn) => undo(input.agreement, turn)),
    onPress(calls.openPlaceForm, (input, turn) => openPlace(input.agreement, turn)),
    onSubmit(calls.sendPlaceForm, (input, values, turn) => sendPlace(input.agreement, values, turn)),
    onPress(calls.confirm, (input, turn) => confirm(input.agreement, turn)),
    onPress(calls.finish, (input, turn) => finish(input.agreement, turn)),
    onPress(calls.openTell, (input, turn) => openStep('tell', input.agreement, turn)),
    onSubmit(calls.sendTell, (input, values, turn) => sendTell(input.agreement, values, turn)),
    onPress(calls.openMove, (input, turn) => openStep('move', input.agreement, turn)),
    onSubmit(calls.sendMove, (input, values, turn) => sendMove(input.agreement, values, turn)),
    onPress(calls.getStuck, (input, turn) => getStuck(input.agreement, turn)),
    onPress(calls.askHelp, (input, turn) => askHelp(input.agreement, input.whom, turn)),
    onPress(calls.offerHelp, (input, turn) => openStep('offer', input.agreement, turn)),
    onSubmit(calls.sendOffer, (input, values, turn) => sendOffer(input.agreement, values, turn)),
    onPress(calls.openHandOver, (input, turn) => openStep('hand-over', input.agreement, turn)),
    onSubmit(calls.sendHandOver, (input, values, turn) => sendHandOver(input.agreement, values, turn)),
    onPress(calls.openDrop, (input, turn) => openStep('drop', input.agreement, turn)),
    onSubmit(calls.sendDrop, (input, values, turn) => sendDrop(input.agreement, values, turn)),
    onPress(calls.remindMe, (input, turn) => remindByTap(input.agreement, input.day, turn)),
    onPress(calls.openRemind, (input, turn) => openStep('remind', input.agreement, turn)),
    onSubmit(calls.sendRemind, (input, values, turn) => sendRemind(input.agreement, values, turn)),
    onPress(calls.seeReport, (input, turn) => seeReport(input.report, turn)),
    onPress(calls.releaseReport, (input, turn) => release(input.report, turn)),
    onPress(calls.holdReport, (input, turn) => hold(input.report, turn)),
  ],
  nudges: {
    'agreement-week': sayAgreement,
    'agreement-day': sayAgreement,
    'agreement-wish': sayAgreement,
    'agreement-made': sayNews,
    'agreement-handed-over': sayNews,
    'help-offered': sayNews,
    'progress-review': sayReview,
  },
  later: [...agreementKinds, 'agreement-made', 'agreement-handed-over', 'help-offered', 'progress-review'],
  ends: endOfReview,
  reports: { 'progress-report': sayReport },
  home: agreementsAtHome,
  main: mainOfAgreements,
  opens: openAgreementOf,
  help: (turn) => {
    const t = agreementTexts[turn.language];
    return { line: t.helpLine, button: { label: t.mine, call: calls.seeAgreements({}) } };
  },
};
