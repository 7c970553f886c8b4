import { describe, expect, it } from 'vitest';
import { card, command, eventually, office, posts, typed } from './office.ts';

describe('at the door', () => {
  const words = JSON.stringify({ type: 'event_callback', event: { text: 'GEHEIM' } });
  const json = 'application/json';

  it('turns away a forged signature, a stale one and none', async () => {
    expect((await office.post(words, json, { secret: 'een ander geheim' })).status).toBe(401);
    expect((await office.post(words, json, { age: 360 })).status).toBe(401);
    expect((await fetch(`${office.url}/slack/events`, { method: 'POST', body: words })).status).toBe(401);
    expect((await office.post('null', json, { secret: 'een ander geheim' })).status).toBe(401);
    expect(office.heard).toEqual([]);
  });

  it('answers the address check of Slack', async () => {
    const response = await office.event({ type: 'url_verification', challenge: 'abc' });
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  it.each(['{GEHEIM', 'null', '1', '"GEHEIM"', ''])('calls %j malformed', async (body) => {
    const response = await office.post(body, json);
    expect(response.status).toBe(400);
    // It would be as malformed the next time.
    expect(response.headers.get('x-slack-no-retry')).toBe('1');
  });

  it('wants to hear again what could not be answered, and only that', async () => {
    office.answer(() => ({ answer: { kind: 'show', card }, changed: [], language: 'nl' }));
    office.fail('chat.postMessage', { error: 'channel_not_found' });
    office.fail('conversations.open', { error: 'user_disabled' });
    const event = typed('uren');
    const first = await office.event(event);
    expect([first.status, first.headers.get('x-slack-no-retry')]).toEqual([503, null]);
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' };
    expect((await office.event(event, retry)).status).toBe(200);
    expect((await office.event(event, { ...retry, 'x-slack-retry-num': '2' })).status).toBe(200);
    expect(office.heard).toHaveLength(2);
  });

  it('acknowledges at once what comes again while its first copy is being answered', async () => {
    let go = () => {};
    office.answer(
      () =>
        new Promise((resolve) => {
          go = () => resolve({ answer: { kind: 'show', card }, changed: [], language: 'nl' });
        }),
    );
    const event = typed('uren');
    const first = office.event(event);
    await eventually(() => expect(office.heard).toHaveLength(1));
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    expect((await office.event(event, retry)).status).toBe(200);
    expect(posts()).toEqual([]);
    go();
    expect((await first).status).toBe(200);
    expect(office.heard).toHaveLength(1);
  });

  it.each([
    { type: 'event_callback', event: null },
    { event: 'GEHEIM' },
    { event: { item: null } },
    { actions: [] },
    { type: 'block_actions', actions: null },
    { command: { x: 1 } },
    { type: 'view_submission', view: null },
    { type: 'shortcut', callback_id: 'x' },
    { iets: 'GEHEIM' },
    { list: [] },
    [[]],
  ])('survives %j, at once', async (body) => {
    const start = Date.now();
    expect([200, 400]).toContain((await office.event(body)).status);
    expect([200, 400]).toContain((await office.payload(body)).status);
    expect(Date.now() - start).toBeLessThan(1500);
  });

  it('refuses what is too large by itself', async () => {
    const { createServer } = await import('node:http');
    const bare = createServer((request, response) => office.slack.handle(request, response));
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
    const address = bare.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      body: 'x'.repeat(1_100_000),
    });
    expect(response.status).toBe(413);
    bare.close();
  });

  it('never logs what people type', async () => {
    office.answer(() => {
      throw new Error('GEHEIM');
    });
    await office.post(words, json, { secret: 'een ander geheim' });
    await office.post('GEHEIM{', json);
    await office.event(typed('GEHEIM'));
    await command('/uren', 'GEHEIM');
    await office.event({ iets: 'GEHEIM' });
    expect(office.logged.length).toBeGreaterThan(3);
    expect(office.logged.join('\n')).not.toContain('GEHEIM');
  });
});
