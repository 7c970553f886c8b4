import type { Json } from '../../adapters/slack/workspace.ts';
import { type Call, ConnectorDouble } from '../../adapters/teams/connector-double.ts';
import { handOut, openTokenHouse } from '../../adapters/teams/token-house.ts';
import { buttonOf, fieldOf, valueFor } from '../find.ts';
import type { House } from '../house.ts';
import { readCard } from '../platforms/adaptive-card.ts';
import type { TeamsDoor } from '../platforms/teams.ts';
import type { Seen } from '../screen.ts';
import { chatIn, type Guest, type Tenant } from './cast.ts';

let count = 0;
const next = () => String(++count);

/** Two tenants by one connector, which lets a registration into its own tenant only, and knows what was posted where. */
export async function openTeamsEnds(tenants: readonly Tenant[]) {
  const tokens = await openTokenHouse();
  const connector = await ConnectorDouble.start();
  for (const { appId } of tenants) handOut(appId);
  connector.refuses = (call) => {
    if (!tenants.some((tenant) => isAt(tenant, call))) return 403;
    const [, where = '', place = ''] = /^(.*\/activities)\/posted-(\d+)$/.exec(call.path) ?? [];
    return call.method !== 'PUT' || connector.calls[Number(place) - 1]?.path.startsWith(where) ? undefined : 404;
  };

  const does = async (house: House, at: Tenant, guest: Guest, own: object): Promise<Json> => {
    const id = `29:${guest.key}`;
    connector.others.set(id, { id, email: guest.email, name: guest.key, chat: chatIn(at, guest) });
    const activity = {
      id: `activity-${next()}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      timestamp: '2026-11-24T18:30:00.000Z',
      conversation: { id: chatIn(at, guest), conversationType: 'personal', tenantId: at.tenantId },
      from: { id, aadObjectId: `aad-${guest.key}`, name: guest.key },
      recipient: { id: `28:${at.appId}`, name: 'Schakelbot' },
      channelData: { tenant: { id: at.tenantId } },
      ...own,
    };
    const authorization = tokens.bearerFor(at.appId, connector.url);
    const headers = { 'content-type': 'application/json', connection: 'close', authorization };
    const answer = await fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(activity),
    });
    if (!answer.ok) throw new Error(`/api/messages: ${answer.status}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const invoke = (house: House, at: Tenant, guest: Guest, name: string, message: Seen, value: object) =>
    does(house, at, guest, { type: 'invoke', name, replyToId: message.id, value });

  return {
    connector,
    does,
    /** The way in for whoever sits down at a tenant. */
    doorOf: ({ appId, tenantId }: Tenant): TeamsDoor => ({
      tenant: tenantId,
      bot: `28:${appId}`,
      authorization: () => tokens.bearerFor(appId, connector.url),
    }),
    says: (house: House, at: Tenant, guest: Guest, text: string) => does(house, at, guest, { type: 'message', text }),
    /** What was said last to somebody there. */
    last(at: Tenant, guest: Guest): Seen {
      const { calls } = connector;
      const index = calls.findLastIndex((call) => call.method === 'POST' && call.path.includes(chatIn(at, guest)));
      return readCard(`posted-${index + 1}`, calls[index]?.body.attachments[0].content);
    },
    /** Presses a button that is answered in the place of its message. */
    async presses(house: House, at: Tenant, guest: Guest, message: Seen, label: string, beside = ''): Promise<Seen> {
      const { data } = buttonOf(message, label, beside);
      const value = { action: { type: 'Action.Execute', verb: 'verb', data }, trigger: 'manual' };
      const answer = await invoke(house, at, guest, 'adaptiveCard/action', message, value);
      return readCard(message.id, answer.value);
    },
    /** Presses a button that opens a form, and sends that in with this choice. */
    async fills(house: House, at: Tenant, guest: Guest, message: Seen, press: readonly [string, string], choice: Pair) {
      const { data } = buttonOf(message, ...press);
      const opened = await invoke(house, at, guest, 'task/fetch', message, { data });
      const { form } = readCard('dialog', opened.task.value.card.content);
      if (!form) throw new Error('No form opened');
      const field = fieldOf(form, choice[0]);
      const filled = { ...(form.submit.data as object), [field.name]: valueFor(field, choice[1]) };
      await invoke(house, at, guest, 'task/submit', message, { data: filled });
    },
    async close() {
      await connector.stop();
      await tokens.close();
    },
  };
}

type Pair = readonly [label: string, value: string];

/** Whether the call came with the token of this tenant's registration, and is about a conversation of this tenant. */
function isAt({ appId, tenantId }: Tenant, { bearer, path, body }: Call): boolean {
  const named = body?.tenantId ?? /\/v3\/conversations\/(?:19:|a:)([^:]+):/.exec(path)?.[1];
  return bearer === `token-of-${appId}` && named === tenantId;
}
