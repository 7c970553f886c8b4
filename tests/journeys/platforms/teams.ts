import { isDeepStrictEqual } from 'node:util';
import { ConnectorDouble } from '../../adapters/teams/connector-double.ts';
import type { Ground, House } from '../house.ts';
import type { Filled, Guest, Platform, Seat, Seen, SeenButton, SeenForm } from '../screen.ts';
import { readCard } from './adaptive-card.ts';

const tenant = 'tenant-lerend-netwerk';

/** Teams' side, for all the journeys of a file. */
export async function teamsGround(): Promise<{
  ground: Ground;
  connector: ConnectorDouble;
  close(): Promise<void>;
}> {
  const connector = await ConnectorDouble.start();
  const channelOf = (body: string) => ({ teams: JSON.stringify({ id: channelId(body), serviceUrl: connector.url }) });
  const ground: Ground = { settings: { local: false, teams: { kind: 'anonymous' } }, channelOf };
  return { connector, ground, close: () => connector.stop() };
}

/** Teams, by the activities that it sends and what its connector is asked to show. */
export function openTeams(house: House, connector: ConnectorDouble): Platform {
  connector.reset();
  return {
    seatOf: async (guest) => {
      const id = `29:${guest.key}`;
      connector.others.set(id, { id, email: guest.email, name: guest.name, chat: chatOf(guest) });
      return new TeamsSeat(house.url, connector, guest);
    },
    channel: async (body) => shownIn(connector, channelId(body)),
  };
}

class TeamsSeat implements Seat {
  readonly #url: string;
  readonly #connector: ConnectorDouble;
  readonly #guest: Guest;
  readonly #chat: string;
  #count = 0;
  #last: Readonly<Record<string, unknown>> = {};

  constructor(url: string, connector: ConnectorDouble, guest: Guest) {
    this.#url = url;
    this.#connector = connector;
    this.#guest = guest;
    this.#chat = chatOf(guest);
  }

  say(words: string) {
    const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return this.#deliver({ type: 'message', text });
  }

  press(message: Seen, button: SeenButton) {
    return this.#execute(message, button.data as object);
  }

  async pressIn(body: string, message: Seen, button: SeenButton) {
    const value = { action: { type: 'Action.Execute', verb: 'verb', data: button.data }, trigger: 'manual' };
    await this.#deliver({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value,
      conversation: { id: channelId(body), conversationType: 'channel', isGroup: true, tenantId: tenant },
    });
  }

  send(message: Seen, form: SeenForm, filled: Filled) {
    return this.#execute(message, { ...(form.submit.data as object), ...filled });
  }

  async deliverAgain() {
    await this.#post(this.#last);
  }

  async look() {
    return shownIn(this.#connector, this.#chat);
  }

  async #execute(message: Seen, data: object): Promise<void> {
    const value = { action: { type: 'Action.Execute', verb: 'verb', data }, trigger: 'manual' };
    const answer = await this.#deliver({ type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value });
    if (answer?.type !== 'application/vnd.microsoft.card.adaptive') return;
    const kept = this.#connector.made('PUT').filter(({ path }) => path.endsWith(`/${message.id}`));
    if (!kept.some(({ body }) => isDeepStrictEqual(body.attachments[0].content, answer.value)))
      throw new Error('The card that was answered is not the one that is kept');
  }

  #deliver(own: Record<string, unknown>) {
    this.#count += 1;
    const { key, name } = this.#guest;
    this.#last = {
      id: `${key}-${this.#count}`,
      channelId: 'msteams',
      serviceUrl: this.#connector.url,
      timestamp: '2026-11-24T18:30:00.000Z',
      conversation: { id: this.#chat, conversationType: 'personal', tenantId: tenant },
      from: { id: `29:${key}`, aadObjectId: `aad-${key}`, name },
      recipient: { id: '28:schakelbot', name: 'Schakelbot' },
      channelData: { tenant: { id: tenant } },
      ...own,
    };
    return this.#post(this.#last);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the answer to an invoke, as JSON
  async #post(activity: object): Promise<any> {
    const answer = await fetch(`${this.#url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(activity),
    });
    if (!answer.ok) throw new Error(`/api/messages: ${answer.status}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  }
}

function chatOf({ key }: Guest): string {
  return `a:${key}-and-bot`;
}

function channelId(body: string): string {
  return `19:${body}@thread.tacv2`;
}

/** What stands in a conversation by now: each message as it was posted or last replaced. */
function shownIn(connector: ConnectorDouble, conversation: string): Seen[] {
  const shown = new Map<string, Seen>();
  for (const [index, { method, path, body }] of connector.calls.entries()) {
    if (!path.startsWith(`/v3/conversations/${conversation}/activities`)) continue;
    const card = body?.attachments?.[0]?.content;
    const id = method === 'POST' ? `posted-${index + 1}` : (path.split('/').at(-1) ?? '');
    if (card) shown.set(id, readCard(id, card));
  }
  return [...shown.values()];
}
