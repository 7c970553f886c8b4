import { dayAt } from '../../domain/kernel/time.ts';
import { numberOf } from '../../domain/signals/signal.ts';
import type { BotStores } from '../conversation/stores.ts';
import { type Command, fine } from './command.ts';

const PIECE = 200;

/** Every signal as one line of JSON, for who counts and bundles: nobody's name, and no critical incidents. */
export const exportSignals: Command = {
  run: async (_args, world) => {
    const { database } = await world.bot();
    for (let before: number | undefined; ; ) {
      const piece = await database.unit.run((stores) => exported(stores, before));
      for (const line of piece.lines) world.print(JSON.stringify(line));
      before = piece.next;
      if (before === undefined) return fine;
    }
  },
};

async function exported(stores: BotStores, before: number | undefined) {
  const network = await stores.network.load();
  const signals = await stores.signals.list({ of: { kind: 'all' }, before, most: PIECE });
  const supporters = await stores.signals.supporters(signals);
  const lines = signals.map((signal) => ({
    number: numberOf(signal),
    kind: signal.kind,
    level: signal.level,
    sort: signal.sort,
    nature: signal.nature,
    term: signal.term,
    region: signal.region,
    themes: signal.themes,
    stage: signal.stage,
    day: dayAt(signal.at, network.settings.zone),
    text: signal.text,
    helped: signal.helped,
    supporters: supporters.get(signal.id) ?? 0,
  }));
  return { lines, next: signals.length < PIECE ? undefined : signals.at(-1)?.number };
}
