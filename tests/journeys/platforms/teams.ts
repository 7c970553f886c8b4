import { isDeepStrictEqual } from 'node:util';
import { ConnectorDouble } from '../../adapters/teams/connector-double.ts';
import type { Ground, House } from '../house.ts';
import {
  type Filled,
  type Guest,
  linesOf,
  type Platform,
  type Seat,
  type Seen,
  type SeenButton,
  type SeenForm,
} from '../screen.ts';
import { readCard } from './adaptive-card.ts';

/** Whose Teams it is: its tenant, what it calls the bot, and the token that it sends along. */
export interface TeamsDoor {
  readonly tenant: string;
  readonly bot: string;
  readonly authorization?: () => string;
}

const anybodys: TeamsDoor = { tenant: 'tenant-lerend-netwerk', bot: '28:schakelbot' };

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
export function openTeams(house: Pick<House, 'url'>, connector: ConnectorDouble, door = anybodys): Platform {
  connector.reset();
  return {
    seatOf: async (guest) => {
      const id = `29:${guest.key}`;
      connector.others.set(id, { id, email: guest.email, name: guest.name, chat: chatOf(guest, door) });
      return new TeamsSeat(house, connector, guest, door);
    },
    channel: async (body) => shownIn(connector, channelId(body)),
  };
}

class TeamsSeat implements Seat {
  readonly #house: Pick<House, 'url'>;
  readonly #connector: ConnectorDouble;
  readonly #guest: Guest;
  readonly #door: TeamsDoor;
  readonly #chat: string;
  #count = 0;
  #last: Readonly<Record<string, unknown>> = {};
  #dialog: Seen | undefined;
  #dialogs = 0;
  /** Where the open dialog was opened: what is pressed in it comes from there too. */
  #at: object = {};

  constructor(house: Pick<House, 'url'>, connector: ConnectorDouble, guest: Guest, door: TeamsDoor) {
    this.#house = house;
    this.#connector = connector;
    this.#guest = guest;
    this.#door = door;
    this.#chat = chatOf(guest, door);
  }

  say(words: string) {
    this.#dialog = undefined;
    const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return this.#deliver({ type: 'message', text });
  }

  press(message: Seen, button: SeenButton) {
    return this.#act(message, button.data as Data, {});
  }

  pressIn(body: string, message: Seen, button: SeenButton) {
    const { tenant: tenantId } = this.#door;
    const conversation = { id: channelId(body), conversationType: 'channel', isGroup: true, tenantId };
    return this.#act(message, button.data as Data, { conversation });
  }

  send(message: Seen, form: SeenForm, filled: Filled) {
    return this.#act(message, { ...(form.submit.data as object), ...filled }, {});
  }

  async deliverAgain() {
    await this.#post(this.#last);
  }

  async look() {
    const messages = shownIn(this.#connector, this.#chat);
    return this.#dialog ? [...messages, this.#dialog] : messages;
  }

  /** A button does what its kind does: it opens a dialog, sends in what stands in one, or acts on its message. */
  async #act(message: Seen, data: Data, at: object): Promise<void> {
    if (data.dialog) return this.#toDialog({ name: 'task/submit', value: { data }, ...this.#at });
    this.#at = at;
    this.#dialog = undefined;
    if (!data.msteams) return this.#execute(message, data, at);
    await this.#toDialog({ name: 'task/fetch', replyToId: message.id, value: { data }, ...at });
  }

  /** What stands in the dialog from now on; without a task Teams closes it. */
  async #toDialog(invoke: object): Promise<void> {
    const answer = await this.#deliver({ type: 'invoke', ...invoke });
    this.#dialog = undefined;
    if (answer?.task?.type !== 'continue') return;
    const { title, card } = answer.task.value;
    this.#dialogs += 1;
    const seen = readCard(`dialog-${this.#dialogs}`, card.content);
    this.#dialog = { ...seen, text: linesOf(title, seen.text) };
  }

  async #execute(message: Seen, data: object, at: object): Promise<void> {
    const value = { action: { type: 'Action.Execute', verb: 'verb', data }, trigger: 'manual' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value, ...at };
    const answer = await this.#deliver(invoke);
    if (answer?.type !== 'application/vnd.microsoft.card.adaptive') return;
    const kept = this.#connector.made('PUT').filter(({ path }) => path.endsWith(`/${message.id}`));
    if (!kept.some(({ body }) => isDeepStrictEqual(body.attachments[0].content, answer.value)))
      throw new Error('The card that was answered is not the one that is kept');
  }

  #deliver(own: Record<string, unknown>) {
    this.#count += 1;
    const { key, name } = this.#guest;
    const { tenant, bot } = this.#door;
    this.#last = {
      id: `${key}-${this.#count}`,
      channelId: 'msteams',
      serviceUrl: this.#connector.url,
      timestamp: '2026-11-24T18:30:00.000Z',
      conversation: { id: this.#chat, conversationType: 'personal', tenantId: tenant },
      from: { id: `29:${key}`, aadObjectId: `aad-${key}`, name },
      recipient: { id: bot, name: 'Schakelbot' },
      channelData: { tenant: { id: tenant } },
      ...own,
    };
    return this.#post(this.#last);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the answer to an invoke, as JSON
  async #post(activity: object): Promise<any> {
    const authorization = this.#door.authorization?.();
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const answer = await fetch(`${this.#house.url}/api/messages`, {
      method: 'POST',
      headers: authorization ? { ...headers, authorization } : headers,
      body: JSON.stringify(activity),
    });
    if (!answer.ok) throw new Error(`/api/messages: ${answer.status}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  }
}

/** What a button brings along, as far as a client looks into it. */
interface Data {
  readonly dialog?: object;
  readonly msteams?: object;
}

/** Named after the tenant, so that Teams' double can tell whose bot may come in. */
function chatOf({ key }: Guest, { tenant }: TeamsDoor): string {
  return `a:${tenant}:${key}-and-bot`;
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
