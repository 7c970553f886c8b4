import type { Database } from '../../adapters/database/client.ts';
import { type CalendarDay, day, HOUR, type Instant, instant, MINUTE } from '../../domain/kernel/time.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Delivery, DeliveryId } from '../../domain/nudges/delivery.ts';
import type { Ledger, NudgeState } from '../../domain/nudges/ledger.ts';
import { type Nudge, nudgeKey, type Recipient } from '../../domain/nudges/nudge.ts';
import { eachWith, type Open } from './open.ts';

export const today = day('2026-11-23');
export const nine = instant(Date.parse('2026-11-23T08:00:00Z'));
export const five = instant(nine + 8 * HOUR);
export const later = (moment: Instant, minutes: number) => instant(moment + minutes * MINUTE);
export const anna: Recipient = { kind: 'member', member: 'anna' as MemberId };
export const bert: Recipient = { kind: 'member', member: 'bert' as MemberId };
export const aWay = { via: 'anna at Slack', lanes: [] } as const;
export const sar: Recipient = { kind: 'channel', body: 'sar' as BodyKey };

export function aNudge(about: string, change: Partial<Nudge> = {}): Nudge {
  const to = change.to ?? anna;
  return {
    key: nudgeKey('agreement-day', about, to, today),
    kind: 'agreement-day',
    about,
    to,
    from: nine,
    until: five,
    ...change,
  };
}

export function aDelivery(nudges: readonly Nudge[], change: Partial<Delivery> = {}): Delivery {
  const id = `delivery of ${nudges.map(({ key }) => key).join()}` as DeliveryId;
  const to = nudges[0]?.to ?? anna;
  const keys = nudges.map(({ key }) => key);
  const pace = nudges[0]?.pace;
  return {
    id,
    to,
    pace,
    day: today,
    nudges: keys,
    state: 'owed',
    attempts: 0,
    notBefore: nine,
    until: five,
    ...change,
  };
}

export interface LedgerTest {
  readonly database: () => Database;
  /** One unit of work with the ledger. */
  readonly ledger: <Result>(work: (ledger: Ledger) => Promise<Result>) => Promise<Result>;
  readonly stateOf: (key: string) => Promise<NudgeState | undefined>;
  /** Whether somebody has the message of that day already. */
  readonly isServed: (to: Recipient, day: CalendarDay) => Promise<boolean>;
  /** A delivery of one nudge, in the state that it has right before the platform answers. */
  readonly aSendingDelivery: (nudge?: Nudge) => Promise<Delivery>;
}

/** A new ledger for every test of the suite. */
export function eachWithLedger(open: Open): LedgerTest {
  const { within, database } = eachWith(open);
  const ledger: LedgerTest['ledger'] = (work) => within((stores) => work(stores.ledger));
  return {
    database,
    ledger,
    stateOf: async (key) => (await ledger((it) => it.find(key)))?.state,
    isServed: async (to, day) => (await ledger((it) => it.served([{ to, day }]))).size === 1,
    aSendingDelivery: async (nudge = aNudge('a')) => {
      const delivery = aDelivery([nudge]);
      await ledger((it) => it.owe([nudge], nine));
      await ledger((it) => it.bundle(delivery));
      await ledger((it) => it.claim(nine, later(nine, 5)));
      const claimed = { ...delivery, attempts: 1 };
      await ledger((it) => it.sending(claimed, nine, later(nine, 5), aWay));
      return claimed;
    },
  };
}
