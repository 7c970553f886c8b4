import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Values } from '../../bot/view/form.ts';
import { stateShape, unpackContext, valuesOf } from './modal.ts';
import { type Door, turn } from './turn.ts';

/** What is typed so far in a form that is open. */
export interface Draft {
  readonly incoming: Incoming;
  /** The window together with the form in it. */
  readonly form: string;
  /** When it was typed, by Slack's clock: requests overtake each other. */
  readonly at: number;
}

/**
 * Slack does not say what stood in a window that was closed, so each field tells of itself while it is filled in: words
 * as they are typed, because of what is not ended by Enter nothing would be heard. Slack waits for a pause in the typing.
 */
export function tellingOfItself(view: types.ModalView): types.ModalView {
  return { ...view, notify_on_close: true, blocks: view.blocks.map((block) => telling(block as types.KnownBlock)) };
}

function telling(block: types.KnownBlock): types.KnownBlock {
  if (block.type !== 'input') return block;
  const { element } = block;
  if (element.type !== 'plain_text_input') return { ...block, dispatch_action: true };
  const dispatch_action_config = { trigger_actions_on: ['on_character_entered' as const] };
  return { ...block, dispatch_action: true, element: { ...element, dispatch_action_config } };
}

const viewOfForm = { id: z.string(), private_metadata: z.string() };

const who = {
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
};

const draftShape = z.object({
  type: z.literal('block_actions'),
  ...who,
  view: z.object({ ...viewOfForm, state: stateShape }),
  actions: z.tuple(
    [
      z.object({
        type: z.enum(['plain_text_input', 'datepicker', 'static_select', 'checkboxes']),
        action_ts: z.string(),
      }),
    ],
    z.unknown(),
  ),
});

/** A field of an open form of ours that was filled in or cleared: all that stands in the form now. */
export function readDraft(body: unknown, door: Door): Draft | undefined {
  const read = draftShape.safeParse(body).data;
  const tenant = read?.team?.id ?? read?.user.team_id;
  const context = read && unpackContext(read.view.private_metadata);
  if (!read || !tenant || !context) return undefined;
  const [{ action_ts: at }] = read.actions;
  return {
    incoming: {
      ...turn(`${read.view.id}:left:${at}`, tenant, read.user.id, 'private', door),
      what: { kind: 'left', call: context.call, values: { ...emptied(read.view), ...valuesOf(read.view.state) } },
    },
    form: formIn(read.view),
    at: Number(at),
  };
}

/** The fields in which nothing stands, so that one that was cleared does not come back filled. */
function emptied({ state }: z.infer<typeof draftShape>['view']): Values {
  return Object.fromEntries(Object.keys(state.values).map((name) => [name, '']));
}

const closedShape = z.object({ type: z.literal('view_closed'), view: z.object(viewOfForm) });

/** Which form was closed without being sent in. */
export function readClosed(body: unknown): string | undefined {
  const read = closedShape.safeParse(body).data;
  return read && formIn(read.view);
}

/** A window can show one form after another: its id alone does not tell which. */
export function formIn(view: { readonly id: string; readonly private_metadata: string }): string {
  return `${view.id}:${view.private_metadata}`;
}
