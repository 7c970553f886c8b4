import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Destination, Message, Messenger } from '../../bot/conversation/messenger.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import type { TeamsAdapter } from './adapter.ts';
import { factsOf, failureOf } from './failures.ts';
import { cardPost, type Post } from './posts.ts';
import {
  type Address,
  channelReference,
  personalReference,
  readAddress,
  readChannel,
  teamsChannel,
} from './reference.ts';
import type { ServiceUrls } from './service-urls.ts';

/** Whom our token is meant for: the Bot Framework's connector. */
const connectorAudience = 'https://api.botframework.com';

/** Sends a post to a person or a channel in one attempt, and tells what became of it. */
export interface Sender {
  toPerson(address: Address, post: Post): Promise<SendResult>;
  toChannel(channel: string, post: Post): Promise<SendResult>;
}

/** Writes to people and channels of Teams unasked. */
export function teamsMessenger(sender: Sender): Messenger {
  return {
    platform: 'teams',
    send: async (to: Destination, message: Message) => {
      const post = cardPost(message.card, message.language);
      if (to.kind === 'channel') return sender.toChannel(to.channel, post);
      const address = readAddress(to.address);
      return address ? sender.toPerson(address, post) : { result: 'never', reason: 'no-account' };
    },
  };
}

export function senderWith(adapter: TeamsAdapter, appId: string, urls: ServiceUrls, log: Log): Sender {
  const posted = async (reference: Partial<ConversationReference>, post: Post): Promise<SendResult> => {
    let messageId = '';
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      // The SDK gives this turn an activity of its own; answering that would be a reply to nothing.
      context.activity.id = '';
      messageId = (await context.sendActivity(post))?.id ?? '';
    });
    return { result: 'sent', messageId };
  };
  const guarded = (where: 'person' | 'channel', send: () => Promise<SendResult>) =>
    send().catch((error: unknown) => {
      const failure = failureOf(error);
      log.warn('teams.send-failed', { where, result: failure.result, ...factsOf(error) });
      return failure;
    });
  return {
    toPerson: async (address, post) => {
      const chat = await guardedChat(() => oneToOne(adapter, appId, address), log);
      if (typeof chat !== 'string') return chat;
      return guarded('person', () => posted(personalReference(address, chat), post));
    },
    toChannel: async (channel, post) => {
      const named = readChannel(channel);
      const reached = named && urls.for(named.id);
      const serviceUrl = named?.serviceUrl ?? reached?.serviceUrl;
      if (!named || !serviceUrl) return { result: 'never', reason: 'no-channel' };
      return guarded('channel', () => posted(channelReference(named.id, serviceUrl, reached?.bot ?? ''), post));
    },
  };
}

/** Nothing was said yet while the chat was being made, so a lost connection leaves nothing uncertain. */
async function guardedChat(make: () => Promise<string>, log: Log): Promise<string | SendResult> {
  try {
    return await make();
  } catch (error) {
    const failure = failureOf(error);
    log.warn('teams.no-chat', { result: failure.result, ...factsOf(error) });
    return failure.result === 'uncertain' ? { result: 'later' } : failure;
  }
}

/** The one-to-one chat, made when we met in a channel only; Teams gives the same chat however often it is asked. */
async function oneToOne(adapter: TeamsAdapter, appId: string, address: Address): Promise<string> {
  if (address.conversation) return address.conversation;
  let made = '';
  const parameters = {
    isGroup: false,
    bot: { id: address.bot, name: '' },
    members: [{ id: address.user, name: '' }],
    tenantId: address.tenant,
    channelData: { tenant: { id: address.tenant } },
  };
  const remember = async (context: TurnContext) => {
    made = context.activity.conversation.id;
  };
  await adapter.createConversationAsync(
    appId,
    teamsChannel,
    address.serviceUrl,
    connectorAudience,
    parameters,
    remember,
  );
  return made;
}
