import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** A request as the bytes that go over the line: what the sender itself costs is the same for both sides. */
export type Request = (n: number) => Buffer;

export interface Taken {
  readonly perSecond: number;
  /** How long each took, in milliseconds, the shortest first. */
  readonly times: readonly number[];
  /** Answers with another status than 200. */
  readonly refused: number;
}

/**
 * Sends that many requests over so many connections, each connection the next one as soon as it had its answer. They are
 * made beforehand: whoever answers many at once would wait for them to be made.
 */
export async function flood(port: number, connections: number, count: number, request: Request): Promise<Taken> {
  const requests = Array.from({ length: count }, (_none, n) => request(n)).values();
  const [times, began] = [[] as number[], performance.now()];
  let refused = 0;
  const work = async () => {
    const line = await open(port);
    for (const bytes of requests) {
      const from = performance.now();
      if ((await line.ask(bytes)).status !== 200) refused += 1;
      times.push(performance.now() - from);
    }
    line.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { perSecond: (count / (performance.now() - began)) * 1000, times: sorted(times), refused };
}

/** The JSON that answers one request. */
export async function answerOf(port: number, request: Buffer): Promise<string> {
  const line = await open(port);
  const { body } = await line.ask(request);
  line.close();
  return Buffer.from(body, 'latin1').toString('utf8');
}

/** Sends so many a second whether or not earlier ones were answered; a time counts from the moment it was due. */
export async function stream(port: number, perSecond: number, seconds: number, request: Request): Promise<Taken> {
  const idle: Line[] = [];
  const [times, running, began] = [[] as number[], [] as Promise<void>[], performance.now()];
  let refused = 0;
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = began + (n * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    running.push(
      (async () => {
        const line = idle.pop() ?? (await open(port));
        if ((await line.ask(request(n))).status !== 200) refused += 1;
        times.push(performance.now() - due);
        idle.push(line);
      })(),
    );
  }
  await Promise.all(running);
  for (const line of idle) line.close();
  return { perSecond, times: sorted(times), refused };
}

/** The time below which that share of the requests stayed. */
export function at(times: readonly number[], share: number): number {
  return times[Math.floor((times.length - 1) * share)] ?? 0;
}

export function median(values: readonly number[]): number {
  return at(sorted(values), 0.5);
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Line {
  ask(request: Buffer): Promise<Answer>;
  close(): void;
}

/** One connection that is kept, with no more of HTTP than an answer with a length, or in chunks, needs. */
function open(port: number): Promise<Line> {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true);
  let answer = '';
  let heard: (answer: Answer) => void = () => {};
  let lost: (error: Error) => void = () => {};
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
    if (!isWhole(answer)) return;
    const whole = { status: Number(answer.slice(9, 12)), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
    answer = '';
    heard(whole);
  });
  socket.on('error', (error) => lost(error));
  socket.on('close', () => lost(new Error('The connection was closed.')));
  socket.setTimeout(30_000, () => socket.destroy());
  const ask = (request: Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      [heard, lost] = [resolve, reject];
      // One that was closed in between would never tell.
      if (socket.destroyed) reject(new Error('The connection was closed.'));
      else socket.write(request);
    });
  const line = { ask, close: () => socket.destroy() };
  return new Promise((resolve, reject) => {
    lost = reject;
    socket.on('connect', () => resolve(line));
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = answer.slice(0, end).toLowerCase();
  if (head.includes('transfer-encoding: chunked')) return answer.endsWith('0\r\n\r\n');
  const length = /content-length: (\d+)/.exec(head)?.[1];
  return answer.length - end - 4 >= Number(length ?? 0);
}

/** A POST as bytes. */
export function post(path: string, body: string, headers: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries({ host: '127.0.0.1', ...headers, 'content-length': String(Buffer.byteLength(body)) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${head}\r\n${body}`);
}
