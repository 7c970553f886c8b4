import { createHmac } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { member } from '../builders/many-members.ts';
import { chatOf, type Ends } from './ends.ts';

const secret = 'een-geheim-voor-slechte-dagen';

/** What a platform got back when it brought something. */
export interface Brought {
  /** 0 when the bot was not there. */
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** What the platforms bring to the bot at that port, each time as something new unless it says which it is. */
export class People {
  readonly #ends: Ends;
  readonly port: number;
  #count = 0;

  constructor(port: number, ends: Ends) {
    this.port = port;
    this.#ends = ends;
  }

  /** A slash command in Slack. */
  commands(n: number, text = '60 intervisie vandaag', id = this.#next()): Promise<Brought> {
    const { user } = member(n);
    const response_url = `${this.#ends.url}hook/${n}`;
    const where = { team_id: 'T1', channel_id: chatOf(n), user_id: user };
    return this.#slack(new URLSearchParams({ command: '/uren', text, ...where, trigger_id: id, response_url }));
  }

  /** A message to the bot in Slack. */
  types(n: number, text = 'uren 60 intervisie vandaag', id = this.#next()): Promise<Brought> {
    const event = {
      type: 'message',
      channel_type: 'im',
      channel: chatOf(n),
      user: member(n).user,
      text,
      ts: `${id}.1`,
    };
    const authorizations = [{ team_id: 'T1', user_id: 'U1', is_bot: true }];
    const body = { type: 'event_callback', event_id: `Ev${id}`, team_id: 'T1', authorizations, event };
    return this.#slack(JSON.stringify(body));
  }

  /** A button under a message in Slack. */
  presses(n: number, action_id: string, input: object): Promise<Brought> {
    const payload = {
      type: 'block_actions',
      user: { id: member(n).user, team_id: 'T1' },
      team: { id: 'T1' },
      trigger_id: this.#next(),
      response_url: `${this.#ends.url}hook/${n}`,
      channel: { id: chatOf(n) },
      container: { type: 'message', message_ts: '1.1', channel_id: chatOf(n), is_ephemeral: false },
      actions: [{ type: 'button', action_id, value: JSON.stringify(input), action_ts: '2.0' }],
    };
    return this.#slack(new URLSearchParams({ payload: JSON.stringify(payload) }));
  }

  /** A message to the bot in Teams. */
  tells(n: number, text = 'uren 60 intervisie vandaag', id = this.#next()): Promise<Brought> {
    const activity = {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: this.#ends.url,
      from: { id: `29:${n}`, name: `Lid ${n}` },
      recipient: { id: '28:bot', name: 'Schakelbot' },
      conversation: { id: `a:${n}`, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      text,
    };
    return this.#bring('/api/messages', JSON.stringify(activity), { 'content-type': 'application/json' });
  }

  async isReady(): Promise<boolean> {
    return (await this.#fetch('/readyz')).status === 200;
  }

  #slack(content: URLSearchParams | string): Promise<Brought> {
    const body = String(content);
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
    return this.#bring('/slack/events', body, {
      'content-type': typeof content === 'string' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': time,
      'x-slack-signature': `v0=${signature}`,
    });
  }

  #bring(path: string, body: string, headers: Record<string, string>): Promise<Brought> {
    return this.#fetch(path, { method: 'POST', body, headers });
  }

  async #fetch(path: string, request: RequestInit = {}): Promise<Brought> {
    const began = performance.now();
    const taken = await fetch(`http://127.0.0.1:${this.port}${path}`, request).then(
      async (answer) => ({ status: answer.status, text: await answer.text() }),
      () => ({ status: 0, text: '' }),
    );
    return { ...taken, ms: performance.now() - began };
  }

  #next(): string {
    this.#count += 1;
    return `${this.port}-${this.#count}`;
  }
}

/** The bot with both platforms, at these ends. */
export function settingsFor(ends: Ends): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-slechte-dag',
    SLACK_API_URL: `${ends.url}api/`,
    TEAMS_ANONYMOUS: 'loopback',
  };
}
