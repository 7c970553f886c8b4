import type { BotStores } from '../../bot/conversation/stores.ts';
import type { AgreementId, ProgressId } from '../../domain/agreements/agreement.ts';
import { day, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';

/** Writes that belong together, in four stores: all of them are there, or none. */
export async function wholeUnit(stores: BotStores, name: string): Promise<void> {
  const member = 'anna' as MemberId;
  const at = instant(1000);
  await stores.agreements.add({
    id: name as AgreementId,
    about: 'Iets afspreken',
    owner: { kind: 'member', member },
    due: day('2026-11-27'),
    dueSetAt: at,
    state: 'open',
    madeBy: member,
    madeAt: at,
    version: 1,
  });
  await stores.agreements.addProgress({
    id: name as ProgressId,
    agreement: name as AgreementId,
    by: member,
    at,
    step: { kind: 'told', text: 'begonnen' },
  });
  const to = { kind: 'member', member } as const;
  await stores.ledger.owe([{ key: name, kind: 'k', about: name, to, from: at, until: instant(9000) }], at);
  await stores.settings.set(name, 'stored');
}

/** How many of the four are there. */
export async function partsOf(stores: BotStores, name: string): Promise<number> {
  const found = [
    await stores.agreements.find(name as AgreementId),
    (await stores.agreements.progressOf([name as AgreementId]))[0],
    await stores.ledger.find(name),
    await stores.settings.get(name),
  ];
  return found.filter((part) => part !== undefined).length;
}
