import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { entrances } from '../../../adapters/slack/entrances.ts';
import { botScopes } from '../../../adapters/slack/scopes.ts';
import { homeWords } from '../../../bot/conversation/own-words.ts';
import { features } from '../../../bot/features.ts';

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('adapters/slack/manifest.json', root), 'utf8'));
const schemaFile = new URL('../shared/schemas/slack-manifest.schema.1.0.0.json', root);

describe("the Slack app's manifest", () => {
  it('is what Slack accepts', ({ skip }) => {
    if (!existsSync(schemaFile)) skip('the schema of Slack manifests is not beside this repository');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    valid(manifest);
    expect(valid.errors).toBeNull();
  });

  const commands: { command: string; url: string }[] = manifest.features.slash_commands;
  const offered = commands.map(({ command }) => command.slice(1));

  it('offers every word, but for those that other apps want too, and those that are not for everybody', () => {
    const forAll = features.flatMap(({ words }) => words.filter(({ exists }) => !exists));
    const known = forAll.map(({ names }) => names[0] ?? '');
    expect(known.filter((word) => !offered.includes(word) && !elsewhere.has(word))).toEqual([]);
    expect(offered).not.toContain('help');
    expect(offered).not.toContain('agenda');
  });

  it('offers nothing that the bot does not know, and nothing twice', () => {
    const names = features.flatMap(({ words }) => words.flatMap((word) => word.names));
    const known = new Set([...names, ...homeWords, 'schakel']);
    expect(offered.filter((word) => !known.has(word))).toEqual([]);
    expect(new Set(offered).size).toBe(offered.length);
    expect(new Set(commands.map(({ url }) => new URL(url).pathname))).toEqual(new Set(['/slack/events']));
  });

  it('names the shortcuts and the events that the bot listens to', () => {
    const shortcuts = entrances.shortcuts.map(({ callbackId, type, name, description }) => ({
      name,
      type,
      callback_id: callbackId,
      description,
    }));
    expect(manifest.features.shortcuts).toEqual(shortcuts);
    const events = [...entrances.events, 'app_uninstalled', 'tokens_revoked'];
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(events.sort());
    expect(manifest.features.app_home.home_tab_enabled).toBe(true);
  });

  it('lets the bot read no history but that of its own chats', () => {
    const histories = manifest.oauth_config.scopes.bot.filter((scope: string) => scope.includes('history'));
    expect(histories).toEqual(['im:history']);
  });

  it('asks for no more than the bot uses', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([...botScopes].sort());
    expect(manifest.oauth_config.redirect_urls).toEqual(['https://schakelbot.example/slack/oauth_redirect']);
  });
});

/** Said in a sentence, or chosen in the form of another word: a command of their own would only fill the list. */
const elsewhere = new Set(['laatste wissen', 'herinner', 'english', 'nederlands', 'even niet', 'weer aan']);
