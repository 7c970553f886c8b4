import type { types } from '@slack/bolt';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Form } from '../../bot/view/form.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { Language } from '../../domain/network/network.ts';
import { type SlackMessage, toBlocks } from './block-kit.ts';
import { tellingOfItself } from './left.ts';
import { packContext, toModal } from './modal.ts';
import type { Listener } from './speaker.ts';
import { outside, type Place } from './where.ts';

/** The modal for a form; undefined when what it must carry along is more than Slack takes. */
export function modalFor(form: Form, language: Language, where: Place, log: Log): types.ModalView | undefined {
  const packed = packContext({ call: form.submit.call, language, where });
  if (packed === undefined) log.error('slack.form-too-large', { call: form.submit.call.name });
  return packed === undefined ? undefined : tellingOfItself(toModal(form, language, packed));
}

/** Who hears the answer to this turn, and where. */
export function listener(incoming: Incoming, place: Place): Listener {
  return { user: incoming.from.user, where: outside(place), key: incoming.id };
}

/** An answer that is a card, as a message. */
export function messageOf(spoken: Spoken): SlackMessage {
  const card = cardOf(spoken);
  if (!card) throw new Error('A form is opened, not said');
  return toBlocks(card, spoken.language);
}

/** Undefined when the answer is a form. */
export function cardOf({ answer }: Spoken): Card | undefined {
  return 'card' in answer ? answer.card : undefined;
}

/** Undefined when the answer is a card. */
export function formOf({ answer }: Spoken): Form | undefined {
  return 'form' in answer ? answer.form : undefined;
}

/** The answer to what is no question. */
export function isNothing(spoken: Spoken): boolean {
  const card = cardOf(spoken);
  return card?.title === '' && card.parts.length === 0;
}
