import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkAccount, refuseAccess } from '../../../domain/access/answer-request.ts';
import { approve, withdrawApproval } from '../../../domain/access/decide-installation.ts';
import { candidates, likeliest, listAccess } from '../../../domain/access/list-access.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { accessNetwork, account, anInstallation, asked, visitor, workspace } from '../../builders/access.ts';
import { aHouse, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

const link = (id: string, to: string | undefined, by = 'hans') =>
  house.as(by, (turn) => linkAccount(turn.me, id, to as MemberId | undefined, turn));
const refuse = (id: string, why?: string, by = 'hans') => house.as(by, (turn) => refuseAccess(turn.me, id, why, turn));
const accountOf = (from = account) => house.unit.run(({ accounts }) => accounts.find(from));
const owedTo = async (key: string) =>
  (await house.unit.run(({ ledger }) => ledger.due(house.moment)))
    .filter(({ to }) => to.kind === 'member' && to.member === house.member(key).id)
    .map(({ kind, pace }) => [kind, pace]);

describe('linking an account', () => {
  test('makes it the member’s, who hears of it at once', async () => {
    const request = await asked(house);
    const [wim] = [house.member('wim')];
    expect(await link(request.id, wim.id)).toMatchObject({ done: true, value: { state: 'linked', member: wim.id } });
    expect(await accountOf()).toMatchObject({ ...account, member: wim.id, address: 'D-NEW' });
    expect(await owedTo('wim')).toEqual([['access-linked', 'at-once']]);
  });

  test('is answered once: who comes second hears what the first did, and changes nothing', async () => {
    const request = await asked(house);
    const wim = house.member('wim').id;
    const both = await Promise.all([link(request.id, wim, 'hans'), refuse(request.id, 'Nee', 'marit')]);
    expect(both.map(({ done }) => done)).toEqual([true, false]);
    const decidedBy = house.member('hans').id;
    const refusal = { code: 'already-answered', request: { state: 'linked', member: wim, decidedBy } };
    expect(both[1]).toMatchObject({ refusal });
    expect(await link(request.id, house.member('els').id, 'marit')).toMatchObject({ done: false, refusal });
    expect(await accountOf()).toMatchObject({ member: wim });
  });

  test('of somebody else’s account is refused, and it stays theirs', async () => {
    const request = await asked(house);
    const els = house.member('els');
    const taken = { ...account, member: els.id, address: 'D-NEW', seenAt: house.moment };
    await house.unit.run(({ accounts }) => accounts.save(taken));
    expect(await link(request.id, house.member('wim').id)).toEqual({
      done: false,
      refusal: { code: 'account-taken', by: els },
    });
    expect(await accountOf()).toMatchObject({ member: els.id });
    expect(await link(request.id, els.id)).toMatchObject({ done: true });
  });

  test('of who is a member no more goes to whom the bureau chooses', async () => {
    const request = await asked(house);
    const before = { ...account, member: 'left-long-ago' as MemberId, address: 'D-NEW', seenAt: house.moment };
    await house.unit.run(({ accounts }) => accounts.save(before));
    expect(await link(request.id, house.member('wim').id)).toMatchObject({ done: true });
  });

  test('is possible twice for one member: each account on its own', async () => {
    const onTeams = { platform: 'teams', tenant: 'tenant', user: 'aad' } as const;
    const wim = house.member('wim').id;
    for (const from of [account, onTeams]) await link((await asked(house, { ...visitor, from })).id, wim);
    const accounts = await house.unit.run(({ accounts }) => accounts.of(wim));
    expect(accounts.map(({ platform }) => platform).sort()).toEqual(['slack', 'teams']);
  });

  test.each([
    ['nobody', undefined],
    ['who is not in the network', 'verzonnen'],
  ])('to %s is asked back', async (_who, to) => {
    const request = await asked(house);
    expect(await link(request.id, to)).toEqual({ done: false, refusal: { code: 'member-unknown' } });
    expect(await accountOf()).toBeUndefined();
  });

  test('from a workspace that is not approved any more waits for that', async () => {
    await anInstallation(house);
    const name = { platform: workspace.platform, tenant: workspace.tenant };
    await house.as('hans', (turn) => approve(turn.me, name, 'kiezelstroom', turn));
    const entrance = { kind: 'organisation', organisation: 'kiezelstroom' } as const;
    const request = await asked(house, { ...visitor, entrance, from: { ...account, tenant: workspace.tenant } });
    await house.as('hans', (turn) => withdrawApproval(turn.me, name, turn));
    expect(await link(request.id, house.member('vera').id)).toMatchObject({ refusal: { code: 'place-not-heard' } });
  });

  test('of a request that is not there is refused', async () => {
    expect(await link('nothing', house.member('wim').id)).toEqual({
      done: false,
      refusal: { code: 'request-not-found' },
    });
  });
});

describe('not letting somebody in', () => {
  test('keeps what the bureau says to them, and tells nobody else', async () => {
    const request = await asked(house);
    expect(await refuse(request.id, ' Vraag het je teamleider. ')).toMatchObject({
      done: true,
      value: { state: 'refused', why: 'Vraag het je teamleider.' },
    });
    expect(await accountOf()).toBeUndefined();
    for (const { key } of house.network.members) expect((await owedTo(key)).length).toBeLessThanOrEqual(1);
    expect(await owedTo('wim')).toEqual([]);
  });

  test('asks for fewer words when there are too many', async () => {
    const request = await asked(house);
    expect(await refuse(request.id, 'x'.repeat(501))).toEqual({
      done: false,
      refusal: { code: 'why-too-long', most: 500 },
    });
    expect(await refuse(request.id, 'x'.repeat(500))).toMatchObject({ done: true });
  });
});

describe('who it seems to be', () => {
  const seems = (email: string, name: string) => likeliest({ email, name }, house.network)?.key;

  test('is who has that address, whatever its case; else who alone has that name', () => {
    expect(seems(' WIM@meanderveld.example ', 'Els Brouwer')).toBe('wim');
    expect(seems('wim@thuis.example', '  els  BROUWER')).toBe('els');
    expect(seems('omar@thuis.example', 'Omar Bensaid')).toBe('omar');
    expect(seems('wim@thuis.example', 'Wim')).toBeUndefined();
    expect(seems('', '')).toBeUndefined();
  });

  test('comes first among all members, then who is of the same organisation', async () => {
    const request = { ...(await asked(house)), email: 'els@meanderveld.example', organisation: 'kiezelstroom' };
    const keys = candidates(request, house.network).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['els', 'vera']);
    expect([...keys].sort()).toEqual(house.network.members.map(({ key }) => key).sort());
  });
});

describe('the list of the bureau', () => {
  const list = async () => {
    const listed = await house.as('marit', (turn) => listAccess(turn.me, turn));
    if (!listed.done) throw new Error(listed.refusal.code);
    return listed.value;
  };

  test('says whether the address is of the organisation: of the door’s own, else of the one that was chosen', async () => {
    await anInstallation(house);
    const through = { kind: 'organisation', organisation: 'kiezelstroom' } as const;
    const from = (user: string) => ({ ...account, user });
    await asked(house, { ...visitor, from: from('U1') });
    await asked(house, { ...visitor, from: from('U2') }, { email: 'fenna@MEANDERVELD.example' });
    await asked(house, { ...visitor, from: from('U3') }, { email: 'fenna@elders.example' });
    await asked(house, { ...visitor, from: { ...account, tenant: workspace.tenant }, entrance: through });
    await asked(house, { ...visitor, from: from('U4') }, { organisation: undefined, otherOrganisation: 'Zorgboog' });
    const { requests } = await list();
    expect(
      requests.map(({ organisation, fits, installation }) => [organisation?.key, fits, installation?.name]),
    ).toEqual([
      ['meanderveld', true, undefined],
      ['meanderveld', true, undefined],
      ['meanderveld', false, undefined],
      ['kiezelstroom', false, 'Kiezelstroom Slack'],
      [undefined, false, undefined],
    ]);
  });

  test('leaves out who was recognised meanwhile, and has workspaces that wait first', async () => {
    await asked(house);
    await anInstallation(house);
    await house.as('hans', (turn) => approve(turn.me, { platform: 'slack', tenant: 'T-KIEZEL' }, 'kiezelstroom', turn));
    await anInstallation(house, { tenant: 'T-NEW', name: 'Nieuw' });
    const member = house.member('wim').id;
    await house.unit.run(({ accounts }) => accounts.save({ ...account, member, address: '', seenAt: house.moment }));
    const { requests, installations } = await list();
    expect(requests).toEqual([]);
    expect(installations.map(({ name, state }) => [name, state])).toEqual([
      ['Nieuw', 'waiting'],
      ['Kiezelstroom Slack', 'approved'],
    ]);
  });
});
