import { consultationKinds } from '../../domain/consultations/consultation-nudge.ts';
import { ownTeam } from '../../domain/consultations/find-team.ts';
import { lessonsToDiscuss } from '../../domain/lessons/lessons-to-discuss.ts';
import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { callMeInWords, openCallMe, sendCallMe } from './asking.call.ts';
import { askingTexts } from './asking.texts.ts';
import { askInWords, listInWords, openQuestion, seeFits, seeHelp, seeUrgent, sendQuestion } from './asking.ts';
import * as asking from './asking.vocabulary.ts';
import { consultationsAtHome, mainOfConsultations, openConsultationOf } from './consultations.home.ts';
import { seeOne } from './consultations.reading.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { helpInSentence } from './help.sentences.ts';
import { helperCalls } from './helpers.calls.ts';
import { helperNudges } from './helpers.nudges.ts';
import { seeInvitation } from './invitation.ts';
import { endOfNoCase, noCase } from './no-case.ts';
import { askHowItWent, sayNotRead, sayToAsker } from './own.nudges.ts';
import { declineOwnTable, openMore, openTable, openTold, sendMore, sendTable, sendTold } from './own.telling.ts';
import { askWithdraw, openWords, seeOwnList, sendAnswer, sendReaction, withdrawOwn, wrapUpOwn } from './own.ts';
import * as own from './own.vocabulary.ts';
import { seeWhoRead } from './readers.ts';

/** What an expertteam without a case may discuss. */
const tableWithout = noCase((turn) => (ret, slot) => lessonsToDiscuss(ret.key, slot, turn));

import { arrivedAbout, sayChange, sayLine } from './thread.nudges.ts';
import { openLine, openMend, repliedBelow, sayWhere, sendLine, sendMend, takeBack } from './thread.ts';
import * as thread from './thread.vocabulary.ts';

/** Consultatie: asking advice about a case that is stuck, and thinking along about it. */
export const consultationsFeature: Feature = {
  name: 'consultations',
  words: [
    {
      names: ['consultatie', 'advies', 'meedenken', 'vraag', 'consultation', 'advice', 'question'],
      handle: askInWords,
    },
    { names: ['belmij', 'bel mij', 'bel me', 'call me'], handle: callMeInWords },
    {
      names: ['consultaties', 'vragen', 'consultations', 'questions'],
      handle: (rest, turn) => listInWords(rest, turn),
    },
  ],
  sentence: helpInSentence,
  elsewhere: sayWhere,
  calls: [
    onPress(asking.seeHelp, (_input, turn) => seeHelp(turn)),
    onPress(asking.seeFits, (_input, turn) => seeFits(turn)),
    onPress(asking.seeUrgent, async (_input, turn) => seeUrgent(turn)),
    onPress(asking.openQuestion, (input, turn) => openQuestion(input.typed, turn)),
    onSubmit(asking.sendQuestion, (input, values, turn) => sendQuestion(input.warned === true, values, turn)),
    onPress(asking.openCallMe, (_input, turn) => openCallMe(turn)),
    onSubmit(asking.sendCallMe, (_input, values, turn) => sendCallMe(values, turn)),
    onPress(asking.openMore, (input, turn) => openMore(input.consultation, turn)),
    onSubmit(asking.sendMore, (input, values, turn) => sendMore(input.consultation, values, turn)),
    onPress(asking.askWithdraw, (input, turn) => askWithdraw(input.consultation, turn)),
    onPress(asking.withdraw, (input, turn) => withdrawOwn(input.consultation, turn)),
    onPress(seeConsultation, (input, turn) => seeOne(input.consultation, turn, input.from)),
    onPress(own.seeOwn, (input, turn) => seeOwnList(input.below, turn)),
    onPress(own.seeReaders, (input, turn) => seeWhoRead(input.consultation, turn)),
    onPress(own.openAnswer, (input, turn) => openWords('answer', input.consultation, turn)),
    onSubmit(own.sendAnswer, (input, values, turn) => sendAnswer(input.consultation, values, turn)),
    onPress(own.openReaction, (input, turn) => openWords('reaction', input.consultation, turn)),
    onSubmit(own.sendReaction, (input, values, turn) => sendReaction(input.consultation, values, turn)),
    onPress(own.openTable, (input, turn) => openTable(input.consultation, turn)),
    onSubmit(own.sendTable, (input, values, turn) => sendTable(input.consultation, values, turn)),
    onPress(own.declineTable, (input, turn) => declineOwnTable(input.consultation, turn)),
    onPress(own.openTold, (input, turn) => openTold(input.consultation, turn)),
    onSubmit(own.sendTold, (input, values, turn) => sendTold(input.consultation, values, turn)),
    onPress(own.seeInvitation, (input, turn) => seeInvitation(input.consultation, input.to, turn)),
    onPress(own.wrapUp, (input, turn) => wrapUpOwn(input.consultation, turn)),
    ...helperCalls,
    ...tableWithout.calls,
    onPress(thread.openLine, (input, turn) => openLine(input.consultation, turn)),
    onSubmit(thread.sendLine, (input, values, turn) => sendLine(input.consultation, values, turn)),
    onPress(thread.openMend, (input, turn) => openMend(input.line, turn)),
    onSubmit(thread.sendMend, (input, values, turn) => sendMend(input.line, values, turn)),
    onPress(thread.takeBack, (input, turn) => takeBack(input.line, turn)),
  ],
  nudges: {
    'consultation-fits': sayToAsker,
    'consultation-handed-over': sayToAsker,
    'consultation-table-proposed': sayToAsker,
    'consultation-deputy': sayToAsker,
    'consultation-waits-for-you': sayToAsker,
    'consultation-not-read': sayNotRead,
    'consultation-discussed': sayToAsker,
    'consultation-brought-in': sayToAsker,
    'consultation-advice': sayToAsker,
    'consultation-told': sayToAsker,
    'consultation-wrapped-up': sayToAsker,
    'consultation-closed': sayToAsker,
    'consultation-follow-up-asker': askHowItWent,
    ...helperNudges,
    ...tableWithout.nudges,
    'consultation-line': sayLine,
    'consultation-line-changed': sayChange,
  },
  arrived: arrivedAbout,
  replied: repliedBelow,
  later: [
    ...consultationKinds,
    'consultation-new',
    'consultation-stand-in',
    'consultation-waits-for-you',
    'consultation-unread',
    'consultation-answered',
    'consultation-asked-along',
    'consultation-table-proposed',
    'consultation-call',
    'consultation-call-waits',
    'consultation-call-unmade',
    'consultation-no-case',
  ],
  ends: endOfNoCase,
  home: consultationsAtHome,
  main: mainOfConsultations,
  opens: openConsultationOf,
  help: (turn) => {
    const t = askingTexts[turn.language];
    if (!ownTeam(turn.me, turn.network).done) return undefined;
    return { line: t.helpLine, button: { label: t.ask, call: asking.seeHelp({}) } };
  },
};
