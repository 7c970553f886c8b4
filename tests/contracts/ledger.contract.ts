import { describeDeliveries } from './ledger.deliveries.contract.ts';
import { describeLanes } from './ledger.lanes.contract.ts';
import { describeNudges } from './ledger.nudges.contract.ts';
import { describeSent } from './ledger.sent.contract.ts';
import { describeLedgerTime } from './ledger.time.contract.ts';
import type { Open } from './open.ts';

/** What every ledger has to keep to, whatever the database. */
export function describeLedger(open: Open): void {
  describeNudges(open);
  describeDeliveries(open);
  describeLanes(open);
  describeSent(open);
  describeLedgerTime(open);
}
