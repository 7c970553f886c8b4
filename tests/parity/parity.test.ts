import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entrances as slackEntrances } from '../../adapters/slack/entrances.ts';
import { readMessageShortcut } from '../../adapters/slack/shortcut.ts';
import { toAdaptiveCard } from '../../adapters/teams/adaptive-card.ts';
import { commands } from '../../adapters/teams/extension.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { helpWords, homeWords } from '../../bot/conversation/own-words.ts';
import type { Answer } from '../../bot/conversation/reply.ts';
import { features } from '../../bot/features.ts';
import { aHouse, type House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { type Difference, drawnDifferences, entranceDifferences } from './differences.ts';
import { parityPage } from './page.ts';
import { door, entrances, opensMenu, opensOwnPage, slackManifest, teamsManifest } from './said.ts';

const root = new URL('../../', import.meta.url);
const words = [
  ...new Set([...helpWords, ...homeWords, ...features.flatMap(({ words }) => words.flatMap(({ names }) => names))]),
];
const notForAll = new Set(features.flatMap(({ words }) => words.flatMap(({ names, exists }) => (exists ? names : []))));
const who = { email: 'saar@meanderveld.example', name: 'Saar' };

let house: House;
beforeAll(async () => {
  house = await aHouse({ network: careNetwork });
});
afterAll(() => house.close());

async function answerTo(incoming: Incoming | undefined): Promise<Answer> {
  if (!incoming) throw new Error('Nothing was heard');
  return (await house.converse({ ...incoming, profile: async () => who })).answer;
}

const shape = (answer: Answer) => ('form' in answer ? ['form', answer.form.title] : [answer.kind, answer.card.title]);

describe('what people say', () => {
  test.each(words)('‘%s’ is heard, and answered, the same by every entrance', async (word) => {
    const heard = Object.entries(entrances).map(([name, say]) => ({ name, incoming: say(word) }));
    for (const { name, incoming } of heard)
      expect([name, incoming?.what]).toEqual([name, { kind: 'said', text: word }]);
    const places = heard.map(({ incoming }) => incoming?.place);
    expect(places).toEqual(['private', 'private', 'channel', 'private', 'channel', 'channel']);
    for (const place of ['private', 'channel']) {
      const answers = [];
      for (const { incoming } of heard.filter((each) => each.incoming?.place === place))
        answers.push(shape(await answerTo(incoming)));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      if (!notForAll.has(word))
        expect(['Dat begrijp ik nog niet', 'I do not understand that yet']).not.toContain(answers[0]?.[1]);
    }
  });

  test('the own page on Slack is what ‘overzicht’ answers on Teams, and the menu is what ‘help’ does', async () => {
    const say = (word: string) => answerTo(entrances['a Teams message']?.(word));
    expect(await answerTo(opensOwnPage())).toEqual(await say('overzicht'));
    expect(await answerTo(opensMenu())).toEqual(await say('help'));
  });

  test('of a message one makes the same things on both platforms', async () => {
    const onSlack = slackEntrances.shortcuts.filter(({ type }) => type === 'message');
    const inTeams: { id: string; title: string; description: string }[] = teamsManifest.composeExtensions[0].commands;
    expect(inTeams.map(({ id, title }) => [commands[id], title])).toEqual(
      onSlack.map(({ wanted, name }) => [wanted, name]),
    );
    for (const { callbackId, wanted } of onSlack) {
      const body = {
        type: 'message_action',
        callback_id: callbackId,
        trigger_id: '1',
        user: { id: 'U1' },
        team: { id: 'T1' },
        channel: { id: 'C1' },
        message: { ts: '1.0', text: 'ik bel de scholen', user: 'U2' },
      };
      const read = await readMessageShortcut(body, door, async () => undefined);
      expect(read?.incoming.what).toMatchObject({ kind: 'pointed', wanted, message: { text: 'ik bel de scholen' } });
    }
  });
});

/** Whether each difference is there still, seen in the manifests and the adapters themselves. */
const found: Readonly<Record<keyof typeof entranceDifferences, () => boolean>> = {
  'form-by-words': () =>
    source('adapters/slack/waiting.ts').includes('openForm') &&
    !source('adapters/teams/routes.ts').includes('openForm'),
  'own-page': () => slackManifest.features.app_home.home_tab_enabled === true && teamsManifest.staticTabs === undefined,
  menu: () => slackEntrances.shortcuts.some(({ type }) => type === 'global') && onlyOnMessages(),
  'commands-anywhere': () => slackManifest.features.slash_commands.length > 0,
  'ten-words': () => teamsManifest.bots[0].commandLists[0].commands.length < words.length,
  'typed-before': () =>
    source('adapters/slack/left.ts').includes("kind: 'left'") && !teamsSources().includes("kind: 'left'"),
  'renews-itself': () => {
    const card = { title: 'Kaart', parts: [], refresh: { name: 'any.see', input: {} } };
    return toAdaptiveCard(card, 'nl', { viewer: '29:1' }).refresh !== undefined;
  },
  welcome: () => !source('adapters/slack/listen.ts').includes('welcome') && teamsSources().includes('welcome('),
};

function onlyOnMessages(): boolean {
  return teamsManifest.composeExtensions[0].commands.every(
    ({ context }: { context: string[] }) => context.join() === 'message',
  );
}

function teamsSources(): string {
  return ['installs', 'dialog', 'routes', 'inline-form', 'incoming']
    .map((name) => source(`adapters/teams/${name}.ts`))
    .join('\n');
}

function source(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

describe('what one platform cannot do', () => {
  test.each(Object.keys(entranceDifferences) as (keyof typeof entranceDifferences)[])('%s is there still', (name) => {
    expect(found[name]()).toBe(true);
  });

  const all: readonly Difference[] = [...Object.values(drawnDifferences), ...Object.values(entranceDifferences)];

  test.each(all)('$what: a test shows the way round', ({ shownBy: { file, test: name } }) => {
    expect(existsSync(new URL(file, root))).toBe(true);
    expect(source(file)).toContain(name);
  });

  test('docs/parity.md says what the table says', async () => {
    await expect(parityPage(words)).toMatchFileSnapshot('../../docs/parity.md');
  });
});
