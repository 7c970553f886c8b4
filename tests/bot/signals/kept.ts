import type { Signal } from '../../../domain/signals/signal.ts';
import type { House } from '../../builders/house.ts';

/** All that is kept about signals and owed to people, to see what was stored, and that a refusal changed nothing. */
export function signalsIn(house: House) {
  return house.unit.run(async ({ signals, ledger }) => {
    const all: Signal[] = [];
    for (const { id } of house.network.members) all.push(...(await signals.reportedBy(id)));
    const ids = all.map(({ id }) => id);
    const supports = await Promise.all(ids.map((id) => signals.supportsOf(id)));
    return { all, steps: await signals.stepsOf(ids), supports, owed: await ledger.due(house.moment) };
  });
}
