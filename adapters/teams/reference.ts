import type { ConversationReference } from 'botbuilder';
import type { Destination } from '../../bot/conversation/messenger.ts';
import type { Lane } from '../../domain/nudges/delivery.ts';

/** Enough of a Teams conversation to write to it later on: what an account keeps as its address. */
export interface Address {
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly bot: string;
  readonly user: string;
  /** The one-to-one chat; absent when we met in a channel, and it has yet to be made. */
  readonly conversation?: string;
}

/** The channel that our bot speaks to; every reference of ours lies in it. */
export const teamsChannel = 'msteams';

export function writeAddress(address: Address): string {
  return JSON.stringify(address);
}

/** Undefined for what this adapter did not write. */
export function readAddress(text: string): Address | undefined {
  const read = parsed(text);
  const { serviceUrl, tenant, bot, user, conversation } = read ?? {};
  if (!isText(serviceUrl) || !isText(tenant) || !isText(bot) || !isText(user)) return undefined;
  return { serviceUrl, tenant, bot, user, ...(isText(conversation) ? { conversation } : {}) };
}

/** A channel as a network file names it; its tenant tells which registration is at home there. */
export interface NamedChannel {
  readonly id: string;
  readonly tenant?: string;
  readonly serviceUrl?: string;
}

/**
 * A body's channel: Teams' own id, alone or behind its tenant (`<tenant>/19:…`), or as JSON with where to reach it:
 * `{"id": …, "tenant": …, "serviceUrl": …}`.
 */
export function readChannel(text: string): NamedChannel | undefined {
  const written = text.trim();
  if (written.startsWith('{')) return channelIn(parsed(written));
  const slash = written.indexOf('/');
  const [tenant, id] = [written.slice(0, Math.max(slash, 0)), written.slice(slash + 1)];
  if (!id || slash === 0) return undefined;
  return { id, ...(tenant ? { tenant } : {}) };
}

function channelIn(read: ReturnType<typeof parsed>): NamedChannel | undefined {
  const { id, tenant, serviceUrl } = read ?? {};
  if (!isText(id)) return undefined;
  return { id, ...(isText(tenant) ? { tenant } : {}), ...(isText(serviceUrl) ? { serviceUrl } : {}) };
}

/** Keeps us within all that Teams allows in one conversation: 7 a second, 60 in half a minute and 1800 an hour. */
const CONVERSATION_MS = 2000;

/** What a message shares its speed with: its conversation; none for an address or channel that nobody can read. */
export function lanesTo(to: Destination): readonly Lane[] {
  const conversation = conversationOf(to);
  return conversation ? [{ id: `teams/${conversation}`, every: CONVERSATION_MS }] : [];
}

function conversationOf(to: Destination): string | undefined {
  if (to.kind === 'person') {
    const address = readAddress(to.address);
    return address && `${address.tenant}/${address.conversation ?? address.user}`;
  }
  const channel = readChannel(to.channel);
  return channel && `${channel.tenant ?? 'own'}/${channelOf(channel.id)}`;
}

export function personalReference(address: Address, conversation: string): Partial<ConversationReference> {
  return {
    channelId: teamsChannel,
    serviceUrl: address.serviceUrl,
    bot: { id: address.bot, name: '' },
    user: { id: address.user, name: '' },
    conversation: {
      id: conversation,
      tenantId: address.tenant,
      conversationType: 'personal',
      isGroup: false,
      name: '',
    },
  };
}

/** The channel as a whole: a message to it begins a conversation of its own. */
export function channelReference(
  { id, tenant = '' }: NamedChannel,
  serviceUrl: string,
  bot: string,
): Partial<ConversationReference> {
  return {
    channelId: teamsChannel,
    serviceUrl,
    bot: { id: bot, name: '' },
    conversation: { id: channelOf(id), conversationType: 'channel', isGroup: true, name: '', tenantId: tenant },
  };
}

/** The channel that a thread belongs to. */
export function channelOf(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
