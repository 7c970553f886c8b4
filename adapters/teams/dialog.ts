import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Converse, Spoken } from '../../bot/conversation/reply.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Form } from '../../bot/view/form.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { isShared } from './activity.ts';
import { type AdaptiveCard, toAdaptiveCard } from './adaptive-card.ts';
import { type AnswerTools, neutralLine, putOrSay, say, twice } from './answer.ts';
import type { DialogData } from './buttons.ts';
import { messageIn, readSent, roundAfter, type Sent } from './dialog-data.ts';
import { below, carried, filledAgain } from './dialog-form.ts';
import { type Heard, type Home, hearing } from './incoming.ts';
import { toFormCard } from './inline-form.ts';
import { closeDialog, keepDialog, respondWithDialog, respondWithSentence } from './invoke-response.ts';
import { bytesOf, limits } from './limits.ts';
import { answerPost } from './posts.ts';

export interface DialogTools extends AnswerTools {
  readonly converse: Converse;
  readonly home: Home;
}

/** What was sent in from a dialog, and whose chat its answer may stand in. */
export interface SentIn {
  readonly sent: Sent;
  readonly heard: Heard;
  /** Others read along where it was opened, or we are no part of that chat: the answer goes to the one-to-one chat. */
  readonly aside: boolean;
}

/** `task/fetch`: a button that opens a form. What else comes of it stands in the dialog too. */
export async function openDialog(tools: DialogTools, context: TurnContext): Promise<void> {
  const { activity } = context;
  const { what } = readSent(activity.value?.data);
  const spoken = await tools.converse(hearing(context, tools.home, what).incoming);
  await showFirst(context, spoken, messageIn(activity.replyToId));
}

/** `task/submit`: the form was sent in, or another button in the dialog was pressed. */
export async function submitDialog(tools: DialogTools, context: TurnContext): Promise<void> {
  const sent = readSent(context.activity.value?.data);
  const heard = hearing(context, tools.home, sent.what);
  await takeIn(tools, context, { sent, heard, aside: isShared(context.activity) });
}

/** The first that stands in a dialog. */
export function showFirst(context: TurnContext, spoken: Spoken, message?: string): Promise<void> {
  return show(context, spoken, { round: roundAfter('', context.activity.id), message });
}

/** Takes the turn of what was sent in; nobody else reads what is typed in a dialog. */
export async function takeIn(tools: DialogTools, context: TurnContext, { sent, heard, aside }: SentIn): Promise<void> {
  const { what, dialog } = sent;
  const round = roundAfter(dialog?.round ?? String(context.activity.id), what);
  const { tenant } = heard.incoming.from;
  const incoming = { ...heard.incoming, id: `teams:${tenant}:dialog:${round}`, place: 'private' as const };
  const spoken = await tools.converse(incoming);
  if (spoken.answer.kind === 'trouble') return stay(context, sent, spoken, spoken.answer.card);
  if ('form' in spoken.answer) return show(context, spoken, { ...dialog, round });
  const turn = { incoming, address: heard.address };
  const delivering = tools.posted.run(incoming.id, () => deliver(tools, context, turn, spoken, aside, dialog?.message));
  const result = await Promise.race([delivering, pause(limits.dialogMs, undefined, { ref: false })]);
  if (result?.result !== 'sent') return show(context, spoken, { ...dialog, round });
  return aside ? respondWithSentence(context, neutralLine(result, spoken.language)) : closeDialog(context);
}

/** Something broke: what was typed comes back below the sentence that says so. */
function stay(context: TurnContext, { what, dialog }: Sent, spoken: Spoken, card: Card): Promise<void> {
  const round = dialog?.round ?? roundAfter('', context.activity.id);
  if (what.kind === 'pressed') return show(context, spoken, { ...dialog, round });
  const form = filledAgain(dialog?.form, what.call, what.values);
  if (!form) return keepDialog(context);
  return showForm(context, below(card, form), form, spoken, { ...dialog, round });
}

/** In the place of the card that the dialog was opened from, as a new message, or in the one-to-one chat. */
function deliver(
  tools: DialogTools,
  context: TurnContext,
  { address }: Heard,
  spoken: Spoken,
  aside: boolean,
  message: string | undefined,
): Promise<SendResult> {
  const post = answerPost(spoken, address.user);
  return twice(() => {
    if (aside) return tools.sender.toPerson(address, post);
    const replaces = spoken.answer.kind === 'replace' && message;
    return replaces ? putOrSay(tools, context, replaces, post) : say(tools, context, post);
  });
}

function show(context: TurnContext, spoken: Spoken, dialog: DialogData): Promise<void> {
  const { answer, language } = spoken;
  if ('form' in answer) return showForm(context, answer.form, answer.form, spoken, dialog);
  const { round, message } = dialog;
  const card = toAdaptiveCard(answer.card, language, { dialog: { round, message } });
  return respondWithDialog(context, { title: answer.card.title, card, height: 'medium' });
}

/** The form travels along as it is without what was typed and said of it, as far as there is room for it twice. */
function showForm(context: TurnContext, form: Form, bare: Form, spoken: Spoken, dialog: DialogData): Promise<void> {
  const { round, message } = dialog;
  const draw = (more: Partial<DialogData>): AdaptiveCard =>
    toFormCard(form, spoken.language, { dialog: { round, message, ...more } });
  const alone = draw({});
  const along = carried(bare);
  const card = bytesOf(alone) + bytesOf(along) < limits.cardBytes ? draw({ form: along }) : alone;
  return respondWithDialog(context, {
    title: form.title,
    card,
    height: form.fields.length > limits.mediumFields ? 'large' : 'medium',
  });
}
