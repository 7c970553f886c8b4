import type { Ledger } from '../../domain/nudges/ledger.ts';
import { deliveryLedger } from './ledger-deliveries.ts';
import { nudgeLedger } from './ledger-nudges.ts';
import { sentLedger } from './ledger-sent.ts';
import { ledgerTime } from './ledger-time.ts';
import type { Provider, Tx } from './prisma.ts';

export function ledgerStore(tx: Tx, provider: Provider): Ledger {
  return { ...nudgeLedger(tx), ...deliveryLedger(tx, provider), ...ledgerTime(tx), ...sentLedger(tx) };
}
