import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approve, decline, withdrawApproval } from '../../../domain/access/decide-installation.ts';
import {
  aboutOf,
  entranceOf,
  installationOfNews,
  organisationOf,
  uninstalled,
} from '../../../domain/access/installations.ts';
import { HOUR, instant } from '../../../domain/kernel/time.ts';
import type { Account } from '../../../domain/network/network.store.ts';
import { accessNetwork, anInstallation, workspace, worldOf } from '../../builders/access.ts';
import { aHouse, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

const name = { platform: workspace.platform, tenant: workspace.tenant } as const;
const decideBy = (key: string, how: typeof decline) => house.as(key, (turn) => how(turn.me, name, turn));
const approveAs = (organisation: string | undefined, by = 'hans') =>
  house.as(by, (turn) => approve(turn.me, name, organisation, turn));
const takeAway = () => worldOf(house, (world) => uninstalled(name, world));
const kept = () => house.unit.run(({ installations }) => installations.find(name.platform, name.tenant));
const secret = () => house.unit.run(({ installations }) => installations.secret(name.platform, name.tenant));
const entrance = async () => entranceOf(await kept());
const told = async () =>
  (await house.unit.run(({ ledger }) => ledger.due(house.moment))).filter(
    ({ kind }) => kind === 'installation-waiting',
  );
const later = () => {
  house.moment = instant(house.moment + HOUR);
};
const waiting = { kind: 'waiting' };
const kiezelstroom = { kind: 'organisation', organisation: 'kiezelstroom' };

describe('an installation', () => {
  test('waits for the bureau, who hears of it, with what it needs to speak kept', async () => {
    expect(await anInstallation(house)).toMatchObject({ state: 'waiting', name: 'Kiezelstroom Slack' });
    expect(await entrance()).toEqual(waiting);
    expect(await secret()).toBe('xoxb-1');
    expect((await told()).map(({ about, pace }) => [about, pace])).toEqual([
      ['slack/T-KIEZEL', 'in-hours'],
      ['slack/T-KIEZEL', 'in-hours'],
    ]);
    expect(installationOfNews(aboutOf(name))).toEqual(name);
  });

  test('is of the organisation that the bureau says, and of no other', async () => {
    await anInstallation(house);
    const of = () => house.unit.run((stores) => organisationOf(name, stores));
    expect([await approveAs('verzonnen'), await approveAs(undefined)]).toMatchObject([
      { refusal: { code: 'organisation-unknown' } },
      { refusal: { code: 'organisation-unknown' } },
    ]);
    expect([await of(), await entrance()]).toEqual([undefined, waiting]);
    await approveAs('kiezelstroom');
    expect([await of(), await entrance()]).toEqual(['kiezelstroom', kiezelstroom]);
  });

  test('is decided on once: who comes second hears what the first did', async () => {
    await anInstallation(house);
    const both = await Promise.all([approveAs('kiezelstroom'), approveAs('meanderveld', 'marit')]);
    const decidedBy = house.member('hans').id;
    const installation = { organisation: 'kiezelstroom', decidedBy };
    expect(both).toMatchObject([{ done: true }, { refusal: { code: 'already-decided', installation } }]);
    expect(await decideBy('marit', decline)).toMatchObject({ refusal: { code: 'already-decided' } });
    expect(await entrance()).toEqual(kiezelstroom);
  });

  test('that was refused lets nobody in, and may be approved after all', async () => {
    await anInstallation(house);
    expect(await decideBy('hans', decline)).toMatchObject({ done: true, value: { state: 'refused' } });
    expect(await entrance()).toEqual(waiting);
    expect(await decideBy('hans', withdrawApproval)).toMatchObject({ refusal: { code: 'already-decided' } });
    expect(await approveAs('kiezelstroom')).toMatchObject({ done: true });
  });

  test('that is not there cannot be decided on, and lets nobody in', async () => {
    expect(await approveAs('kiezelstroom')).toMatchObject({ refusal: { code: 'installation-not-found' } });
    expect(entranceOf(undefined)).toEqual(waiting);
    await takeAway();
    expect(await kept()).toBeUndefined();
  });

  test('installed anew stays as it was decided, with a new name and secret, and nobody is told', async () => {
    await anInstallation(house);
    await approveAs('kiezelstroom');
    const before = (await told()).length;
    await anInstallation(house, { name: 'Kiezel', secret: 'xoxb-2' });
    expect(await kept()).toMatchObject({ state: 'approved', name: 'Kiezel', organisation: 'kiezelstroom' });
    expect([await secret(), (await told()).length]).toEqual(['xoxb-2', before]);
  });
});

describe('people in a workspace', () => {
  const there: Omit<Account, 'member' | 'seenAt'> = { ...name, user: 'U1', address: 'D1' };
  const arrive = async (more: Partial<Account> = {}) => {
    const member = house.member('vera').id;
    const account = { ...there, member, seenAt: house.moment, ...more };
    await house.unit.run(({ accounts }) => accounts.save(account));
  };
  const goneAt = (user = 'U1', tenant: string = name.tenant) =>
    house.unit.run(async ({ accounts }) => (await accounts.find({ ...name, user, tenant }))?.goneAt);

  test('cannot be written to once it is taken away; approved again, they can: but for who had left before', async () => {
    await anInstallation(house);
    await approveAs('kiezelstroom');
    await arrive();
    const left = instant(house.moment - HOUR);
    await arrive({ user: 'U2', goneAt: left });
    await arrive({ tenant: 'T-OTHER' });
    await takeAway();
    const taken = house.moment;
    expect([await secret(), await entrance()]).toEqual([undefined, waiting]);
    expect([await goneAt(), await goneAt('U2'), await goneAt('U1', 'T-OTHER')]).toEqual([taken, left, undefined]);
    later();
    await takeAway();
    expect((await kept())?.decidedAt).toBe(taken);

    expect(await anInstallation(house)).toMatchObject({ state: 'waiting', organisation: 'kiezelstroom' });
    expect([await entrance(), await goneAt(), await secret()]).toEqual([waiting, taken, 'xoxb-1']);
    await approveAs('kiezelstroom');
    expect([await goneAt(), await goneAt('U2')]).toEqual([undefined, left]);
  });

  test('are neither heard nor written to once approval is withdrawn, until it is given again', async () => {
    await anInstallation(house);
    await approveAs('kiezelstroom');
    await arrive();
    later();
    expect(await decideBy('marit', withdrawApproval)).toMatchObject({ done: true, value: { state: 'refused' } });
    expect([await entrance(), await goneAt()]).toEqual([waiting, house.moment]);
    later();
    await approveAs('kiezelstroom');
    expect([await entrance(), await goneAt()]).toEqual([kiezelstroom, undefined]);
  });
});
