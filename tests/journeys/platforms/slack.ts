import { CHANNEL, type Json, openWorkspace, SECRET, TOKEN, type Workspace } from '../../adapters/slack/workspace.ts';
import type { Ground, House } from '../house.ts';
import type { Guest, Platform } from '../screen.ts';
import { readMessage } from './block-kit.ts';
import { SlackLine } from './slack-line.ts';
import { SlackSeat } from './slack-seat.ts';

export interface SlackGround {
  readonly ground: Ground;
  readonly workspace: Workspace;
  /** Slack's own name for the channel of each body. */
  readonly channels: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** A Slack workspace in which everybody is, with a channel for each body, for all the journeys of a file. */
export async function slackGround(guests: readonly Guest[], bodies: readonly string[]): Promise<SlackGround> {
  const workspace = await openWorkspace(guests.map(({ key, name, email }) => ({ name: key, real_name: name, email })));
  const channels = new Map<string, string>();
  for (const body of bodies) {
    const made = await workspace.api('conversations.create', { name: body });
    channels.set(body, made.channel.id);
  }
  const workspaces = { kind: 'one' as const, botToken: TOKEN };
  const slack = { signingSecret: SECRET, workspaces, apiUrl: workspace.apiUrl };
  const channelOf = (body: string) => ({ slack: channels.get(body) ?? '' });
  const ground: Ground = { settings: { local: false, slack }, channelOf };
  return { workspace, channels, ground, close: () => workspace.close() };
}

/** Slack, by signed requests and what then stands in the workspace; spoken to in the chat, or by slash commands. */
export async function openSlack(
  house: House,
  { workspace, channels }: SlackGround,
  entrance: 'chat' | 'commands',
): Promise<Platform> {
  const handle = house.doors.parts.slack;
  if (!handle) throw new Error('Slack is not configured');
  workspace.behind(handle);
  const { members } = await workspace.api('users.list', { limit: '1000' });
  const begin = await workspace.api('chat.postMessage', { channel: CHANNEL, text: 'A journey begins' });
  const read = async (channel: string) => {
    const { messages } = await workspace.api('conversations.history', { channel, limit: '200' });
    const recent = (messages as Json[]).filter(({ ts }) => turnOf(ts) > turnOf(begin.ts));
    const threads = await Promise.all(recent.map((message) => threadOf(workspace, channel, message)));
    return threads
      .flat()
      .sort((one, other) => turnOf(one.ts) - turnOf(other.ts))
      .map((message) => readMessage(message.ts, message));
  };
  return {
    seatOf: async ({ key }) => {
      const user: string = members.find((each: Json) => each.name === key).id;
      const { channel } = await workspace.api('conversations.open', { users: user });
      const line = new SlackLine(house, workspace, user);
      return new SlackSeat(line, { entrance, chat: channel.id, channels, read: () => read(channel.id) });
    },
    channel: (body) => read(channels.get(body) ?? ''),
  };
}

/** A message, with what stands below it in its thread. */
async function threadOf(workspace: Workspace, channel: string, message: Json): Promise<readonly Json[]> {
  if (!message.reply_count) return [message];
  return (await workspace.api('conversations.replies', { channel, ts: message.ts })).messages;
}

/** Messages are counted behind the dot. */
function turnOf(ts: string): number {
  return Number(ts.split('.')[1]);
}
