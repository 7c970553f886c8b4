import type { BotStores } from '../bot/conversation/stores.ts';
import type { Instant } from '../domain/kernel/time.ts';
import { byRecipient, reachIfOpen } from '../domain/nudges/bundle.ts';
import type { Part, Rule } from '../domain/nudges/rule.ts';
import { type House, tryOut } from './house.ts';
import { addressOf, type Job, type JobName, type ToldLine } from './job.ts';

/** What has to be put right before there is anything to plan, and what it owes by itself. */
interface Preparing {
  readonly prepare: (stores: BotStores, now: Instant) => Promise<void>;
  readonly kinds: readonly string[];
}

/** A job that owes what its rule yields. The ledger keeps each key once, so it may run as often as it likes. */
export function planningJob<Message>(
  name: JobName,
  rule: Rule<BotStores>,
  house: House<Message>,
  first: Preparing = { prepare: async () => {}, kinds: [] },
): Job {
  /** A part that fails is owed with the next beat; those before it are kept. */
  const owe = async (part: Part | undefined, now: Instant): Promise<number> => {
    const work = async (stores: BotStores) => stores.ledger.owe(await rule.owed(stores, now, part), now);
    return (await house.unit.run(work)).length;
  };
  return {
    name,
    cron: '*/5 * * * *',
    run: async ({ now }) => {
      await house.unit.run((stores) => first.prepare(stores, now));
      const parts = rule.parts ? await house.unit.run(rule.parts) : [undefined];
      let owed = 0;
      for (const part of parts) owed += await owe(part, now);
      if (owed > 0) house.log.info('owed', { job: name, count: owed });
      return { told: [], counts: { owed } };
    },
    preview: async ({ now }) => {
      const told = await tryOut(house.unit, async (stores) => {
        await stores.ledger.expire(now);
        await first.prepare(stores, now);
        await stores.ledger.owe(await rule.owed(stores, now), now);
        return sayable([...rule.kinds, ...first.kinds], stores, now, house);
      });
      return { told, counts: { due: told.length } };
    },
  };
}

/** Each due nudge of the rule as it would be said alone, to those who may be disturbed now. */
async function sayable<Message>(
  kinds: readonly string[],
  stores: BotStores,
  now: Instant,
  house: House<Message>,
): Promise<ToldLine[]> {
  const network = await stores.network.load();
  const due = (await stores.ledger.due(now)).filter((nudge) => kinds.includes(nudge.kind));
  const told: ToldLine[] = [];
  for (const each of byRecipient(due)) {
    const { to, nudges } = each;
    if (!(await reachIfOpen(each, network, stores, now, house.holidays))) continue;
    for (const nudge of nudges) {
      const composed = await house.courier.compose(to, [nudge], now, stores);
      if (!composed) continue;
      told.push({ to: addressOf(to, network), kind: nudge.kind, text: house.textOf(composed.message) });
    }
  }
  return told;
}
