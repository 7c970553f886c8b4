import type { WireLanguage, WireMember, WireMessage, WirePeople, WirePulse, WireTime } from '../wire.ts';
import { api } from './api.ts';
import { boxOf, type Place } from './place.ts';
import { loadSeen, saveSeen } from './seen.ts';

/** What the page knows of the chats: the messages of the one shown, and what is unread elsewhere. */
export interface Inbox {
  readonly messages: readonly WireMessage[];
  readonly unread: Readonly<Record<string, number>>;
  readonly time: WireTime | undefined;
  readonly language: WireLanguage;
  /** Asks what is new for that place; answers false when the page has moved on meanwhile. */
  refresh(place: Place, current: () => Place): Promise<boolean>;
}

/** Keeps up with the chats, and remembers up to where each was read. */
export function createInbox(people: WirePeople): Inbox {
  const seen = loadSeen();
  let shown = '';
  let version: string | undefined;
  const inbox = {
    messages: [] as readonly WireMessage[],
    unread: {} as Readonly<Record<string, number>>,
    time: undefined as WireTime | undefined,
    language: 'nl' as WireLanguage,
    async refresh(place: Place, current: () => Place): Promise<boolean> {
      const box = boxOf(place);
      const have = box === shown ? version : undefined;
      const pulse = await api.pulse({ member: place.member.id, box, have, seen });
      if (boxOf(current()) !== box || current().member.id !== place.member.id) return false;
      take(pulse, box);
      return true;
    },
  };
  const take = (pulse: WirePulse, box: string): void => {
    if (pulse.messages) inbox.messages = pulse.messages;
    else if (box !== shown) inbox.messages = [];
    shown = box;
    version = pulse.version;
    inbox.time = pulse.time;
    inbox.language = pulse.language;
    inbox.unread = { ...pulse.unread, [box]: 0 };
    const last = inbox.messages.at(-1)?.at ?? pulse.time.now;
    for (const each of boxesOf(people)) seen[each] = Math.min(seen[each] ?? pulse.time.now, pulse.time.now);
    seen[box] = Math.max(last, seen[box] ?? 0);
    saveSeen(seen);
  };
  return inbox;
}

function boxesOf({ members, channels }: WirePeople): string[] {
  return [
    ...members.map((member: WireMember) => `member:${member.id}`),
    ...channels.map(({ body }) => `channel:${body}`),
  ];
}
