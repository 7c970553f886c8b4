import type { BotStores } from '../bot/conversation/stores.ts';
import type { Instant } from '../domain/kernel/time.ts';
import type { NetworkView } from '../domain/network/lookup.ts';
import { deliverNudges, previewDelivery, type Told } from '../domain/nudges/deliver.ts';
import { clockFrom, type House, tryOut } from './house.ts';
import { addressOf, type Job, type ToldLine } from './job.ts';

/** What waits for its turn in a workspace does so for a second or two; all else has the time of the next heartbeat. */
const SOON = 2_500;

/**
 * Bundles what is due, one message a recipient a day and what cannot wait beside it, and sends it. It goes on for as long
 * as something waits for its turn in a lane.
 */
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
      const clock = clockFrom(now, house.clock);
      const told: Told<Message>[] = [];
      const counts: Record<string, number> = {};
      for (;;) {
        const round = await deliverNudges({ ...house, clock });
        told.push(...round.told);
        for (const [ending, count] of Object.entries(round.counts)) counts[ending] = (counts[ending] ?? 0) + count;
        const wait = await untilNext(clock.now());
        if (wait === undefined || wait > SOON) break;
        await house.pause(Math.max(wait, 1));
      }
      const network = await house.unit.run((stores) => stores.network.load());
      return { told: linesOf(told, network), counts };
    },
    preview: ({ now }) => tryOut(house.unit, (stores) => preview(stores, now)),
  };

  async function untilNext(now: Instant): Promise<number | undefined> {
    const next = await house.unit.run(({ ledger }) => ledger.nextTry(now));
    return next === undefined ? undefined : next - now;
  }

  async function preview(stores: BotStores, now: Instant) {
    const told = await previewDelivery(stores, now, house);
    return { told: linesOf(told, await stores.network.load()), counts: { due: told.length } };
  }
}
