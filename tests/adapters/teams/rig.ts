import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TeamsSettings } from '../../../adapters/teams/adapter.ts';
import type { Claims } from '../../../adapters/teams/installs.ts';
import { createTeams, type Teams } from '../../../adapters/teams/teams.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Answer, Spoken } from '../../../bot/conversation/reply.ts';
import type { Log, LogFacts } from '../../../domain/kernel/ports.ts';
import { ConnectorDouble } from './connector-double.ts';

export const tenant = 'tenant-lerend-netwerk';

/** A bot behind a server of its own, a scripted conversation in its middle, and Teams' double on the other side. */
export class Rig {
  readonly connector: ConnectorDouble;
  readonly heard: Incoming[] = [];
  readonly logged: string[] = [];
  /** What was claimed: two rigs with the same are two processes of one bot. */
  readonly claimed: Set<string>;
  readonly teams: Teams;
  answer: (incoming: Incoming) => Answer | Promise<Answer> = () => ({
    kind: 'show',
    card: { title: 'Hoi', parts: [] },
  });
  readonly #server: Server;
  #count = 0;

  private constructor(connector: ConnectorDouble, settings: TeamsSettings, claimed: Set<string>) {
    this.connector = connector;
    this.claimed = claimed;
    this.teams = createTeams({
      settings,
      converse: (incoming) => this.#converse(incoming),
      claims: claimsIn(this.claimed),
      log: this.#log(),
    });
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      await this.teams.handle(request, response, Buffer.concat(chunks));
    });
  }

  static async start(
    settings: TeamsSettings = { kind: 'anonymous', tenantId: tenant },
    claimed = new Set<string>(),
  ): Promise<Rig> {
    const rig = new Rig(await ConnectorDouble.start(), settings, claimed);
    await new Promise<void>((ready) => rig.#server.listen(0, '127.0.0.1', ready));
    return rig;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((stopped) => this.#server.close(stopped));
    await this.connector.stop();
  }

  reset(): void {
    this.connector.reset();
    this.heard.length = 0;
    this.logged.length = 0;
    this.claimed.clear();
    this.answer = () => ({ kind: 'show', card: { title: 'Hoi', parts: [] } });
  }

  /** An activity as Teams sends it; what a test names replaces what is usual. */
  activity(own: Record<string, unknown> = {}): Record<string, unknown> {
    this.#count += 1;
    return {
      type: 'message',
      id: `activity-${this.#count}`,
      channelId: 'msteams',
      serviceUrl: this.connector.url,
      timestamp: '2026-11-20T10:00:00.000Z',
      conversation: { id: 'a:noor-and-bot', conversationType: 'personal', tenantId: tenant },
      from: { id: '29:noor', aadObjectId: 'aad-noor', name: 'Noor Vermeer' },
      recipient: { id: '28:schakelbot', name: 'Schakelbot' },
      channelData: { tenant: { id: tenant } },
      ...own,
    };
  }

  /** The same in a channel of a team, in a thread. */
  inChannel(own: Record<string, unknown> = {}): Record<string, unknown> {
    return this.activity({
      conversation: {
        id: '19:koersgroep@thread.tacv2;messageid=17',
        conversationType: 'channel',
        isGroup: true,
        tenantId: tenant,
      },
      channelData: {
        tenant: { id: tenant },
        team: { id: '19:team@thread.tacv2' },
        channel: { id: '19:koersgroep@thread.tacv2' },
      },
      ...own,
    });
  }

  /** The same in a chat of several people. */
  inGroup(own: Record<string, unknown> = {}): Record<string, unknown> {
    const conversation = {
      id: '19:een-groep@thread.v2',
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: tenant,
    };
    return this.activity({ conversation, ...own });
  }

  /** The bot's name, as a typed message in a channel begins with it. */
  mentions(words: string, own: Record<string, unknown> = {}): Record<string, unknown> {
    const mention = { type: 'mention', text: '<at>Schakelbot</at>', mentioned: { id: '28:schakelbot' } };
    return this.inChannel({ text: `<at>Schakelbot</at> ${words}`, entities: [mention], ...own });
  }

  says(text: string, own: Record<string, unknown> = {}): Promise<Delivered> {
    return this.deliver(this.activity({ text, ...own }));
  }

  /** A pressed Action.Execute, with what was filled in. */
  executes(data: unknown, own: Record<string, unknown> = {}): Promise<Delivered> {
    const value = { action: { type: 'Action.Execute', verb: 'some.call', data }, trigger: 'manual' };
    return this.deliver(
      this.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value, ...own }),
    );
  }

  /** The same as the fallback Action.Submit brings it. */
  submits(data: unknown, own: Record<string, unknown> = {}): Promise<Delivered> {
    return this.deliver(this.activity({ replyToId: 'card-1', value: data, ...own }));
  }

  deliver(activity: unknown, headers: Record<string, string> = {}): Promise<Delivered> {
    return this.post(JSON.stringify(activity), headers);
  }

  async post(body: string, headers: Record<string, string> = {}): Promise<Delivered> {
    const { port } = this.#server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  async #converse(incoming: Incoming): Promise<Spoken> {
    this.heard.push(incoming);
    return { answer: await this.answer(incoming), changed: [], language: 'nl' };
  }

  #log(): Log {
    const keep = (event: string, facts: LogFacts = {}) => void this.logged.push(`${event} ${JSON.stringify(facts)}`);
    return { info: keep, warn: keep, error: keep };
  }
}

function claimsIn(claimed: Set<string>): Claims {
  return {
    claim: async (name) => !claimed.has(name) && claimed.add(name).has(name),
    release: async (name) => void claimed.delete(name),
  };
}

export interface Delivered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the JSON of an invoke response, looked into by the tests
  readonly body: any;
}

/** The Adaptive Card of a posted message. */
// biome-ignore lint/suspicious/noExplicitAny: a card as JSON, looked into by the tests
export function cardOf(call: { readonly body: any } | undefined): any {
  return call?.body.attachments[0].content;
}
