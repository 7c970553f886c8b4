import { describe, expect, test } from 'vitest';
import { DAY, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Delivery, DeliveryState } from '../../domain/nudges/delivery.ts';
import type { Nudge, Recipient } from '../../domain/nudges/nudge.ts';
import { aDelivery, aNudge, eachWithLedger, later, nine } from './ledger.given.ts';
import type { Open } from './open.ts';

/** What every database tells of the backlog, to who watches from outside. */
export function describeBacklog(open: Open): void {
  describe('the backlog', () => {
    const { database, ledger } = eachWithLedger(open);
    const noon = later(nine, 180);
    const look = () => database().backlog(noon);
    let people = 0;
    const owe = async (change: Partial<Nudge> = {}): Promise<Nudge> => {
      people += 1;
      const to: Recipient = { kind: 'member', member: `somebody-${people}` as MemberId };
      const nudge = aNudge(`matter-${people}`, { to, ...change });
      await ledger((it) => it.owe([nudge], nine));
      return nudge;
    };
    const deliver = async (change: Partial<Delivery> = {}) => {
      const nudge = await owe();
      await ledger((it) => it.bundle(aDelivery([nudge], change)));
    };

    test('is empty when nothing is owed', async () => {
      expect(await look()).toEqual({
        nudges: { held: 0, open: 0, bundled: 0 },
        deliveries: { owed: 0, claimed: 0, sending: 0, uncertain: 0, undeliverable: 0 },
        late: 0,
        oldest: undefined,
      });
    });

    test('counts what is still to be said by its state, and nothing that has ended', async () => {
      const states: DeliveryState[] = ['owed', 'claimed', 'sending', 'uncertain', 'undeliverable', 'sent', 'answered'];
      for (const state of [...states, 'lapsed', 'undeliverable'] as const) await deliver({ state, notBefore: noon });
      await owe();
      await owe({ held: true });
      const withdrawn = await owe();
      await ledger((it) => it.withdraw([withdrawn.key]));
      expect(await look()).toMatchObject({
        nudges: { held: 1, open: 1, bundled: 9 },
        deliveries: { owed: 1, claimed: 1, sending: 1, uncertain: 1, undeliverable: 2 },
      });
    });

    test('leaves out what did not arrive so long ago that nothing of it can be of use', async () => {
      for (const days of [60, 61]) await deliver({ state: 'undeliverable', notBefore: instant(noon - days * DAY) });
      expect(await look()).toMatchObject({ deliveries: { undeliverable: 1 } });
    });

    test('calls late what could have gone five minutes ago', async () => {
      await deliver({ notBefore: later(noon, -4) });
      expect(await look()).toMatchObject({ late: 0, oldest: later(noon, -4) });
      await deliver({ notBefore: later(noon, -5) });
      await deliver({ notBefore: later(noon, -60) });
      expect(await look()).toMatchObject({ late: 2, oldest: later(noon, -60) });
    });

    test('knows of what failed again and again, though its next try is still to come', async () => {
      await deliver({ attempts: 1, notBefore: later(noon, 1) });
      expect(await look()).toMatchObject({ late: 0, oldest: noon });
      await deliver({ attempts: 4, notBefore: later(noon, 8) });
      expect(await look()).toMatchObject({ late: 1, oldest: later(noon, -7) });
      await deliver({ attempts: 40, notBefore: noon });
      expect((await look()).oldest).toBeLessThan(later(noon, -400));
    });

    test('calls nothing late that waits for its reader’s hours, nor what nobody can send', async () => {
      await owe();
      await owe({ pace: 'in-hours' });
      await owe({ held: true, pace: 'at-once' });
      for (const state of ['uncertain', 'undeliverable', 'sent'] as const) await deliver({ state });
      expect(await look()).toMatchObject({ late: 0, oldest: undefined });
    });

    test('calls an answer late that should have been on its way, as long as it is of use', async () => {
      await owe({ pace: 'at-once', from: later(noon, 1) });
      await owe({ pace: 'at-once', until: noon });
      expect(await look()).toMatchObject({ late: 0, oldest: undefined });
      await owe({ pace: 'at-once', from: later(noon, -6) });
      expect(await look()).toMatchObject({ late: 1, oldest: later(noon, -6) });
    });

    test('can be seen while a unit of work is under way', async () => {
      await deliver();
      await ledger(async () => {
        expect(await look()).toMatchObject({ deliveries: { owed: 1 } });
      });
    });
  });
}
