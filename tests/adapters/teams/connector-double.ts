import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the bot sent, looked into by the tests
  readonly body: any;
  /** Whose token it came with; empty without one. */
  readonly bearer: string;
}

/** How the next call is answered: as Teams does, with a status, never, or by dropping the connection. */
export type Behaviour = { status: number; code?: string; headers?: Record<string, string> } | 'hang' | 'drop';

/** Teams' side of the connector: takes what the bot sends, keeps it, and can be as unkind as the real one. */
export class ConnectorDouble {
  readonly calls: Call[] = [];
  readonly #server: Server;
  readonly #planned: { method: string; behaviour: Behaviour }[] = [];
  readonly member = { id: '29:noor', aadObjectId: 'aad-noor', email: 'noor@wijkteam.example', name: 'Noor Vermeer' };
  /** Refuses a call with a status, as Teams does when the wrong bot asks. */
  refuses: (call: Call) => number | undefined = () => undefined;
  /** Others who are known, by their id, with the one-to-one chat that each has with the bot. */
  readonly others = new Map<string, { id: string; email: string; name: string; chat: string }>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<ConnectorDouble> {
    const server = createServer();
    const double = new ConnectorDouble(server);
    server.on('request', (request, response) => void double.#answer(request, response));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The next call with that method is answered like this; more of them in turn. */
  next(method: string, ...behaviours: Behaviour[]): void {
    for (const behaviour of behaviours) this.#planned.push({ method, behaviour });
  }

  made(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** The messages that were posted, in order. */
  get posts(): Call[] {
    return this.made('POST').filter((call) => call.path.includes('/activities'));
  }

  reset(): void {
    this.calls.length = 0;
    this.#planned.length = 0;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((stopped) => this.#server.close(stopped));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const method = request.method ?? '';
    const path = decodeURIComponent(request.url ?? '');
    const bearer = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const call: Call = { method, path, body: text ? JSON.parse(text) : undefined, bearer };
    this.calls.push(call);
    const planned = this.#planned.findIndex((plan) => plan.method === method);
    const [plan] = planned < 0 ? [] : this.#planned.splice(planned, 1);
    if (plan) return this.#misbehave(plan.behaviour, response);
    const status = this.refuses(call);
    if (status) return this.#misbehave({ status }, response);
    this.#behave(method, path, response);
  }

  #misbehave(behaviour: Behaviour, response: ServerResponse): void {
    if (behaviour === 'hang') return;
    if (behaviour === 'drop') return void response.socket?.destroy();
    response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
    response.end(JSON.stringify({ error: { code: behaviour.code ?? 'Planned', message: 'planned by the test' } }));
  }

  #behave(method: string, path: string, response: ServerResponse): void {
    const [status, body] = this.#usual(method, path);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  /** The chat that was asked for last. */
  #chatMade(): string {
    return this.others.get(this.calls.at(-1)?.body?.members?.[0]?.id)?.chat ?? 'a:made-for-two';
  }

  #usual(method: string, path: string): [number, unknown] {
    if (method === 'POST' && path === '/v3/conversations') return [201, { id: this.#chatMade() }];
    if (path.includes('/members/')) return [200, this.others.get(path.split('/').at(-1) ?? '') ?? this.member];
    if (path.includes('/activities')) return [method === 'POST' ? 201 : 200, { id: `posted-${this.calls.length}` }];
    return [404, { error: { code: 'NotFound' } }];
  }
}
