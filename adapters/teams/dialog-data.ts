import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Pressed, Submitted } from '../../bot/conversation/incoming.ts';
import type { DialogData } from './buttons.ts';
import { valuesOf } from './inline-form.ts';

/** What a button brought that opens a dialog, or that stands in one. */
export interface Sent {
  readonly what: Pressed | Submitted;
  readonly dialog?: DialogData | undefined;
}

/** Ids of messages, and what we made of them ourselves; they end up in a web address. */
const id = z.string().regex(/^[^\s/?#%]{1,300}$/);

const sentShape = z.object({
  call: z.object({ name: z.string().min(1), input: z.unknown() }),
  form: z.literal(true).optional(),
  dialog: z
    .object({ round: id, message: id.optional().catch(undefined), form: z.unknown() })
    .optional()
    .catch(undefined),
});

/** What is not of our making is a button that nobody knows: that is said in its reader's language. */
export function readSent(data: unknown): Sent {
  const read = sentShape.safeParse(data).data;
  if (!read) return { what: { kind: 'pressed', call: { name: 'teams.unknown', input: {} } } };
  const { call, form, dialog } = read;
  const values = valuesOf(data as Readonly<Record<string, unknown>>);
  return { what: form ? { kind: 'submitted', call, values } : { kind: 'pressed', call }, dialog };
}

/** The message that a dialog was opened from, when it can be replaced. */
export function messageIn(replyToId: unknown): string | undefined {
  return id.safeParse(replyToId).data;
}

/** Names what comes after this round: the same sent once more is the same, mended it is another. */
export function roundAfter(round: string, what: unknown): string {
  const said = JSON.stringify([round, what]);
  return createHash('sha256').update(said).digest('base64url').slice(0, 24);
}
