import type { TurnContext } from 'botbuilder';
import { readPress, readSubmission } from '../../adapters/slack/interaction.ts';
import type { Door } from '../../adapters/slack/turn.ts';
import { readSent } from '../../adapters/teams/dialog-data.ts';
import { heard } from '../../adapters/teams/incoming.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a client sends back, as JSON
type Json = any;

type What = Incoming['what'] | undefined;

const door: Door = { entrance: { kind: 'shared' }, whoIs: async () => ({}) };
const who = { user: { id: 'U1', team_id: 'T1' }, team: { id: 'T1' } };

/** What each button in Slack's blocks says to the bot when it is pressed. */
export function pressedOnSlack(blocks: Json): What[] {
  const elements: Json[] = blocks.flatMap((block: Json) => (block.type === 'actions' ? block.elements : []));
  const pressed = elements.flatMap(({ type, action_id, value, options }) =>
    type === 'overflow'
      ? options.map((selected_option: Json) => ({ type, action_id, selected_option }))
      : [{ type, action_id, value }],
  );
  return pressed.map((action) => {
    const actions = [action];
    const body = { type: 'block_actions', ...who, trigger_id: '1', container: { message_ts: '1.0' }, actions };
    return readPress(body, door)?.incoming.what;
  });
}

/** The same for a card in Teams: by Action.Execute, by what stands in for it, or by a dialog. */
export function pressedOnTeams(card: Json): What[][] {
  return actionsIn(card).map((action) => {
    const { data } = action;
    const asMessage = said({ type: 'message', value: data });
    if (action.type !== 'Action.Execute') return [readSent(data).what, asMessage];
    const { fallback } = action;
    const value = { action: { type: action.type, verb: action.verb, data } };
    return [said({ type: 'invoke', value }), asMessage, said({ type: 'message', value: fallback.data })];
  });
}

/** A modal that was sent in with this in its fields; an empty one as Slack tells of it. */
export function sentInOnSlack(view: Json, filled: Readonly<Record<string, string>>): What {
  const inputs: Json[] = view.blocks.filter(({ type }: Json) => type === 'input');
  const values = inputs.map(({ block_id, element: { type } }) => {
    const value = filled[block_id] || null;
    if (type === 'datepicker') return [block_id, { value: { type, selected_date: value } }];
    if (type === 'checkboxes')
      return [
        block_id,
        { value: { type, selected_options: value ? value.split(',').map((one) => ({ value: one })) : [] } },
      ];
    if (type === 'static_select') return [block_id, { value: { type, selected_option: value && { value } } }];
    return [block_id, { value: { type, value } }];
  });
  const state = { values: Object.fromEntries(values) };
  return readSubmission({ type: 'view_submission', ...who, view: { ...view, id: 'V1', state } }, door)?.incoming.what;
}

/** The same in Teams, in a message and in a dialog. */
export function sentInOnTeams(card: Json, filled: Readonly<Record<string, string>>): What[] {
  const [{ data, type, verb }] = actionsIn(card) as [Json];
  const inputs: Json[] = card.body.filter(({ id }: Json) => id);
  const fields = Object.fromEntries(
    inputs.map((input) => [input.id, filled[input.id.replace('field.', '')] ?? emptyIn(input)]),
  );
  const brought = { ...data, ...fields };
  if (type === 'Action.Submit') return [readSent(brought).what];
  return [
    said({ type: 'invoke', value: { action: { type, verb, data: brought } } }),
    said({ type: 'message', value: brought }),
  ];
}

function emptyIn(input: Json): string {
  return input.choices?.find(({ value }: Json) => value.trim() === '')?.value ?? '';
}

function actionsIn(card: Json): Json[] {
  const visit = (node: Json): Json[] => [
    ...(node.actions ?? []).filter(({ type }: Json) => type !== 'Action.ToggleVisibility'),
    ...[...(node.columns ?? []), ...(node.items ?? [])].flatMap(visit),
  ];
  return card.body.flatMap(visit);
}

function said(own: object): What {
  const conversation = { id: 'a:1', conversationType: 'personal', tenantId: 't' };
  const usual = {
    id: '1',
    from: { id: '29:1' },
    recipient: { id: '28:1' },
    conversation,
    serviceUrl: 'https://x.example',
  };
  const context = { activity: { ...usual, ...own } } as unknown as TurnContext;
  return heard(context, { everybody: true, entrance: { kind: 'shared' } }).incoming.what;
}
