import { describe, expect, test } from 'vitest';
import { day, instant } from '../../domain/kernel/time.ts';
import type { Account } from '../../domain/network/network.store.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

const anna = 'anna' as MemberId;
const onSlack: Account = {
  platform: 'slack',
  tenant: 'T1',
  user: 'U1',
  member: anna,
  address: 'D1',
  seenAt: instant(1000),
};

/** What every store of accounts and preferences has to keep to. */
export function describePeople(open: Open): void {
  describe('accounts', () => {
    const { within } = eachWith(open);

    test('are found by platform, tenant and user together', async () => {
      await within(({ accounts }) => accounts.save(onSlack));
      expect(await within(({ accounts }) => accounts.find(onSlack))).toEqual(onSlack);
      expect(await within(({ accounts }) => accounts.find({ ...onSlack, tenant: 'T2' }))).toBeUndefined();
      expect(await within(({ accounts }) => accounts.find({ ...onSlack, platform: 'teams' }))).toBeUndefined();
    });

    test('of a member come with the one last heard from first', async () => {
      const onTeams: Account = { ...onSlack, platform: 'teams', seenAt: instant(2000) };
      await within(({ accounts }) => accounts.save(onSlack));
      await within(({ accounts }) => accounts.save(onTeams));
      await within(({ accounts }) => accounts.save({ ...onSlack, user: 'U2', member: 'bert' as MemberId }));
      expect(await within(({ accounts }) => accounts.of(anna))).toEqual([onTeams, onSlack]);
    });

    test('saved again follow their person to a new address', async () => {
      await within(({ accounts }) => accounts.save(onSlack));
      await within(({ accounts }) => accounts.save({ ...onSlack, address: 'D2', seenAt: instant(3000) }));
      expect(await within(({ accounts }) => accounts.of(anna))).toEqual([
        { ...onSlack, address: 'D2', seenAt: instant(3000) },
      ]);
    });

    test('can be forgotten, also twice', async () => {
      await within(({ accounts }) => accounts.save(onSlack));
      await within(({ accounts }) => accounts.save({ ...onSlack, user: 'U2' }));
      await within(({ accounts }) => accounts.forget(onSlack));
      await within(({ accounts }) => accounts.forget(onSlack));
      expect((await within(({ accounts }) => accounts.of(anna))).map(({ user }) => user)).toEqual(['U2']);
    });
  });

  describe('preferences', () => {
    const { within } = eachWith(open);

    test('of who never chose are empty', async () => {
      expect(await within(({ preferences }) => preferences.of(anna))).toEqual({ member: anna });
    });

    test('come back as chosen, a "no" as a no', async () => {
      const chosen = {
        member: anna,
        language: 'en' as const,
        hoursQuestion: false,
        agreementReminders: true,
        meetingReminders: false,
        quietUntil: day('2026-12-01'),
        weekdays: [1, 2, 4, 7],
        hours: { opens: '10:00', closes: '15:30' },
      } as const;
      await within(({ preferences }) => preferences.save(chosen));
      expect(await within(({ preferences }) => preferences.of(anna))).toEqual(chosen);
      await within(({ preferences }) => preferences.save({ member: anna, hoursQuestion: true }));
      expect(await within(({ preferences }) => preferences.of(anna))).toEqual({ member: anna, hoursQuestion: true });
    });

    test('tell who chose days and hours of their own, and nothing of anybody else', async () => {
      await within(async ({ preferences }) => {
        await preferences.save({ member: anna, weekdays: [1, 6], language: 'en' });
        const hours = { opens: '07:00', closes: '08:00' } as const;
        await preferences.save({ member: 'bert' as MemberId, hours, quietUntil: day('2026-12-01') });
        await preferences.save({ member: 'cor' as MemberId, quietUntil: day('2026-12-01') });
        await preferences.save({ member: 'dirk' as MemberId, weekdays: [3] });
        await preferences.save({ member: 'dirk' as MemberId, hoursQuestion: true });
      });
      const own = await within(({ preferences }) => preferences.ownTimes());
      expect(Object.fromEntries(own)).toEqual({
        anna: { weekdays: [1, 6] },
        bert: { hours: { opens: '07:00', closes: '08:00' } },
      });
    });

    test('of many at once come in the order asked, of who never chose as well', async () => {
      const many = Array.from({ length: 1200 }, (_, n) => `m${n}` as MemberId);
      await within(async ({ preferences }) => {
        await preferences.save({ member: anna, hoursQuestion: true });
        await preferences.save({ member: 'm1100' as MemberId, language: 'en' });
      });
      const asked = await within(({ preferences }) => preferences.ofAll([...many, anna]));
      expect(asked.map(({ member }) => member)).toEqual([...many, anna]);
      expect(asked.filter((each) => Object.values(each).filter(Boolean).length > 1)).toEqual([
        { member: 'm1100', language: 'en' },
        { member: anna, hoursQuestion: true },
      ]);
      expect(await within(({ preferences }) => preferences.ofAll([]))).toEqual([]);
    });
  });
}
