import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import {
  type AccessAction,
  type AccessRelation,
  accessPermissions,
  bureauOf,
  mayAccess,
} from '../../../domain/access/access.permissions.ts';
import { findOpen, linkAccount, refuseAccess } from '../../../domain/access/answer-request.ts';
import { approve, decline, withdrawApproval } from '../../../domain/access/decide-installation.ts';
import { approvedBeside, listAccess, readInstallation, readRequest } from '../../../domain/access/list-access.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import { accessNetwork, anInstallation, asked } from '../../builders/access.ts';
import { aHouse, type House } from '../../builders/house.ts';

const relations = ['bureau', 'member', 'stranger', 'waiting'] as const satisfies AccessRelation[];

/** Written out by hand, so that a change of the code's table is noticed. */
const expected: Readonly<Record<AccessAction, string>> = {
  //         bureau member stranger waiting
  ask: '      no     no     yes      no',
  see: '      yes    no     no       no',
  link: '     yes    no     no       no',
  refuse: '   yes    no     no       no',
  approve: '  yes    no     no       no',
  decline: '  yes    no     no       no',
  withdraw: ' yes    no     no       no',
};
const actions = Object.keys(expected) as AccessAction[];
const cells = actions.flatMap((action) =>
  relations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

let house: House;
beforeAll(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterAll(() => house.close());

describe('the table of who is let in', () => {
  test.each(cells)('$relation may $action: $allowed', ({ action, relation, allowed }) => {
    expect(allows(accessPermissions, action, [relation])).toBe(allowed);
  });

  test('has no action that is not written out here', () => {
    expect(Object.keys(accessPermissions).sort()).toEqual([...actions].sort());
  });

  test('knows the bureau by its seats, whatever the role, and who knocks by the door', () => {
    expect(bureauOf(house.network).map(({ key }) => key)).toEqual(['hans', 'marit']);
    for (const { key } of house.network.members) {
      expect([key, mayAccess(house.member(key), 'see', house.network)]).toEqual([key, ['hans', 'marit'].includes(key)]);
    }
    const ask = (kind: 'shared' | 'waiting') => mayAccess({ entrance: { kind } }, 'ask', house.network);
    expect([ask('shared'), ask('waiting')]).toEqual([true, false]);
  });
});

describe('what is asked of the bureau', () => {
  const attempts: Readonly<Record<string, (turn: Turn, request: string) => Promise<unknown>>> = {
    list: ({ me, ...turn }) => listAccess(me, turn),
    find: ({ me, ...turn }, request) => findOpen(me, 'see', request, turn),
    read: ({ me, ...turn }, request) => readRequest(me, request, turn),
    link: ({ me, ...turn }, request) => linkAccount(me, request, me.id, turn),
    refuse: ({ me, ...turn }, request) => refuseAccess(me, request, undefined, turn),
    installation: ({ me, ...turn }) => readInstallation(me, { platform: 'slack', tenant: 'T-KIEZEL' }, turn),
    beside: ({ me, ...turn }) => approvedBeside(me, { platform: 'slack', tenant: 'T-OTHER' }, turn),
    approve: ({ me, ...turn }) => approve(me, { platform: 'slack', tenant: 'T-KIEZEL' }, 'kiezelstroom', turn),
    decline: ({ me, ...turn }) => decline(me, { platform: 'slack', tenant: 'T-KIEZEL' }, turn),
    withdraw: ({ me, ...turn }) => withdrawApproval(me, { platform: 'slack', tenant: 'T-KIEZEL' }, turn),
  };

  test('does not exist for anybody else: the answer is the same with and without it', async () => {
    const others = house.network.members.map(({ key }) => key).filter((key) => !['hans', 'marit'].includes(key));
    const answers = async (request: string) => {
      const all: Record<string, unknown> = {};
      for (const [name, attempt] of Object.entries(attempts))
        for (const key of others) all[`${name} ${key}`] = await house.as(key, (turn) => attempt(turn, request));
      return all;
    };
    const before = await answers('nothing');
    const request = await asked(house);
    await anInstallation(house);
    expect(await answers(request.id)).toEqual(before);
    expect(await house.unit.run(({ accessRequests }) => accessRequests.find(request.id))).toEqual(request);
    const [installation] = await house.unit.run(({ installations }) => installations.all());
    expect(installation?.state).toBe('waiting');
  });
});
