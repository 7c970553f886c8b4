import type { Clock, Log, UnitOfWork } from '../kernel/ports.ts';
import { DAY, type Instant, instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';
import type { Courier } from './courier.ts';
import type { Delivery } from './delivery.ts';
import type { Ledger } from './ledger.ts';

/** What a member did to what people were told about, named as nudges name it. */
export interface Deed {
  readonly by: MemberId;
  readonly at: Instant;
  /** It is other than it was. */
  readonly changed: readonly string[];
  /** They answered it; what they were told of it may show that answer now. */
  readonly answered: readonly string[];
}

/** What is older than this nobody looks for in a chat any more. */
const DAYS_REDRAWN = 30;

/**
 * What others were told that may not be true any more. Whoever did it has their own answer before them: that is
 * remembered, so that it is not overwritten when somebody else does something later.
 */
export async function outdatedBy(deed: Deed, ledger: Ledger): Promise<readonly Delivery[]> {
  const within = { from: instant(deed.at - DAYS_REDRAWN * DAY), to: instant(deed.at + 1) };
  const isOwn = ({ to }: Delivery) => to.kind === 'member' && to.member === deed.by;
  const touched = await ledger.sentAbout([...new Set([...deed.changed, ...deed.answered])], within);
  await ledger.answered(touched.filter(isOwn).map(({ id }) => id));
  return (await ledger.sentAbout(deed.changed, within)).filter((delivery) => !isOwn(delivery));
}

export interface RedrawHouse<Stores, Message> {
  readonly unit: UnitOfWork<Stores>;
  readonly courier: Courier<Stores, Message>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Puts the message as it reads now in the place of what was sent; once, for what stands there is only older. */
export async function redraw<Stores extends { readonly ledger: Ledger }, Message>(
  { id, to, messageId, nudges }: Delivery,
  { unit, courier, clock, log }: RedrawHouse<Stores, Message>,
): Promise<void> {
  if (messageId === undefined) return;
  try {
    const message = await unit.run(async (stores) => {
      const told = (await stores.ledger.nudges(nudges)).filter(({ state }) => state === 'told');
      return courier.recompose(to, told, clock.now(), stores);
    });
    if (message === undefined) return;
    const { result } = await courier.update(to, messageId, message);
    log.info('redrawn', { id, result });
  } catch (error) {
    log.warn('not-redrawn', { id, error: error instanceof Error ? error.name : typeof error });
  }
}
