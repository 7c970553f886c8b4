import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

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

  it('offers each word once, at the same address', () => {
    const commands: { command: string; url: string }[] = manifest.features.slash_commands;
    expect(commands.map((each) => each.command)).toEqual([
      '/uren',
      '/weg',
      '/afspraak',
      '/afspraken',
      '/bijeenkomsten',
      '/consultatie',
      '/consultaties',
      '/advies',
      '/meedenken',
      '/vraag',
      '/expertise',
      '/wieweet',
      '/signaal',
      '/signalen',
      '/voorkeuren',
      '/schakel',
    ]);
    expect(new Set(commands.map((each) => new URL(each.url).pathname))).toEqual(new Set(['/slack/events']));
  });

  it('asks for no more than the bot uses', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'im:history',
      'im:write',
      'users:read',
      'users:read.email',
    ]);
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im']);
  });
});
