import type { WireMember, WirePeople } from '../wire.ts';

export type Look = 'teams' | 'slack';

/** Where the page is: as whom, in which chat, in which look. It stands in the address, so a reload keeps it. */
export interface Place {
  readonly member: WireMember;
  /** The body whose channel is shown; absent in the member's own chat. */
  readonly channel?: string | undefined;
  readonly look: Look;
}

export function boxOf({ member, channel }: Place): string {
  return channel === undefined ? `member:${member.id}` : `channel:${channel}`;
}

/** Reads the address; whatever it does not say, or no longer exists, falls back on the first member. */
export function placeFrom(hash: string, people: WirePeople): Place | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const member = people.members.find(({ key }) => key === asked.get('lid')) ?? people.members[0];
  if (!member) return undefined;
  const channel = people.channels.find(({ body }) => body === asked.get('kanaal'))?.body;
  return { member, channel, look: asked.get('beeld') === 'slack' ? 'slack' : 'teams' };
}

export function hashOf({ member, channel, look }: Place): string {
  const said = new URLSearchParams({ lid: member.key });
  if (channel !== undefined) said.set('kanaal', channel);
  said.set('beeld', look);
  return `#${said}`;
}
