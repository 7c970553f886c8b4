import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type ServerParts, type WebServer } from '../../../adapters/web/server.ts';
import type { LogFacts } from '../../../domain/kernel/ports.ts';

const MIB = 1024 * 1024;

describe('the web server', () => {
  const logged: { event: string; facts?: LogFacts | undefined }[] = [];
  const seen: { slack: Buffer[]; teams: Buffer[] } = { slack: [], teams: [] };
  let ready = true;
  let server: WebServer;
  let port: number;

  beforeAll(async () => {
    ({ server, port } = await open({
      ready: async () => {
        if (!ready) throw new Error('no database');
        return true;
      },
      slack: (request, response) => {
        seen.slack.push(request.rawBody);
        response.end('slack');
      },
      teams: (_request, response, body) => {
        if (body.toString() === 'boom') throw new Error('what somebody typed');
        seen.teams.push(body);
        response.end('teams');
      },
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (event, facts) => void logged.push({ event, facts }),
      },
    }));
  });
  afterAll(() => server.close());

  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

  it('tells that it lives, and whether it is ready', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    ready = false;
    expect((await ask('/readyz')).status).toBe(503);
    expect((await ask('/healthz')).status).toBe(200);
    ready = true;
  });

  it('answers a HEAD as it answers a GET', async () => {
    expect((await ask('/healthz', { method: 'HEAD' })).status).toBe(200);
  });

  it('hands the raw body to Slack and to Teams', async () => {
    expect(await (await ask('/slack/events?x=1', { method: 'POST', body: 'payload=é' })).text()).toBe('slack');
    expect(await (await ask('/api/messages', { method: 'POST', body: '{"a":1}' })).text()).toBe('teams');
    expect(seen.slack.at(-1)?.toString()).toBe('payload=é');
    expect(seen.teams.at(-1)?.toString()).toBe('{"a":1}');
  });

  it('knows no page outside local mode', async () => {
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/local/say', { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await ask('/page/main.js')).status).toBe(404);
  });

  it('says which method it wants', async () => {
    const answer = await ask('/slack/events');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect((await ask('/healthz', { method: 'DELETE' })).headers.get('allow')).toBe('GET');
  });

  it('takes a body of 1 MiB and not a byte more', async () => {
    expect((await ask('/api/messages', { method: 'POST', body: 'a'.repeat(MIB) })).status).toBe(200);
    const answer = await ask('/api/messages', { method: 'POST', body: 'a'.repeat(MIB + 1) });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('connection')).toBe('close');
    expect(seen.teams.at(-1)?.length).toBe(MIB);
  });

  it('answers who sends too much and never says that it was all', async () => {
    expect(await endless(port, 3 * MIB)).toBe(413);
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('stops reading a body that goes on for ever, and still answers others', async () => {
    // Who goes on sending may find the line cut before the answer is read.
    expect([413, 'cut off']).toContain(await endless(port, Number.POSITIVE_INFINITY));
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('survives nonsense instead of HTTP, and somebody who hangs up halfway', async () => {
    expect(await raw(port, 'nonsense\r\n\r\n')).toContain('400 Bad Request');
    expect(await raw(port, 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toContain(' 400 ');
    await hangUp(port);
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('answers 500 when a handler breaks, and logs nothing that was sent', async () => {
    expect((await ask('/api/messages', { method: 'POST', body: 'boom' })).status).toBe(500);
    expect(logged).toEqual([{ event: 'web.request-failed', facts: { error: 'Error' } }]);
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('forbids guessing, framing and reading from elsewhere', async () => {
    const { headers } = await ask('/healthz');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('closing the web server', () => {
  it('lets a request under way finish', async () => {
    let arrived = (): void => undefined;
    const under = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { server, port } = await open({
      teams: (_request, response) => {
        arrived();
        setTimeout(() => response.end('done'), 150);
      },
    });
    const answer = fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body: '{}' });
    await under;
    await server.close();
    expect(await (await answer).text()).toBe('done');
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const { server, port } = await open({});
    const second = createServer({ ready: async () => true, log: silent });
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
  });
});

const silent: ServerParts['log'] = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function open(parts: Partial<ServerParts>) {
  const server = createServer({ ready: async () => true, log: silent, ...parts });
  return { server, port: await server.listen(0, '127.0.0.1') };
}

/** Sends without end until an answer comes; the answer must not be lost in a reset connection. */
function endless(port: number, most: number): Promise<number | 'cut off' | undefined> {
  return new Promise((resolve) => {
    const request = httpRequest({ port, host: '127.0.0.1', path: '/api/messages', method: 'POST' }, (response) => {
      clearInterval(pump);
      response.resume();
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', () => {
      clearInterval(pump);
      resolve('cut off');
    });
    const chunk = Buffer.alloc(256 * 1024);
    let sent = 0;
    const pump = setInterval(() => {
      if (sent < most) request.write(chunk);
      sent += chunk.length;
    }, 1);
  });
}

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
  });
}

function hangUp(port: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf');
      setTimeout(() => socket.destroy(), 30);
    });
    socket.on('close', () => resolve());
  });
}
