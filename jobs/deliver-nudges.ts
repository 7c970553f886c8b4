import type { BotStores } from '../bot/conversation/stores.ts';
import type { Instant } from '../domain/kernel/time.ts';
import type { NetworkView } from '../domain/network/lookup.ts';
import { deliverNudges, previewDelivery, type Told } from '../domain/nudges/deliver.ts';
import { clockFrom, type House, tryOut } from './house.ts';
import { addressOf, type Job, type ToldLine } from './job.ts';

/** Bundles what is due, one message a recipient a day and what cannot wait beside it, and sends it. */
export function deliverNudgesJob<Message>(house: House<Message>): Job {
  const linesOf = (told: readonly Told<Message>[], network: NetworkView): ToldLine[] =>
    told.map(({ to, nudges, message }) => ({
      to: addressOf(to, network),
      kind: [...new Set(nudges.map((nudge) => nudge.kind))].join('+'),
      text: house.textOf(message),
    }));
  return {
    name: 'deliver-nudges',
    cron: '* * * * *',
    run: async ({ now }) => {
      const { told, counts } = await deliverNudges({ ...house, clock: clockFrom(now, house.clock) });
      const network = await house.unit.run((stores) => stores.network.load());
      return { told: linesOf(told, network), counts };
    },
    preview: ({ now }) => tryOut(house.unit, (stores) => preview(stores, now)),
  };

  async function preview(stores: BotStores, now: Instant) {
    const told = await previewDelivery(stores, now, house);
    return { told: linesOf(told, await stores.network.load()), counts: { due: told.length } };
  }
}
