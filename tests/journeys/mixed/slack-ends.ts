import {
  APP,
  Browser,
  CLIENT,
  eventFrom,
  openOrganisations,
  PERSON,
  post,
  SIGNING,
} from '../../adapters/slack/organisations.ts';
import type { Json } from '../../adapters/slack/workspace.ts';
import { buttonOf } from '../find.ts';
import type { House } from '../house.ts';
import { readMessage } from '../platforms/block-kit.ts';
import type { Seen } from '../screen.ts';
import { PUBLIC_URL, type Workspace } from './cast.ts';

let count = 0;
const next = () => String(++count);

export const slackMany = { signingSecret: SIGNING, workspaces: { kind: 'many' as const, ...CLIENT } };

/** Several Slack workspaces by one line, as they are seen by the one person who is in each. */
export async function openSlackEnds(workspaces: readonly Workspace[]) {
  const slack = await openOrganisations(workspaces, `${PUBLIC_URL}/slack/oauth_redirect`);
  const chats = new Map<string, string>();

  const ask = async (team: string, method: string, body: Record<string, string> = {}): Promise<Json> => {
    const headers = { authorization: `Bearer ${slack.tokenOf(team)}` };
    const answer = await fetch(`${slack.apiUrl}${method}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(body),
    });
    return answer.json();
  };
  const payload = (house: House, team: string, body: object) => {
    const who = { team: { id: team }, user: { id: PERSON, team_id: team }, api_app_id: APP };
    return post(house.url, `payload=${encodeURIComponent(JSON.stringify({ ...who, ...body }))}`);
  };
  const trigger = async (team: string): Promise<string> =>
    (await ask(team, 'views.generateTriggerId', { user_id: PERSON })).trigger_id;
  const chat = (team: string) => chats.get(team) ?? '';

  return {
    slack,
    chat,
    /** Goes the whole way: our page, Slack's question, and back. */
    async install(house: House, { team }: Workspace) {
      const browser = new Browser();
      const { html } = await browser.open(`${house.url}/slack/install`);
      const back = await slack.agree(team, Browser.linkIn(html));
      const { status } = await browser.open(back.replace(PUBLIC_URL, house.url));
      if (status !== 200) throw new Error(`/slack/oauth_redirect: ${status}`);
      chats.set(team, (await ask(team, 'conversations.open', { users: PERSON })).channel.id);
    },
    says: (house: House, { team }: Workspace, text: string) => {
      const at = { channel_type: 'im', channel: chat(team), ts: `${next()}.000100` };
      return post(house.url, eventFrom(team, { type: 'message', user: PERSON, text, ...at }));
    },
    /** What Slack tells of what is typed, mended or taken away in the chat there, by the id of its delivery. */
    brings: (house: House, { team }: Workspace, event: object, event_id = `Ev-brings-${next()}`) => {
      const at = { type: 'message', channel_type: 'im', channel: chat(team) };
      return post(house.url, eventFrom(team, { ...at, ...event }, { event_id }));
    },
    /** All that stands in the thread below a message, oldest first. */
    async below({ team }: Workspace, ts: string): Promise<Seen[]> {
      const { messages } = await ask(team, 'conversations.replies', { channel: chat(team), ts });
      return (messages as Json[]).map((message) => readMessage(message.ts, message));
    },
    opensHome: (house: House, { team }: Workspace) => {
      const event = { type: 'app_home_opened', tab: 'home', user: PERSON, channel: chat(team), event_ts: '1.0' };
      return post(house.url, eventFrom(team, event));
    },
    /** The newest message that says this, in the chat of the person there. */
    async find({ team }: Workspace, words: string): Promise<Seen> {
      const { messages } = await ask(team, 'conversations.history', { channel: chat(team), limit: '200' });
      const all = (messages as Json[]).map((message) => readMessage(message.ts, message));
      const found = all.find(({ text }) => text.includes(words));
      if (!found) throw new Error(`Nobody said ‘${words}’ in ${team}, but: ${all.map(({ text }) => text).join(' | ')}`);
      return found;
    },
    async presses(house: House, { team }: Workspace, message: Seen, label: string) {
      const channel = chat(team);
      return payload(house, team, {
        type: 'block_actions',
        trigger_id: await trigger(team),
        channel: { id: channel },
        container: { type: 'message', message_ts: message.id, channel_id: channel, is_ephemeral: false },
        actions: [{ type: 'button', ...(buttonOf(message, label, '').data as object), action_ts: '1.0' }],
      });
    },
    /** The window that opens for `/afspraak`. */
    async opensForm(house: House, { team }: Workspace, window: string): Promise<Json> {
      const before = slack.calls.length;
      const who = { team_id: team, user_id: PERSON, channel_id: chat(team), api_app_id: APP };
      const more = { trigger_id: await trigger(team), response_url: 'http://127.0.0.1:1/' };
      await post(house.url, new URLSearchParams({ command: '/afspraak', text: '', ...who, ...more }).toString());
      const isOpening = (call: (typeof slack.calls)[number]) => call.team === team && call.method === 'views.open';
      for (let tries = 0; tries < 200; tries += 1) {
        const opened = slack.calls.slice(before).find(isOpening);
        if (opened) return { ...JSON.parse(opened.body['view'] ?? ''), id: window };
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`No window opened in ${team}`);
    },
    /** Types in the form that is open, and closes it without sending it in. */
    async leavesForm(house: House, { team }: Workspace, view: Json, about: string) {
      const state = { values: { about: { value: { type: 'plain_text_input', value: about } } } };
      const actions = [{ type: 'plain_text_input', block_id: 'about', action_id: 'value', action_ts: `${next()}.1` }];
      const container = { type: 'view', view_id: view.id };
      await payload(house, team, {
        type: 'block_actions',
        trigger_id: 't',
        container,
        view: { ...view, state },
        actions,
      });
      await payload(house, team, { type: 'view_closed', view: { ...view, state: { values: {} } }, is_cleared: true });
    },
    /** What Slack itself would say exists there: its people, its channels, and the chats with the bot. */
    async ownIds({ team }: Workspace): Promise<Set<string>> {
      const [people, rooms] = [await ask(team, 'users.list'), await ask(team, 'conversations.list')];
      const ids = [...people.members, ...rooms.channels].map(({ id }: Json) => id);
      return new Set([...ids, chat(team)]);
    },
  };
}
