import { createHash } from 'node:crypto';
import type { TranscriptEntry } from '../../../bot/conversation/transcript.ts';
import type { Card } from '../../../bot/view/card.ts';
import type { Form } from '../../../bot/view/form.ts';
import type { Language } from '../../../domain/network/network.ts';
import type { WireMessage } from './wire.ts';

/** How each platform draws what the bot says, as JSON. They come in from outside: adapters don't know each other. */
export interface Renderers {
  readonly adaptive: (card: Card, language: Language) => unknown;
  readonly adaptiveForm: (form: Form, language: Language) => unknown;
  readonly blocks: (card: Card, language: Language) => unknown;
  readonly modal: (form: Form, language: Language) => unknown;
}

/** A line of the transcript in both looks. */
export function messageOf({ id, at, by, language, body }: TranscriptEntry, draw: Renderers): WireMessage {
  const common = { id, at, by, language };
  switch (body.kind) {
    case 'words':
      return { ...common, title: body.text, body };
    case 'card':
      return {
        ...common,
        title: body.card.title,
        body: { kind: 'card', teams: draw.adaptive(body.card, language), slack: draw.blocks(body.card, language) },
      };
    case 'form':
      return {
        ...common,
        title: body.form.title,
        body: {
          kind: 'form',
          teams: draw.adaptiveForm(body.form, language),
          // Slack puts the problems beside the fields of the open dialog itself.
          slack: draw.modal({ ...body.form, problems: undefined }, language),
          submit: body.form.submit.call,
          fields: body.form.fields.map((field) => field.name),
          problems: body.form.problems ?? {},
        },
      };
  }
}

/** Tells whether two readings of a box are the same. */
export function versionOf(messages: readonly WireMessage[]): string {
  return createHash('sha256').update(JSON.stringify(messages)).digest('base64url');
}
