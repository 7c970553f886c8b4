import type { Ledger } from '../../domain/nudges/ledger.ts';
import { deliveryLedger } from './ledger-deliveries.ts';
import { laneLedger } from './ledger-lanes.ts';
import { nudgeLedger } from './ledger-nudges.ts';
import { sentLedger } from './ledger-sent.ts';
import { ledgerTime } from './ledger-time.ts';
import { undeliveredLedger } from './ledger-undelivered.ts';
import type { Provider, Tx } from './prisma.ts';

export function ledgerStore(tx: Tx, provider: Provider): Ledger {
  return {
    ...nudgeLedger(tx),
    ...deliveryLedger(tx, provider),
    ...laneLedger(tx),
    ...ledgerTime(tx),
    ...sentLedger(tx),
    ...undeliveredLedger(tx),
  };
}
