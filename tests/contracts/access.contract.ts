import { describe, expect, test } from 'vitest';
import type { AccessRequest, Installation } from '../../domain/access/access.ts';
import { ConcurrentChange } from '../../domain/kernel/ports.ts';
import { instant } from '../../domain/kernel/time.ts';
import type { Account } from '../../domain/network/network.store.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

const anna = 'anna' as MemberId;
const bert = 'bert' as MemberId;
const workspace: Installation = {
  platform: 'slack',
  tenant: 'T1',
  name: 'Wijkteam 🌱',
  state: 'waiting',
  madeAt: instant(1000),
};
const approved: Installation = {
  ...workspace,
  organisation: 'wijkteam',
  state: 'approved',
  decidedBy: anna,
  decidedAt: instant(2000),
};
const request: AccessRequest = {
  id: 'r1',
  from: { platform: 'teams', tenant: 'tenant', user: 'aad' },
  address: '{"conversation":"a:1"}',
  through: 'wijkteam',
  name: 'Fenna “Ro” Zema',
  email: 'fenna@wijkteam.example',
  organisation: 'wijkteam',
  otherOrganisation: 'Zorgboog',
  occupation: 'wijkteamprofessional',
  note: 'Regel een\nregel twee',
  at: instant(1000),
  state: 'open',
};
const linked: AccessRequest = { ...request, state: 'linked', member: anna, decidedBy: bert, decidedAt: instant(3000) };

/** What the stores of who is let in have to keep to. */
export function describeAccess(open: Open): void {
  describe('installations', () => {
    const { within } = eachWith(open);

    test('come back as they were stored, the newest first, without those that are gone', async () => {
      const newer: Installation = { ...workspace, platform: 'teams', madeAt: instant(5000) };
      await within(async ({ installations }) => {
        await installations.save(workspace, 'xoxb');
        await installations.save(newer);
        await installations.save({ ...workspace, tenant: 'T2', state: 'gone' });
      });
      expect(await within(({ installations }) => installations.all())).toEqual([newer, workspace]);
      expect(await within(({ installations }) => installations.find('slack', 'T2'))).toMatchObject({ state: 'gone' });
      expect(await within(({ installations }) => installations.find('slack', 'T3'))).toBeUndefined();
    });

    test('keep their secret until it is replaced or taken away', async () => {
      const secret = () => within(({ installations }) => installations.secret('slack', 'T1'));
      await within(({ installations }) => installations.save(workspace, 'xoxb-1'));
      await within(({ installations }) => installations.save(approved));
      expect(await secret()).toBe('xoxb-1');
      await within(({ installations }) => installations.save(approved, 'xoxb-2'));
      expect(await secret()).toBe('xoxb-2');
      await within(({ installations }) => installations.save({ ...approved, state: 'gone' }, null));
      expect(await secret()).toBeUndefined();
      expect(await within(({ installations }) => installations.secret('teams', 'T1'))).toBeUndefined();
    });

    test('are decided on once as they stood', async () => {
      await within(({ installations }) => installations.save(workspace, 'xoxb-1'));
      await within(({ installations }) => installations.decide(approved, workspace));
      const other = { ...approved, organisation: 'elders', decidedBy: bert };
      await within(async ({ installations }) => {
        await expect(installations.decide(other, workspace)).rejects.toBeInstanceOf(ConcurrentChange);
      });
      expect(await within(({ installations }) => installations.find('slack', 'T1'))).toEqual(approved);
      expect(await within(({ installations }) => installations.secret('slack', 'T1'))).toBe('xoxb-1');
      await within(({ installations }) => installations.decide(other, approved));
      expect(await within(({ installations }) => installations.find('slack', 'T1'))).toEqual(other);
    });
  });

  describe('requests to be let in', () => {
    const { within } = eachWith(open);
    const save = (...all: AccessRequest[]) =>
      within(async ({ accessRequests }) => {
        for (const each of all) await accessRequests.save(each);
      });

    test('come back as they were written', async () => {
      await save(request);
      expect(await within(({ accessRequests }) => accessRequests.find('r1'))).toEqual(request);
      await save(linked);
      expect(await within(({ accessRequests }) => accessRequests.find('r1'))).toEqual(linked);
      expect(await within(({ accessRequests }) => accessRequests.find('r2'))).toBeUndefined();
      const bare: AccessRequest = {
        id: 'r3',
        from: request.from,
        address: '',
        name: 'F',
        at: instant(1),
        state: 'open',
      };
      await save(bare);
      expect(await within(({ accessRequests }) => accessRequests.find('r3'))).toEqual(bare);
    });

    test('of an account are its own, the latest of them', async () => {
      const later = { ...request, id: 'r2', at: instant(4000) };
      await save(linked, later, { ...request, id: 'r3', from: { ...request.from, user: 'other' }, at: instant(9000) });
      expect(await within(({ accessRequests }) => accessRequests.of(request.from))).toEqual(later);
      const nobody = { ...request.from, platform: 'slack' } as const;
      expect(await within(({ accessRequests }) => accessRequests.of(nobody))).toBeUndefined();
    });

    test('that are open come with the oldest first; those of a member are that member’s', async () => {
      const older = { ...request, id: 'r0', at: instant(10) };
      await save(request, older, { ...linked, id: 'r4' }, { ...linked, id: 'r5', member: bert });
      const open = await within(({ accessRequests }) => accessRequests.open());
      expect(open.map(({ id }) => id)).toEqual(['r0', 'r1']);
      expect((await within(({ accessRequests }) => accessRequests.ofMember(anna))).map(({ id }) => id)).toEqual(['r4']);
    });

    test('that were answered are answered: a second answer is told that it comes second', async () => {
      await save(request);
      await save(linked);
      const second = { ...request, state: 'refused', why: 'Nee', decidedBy: anna, decidedAt: instant(3001) } as const;
      await within(async ({ accessRequests }) => {
        await expect(accessRequests.save(second)).rejects.toBeInstanceOf(ConcurrentChange);
      });
      expect(await within(({ accessRequests }) => accessRequests.find('r1'))).toEqual(linked);
    });

    test('are erased by when they were answered, and by when they were asked while they are open', async () => {
      const old = { ...request, id: 'old', at: instant(100) };
      const answered = { ...linked, id: 'answered', at: instant(100), decidedAt: instant(4000) };
      await save(request, old, linked, answered, { ...linked, id: 'long ago', decidedAt: instant(200) });
      await save({ ...request, id: 'r9' });
      const erased = () =>
        within(({ accessRequests }) => accessRequests.eraseBefore({ decided: instant(3500), open: instant(1000) }));
      expect([await erased(), await erased()]).toEqual([3, 0]);
      const found = async (id: string) => (await within(({ accessRequests }) => accessRequests.find(id))) !== undefined;
      expect([await found('old'), await found('r1'), await found('long ago')]).toEqual([false, false, false]);
      expect([await found('answered'), await found('r9')]).toEqual([true, true]);
    });
  });

  describe('the accounts of a workspace', () => {
    const { within } = eachWith(open);
    const there: Account = {
      platform: 'slack',
      tenant: 'T1',
      user: 'U1',
      member: anna,
      address: 'D',
      seenAt: instant(1),
    };
    const goneAt = (account: Account) => within(async ({ accounts }) => (await accounts.find(account))?.goneAt);

    test('leave and come back together, and leave others as they are', async () => {
      const before = { ...there, user: 'U2', goneAt: instant(50) };
      const elsewhere = { ...there, tenant: 'T2' };
      const onTeams: Account = { ...there, platform: 'teams' };
      const all = [there, before, elsewhere, onTeams];
      await within(async ({ accounts }) => {
        for (const each of all) await accounts.save(each);
        await accounts.leave({ platform: 'slack', tenant: 'T1' }, instant(70));
      });
      expect(await Promise.all(all.map(goneAt))).toEqual([70, 50, undefined, undefined]);
      await within(({ accounts }) => accounts.comeBack({ platform: 'slack', tenant: 'T1' }, instant(70)));
      expect(await Promise.all(all.map(goneAt))).toEqual([undefined, 50, undefined, undefined]);
    });
  });
}
