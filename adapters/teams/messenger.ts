import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Destination, Message, Messenger } from '../../bot/conversation/messenger.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { factsOf, failureOf } from './failures.ts';
import { cardPost, type Post } from './posts.ts';
import {
  type Address,
  channelReference,
  lanesTo,
  personalReference,
  readAddress,
  readChannel,
  teamsChannel,
} from './reference.ts';
import { accepts, type Registration, type Registrations } from './registrations.ts';

/** Whom our token is meant for: the Bot Framework's connector. */
const connectorAudience = 'https://api.botframework.com';

/**
 * Sends a post to a person or a channel in one attempt, and tells what became of it. What it `replaces` is a message
 * that stands there.
 */
export interface Sender {
  toPerson(address: Address, post: Post, replaces?: string): Promise<SendResult>;
  toChannel(channel: string, post: Post, replaces?: string): Promise<SendResult>;
}

/** Writes to people and channels of Teams unasked. Nothing is looked up: Teams keeps no history that a bot may read. */
export function teamsMessenger(sender: Sender): Messenger {
  const put = async (to: Destination, message: Message, replaces?: string): Promise<SendResult> => {
    const { card, language } = message;
    if (to.kind === 'channel') return sender.toChannel(to.channel, cardPost(card, language), replaces);
    const address = readAddress(to.address);
    if (!address) return { result: 'never', reason: 'no-account' };
    return sender.toPerson(address, cardPost(card, language, address.user), replaces);
  };
  return {
    platform: 'teams',
    send: (to, message) => put(to, message),
    lanes: lanesTo,
    update: (to, messageId, message) => put(to, message, messageId),
  };
}

/** Each post goes with the registration that its reader is met through, or not at all. */
export function senderWith(registrations: Registrations, log: Log): Sender {
  const guarded = (where: 'person' | 'channel', send: () => Promise<SendResult>) =>
    send().catch((error: unknown) => {
      const failure = failureOf(error);
      log.warn('teams.send-failed', { where, result: failure.result, ...factsOf(error) });
      return failure;
    });
  return {
    toPerson: async (address, post, replaces) => {
      const registration = registrations.ofBot(address.bot);
      if (!registration || !accepts(registration.home, address.tenant)) {
        log.warn('teams.no-registration', { bot: address.bot, tenant: address.tenant });
        return { result: 'never', reason: 'gone' };
      }
      const chat = await guardedChat(() => oneToOne(registration, address), log);
      if (typeof chat !== 'string') return chat;
      return guarded('person', () => put(registration, personalReference(address, chat), post, replaces));
    },
    toChannel: async (channel, post, replaces) => {
      const reached = reach(channel, registrations, log);
      if (!reached) return { result: 'never', reason: 'no-channel' };
      return guarded('channel', () => put(reached.registration, reached.reference, post, replaces));
    },
  };
}

async function put(
  { adapter, appId }: Registration,
  reference: Partial<ConversationReference>,
  post: Post,
  replaces: string | undefined,
): Promise<SendResult> {
  let messageId = replaces ?? '';
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    // The SDK gives this turn an activity of its own; answering that would be a reply to nothing.
    context.activity.id = '';
    if (replaces) await context.updateActivity({ ...post, id: replaces });
    else messageId = (await context.sendActivity(post))?.id ?? '';
  });
  return { result: 'sent', messageId };
}

/** Where a channel is and through whom; undefined when that is not to be known. */
function reach(channel: string, registrations: Registrations, log: Log) {
  const named = readChannel(channel);
  if (!named) return undefined;
  const registration = registrations.ofTenant(named.tenant);
  if (!registration) {
    log.warn('teams.channel-without-registration', { tenant: named.tenant ?? 'none', of: registrations.all.length });
    return undefined;
  }
  const known = registration.urls.for(named.id);
  const serviceUrl = named.serviceUrl ?? known?.serviceUrl;
  if (!serviceUrl) return undefined;
  const bot = registration.home.bot ?? known?.bot ?? '';
  return { registration, reference: channelReference(named, serviceUrl, bot) };
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
async function oneToOne({ adapter, appId }: Registration, address: Address): Promise<string> {
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
