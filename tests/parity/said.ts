import { readFileSync } from 'node:fs';
import type { TurnContext } from 'botbuilder';
import { readHomeOpened } from '../../adapters/slack/home.ts';
import { readCommand, readDirectMessage, readMention } from '../../adapters/slack/incoming.ts';
import { readGlobalShortcut } from '../../adapters/slack/shortcut.ts';
import type { Door } from '../../adapters/slack/turn.ts';
import { heard } from '../../adapters/teams/incoming.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';

/** By which an app tells a platform what it has. */
// biome-ignore lint/suspicious/noExplicitAny: manifests as JSON
const manifest = (path: string): any => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
export const slackManifest = manifest('adapters/slack/manifest.json');
export const teamsManifest = manifest('manifest.json');

export const door: Door = { entrance: { kind: 'shared' }, whoIs: async () => ({}) };
const commands = new Set<string>(
  slackManifest.features.slash_commands.map(({ command }: { command: string }) => command),
);
let count = 0;

/** How people say something on each platform, in a chat of their own or where others read along. */
export const entrances: Readonly<Record<string, (words: string) => Incoming | undefined>> = {
  'a Slack command': (words) => {
    const [word = '', ...rest] = words.split(' ');
    const own = word !== 'schakel' && commands.has(`/${word}`);
    const [command, text] = own ? [`/${word}`, rest.join(' ')] : ['/schakel', words];
    const body = { command, text, team_id: 'T1', user_id: 'U1', trigger_id: next(), response_url: 'https://x.example' };
    return readCommand(body, door)?.incoming;
  },
  'a Slack message': (words) => readDirectMessage(event('message', words, 'im'), door)?.incoming,
  'a mention in Slack': (words) => readMention(event('app_mention', `<@B1> ${words}`, 'channel'), door)?.incoming,
  'a Teams message': (words) => inTeams(words, { id: 'a:1', conversationType: 'personal' }),
  'a mention in a Teams channel': (words) =>
    inTeams(`<at>Schakelbot</at> ${words}`, { id: '19:1', conversationType: 'channel', isGroup: true }),
  'a mention in a Teams group': (words) =>
    inTeams(`<at>Schakelbot</at> ${words}`, { id: '19:2', conversationType: 'groupChat', isGroup: true }),
};

export function opensOwnPage(): Incoming | undefined {
  const opened = { type: 'app_home_opened', tab: 'home', user: 'U1' };
  return readHomeOpened({ type: 'event_callback', event_id: next(), team_id: 'T1', event: opened }, door)?.incoming;
}

export function opensMenu(): Incoming | undefined {
  const who = { user: { id: 'U1', team_id: 'T1' }, team: { id: 'T1' } };
  return readGlobalShortcut({ type: 'shortcut', callback_id: 'schakel', trigger_id: next(), ...who }, door)?.incoming;
}

function event(type: string, text: string, channel_type: string) {
  const authorizations = [{ user_id: 'B1' }];
  const said = { type, text, channel_type, channel: 'C1', user: 'U1', ts: '1.0' };
  return { event_id: next(), team_id: 'T1', authorizations, event: said };
}

function inTeams(text: string, conversation: object): Incoming {
  const recipient = { id: '28:1', name: 'Schakelbot' };
  const entities = [{ type: 'mention', text: '<at>Schakelbot</at>', mentioned: recipient }];
  const from = { id: '29:1', aadObjectId: 'aad-1' };
  const activity = {
    type: 'message',
    id: next(),
    text,
    entities,
    conversation,
    recipient,
    from,
    serviceUrl: 'https://x.example',
  };
  return heard({ activity } as unknown as TurnContext, { tenant: 't', everybody: true, entrance: { kind: 'shared' } })
    .incoming;
}

function next(): string {
  count += 1;
  return `id-${count}`;
}
