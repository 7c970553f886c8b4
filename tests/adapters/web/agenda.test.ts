import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type WebServer } from '../../../adapters/web/server.ts';

const secret = 'a1b2'.repeat(16);
const calendar = 'BEGIN:VCALENDAR\r\nX:é\r\nEND:VCALENDAR\r\n';

describe('GET /agenda/<secret>.ics', () => {
  const logged: string[] = [];
  const asked: string[] = [];
  let server: WebServer;
  let port: number;

  beforeAll(async () => {
    const note = (...words: unknown[]) => void logged.push(JSON.stringify(words));
    server = createServer({
      ready: async () => true,
      log: { info: note, warn: note, error: note },
      agenda: async (given) => {
        asked.push(given);
        if (given === 'broken') throw new Error(`no database for ${given}`);
        return given === secret ? calendar : undefined;
      },
    });
    port = await server.listen(0, '127.0.0.1');
  });
  afterAll(() => server.close());

  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const without = (headers: Headers) => [...headers].filter(([name]) => name !== 'date');

  it('gives the calendar to who has its secret, for a quarter of an hour and for them alone', async () => {
    const answer = await ask(`/agenda/${secret}.ics`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(calendar);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=900');
    expect(answer.headers.get('content-length')).toBe(`${Buffer.byteLength(calendar)}`);
  });

  it('answers a HEAD as a GET, without the calendar', async () => {
    const answer = await ask(`/agenda/${secret}.ics`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-length')).toBe(`${Buffer.byteLength(calendar)}`);
  });

  it.each([
    '/agenda/unknown.ics',
    `/agenda/${secret.slice(0, -1)}.ics`,
    `/agenda/${secret.toUpperCase()}.ics`,
    `/agenda/${secret}.ics/`,
    `/agenda/${secret}`,
    `/agenda/${secret}.ICS`,
    `/agenda/x/${secret}.ics`,
    `/agenda/${'a'.repeat(201)}.ics`,
    `/agenda/${'a'.repeat(8000)}.ics`,
    '/agenda/.ics',
    '/agenda/',
    '/agenda',
    '/agenda/%00.ics',
    '/agenda/..%2f..%2fetc.ics',
    '/agenda/a.b.ics',
    "/agenda/'%20or%201=1.ics",
  ])('answers %s with one and the same 404', async (path) => {
    const answer = await ask(path);
    const nowhere = await ask('/nowhere');
    expect([answer.status, await answer.text()]).toEqual([404, await nowhere.text()]);
    expect(without(answer.headers)).toEqual(without(nowhere.headers));
  });

  it('takes no other method', async () => {
    const answer = await ask(`/agenda/${secret}.ics`, { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('looks at the address alone, not at its query', async () => {
    expect((await ask(`/agenda/${secret}.ics?x=1`)).status).toBe(200);
    expect((await ask(`/agenda/unknown.ics?secret=${secret}`)).status).toBe(404);
  });

  it('writes no secret to the log, also when it breaks', async () => {
    const answer = await ask('/agenda/broken.ics');
    expect(answer.status).toBe(500);
    expect(logged).toHaveLength(1);
    expect(logged.join() + (await answer.text())).not.toMatch(/broken|a1b2/);
  });

  it('does not exist where nobody hands a calendar', async () => {
    const bare = createServer({ ready: async () => true, log: { info: () => {}, warn: () => {}, error: () => {} } });
    const at = await bare.listen(0, '127.0.0.1');
    expect((await fetch(`http://127.0.0.1:${at}/agenda/${secret}.ics`)).status).toBe(404);
    await bare.close();
  });

  it('hands on nothing that is too long or oddly written', () => {
    expect(asked.every((given) => /^[\w-]{1,200}$/.test(given))).toBe(true);
  });
});
