import type { Activity } from 'botbuilder';
import { channelOf } from './reference.ts';

/** Where Teams answers when nobody of the organisation has been heard yet. */
const everywhere = 'https://smba.trafficmanager.net/teams/';

/** Learns from each activity where its organisation's Teams is reached, so that a channel can be written to unasked. */
export class ServiceUrls {
  readonly #byChannel = new Map<string, Reached>();
  readonly #anonymous: boolean;
  readonly #ownBot: string | undefined;
  #last: Reached | undefined;

  constructor(settings: { readonly anonymous: boolean; readonly appId?: string | undefined }) {
    this.#anonymous = settings.anonymous;
    this.#ownBot = settings.appId && `28:${settings.appId}`;
  }

  learn(activity: Partial<Activity>): void {
    const bot = activity.recipient?.id;
    if (!activity.serviceUrl || !bot || !activity.conversation?.id) return;
    this.#last = { serviceUrl: activity.serviceUrl, bot };
    if (activity.conversation.conversationType === 'channel') {
      this.#byChannel.set(channelOf(activity.conversation.id), this.#last);
    }
  }

  /** Undefined when there is no way to know. */
  for(channel: string): Reached | undefined {
    const known = this.#byChannel.get(channelOf(channel)) ?? this.#last;
    if (known || this.#anonymous || !this.#ownBot) return known;
    return { serviceUrl: everywhere, bot: this.#ownBot };
  }
}

export interface Reached {
  readonly serviceUrl: string;
  readonly bot: string;
}
