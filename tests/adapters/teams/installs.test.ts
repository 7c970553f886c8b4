import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, Rig, tenant } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const bot = { id: '28:schakelbot' };
const chat = (id: string) => ({ conversation: { id, conversationType: 'personal', tenantId: tenant } });
const installed = (own: object = {}) => rig.activity({ type: 'installationUpdate', action: 'add', ...own });
const added = (own: object = {}) => rig.activity({ type: 'conversationUpdate', membersAdded: [bot], ...own });
const uninstalled = (own: object = {}) => rig.activity({ type: 'installationUpdate', action: 'remove', ...own });
const removed = (own: object = {}) => rig.activity({ type: 'conversationUpdate', membersRemoved: [bot], ...own });

async function deliverAll(...activities: object[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const activity of activities) statuses.push((await rig.deliver(activity)).status);
  return statuses;
}

describe('being added by a person', () => {
  test.each([
    ['one event first', () => [installed(), added()]],
    ['the other first', () => [added(), installed()]],
  ])('brings one welcome, with %s', async (_name, events) => {
    expect(await deliverAll(...events())).toEqual([200, 200]);
    expect(rig.heard).toMatchObject([
      { from: { user: 'aad-noor' }, place: 'private', what: { kind: 'said', text: 'hoi' } },
    ]);
    expect(rig.connector.posts.map(({ path }) => path.split('/activities')[0])).toEqual([
      '/v3/conversations/a:noor-and-bot',
    ]);
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Hoi');
  });

  test('brings one welcome when both events come at once, and Teams sends one of them again', async () => {
    const install = installed();
    await Promise.all([rig.deliver(install), rig.deliver(added()), rig.deliver(install)]);
    await rig.deliver(install);
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('brings one welcome when each event reaches another process', async () => {
    const other = await Rig.start(undefined, rig.claimed);
    await Promise.all([rig.deliver(installed()), other.deliver(added())]);
    await other.stop();
    expect([...rig.heard, ...other.heard]).toHaveLength(1);
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('is tried again when the welcome did not arrive', async () => {
    const install = installed();
    rig.connector.next('POST', { status: 502 }, { status: 502 });
    expect(await deliverAll(install, install, added())).toEqual([503, 200, 200]);
    expect(rig.connector.posts).toHaveLength(3);
  });

  test('is tried again when something broke here, which is no welcome', async () => {
    const install = installed();
    rig.answer = () => ({ kind: 'trouble', card: { title: 'Dat lukte nu niet', parts: [] } });
    expect(await deliverAll(install)).toEqual([503]);
    expect(rig.connector.posts).toEqual([]);
    rig.answer = () => ({ kind: 'show', card: { title: 'Hoi Noor', parts: [] } });
    expect(await deliverAll(install, added())).toEqual([200, 200]);
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('names the same account, also where an event knows the id in Teams alone', async () => {
    await rig.deliver(added({ from: { id: '29:noor' } }));
    expect(rig.heard[0]?.from).toEqual({ platform: 'teams', tenant, user: 'aad-noor' });
  });

  test('again after being taken away is welcomed again, in whatever chat it has now', async () => {
    await deliverAll(installed(), added(), uninstalled(), removed(), installed(), added());
    expect(rig.connector.posts).toHaveLength(2);
    await deliverAll(installed(chat('a:another-chat')));
    expect(rig.connector.posts).toHaveLength(3);
    expect(JSON.parse(rig.heard.at(-1)?.address ?? '')).toMatchObject({ conversation: 'a:another-chat' });
  });

  test('is not what an upgrade is', async () => {
    const upgrades = ['add-upgrade', 'remove-upgrade'].map((action) =>
      rig.activity({ type: 'installationUpdate', action }),
    );
    expect(await deliverAll(...upgrades)).toEqual([200, 200]);
    expect(rig.heard).toEqual([]);
    expect(rig.connector.calls).toEqual([]);
  });
});

describe('being taken away by a person', () => {
  test('is heard as gone, asks Teams nothing and says nothing', async () => {
    expect(await deliverAll(uninstalled())).toEqual([200]);
    expect(rig.heard).toMatchObject([{ from: { user: 'aad-noor' }, place: 'private', what: { kind: 'gone' } }]);
    expect(await rig.heard[0]?.profile()).toEqual({});
    expect(rig.connector.calls).toEqual([]);
  });

  test('and told of once more after coming back changes nothing', async () => {
    const gone = uninstalled();
    await deliverAll(installed(), gone, installed(), gone, added());
    expect(rig.heard.map(({ what }) => what.kind)).toEqual(['said', 'gone', 'said']);
    expect(rig.connector.posts).toHaveLength(2);
  });

  test('is heard when Teams tells it again after something broke here', async () => {
    const gone = uninstalled();
    rig.answer = () => ({ kind: 'trouble', card: { title: 'Dat lukte nu niet', parts: [] } });
    expect(await deliverAll(gone)).toEqual([503]);
    rig.answer = () => ({ kind: 'show', card: { title: '', parts: [] } });
    expect(await deliverAll(gone)).toEqual([200]);
    expect(rig.heard).toHaveLength(2);
  });
});

describe.each([
  ['a team', () => rig.inChannel()],
  ['a group chat', () => rig.inGroup()],
])('being added to %s', (_name, place) => {
  const here = () => {
    const { conversation, channelData } = place();
    return { conversation, channelData };
  };

  test('says one neutral line there, and nothing to a person', async () => {
    await deliverAll(installed(here()), added(here()));
    expect(rig.heard).toEqual([]);
    expect(rig.connector.posts).toHaveLength(1);
    const { path, body } = rig.connector.posts[0] ?? {};
    expect(path).toContain(`/v3/conversations/${String((here().conversation as { id: string }).id)}/activities`);
    expect(body.text).toContain('@Schakelbot');
    expect(body.attachments ?? []).toEqual([]);
  });

  test('says it when it did not arrive at first', async () => {
    const install = installed(here());
    rig.connector.next('POST', { status: 429 });
    expect(await deliverAll(install, install)).toEqual([503, 200]);
    expect(rig.connector.posts).toHaveLength(2);
  });

  test('is not what another member being added is, nor an upgrade', async () => {
    const upgrade = rig.activity({ type: 'installationUpdate', action: 'add-upgrade', ...here() });
    await deliverAll(added({ ...here(), membersAdded: [{ id: '29:anna' }, null] }), upgrade);
    expect(rig.connector.calls).toEqual([]);
  });

  test('ends without a word, and begins with one again', async () => {
    await deliverAll(installed(here()), uninstalled(here()), removed(here()));
    expect(rig.connector.posts).toHaveLength(1);
    await deliverAll(installed(here()), added(here()));
    expect(rig.connector.posts).toHaveLength(2);
    expect(rig.heard).toEqual([]);
  });
});
