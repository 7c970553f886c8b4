import { z } from 'zod';

/** Where an answer goes. It travels along in a form's `private_metadata`, so that nothing has to be remembered here. */
export const whereShape = z.discriminatedUnion('kind', [
  /** In answer to a message of ours in the one-to-one chat, which can be replaced. */
  z.object({ kind: z.literal('message'), channel: z.string(), ts: z.string() }),
  /** By response_url, seen by this person alone; `replaces` when it belongs to an ephemeral message of ours. */
  z.object({ kind: z.literal('url'), url: z.string(), replaces: z.boolean() }),
  /** Below what was typed in the one-to-one chat. */
  z.object({ kind: z.literal('chat'), channel: z.string(), thread: z.string().optional() }),
  /** In the one-to-one chat, to be opened first. */
  z.object({ kind: z.literal('person') }),
]);

export type Where = z.infer<typeof whereShape>;
