import { z } from 'zod';
import { type AgreementId, helpFrom } from '../../domain/agreements/agreement.ts';
import { asDay, type CalendarDay } from '../../domain/kernel/time.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { callType } from '../view/call.ts';

const key = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length < 100;
const one = z.object({ agreement: z.custom<AgreementId>(key) });
const ofBody = z.object({ body: z.custom<BodyKey>(key) });
/** From which agreement on a long list is shown. */
const page = z.object({ from: z.number().int().min(0).max(10_000).optional() });
const dayShape = z.custom<CalendarDay>((value) => typeof value === 'string' && asDay(value) !== undefined);

export const seeAgreements = callType('agreements.see', page);
export const seeBodyAgreements = callType('agreements.see-body', ofBody.extend(page.shape));
/** One agreement with everything that can be done with it: *Bijwerken*. */
export const seeAgreement = callType('agreements.see-one', one);

export const openAgreementForm = callType('agreements.open', ofBody.partial(), { opens: 'form' });
/** The message in the chat that it is made of, and the question to who wrote that; both travel along unseen. */
const originShape = z.object({ source: z.string().max(1000).optional(), quote: z.string().max(100).optional() });
export type Origin = z.infer<typeof originShape>;
export const sendAgreementForm = callType('agreements.send', originShape);
/** *Noteer als afspraak*: a sentence that was not begun with the word. */
export const noteSentence = callType('agreements.note', z.object({ words: z.string().max(1000) }));
export const undoMaking = callType('agreements.undo', one);
/** For which goal, and from which meeting: asked after a sentence was stored. */
export const openPlaceForm = callType('agreements.open-place', one, { opens: 'form' });
export const sendPlaceForm = callType('agreements.send-place', one);

/** *Ja, dat klopt*, to an agreement that somebody else wrote down. */
export const confirm = callType('agreements.confirm', one);
export const finish = callType('agreements.done', one);
export const openTell = callType('agreements.open-tell', one, { opens: 'form' });
export const sendTell = callType('agreements.send-tell', one);
export const openMove = callType('agreements.open-move', one, { opens: 'form' });
export const sendMove = callType('agreements.send-move', one);
export const getStuck = callType('agreements.stuck', one);
export const askHelp = callType('agreements.ask-help', one.extend({ whom: z.enum(helpFrom) }));
export const offerHelp = callType('agreements.offer-help', one, { opens: 'form' });
export const sendOffer = callType('agreements.send-offer', one);
export const openHandOver = callType('agreements.open-hand-over', one, { opens: 'form' });
export const sendHandOver = callType('agreements.send-hand-over', one);
export const openDrop = callType('agreements.open-drop', one, { opens: 'form' });
export const sendDrop = callType('agreements.send-drop', one);
/** "Herinner mij": with the day when it is known, otherwise it is asked. */
export const remindMe = callType('agreements.remind-me', one.extend({ day: dayShape }));
export const openRemind = callType('agreements.open-remind', one, { opens: 'form' });
export const sendRemind = callType('agreements.send-remind', one);

/** A secretary lets a progress report go to its body's channel, or holds it this time. */
export const releaseReport = callType('agreements.release-report', z.object({ report: z.string().max(300) }));
/** *Bekijken*, from a message that bundles several things. */
export const seeReport = callType('agreements.see-report', z.object({ report: z.string().max(300) }));
export const holdReport = callType('agreements.hold-report', z.object({ report: z.string().max(300) }));
