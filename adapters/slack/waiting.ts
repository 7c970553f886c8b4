import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import type { Call } from '../../bot/view/call.ts';
import { type Card, text } from '../../bot/view/card.ts';
import type { Form } from '../../bot/view/form.ts';
import { SAY_AGAIN } from './interaction.ts';
import { clean, limits } from './limits.ts';

/** Where a form cannot open, or not any more: a card with the button that opens it. */
export function waiting(form: Form, { answer, language }: Spoken, incoming: Incoming): Card {
  const texts = conversationTexts[language];
  const forgot = answer.kind === 'open' ? answer.again : undefined;
  // What stands before the fields of a form that forgot the words is to be read even when nobody opens it.
  const first = forgot ? form.intro : undefined;
  return {
    title: form.title,
    parts: [text(first ?? texts.formWaits)],
    buttons: [{ label: texts.openForm, call: forgot ?? onceMore(incoming), style: 'primary' }],
  };
}

/** What brings the same turn about by a press. */
function onceMore({ what }: Incoming): Call {
  switch (what.kind) {
    case 'said':
      return sayAgain(what.text);
    case 'pressed':
      return what.call;
    default:
      return sayAgain('help');
  }
}

/** As many of the words as a button carries; the whole of them still stands in the chat above it. */
function sayAgain(words: string): Call {
  for (let length = Math.min(words.length, limits.button.value); ; length -= 50) {
    const input = { say: clean(words.slice(0, Math.max(0, length))) };
    if (JSON.stringify(input).length <= limits.button.value) return { name: SAY_AGAIN, input };
  }
}
