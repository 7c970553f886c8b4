import { z } from 'zod';

/** Where an answer goes. It travels along in a form's `private_metadata`, so that nothing has to be remembered here. */
export const whereShape = z.discriminatedUnion('kind', [
  /** In answer to a message of ours in the one-to-one chat, which can be replaced. */
  z.object({ kind: z.literal('message'), channel: z.string(), ts: z.string(), thread: z.string().optional() }),
  /** By response_url, seen by this person alone; `replaces` when it belongs to an ephemeral message of ours. */
  z.object({ kind: z.literal('url'), url: z.string(), replaces: z.boolean() }),
  /** Below what was typed in the one-to-one chat. */
  z.object({ kind: z.literal('chat'), channel: z.string(), thread: z.string().optional() }),
  /** In the one-to-one chat, to be opened first. */
  z.object({ kind: z.literal('person') }),
]);

export type Where = z.infer<typeof whereShape>;

/** Where the answer to a form or a button goes: anywhere that the speaker reaches, or where somebody looks right now. */
export const placeShape = z.union([
  whereShape,
  /** In a window over the person's own page, which is published anew when something changed. */
  z.object({ kind: z.literal('home') }),
  /** In the window itself. */
  z.object({ kind: z.literal('window') }),
]);

export type Place = z.infer<typeof placeShape>;

/** Where the speaker says it when there is no window (any more): of what was in one, in the one-to-one chat. */
export function outside(place: Place): Where {
  return place.kind === 'home' || place.kind === 'window' ? { kind: 'person' } : place;
}
