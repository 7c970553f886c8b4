import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { botScopes } from '../../adapters/slack/scopes.ts';
import type { Settings } from '../../adapters/system/settings.ts';
import { helpWords } from '../conversation/own-words.ts';
import { features } from '../features.ts';
import { bad, type Check, good, mind, type Said } from './doctor.finding.ts';
import { doctorTexts } from './doctor.texts.ts';

const PLACEHOLDER = 'schakelbot.example';
const SLACK_FILE = 'adapters/slack/manifest.json';
/** What was given to Slack: the manifest with the operator's own address, as docs/slack.md makes it. */
const SLACK_COPY = 'data/slack-manifest.json';

/** Whether what Slack and Teams know of the bot is what this version of it does. */
export function manifestChecks(settings: Settings): readonly Check[] {
  return [
    { name: 'manifest-slack', look: async () => slackSaid(settings) },
    { name: 'manifest-teams', look: async () => teamsSaid(settings) },
  ];
}

const slackShape = z.object({
  features: z.object({ slash_commands: z.array(z.object({ command: z.string(), url: z.string().optional() })) }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
});
type SlackManifest = z.infer<typeof slackShape>;

const teamsShape = z.object({
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string() })) })) })),
});

function slackSaid({ slack, publicUrl }: Settings): readonly Said[] {
  const { fine, unreadable, differs, slackPlaceholder, slackCopyOld, slackCopyAddress } = doctorTexts.manifests;
  const own = read(join(root(), SLACK_FILE), slackShape);
  if (!own) return [bad(unreadable(SLACK_FILE))];
  const [wrong] = differencesOf(own.value);
  if (wrong) return [bad(differs(SLACK_FILE, wrong))];
  // Over Socket Mode nothing comes to an address.
  if (!slack?.signingSecret || slack.appToken) return [good(fine(SLACK_FILE))];
  if (!existsSync(SLACK_COPY)) return [mind(slackPlaceholder)];
  const copy = read(SLACK_COPY, slackShape);
  if (!copy) return [bad(unreadable(SLACK_COPY))];
  const [old] = [...differencesOf(copy.value), ...wordsMissing(copy.value, own.value)];
  if (old) return [mind(slackCopyOld(old))];
  const isHere = !copy.text.includes(PLACEHOLDER) && (!publicUrl || addressesIn(copy.value).every(isAt(publicUrl)));
  return [isHere ? good(fine(SLACK_COPY)) : mind(slackCopyAddress)];
}

/** What it asks for or offers, and the code does not; or the other way round. */
function differencesOf({ features: offered, oauth_config }: SlackManifest): readonly string[] {
  const asked = oauth_config.scopes.bot;
  const known = knownWords();
  return [
    ...botScopes.filter((scope) => !asked.includes(scope)),
    ...asked.filter((scope) => !botScopes.some((used) => used === scope)),
    ...offered.slash_commands.map(({ command }) => command).filter((command) => !known.has(command.slice(1))),
  ];
}

function wordsMissing(copy: SlackManifest, own: SlackManifest): readonly string[] {
  const commandsOf = (manifest: SlackManifest) => manifest.features.slash_commands.map(({ command }) => command);
  return commandsOf(own).filter((command) => !commandsOf(copy).includes(command));
}

function addressesIn(manifest: SlackManifest): readonly string[] {
  return manifest.features.slash_commands.flatMap(({ url }) => url ?? []);
}

const isAt = (publicUrl: string) => (url: string) => url.startsWith(`${publicUrl}/`);

function teamsSaid({ teams, publicUrl }: Settings): readonly Said[] {
  const { fine, unreadable, differs, teamsPlaceholder } = doctorTexts.manifests;
  const file = 'manifest.json';
  const manifest = read(join(root(), file), teamsShape);
  if (!manifest) return [bad(unreadable(file))];
  const known = knownWords();
  const words = manifest.value.bots.flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands));
  const strange = words.find(({ title }) => !known.has(title));
  if (strange) return [bad(differs(file, strange.title))];
  const isReal = teams !== undefined && teams.kind !== 'anonymous';
  const isFilledIn = !manifest.text.includes(PLACEHOLDER) || publicUrl?.startsWith('https://');
  return [isReal && !isFilledIn ? mind(teamsPlaceholder) : good(fine(file))];
}

function knownWords(): ReadonlySet<string> {
  return new Set([...features.flatMap(({ words }) => words.flatMap(({ names }) => names)), ...helpWords, 'overzicht']);
}

function read<Manifest>(file: string, shape: z.ZodType<Manifest>) {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, value: shape.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

/** The house itself, wherever this file runs from (source or build). */
function root(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return resolve(folder);
}
