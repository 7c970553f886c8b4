import { z } from 'zod';
import type { CallRequestId } from '../../domain/consultations/consultation.ts';
import { listKinds } from '../../domain/consultations/list-consultations.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { callType } from '../view/call.ts';
import { below, one } from './consultations.vocabulary.ts';

const key = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length < 100;
const call = z.object({ call: z.custom<CallRequestId>(key) });

/** What a search may hold, so that it fits in a button. */
export const LONGEST_SEARCH = 100;
const search = one.extend({ words: z.string().max(LONGEST_SEARCH).optional() });

/** What waits for a helper, and each of its lists further on. */
export const seeInbox = callType('consultations.see-inbox', z.object({}));
export const seeList = callType('consultations.see-list', below.extend({ list: z.enum(listKinds) }));
/** Somebody wants to be called: the number, and *Gebeld*, which erases it. */
export const seeCall = callType('consultations.see-call', call);
export const called = callType('consultations.called', call);

/** For the bureau: whom to call about a question that nobody reads. */
export const seeUnread = callType('consultations.see-unread', one);

/** The same about somebody who waits to be called. */
export const seeUnmade = callType('consultations.see-unmade', call);

/** The screener's answers to a question. */
export const fits = callType('consultations.fits', one);
export const openBack = callType('consultations.open-back', one, { opens: 'form' });
export const sendBack = callType('consultations.send-back', one);
export const openElsewhere = callType('consultations.open-elsewhere', one, { opens: 'form' });
export const sendElsewhere = callType('consultations.send-elsewhere', one);
/** *Afronden* says first what it means. */
export const askEnd = callType('consultations.ask-end', one);
export const endTalk = callType('consultations.end-talk', one);
export const close = callType('consultations.close', one);

/** Who may think along; `words` are the screener's own. */
export const seeCandidates = callType('consultations.see-candidates', search);
export const openSearch = callType('consultations.open-search', one, { opens: 'form' });
export const sendSearch = callType('consultations.send-search', one);
export const askAlong = callType('consultations.ask-along', search.extend({ member: z.custom<MemberId>(key) }));

/** *Meedenken*, *Nu niet*. */
export const openReply = callType('consultations.open-reply', one, { opens: 'form' });
export const sendReply = callType('consultations.send-reply', one);
export const notNow = callType('consultations.not-now', one);

/** The table of the expertteam, and whom it brings in. */
export const proposeTable = callType('consultations.propose-table', one);
export const discussed = callType('consultations.discussed', one);
export const openBring = callType('consultations.open-bring', one, { opens: 'form' });
export const sendBring = callType('consultations.send-bring', one);

/** *Advies vastleggen*. */
export const openAdvice = callType('consultations.open-advice', one, { opens: 'form' });
export const sendAdvice = callType('consultations.send-advice', one);

/** After six weeks: how it goes, by the contactpersoon. */
export const openContactTold = callType('consultations.open-contact-told', one, { opens: 'form' });
export const sendContactTold = callType('consultations.send-contact-told', one);
