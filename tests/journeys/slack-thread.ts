import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Json, TEAM } from '../adapters/slack/workspace.ts';
import type { House } from './house.ts';
import type { SlackGround } from './platforms/slack.ts';

/** Somebody in Slack, in the thread below one message in their chat with the bot. */
export interface InThread {
  readonly user: string;
  readonly chat: string;
  readonly root: string;
}

/** Where the person with this name is in Slack, below that message. */
export async function threadIn({ workspace }: SlackGround, name: string, root: string): Promise<InThread> {
  const { members } = await workspace.api('users.list', { limit: '1000' });
  const user: string = members.find((each: Json) => each.name === name).id;
  const { channel } = await workspace.api('conversations.open', { users: user });
  return { user, chat: channel.id, root };
}

/** Everything that Slack brings of what is typed, mended or taken away in the chat of one person. */
export function bringerOf({ workspace }: SlackGround, house: () => House, at: () => InThread) {
  let count = 0;
  return async (event: object, id = ''): Promise<void> => {
    count += 1;
    house().clock.tick();
    const body = { type: 'event_callback', event_id: id || `Ev-thread-${count}`, team_id: TEAM, authorizations: [] };
    const response = await workspace.event({
      ...body,
      event: { type: 'message', channel_type: 'im', channel: at().chat, ...event },
    });
    expect(response.status).toBe(200);
    for (let still = 0; still < 5; ) {
      await pause(2);
      still = house().turning() === 0 && workspace.busy() === 0 ? still + 1 : 0;
    }
    await house().settled();
  };
}

/** What is typed in that thread, as Slack says it. */
export function typedIn({ user, root }: InThread, ts: string, text: string) {
  return { user, text, ts, thread_ts: root };
}

/** What the bot said in that thread, the latest last. */
export function saidIn({ workspace }: SlackGround, { root }: InThread) {
  return workspace.calls.filter(({ method, body }) => method === 'chat.postMessage' && body['thread_ts'] === root);
}
