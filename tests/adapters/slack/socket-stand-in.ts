import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { read } from './organisations.ts';
import type { Json } from './workspace.ts';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const [TEXT, CLOSE, PING, PONG] = [1, 8, 9, 10];

/** One connection, from Slack's side. */
export interface SlackLine {
  /** What the bot said over it. */
  readonly acks: { envelope_id: string; payload: Json }[];
  readonly isOpen: boolean;
  say(message: unknown): void;
  sayRaw(text: string): void;
  drop(): void;
}

/** Slack as Socket Mode sees it: a Web API that opens connections, and the connections. */
export interface SocketSlack {
  readonly apiUrl: string;
  readonly lines: SlackLine[];
  readonly calls: { method: string; authorization: string; body: Record<string, string> }[];
  /** What the next calls of a method are answered with. */
  answer(method: string, ...answers: Json[]): void;
  /** Whether a new connection is greeted at once. */
  greets: boolean;
  close(): Promise<void>;
}

export async function openSocketSlack(): Promise<SocketSlack> {
  const answers = new Map<string, Json[]>();
  const calls: SocketSlack['calls'] = [];
  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').replace('/api/', '');
    const body = Object.fromEntries(new URLSearchParams(await read(request)));
    calls.push({ method, authorization: request.headers.authorization ?? '', body });
    const usual = { ok: true, url: `ws://${addressOf(server)}/lijn`, channel: { id: 'D1' }, ts: `${calls.length}.1` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers.get(method)?.shift() ?? usual));
  });
  const slack: SocketSlack = {
    get apiUrl() {
      return `http://${addressOf(server)}/api/`;
    },
    lines: [],
    calls,
    answer: (method, ...next) => void answers.set(method, next),
    greets: true,
    close: () =>
      new Promise((resolve) => {
        for (const line of slack.lines) line.drop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${MAGIC}`).digest('base64');
    const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.write([...head, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
    const line = lineOver(socket);
    slack.lines.push(line);
    if (slack.greets) line.say({ type: 'hello', num_connections: 1 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return slack;
}

function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function lineOver(socket: Duplex): SlackLine {
  const acks: SlackLine['acks'] = [];
  let open = true;
  let rest = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('close', () => {
    open = false;
  });
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = frameIn(rest); frame; frame = frameIn(rest)) {
      rest = rest.subarray(frame.size);
      if (frame.kind === TEXT) acks.push(JSON.parse(frame.payload.toString()));
      if (frame.kind === PING) socket.write(framed(PONG, frame.payload));
      if (frame.kind === CLOSE) socket.end(framed(CLOSE, frame.payload));
    }
  });
  const sayRaw = (text: string) => void socket.write(framed(TEXT, Buffer.from(text)));
  return {
    acks,
    get isOpen() {
      return open;
    },
    say: (message) => sayRaw(JSON.stringify(message)),
    sayRaw,
    drop: () => void socket.destroy(),
  };
}

function framed(kind: number, payload: Buffer): Buffer {
  const size = payload.length;
  const head = size < 126 ? Buffer.from([0x80 | kind, size]) : Buffer.from([0x80 | kind, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  if (size >= 126) head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}

/** What a client sends is masked. */
function frameIn(bytes: Buffer): { kind: number; payload: Buffer; size: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = (bytes[1] ?? 0) & 0x7f;
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 6 + wide) return undefined;
  const length = wide === 0 ? short : wide === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const begin = 6 + wide;
  if (bytes.length < begin + length) return undefined;
  const mask = bytes.subarray(begin - 4, begin);
  const payload = Buffer.from(bytes.subarray(begin, begin + length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  return { kind: (bytes[0] ?? 0) & 0x0f, payload, size: begin + length };
}
