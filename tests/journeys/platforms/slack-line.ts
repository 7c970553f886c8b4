import { setTimeout as pause } from 'node:timers/promises';
import { type Json, TEAM, type Workspace } from '../../adapters/slack/workspace.ts';
import type { House } from '../house.ts';

const outcomes = new Set(['chat.postMessage', 'chat.update', 'views.open']);
const patience = 10_000;
let count = 0;

/** What came of a request: Slack's answer at once, the dialog that opened, and what came by response_url. */
export interface Outcome {
  readonly answer: Json;
  readonly opened: Json;
  readonly responses: readonly Json[];
}

/** The message of which a button is pressed; `below` names the one whose thread it stands in. */
export interface Pressed {
  readonly channel: string;
  readonly ts: string;
  readonly below?: string | undefined;
  readonly ephemeral: boolean;
}

/** The requests that Slack makes for one person. */
export class SlackLine {
  readonly #house: House;
  readonly #workspace: Workspace;
  readonly #user: string;
  #last: () => Promise<Response> = async () => new Response();

  constructor(house: House, workspace: Workspace, user: string) {
    this.#house = house;
    this.#workspace = workspace;
    this.#user = user;
  }

  types(text: string, channel: string): Promise<Outcome> {
    count += 1;
    const event = { type: 'message', channel_type: 'im', channel, user: this.#user, text, ts: `${count}.0` };
    const authorizations = [{ team_id: TEAM, user_id: 'U000000001', is_bot: true }];
    const body = { type: 'event_callback', event_id: `Ev-journey-${count}`, team_id: TEAM, authorizations, event };
    return this.#deliver(() => this.#workspace.event(body));
  }

  async commands(command: string, text: string, channel: string): Promise<Outcome> {
    const trigger_id = await this.#trigger();
    const response_url = this.#workspace.responseUrl();
    const who = { team_id: TEAM, user_id: this.#user, channel_id: channel };
    return this.#deliver(() => this.#workspace.form({ command, text, ...who, trigger_id, response_url }));
  }

  async presses(at: Pressed, action: object): Promise<Outcome> {
    const body = {
      type: 'block_actions',
      user: { id: this.#user, team_id: TEAM },
      team: { id: TEAM },
      trigger_id: await this.#trigger(),
      response_url: this.#workspace.responseUrl(),
      channel: { id: at.channel },
      container: {
        type: 'message',
        message_ts: at.ts,
        ...(at.below ? { thread_ts: at.below } : {}),
        channel_id: at.channel,
        is_ephemeral: at.ephemeral,
      },
      actions: [{ type: 'button', ...action, action_ts: '1.0' }],
    };
    return this.#deliver(() => this.#workspace.payload(body));
  }

  submits(view: object): Promise<Outcome> {
    const user = { id: this.#user, team_id: TEAM };
    return this.#deliver(() => this.#workspace.payload({ type: 'view_submission', user, team: { id: TEAM }, view }));
  }

  /** The same request once more; of a copy nothing need come. */
  async again(): Promise<void> {
    await this.#last();
    await this.#quiet(() => true);
  }

  async #trigger(): Promise<string> {
    return (await this.#workspace.api('views.generateTriggerId', { user_id: this.#user })).trigger_id;
  }

  /** Slack is acknowledged before all is said: this waits until the answer has arrived, as the person does. */
  async #deliver(request: () => Promise<Response>): Promise<Outcome> {
    const { calls, responses } = this.#workspace;
    const [callsBefore, responsesBefore] = [calls.length, responses.length];
    const said = () => calls.slice(callsBefore).some(({ method }) => outcomes.has(method));
    this.#last = request;
    const response = await request();
    if (response.status !== 200) throw new Error(`/slack/events: ${response.status}`);
    const answer = await response.text();
    await this.#quiet(() => answer !== '' || said() || responses.length > responsesBefore);
    const opened = calls.slice(callsBefore).find(({ method }) => method === 'views.open');
    return {
      answer: answer === '' ? undefined : JSON.parse(answer),
      opened: opened && JSON.parse(opened.body['view'] ?? ''),
      responses: responses.slice(responsesBefore),
    };
  }

  async #quiet(answered: () => boolean): Promise<void> {
    const until = Date.now() + patience;
    for (let still = 0; still < 5; ) {
      await pause(2);
      still = answered() && this.#house.turning() === 0 && this.#workspace.busy() === 0 ? still + 1 : 0;
      if (Date.now() > until) throw new Error('Slack waited for an answer that did not come');
    }
  }
}
