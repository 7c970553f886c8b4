import { describe, expect, it } from 'vitest';
import { lanesTo as slackLanes } from '../../adapters/slack/destination.ts';
import { lanesTo as teamsLanes, writeAddress } from '../../adapters/teams/reference.ts';
import type { Destination } from '../../bot/conversation/messenger.ts';

const person = (tenant: string, address: string): Destination => ({ kind: 'person', tenant, user: 'x', address });
const channel = (name: string): Destination => ({ kind: 'channel', channel: name });

describe('the lanes in Slack', () => {
  it('are those of the workspace and of the conversation, a message a second each', () => {
    expect(slackLanes(person('T1', 'U123'))).toEqual([
      { id: 'slack/T1', every: 1000 },
      { id: 'slack/T1/U123', every: 1000 },
    ]);
  });

  it('are the workspace in front of a channel, and one without a name where none is said', () => {
    expect(slackLanes(channel('T1/C9')).map(({ id }) => id)).toEqual(['slack/T1', 'slack/T1/C9']);
    expect(slackLanes(channel('C9')).map(({ id }) => id)).toEqual(['slack/own', 'slack/own/C9']);
  });
});

describe('the lanes in Teams', () => {
  const address = { serviceUrl: 'https://teams.example/', tenant: 'aaa', bot: '28:b', user: '29:noor' };
  const idsTo = (to: Destination) => teamsLanes(to).map(({ id }) => id);

  it('are that of the conversation alone, or of the person while there is none', () => {
    const known = writeAddress({ ...address, conversation: 'a:1' });
    expect(teamsLanes(person('aaa', known))).toEqual([{ id: 'teams/aaa/a:1', every: 2000 }]);
    expect(idsTo(person('aaa', writeAddress(address)))).toEqual(['teams/aaa/29:noor']);
  });

  it('are one for a channel, however it is written and whichever thread is meant', () => {
    const written = JSON.stringify({ id: '19:sar@thread.tacv2;messageid=1', tenant: 'aaa' });
    expect(idsTo(channel(written))).toEqual(['teams/aaa/19:sar@thread.tacv2']);
    expect(idsTo(channel('aaa/19:sar@thread.tacv2'))).toEqual(['teams/aaa/19:sar@thread.tacv2']);
    expect(idsTo(channel('19:sar@thread.tacv2'))).toEqual(['teams/own/19:sar@thread.tacv2']);
  });

  it('are none where nothing can be sent', () => {
    expect([...teamsLanes(person('aaa', 'U123')), ...teamsLanes(channel('{"name": "sar"}'))]).toEqual([]);
  });
});
