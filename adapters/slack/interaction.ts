import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { callName } from './block-kit.ts';
import { formIn } from './left.ts';
import { choiceIn } from './menu.ts';
import { type FormContext, stateShape, unpackContext, valuesOf } from './modal.ts';
import { shapeOf } from './shape.ts';
import { type Door, turn } from './turn.ts';
import { type Place, placeShape } from './where.ts';

/** A button of this adapter: says again what was typed, now that a press allows a form to open. */
export const SAY_AGAIN = 'slack.say';

const sayAgainShape = z.object({ say: z.string() });

export interface Press {
  readonly incoming: Incoming;
  readonly triggerId: string;
  readonly where: Place;
  /** In what view the button stands; absent in a message. */
  readonly inside?: Inside | undefined;
}

export type Inside =
  | { readonly kind: 'home'; readonly hash: string | undefined }
  | { readonly kind: 'window'; readonly id: string };

/** What a button of ours says, or a choice in our menu: most of them a call, that of this adapter what was said before. */
function meaningOf(action: PressRead['actions'][0]): Incoming['what'] | undefined {
  if (action.type === 'overflow') {
    const call = choiceIn(action.selected_option.value);
    return call && { kind: 'pressed', call };
  }
  const [name, input] = [callName(action.action_id), jsonOf(action.value)];
  if (!input) return undefined;
  if (name !== SAY_AGAIN) return { kind: 'pressed', call: { name, input: input.json } };
  const read = sayAgainShape.safeParse(input.json).data;
  return read && { kind: 'said', text: read.say };
}

export interface Submission {
  readonly incoming: Incoming;
  readonly context: FormContext;
  /** The names of the fields that stand in the modal, in order. */
  readonly onScreen: readonly string[];
  /** What the form on screen asks and says, by which another one is told from it. */
  readonly shape: string;
  /** What drafts of it go by. */
  readonly form: string;
}

const who = {
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
};

const pressShape = z.object({
  type: z.literal('block_actions'),
  ...who,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  view: z
    .object({
      type: z.enum(['home', 'modal']),
      id: z.string(),
      hash: z.string().optional(),
      private_metadata: z.string().optional(),
    })
    .optional(),
  actions: z.tuple(
    [
      z.union([
        z.object({ type: z.literal('button'), action_id: z.string(), value: z.string() }),
        z.object({ type: z.literal('overflow'), selected_option: z.object({ value: z.string() }) }),
      ]),
    ],
    z.unknown(),
  ),
});

/** A button of ours. In a channel others read along: there nothing is replaced, and the answer is for who pressed. */
export function readPress(body: unknown, door: Door): Press | undefined {
  const read = pressShape.safeParse(body).data;
  const tenant = read?.team?.id ?? read?.user.team_id;
  const what = read && meaningOf(read.actions[0]);
  if (!read || !what || !tenant) return undefined;
  const shared = read.channel !== undefined && !read.channel.id.startsWith('D') && !read.container.is_ephemeral;
  return {
    incoming: { ...turn(read.trigger_id, tenant, read.user.id, shared ? 'channel' : 'private', door), what },
    triggerId: read.trigger_id,
    where: pressedWhere(read),
    ...(read.view ? { inside: insideOf(read.view) } : {}),
  };
}

type PressRead = z.infer<typeof pressShape>;

function insideOf({ type, id, hash }: NonNullable<PressRead['view']>): Inside {
  return type === 'home' ? { kind: 'home', hash } : { kind: 'window', id };
}

function pressedWhere({ channel, container, response_url: url, view }: PressRead): Place {
  if (view?.type === 'home') return { kind: 'home' };
  if (view) return windowPlace(view.private_metadata);
  if (!container.is_ephemeral && channel?.id.startsWith('D') && container.message_ts) {
    const { message_ts: ts, thread_ts: thread } = container;
    return { kind: 'message', channel: channel.id, ts, ...(thread ? { thread } : {}) };
  }
  return url ? { kind: 'url', url, replaces: container.is_ephemeral === true } : { kind: 'person' };
}

/** A window over the person's own page says so; any other answers in itself. */
function windowPlace(packed: string | undefined): Place {
  const read = z.object({ where: placeShape }).safeParse(jsonOf(packed)?.json).data;
  return read?.where.kind === 'home' ? read.where : { kind: 'window' };
}

const submissionShape = z.object({
  type: z.literal('view_submission'),
  ...who,
  view: z.object({
    id: z.string(),
    hash: z.string().default(''),
    private_metadata: z.string(),
    blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })),
    state: stateShape,
  }),
});

/** A form of ours that was sent in. Its id names what was filled in: the same twice is one, mended it is another. */
export function readSubmission(body: unknown, door: Door): Submission | undefined {
  const read = submissionShape.safeParse(body).data;
  const tenant = read?.team?.id ?? read?.user.team_id;
  const context = read && unpackContext(read.view.private_metadata);
  if (!read || !tenant || !context) return undefined;
  const values = valuesOf(read.view.state);
  const filled = createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 16);
  return {
    incoming: {
      ...turn(`${read.view.id}:${read.view.hash}:${filled}`, tenant, read.user.id, 'private', door),
      what: { kind: 'submitted', call: context.call, values },
    },
    context,
    onScreen: read.view.blocks.flatMap((block) => (block.type === 'input' && block.block_id ? [block.block_id] : [])),
    shape: shapeOf(read.view.blocks),
    form: formIn(read.view),
  };
}

function jsonOf(text: string | undefined): { readonly json: unknown } | undefined {
  try {
    return text === undefined ? undefined : { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
