import type { Clock, Holidays, Ids, Log, UnitOfWork } from '../kernel/ports.ts';
import type { Courier } from './courier.ts';
import type { NudgeStores } from './reach.ts';

/** What delivering is handed. */
export interface DeliverHouse<Stores extends NudgeStores, Message> {
  readonly unit: UnitOfWork<Stores>;
  readonly courier: Courier<Stores, Message>;
  readonly holidays: Holidays;
  readonly clock: Clock;
  readonly log: Log;
  readonly ids: Ids;
}
