import type { ConversationReference } from 'botbuilder';

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

/** A body's channel: Teams' own id alone, or as JSON with where to reach it: `{"id": …, "serviceUrl": …}`. */
export function readChannel(text: string): { readonly id: string; readonly serviceUrl?: string } | undefined {
  if (!text.trimStart().startsWith('{')) return text.trim() ? { id: text.trim() } : undefined;
  const { id, serviceUrl } = parsed(text) ?? {};
  if (!isText(id)) return undefined;
  return { id, ...(isText(serviceUrl) ? { serviceUrl } : {}) };
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
export function channelReference(id: string, serviceUrl: string, bot: string): Partial<ConversationReference> {
  return {
    channelId: teamsChannel,
    serviceUrl,
    bot: { id: bot, name: '' },
    conversation: { id: channelOf(id), conversationType: 'channel', isGroup: true, name: '', tenantId: '' },
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
