import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { botScopes } from '../../adapters/slack/scopes.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const [, slack = '', teams = ''] = read('docs/scopes.md').split(/^## /m);

/** The rows of a table: what stands between backticks, and what it is for. */
const rowsIn = (part: string) =>
  [...part.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', why = '']) => [name, why]);

describe('docs/scopes.md', () => {
  it('explains every scope that Slack is asked for, as the code does', () => {
    const code = [...read('adapters/slack/scopes.ts').matchAll(/\/\/ (.+)\n +'([^']+)'/g)];
    expect(rowsIn(slack)).toEqual(code.map(([, why, name]) => [name, why]));
    expect(rowsIn(slack).map(([name]) => name)).toEqual([...botScopes]);
  });

  it('names every event that Slack tells', () => {
    const { bot_events } = JSON.parse(read('adapters/slack/manifest.json')).settings.event_subscriptions;
    expect(bot_events.filter((event: string) => !slack.includes(`\`${event}\``))).toEqual([]);
  });

  it('explains all that the Teams manifest asks for', () => {
    const { permissions, bots, authorization } = JSON.parse(read('manifest.json'));
    expect(rowsIn(teams).map(([name]) => name)).toEqual([...permissions, ...bots[0].scopes]);
    expect(authorization).toBeUndefined();
  });
});
