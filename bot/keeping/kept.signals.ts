import { dayAt, type Zone } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Member } from '../../domain/network/network.ts';
import { numberOf, type Signal } from '../../domain/signals/signal.ts';
import type { BotStores } from '../conversation/stores.ts';

/** What is kept of a member about signals: their own, critical ones too, what they joined, and the steps they took. */
export async function signalsKeptOf(
  member: Member,
  stores: BotStores,
  network: NetworkView,
): Promise<readonly object[]> {
  const zone = network.settings.zone;
  const own = await stores.signals.reportedBy(member.id);
  const supports = await stores.signals.supportsBy(member.id);
  const steps = await stores.signals.stepsBy(member.id);
  const ids = new Set([...supports.map(({ signal }) => signal), ...steps.map(({ signal }) => signal)]);
  for (const { id } of own) ids.delete(id);
  const others = [...(await stores.signals.named([...ids]))].sort((one, other) => one.number - other.number);
  return [...own, ...others].map((signal) => {
    const support = supports.find((each) => each.signal === signal.id);
    const taken = steps.filter((each) => each.signal === signal.id);
    return {
      ...(signal.by === member.id ? ownFacts(signal, zone) : { number: numberOf(signal), stage: signal.stage }),
      ...(support ? { joined: dayAt(support.at, zone), addition: support.addition } : {}),
      ...(taken.length > 0
        ? { steps: taken.map(({ at, step }) => ({ day: dayAt(at, zone), ...step, asked: undefined })) }
        : {}),
    };
  });
}

function ownFacts(signal: Signal, zone: Zone) {
  const { kind, text, level, sort, nature, term, themes, helped, source, critical, stage } = signal;
  const told = { kind, text, level, sort, nature, term, themes, helped, source };
  return { number: numberOf(signal), ...told, critical, day: dayAt(signal.at, zone), stage };
}
