import type { Ledger } from '../../domain/nudges/ledger.ts';
import { deliveryLedger } from './ledger-deliveries.ts';
import { nudgeLedger } from './ledger-nudges.ts';
import { ledgerTime } from './ledger-time.ts';
import type { Tx } from './prisma.ts';

export function ledgerStore(tx: Tx): Ledger {
  return { ...nudgeLedger(tx), ...deliveryLedger(tx), ...ledgerTime(tx) };
}
