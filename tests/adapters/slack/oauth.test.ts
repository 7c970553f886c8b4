import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import type { Installations } from '../../../adapters/slack/installations.ts';
import { botScopes } from '../../../adapters/slack/scopes.ts';
import { systemClock as clock } from '../../../adapters/system/clock.ts';
import { createServer, type WebServer } from '../../../adapters/web/server.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { APP, Browser, CLIENT, install, type Organisations, openOrganisations, SIGNING } from './organisations.ts';
import { freePort } from './workspace.ts';

const TEAM = 'T0LINDE';

let slack: Organisations;
let server: WebServer;
let url: string;
let kept: { team: string; name: string; secret: string }[] = [];
let outage = false;
const logged: string[] = [];

const installations: Installations = {
  find: async (team) => {
    const secret = kept.findLast((each) => each.team === team)?.secret;
    return secret ? { state: 'waiting', entrance: { kind: 'waiting' }, secret } : undefined;
  },
  teams: async () => kept.map(({ team }) => team),
  installed: async (team, name, secret) => {
    if (outage) throw new Error('The database is out');
    kept.push({ team, name, secret });
  },
  uninstalled: async () => {},
  now: () => Date.now() as Instant,
};

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const wish = { team: TEAM, name: 'De <b>Lindeboom</b>', email: 'samira@delindeboom.example' };
  slack = await openOrganisations([wish], `${url}/slack/oauth_redirect`);
  const note = (event: string, facts?: unknown) => void logged.push(`${event} ${JSON.stringify(facts ?? {})}`);
  const log = { info: note, warn: note, error: note };
  const bot = createSlack({
    clock,
    settings: { signingSecret: SIGNING, workspaces: { kind: 'many', ...CLIENT }, apiUrl: slack.apiUrl },
    converse: () => Promise.reject(new Error('Nobody speaks here')),
    log,
    installations,
    publicUrl: url,
  });
  server = createServer({ ready: async () => true, slack: bot.handle, slackInstall: bot.install, log });
  await server.listen(port, '127.0.0.1');
});
beforeEach(() => {
  kept = [];
  logged.length = 0;
  slack.calls.length = 0;
});
afterAll(async () => {
  await server.close();
  await slack.close();
});

const grants = () => slack.calls.filter(({ method }) => method === 'oauth.v2.access');

describe('adding the bot to a workspace', () => {
  it('asks in Dutch, says what the bot may and may not, and leads to Slack with the scopes of the list', async () => {
    const { status, html, headers } = await new Browser().open(`${url}/slack/install`);
    expect(status).toBe(200);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('Wat Schakelbot daar mag');
    expect(html).toContain('Wat Schakelbot daar niet mag');
    const asked = new URL(Browser.linkIn(html));
    expect(asked.pathname).toBe('/oauth/v2/authorize');
    expect(asked.searchParams.get('scope')?.split(',')).toEqual([...botScopes]);
    expect(asked.searchParams.get('redirect_uri')).toBe(`${url}/slack/oauth_redirect`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/);
    expect(html).not.toContain('<script');
  });

  it('keeps the token of who agreed, and says it with the name of the workspace as plain words', async () => {
    const { status, html } = await install(new Browser(), url, slack, TEAM);
    expect([status, html]).toEqual([200, expect.stringContaining('De &lt;b&gt;Lindeboom&lt;/b&gt;')]);
    expect(html).toContain('Het bureau koppelt');
    expect(kept).toEqual([{ team: TEAM, name: 'De <b>Lindeboom</b>', secret: expect.any(String) }]);
    const secret = JSON.parse(kept[0]?.secret ?? '');
    expect(secret).toEqual({ token: slack.tokenOf(TEAM), app: APP, since: expect.any(Number) });
    expect(logged.join()).not.toContain(secret.token);
  });

  it('gives a new token when it is installed again', async () => {
    await install(new Browser(), url, slack, TEAM);
    await install(new Browser(), url, slack, TEAM);
    const [first, second] = kept.map(({ secret }) => JSON.parse(secret).token);
    expect(second).toBe(slack.tokenOf(TEAM));
    expect(second).not.toBe(first);
  });

  it('keeps nothing when somebody says no in Slack', async () => {
    const browser = new Browser();
    await browser.open(`${url}/slack/install`);
    const { status, html } = await browser.open(`${url}/slack/oauth_redirect?error=access_denied&state=x`);
    expect([status, html]).toEqual([200, expect.stringContaining('Je koos in Slack voor niet toevoegen.')]);
    expect(Browser.linkIn(html)).toBe('/slack/install');
    expect(grants()).toEqual([]);
  });

  it('counts only in the browser in which it began', async () => {
    const began = new Browser();
    const back = await slack.agree(TEAM, Browser.linkIn((await began.open(`${url}/slack/install`)).html));
    const stranger = new Browser();
    await stranger.open(`${url}/slack/install`);
    for (const browser of [new Browser(), stranger]) expect((await browser.open(back)).status).toBe(400);
    expect(grants()).toEqual([]);
    expect(kept).toEqual([]);
  });

  it('counts once, also for a browser that kept everything', async () => {
    const browser = new Browser();
    const back = await slack.agree(TEAM, Browser.linkIn((await browser.open(`${url}/slack/install`)).html));
    const cookies = [...browser.cookies()];
    expect((await browser.open(back)).status).toBe(200);
    for (const [name, value] of cookies) browser.cookies().set(name, value);
    expect((await browser.open(back)).status).toBe(400);
    expect(grants()).toHaveLength(1);
    expect(kept).toHaveLength(1);
  });

  it.each([
    ['signed by nobody', 'eyJhbGciOiJub25lIn0.eyJub3ciOiIyMDI2LTExLTIyVDEyOjAwOjAwLjAwMFoifQ.'],
    ['made up', 'verzonnen'],
    ['empty', ''],
  ])('is refused with a state that is %s', async (_how, state) => {
    const browser = new Browser();
    browser.cookies().set('slack-app-oauth-state', state);
    const { status } = await browser.open(`${url}/slack/oauth_redirect?code=abc&state=${state}`);
    expect(status).toBe(400);
    expect(grants()).toEqual([]);
  });

  it('echoes nothing of the address', async () => {
    const words = encodeURIComponent('<script>alert(1)</script>');
    const browser = new Browser();
    for (const query of [`code=${words}&state=${words}`, `error=${words}`, `error=access_denied&state=${words}`]) {
      const { html } = await browser.open(`${url}/slack/oauth_redirect?${query}`);
      expect(html).not.toContain('alert(1)');
    }
  });

  it('starts again when the permission has expired', async () => {
    const browser = new Browser();
    const back = new URL(await slack.agree(TEAM, Browser.linkIn((await browser.open(`${url}/slack/install`)).html)));
    back.searchParams.set('code', 'allang-verlopen');
    const { status, html } = await browser.open(back.href);
    expect([status, html]).toEqual([400, expect.stringContaining('Begin opnieuw')]);
    expect(kept).toEqual([]);
  });

  it('is not for a whole organisation at once, nor for another app', async () => {
    slack.grant((granted) => ({ ...granted, is_enterprise_install: true, team: null, enterprise: { id: 'E1' } }));
    expect((await install(new Browser(), url, slack, TEAM)).html).toContain('Kies één werkplek');
    expect(kept).toEqual([]);
    await install(new Browser(), url, slack, TEAM);
    slack.grant((granted) => ({ ...granted, app_id: 'A0EENANDER' }));
    expect((await install(new Browser(), url, slack, TEAM)).html).toContain('Dit is een andere app');
    expect(kept).toHaveLength(1);
  });

  it('says so when it cannot be kept, and logs no token', async () => {
    outage = true;
    const { status, html } = await install(new Browser(), url, slack, TEAM);
    outage = false;
    expect([status, html]).toEqual([503, expect.stringContaining('Probeer het over een paar minuten opnieuw.')]);
    expect(logged.join()).not.toMatch(/xoxb|geheim/);
  });

  it('is not used up by who looks at the headers alone', async () => {
    const browser = new Browser();
    const back = await slack.agree(TEAM, Browser.linkIn((await browser.open(`${url}/slack/install`)).html));
    await fetch(back, { method: 'HEAD' });
    expect((await fetch(back, { method: 'POST' })).status).toBe(405);
    expect((await browser.open(back)).status).toBe(200);
  });
});
