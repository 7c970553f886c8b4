import type { Activity } from 'botbuilder';
import { channelOf } from './reference.ts';

/** Where Teams answers when nobody of the organisation has been heard yet. */
const everywhere = 'https://smba.trafficmanager.net/teams/';

/** Learns from each activity where its organisation's Teams is reached, so that a channel can be written to unasked. */
export class ServiceUrls {
  readonly #byChannel = new Map<string, Reached>();
  readonly #ownBot: string | undefined;
  #last: Reached | undefined;

  /** Without a bot of its own, all that is known is what was heard. */
  constructor({ bot }: { readonly bot?: string | undefined }) {
    this.#ownBot = bot;
  }

  learn(activity: Partial<Activity>): void {
    const bot = this.#ownBot ?? activity.recipient?.id;
    const { id, conversationType } = activity.conversation ?? {};
    if (!activity.serviceUrl || !bot || typeof id !== 'string') return;
    this.#last = { serviceUrl: activity.serviceUrl, bot };
    if (conversationType === 'channel') this.#byChannel.set(channelOf(id), this.#last);
  }

  /** Undefined when there is no way to know. */
  for(channel: string): Reached | undefined {
    const known = this.#byChannel.get(channelOf(channel)) ?? this.#last;
    if (known || !this.#ownBot) return known;
    return { serviceUrl: everywhere, bot: this.#ownBot };
  }
}

export interface Reached {
  readonly serviceUrl: string;
  readonly bot: string;
}
