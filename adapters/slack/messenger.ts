import type { webApi } from '@slack/bolt';
import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { toBlocks } from './block-kit.ts';
import { post, postToPerson } from './outlet.ts';

/** Writes unasked, once a call: the ledger decides about another try. A person's address is their user id. */
export function slackMessenger(client: webApi.WebClient, log: Log): Messenger {
  return {
    platform: 'slack',
    async send(to, message, key) {
      const said = toBlocks(message.card, message.language);
      const sent =
        to.kind === 'person'
          ? await postToPerson(client, to.address, said, key)
          : await post(client, { channel: to.channel, key }, said);
      if (sent.result !== 'sent') log.warn('slack.not-sent', { key, ...sent });
      return sent;
    },
  };
}
