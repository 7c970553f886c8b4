import { type CallHandler, onPress, onSubmit } from '../conversation/feature.ts';
import { openAdvice, sendAdvice } from './advice.ts';
import { askAlong, openReply, openSearch, sayNotNow, seeCandidates, sendReply, sendSearch } from './experts.ts';
import { openContactTold, sendContactTold } from './follow-up.ts';
import * as calls from './helpers.vocabulary.ts';
import { sayCalled, seeNumber, seeOneList, seeWhatWaits } from './inbox.ts';
import { openLookBack, seeLookBack, sendLookBack, tap } from './look-back.ts';
import * as look from './look-back.vocabulary.ts';
import { askEnd, closeWhole, endTalk, openBack, openElsewhere, sayFits, sendBack, sendElsewhere } from './screening.ts';
import { discuss, openBring, propose, sendBring } from './table.ts';
import { seeUnmade } from './unmade.ts';
import { seeUnread } from './unread.ts';

/** Every button and form of who helps: screener, expert, chair and contactpersoon. */
export const helperCalls: readonly CallHandler[] = [
  onPress(calls.seeInbox, (_input, turn) => seeWhatWaits(turn)),
  onPress(calls.seeList, (input, turn) => seeOneList(input.list, input.below, turn)),
  onPress(calls.seeCall, (input, turn) => seeNumber(input.call, turn)),
  onPress(calls.called, (input, turn) => sayCalled(input.call, turn)),
  onPress(calls.fits, (input, turn) => sayFits(input.consultation, turn)),
  onPress(calls.openBack, (input, turn) => openBack(input.consultation, turn)),
  onSubmit(calls.sendBack, (input, values, turn) => sendBack(input.consultation, values, turn)),
  onPress(calls.openElsewhere, (input, turn) => openElsewhere(input.consultation, turn)),
  onSubmit(calls.sendElsewhere, (input, values, turn) => sendElsewhere(input.consultation, values, turn)),
  onPress(calls.askEnd, (input, turn) => askEnd(input.consultation, turn)),
  onPress(calls.endTalk, (input, turn) => endTalk(input.consultation, turn)),
  onPress(calls.close, (input, turn) => closeWhole(input.consultation, turn)),
  onPress(calls.seeCandidates, (input, turn) => seeCandidates(input.consultation, { words: input.words }, turn)),
  onPress(calls.openSearch, (input, turn) => openSearch(input.consultation, turn)),
  onSubmit(calls.sendSearch, (input, values, turn) => sendSearch(input.consultation, values, turn)),
  onPress(calls.askAlong, (input, turn) => askAlong(input.consultation, input.member, input.words, turn)),
  onPress(calls.openReply, (input, turn) => openReply(input.consultation, turn)),
  onSubmit(calls.sendReply, (input, values, turn) => sendReply(input.consultation, values, turn)),
  onPress(calls.notNow, (input, turn) => sayNotNow(input.consultation, turn)),
  onPress(calls.proposeTable, (input, turn) => propose(input.consultation, turn)),
  onPress(calls.discussed, (input, turn) => discuss(input.consultation, turn)),
  onPress(calls.openBring, (input, turn) => openBring(input.consultation, turn)),
  onSubmit(calls.sendBring, (input, values, turn) => sendBring(input.consultation, values, turn)),
  onPress(calls.openAdvice, (input, turn) => openAdvice(input.consultation, turn)),
  onSubmit(calls.sendAdvice, (input, values, turn) => sendAdvice(input.consultation, values, turn)),
  onPress(calls.openContactTold, (input, turn) => openContactTold(input.consultation, turn)),
  onSubmit(calls.sendContactTold, (input, values, turn) => sendContactTold(input.consultation, values, turn)),
  onPress(look.seeLookBack, (input, turn) => seeLookBack(input, turn)),
  onPress(look.tapCarriedOut, ({ extent, ...about }, turn) => tap(about, { carriedOut: extent }, turn)),
  onPress(look.tapUseful, ({ extent, ...about }, turn) => tap(about, { useful: extent }, turn)),
  onPress(look.openLookBack, (input, turn) => openLookBack(input, turn)),
  onSubmit(look.sendLookBack, (input, values, turn) => sendLookBack(input, values, turn)),
  onPress(calls.seeUnread, (input, turn) => seeUnread(input.consultation, turn)),
  onPress(calls.seeUnmade, (input, turn) => seeUnmade(input.call, turn)),
];
