import { z } from 'zod';
import { LONGEST_SIGNAL, type SignalId, signalKinds, signalLevels } from '../../domain/signals/signal.ts';
import { callType } from '../view/call.ts';

const nothing = z.object({});
const key = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length < 100;
const idShape = z.custom<SignalId>(key);
const one = z.object({ signal: idShape });

/** The steps that are taken with a short form. */
export const stepForms = [
  'addressed',
  'passed-on',
  'told',
  'on-agenda',
  'asked-down',
  'advised',
  'settled',
  'sent-back',
  'reopened',
] as const;
export type StepForm = (typeof stepForms)[number];

export const openReport = callType('signals.open', nothing, { opens: 'form' });
/** The message in the chat that it is made of, and the question to who wrote that; both travel along unseen. */
const originShape = z.object({ source: z.string().max(1000).optional(), quote: z.string().max(100).optional() });
export type Origin = z.infer<typeof originShape>;
export const sendReport = callType('signals.send', originShape);
/** *Noteer als signaal*: a sentence that was not begun with the word. */
export const noteSentence = callType('signals.note', z.object({ words: z.string().max(LONGEST_SIGNAL) }));
/** One answer to what a new signal did not say yet. */
export const fill = callType(
  'signals.fill',
  one.extend({
    kind: z.enum(signalKinds).optional(),
    level: z.enum(signalLevels).optional(),
    theme: z.string().max(100).optional(),
  }),
);
/** *Ander thema*. */
export const openTheme = callType('signals.open-theme', one, { opens: 'form' });
export const sendTheme = callType('signals.send-theme', one);
/** *Aanvullen* and *Aanpassen*: everything in one form. */
export const openEdit = callType('signals.open-edit', one, { opens: 'form' });
export const sendEdit = callType('signals.send-edit', one);

export const seeSignals = callType('signals.see', nothing);
/** One list alone, page by page: one's own, a region's, or what the asker carries on. */
export const seeList = callType(
  'signals.see-list',
  z.object({
    of: z.enum(['own', 'region', 'here']),
    region: z.string().max(100).optional(),
    before: z.number().int().positive().optional(),
  }),
);
export type ListInput = z.infer<typeof seeList.shape>;
/** *Bekijken*; `news` tells messages about different steps of one signal apart. */
export const seeSignal = callType('signals.see-one', one.extend({ news: z.string().max(100).optional() }));

/** *Dit zie ik ook*; `own` is the asker's own signal that it was found with. */
export const join = callType('signals.join', one.extend({ own: idShape.optional() }));
/** One's own becomes an addition to the other. */
export const merge = callType('signals.merge', one.extend({ own: idShape }));
export const openAddition = callType('signals.open-addition', one, { opens: 'form' });
export const sendAddition = callType('signals.send-addition', one);
export const leave = callType('signals.leave', one);
/** *Dit herken ik* and *Herken ik niet*, to "wie herkent dit?". */
export const recognise = callType('signals.recognise', one.extend({ yes: z.boolean() }));

/** *Alleen vertrouwelijk*. */
export const shield = callType('signals.shield', one);
/** *Toch gewoon delen*: the words sounded graver than they were meant. */
export const share = callType('signals.share', one);
/** *Intrekken* asks once more first: it says what happens when others joined. */
export const askWithdraw = callType('signals.ask-withdraw', one);
export const withdraw = callType('signals.withdraw', one);

export const openStep = callType('signals.open-step', one.extend({ step: z.enum(stepForms) }), { opens: 'form' });
export const sendStep = callType('signals.send-step', one.extend({ step: z.enum(stepForms) }));
