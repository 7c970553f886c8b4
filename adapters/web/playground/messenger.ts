import type { Destination, Messenger } from '../../../bot/conversation/messenger.ts';
import type { BotStores } from '../../../bot/conversation/stores.ts';
import type { Clock, Log, UnitOfWork } from '../../../domain/kernel/ports.ts';
import type { MemberId } from '../../../domain/network/network.ts';

export interface MessengerParts {
  readonly unit: UnitOfWork<BotStores>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Puts what the bot says of its own accord into the chats of local mode. The same key is written once. */
export function createLocalMessenger({ unit, clock, log }: MessengerParts): Messenger {
  return {
    platform: 'local',
    async send(to, { card, language }, key) {
      const id = `sent:${key}`;
      try {
        return await unit.run(async ({ network, transcript }) => {
          if (to.kind === 'person' && !(await network.load()).member(to.user as MemberId)) {
            return { result: 'never', reason: 'gone' } as const;
          }
          if (!(await transcript.find(id))) {
            const body = { kind: 'card', card } as const;
            await transcript.add({ id, box: boxFor(to), at: clock.now(), language, by: 'reminder', body });
          }
          return { result: 'sent', messageId: id } as const;
        });
      } catch (error) {
        log.error('local.send-failed', { error: error instanceof Error ? error.name : typeof error });
        return { result: 'later' };
      }
    },
    async update(to, messageId, { card, language }) {
      return unit.run(async ({ transcript }) => {
        const entry = await transcript.find(messageId);
        if (entry?.box !== boxFor(to)) return { result: 'never', reason: 'refused' } as const;
        await transcript.replace(messageId, { kind: 'card', card }, language);
        return { result: 'sent', messageId } as const;
      });
    },
  };
}

function boxFor(to: Destination): string {
  return to.kind === 'person' ? `member:${to.user}` : `channel:${to.channel}`;
}
