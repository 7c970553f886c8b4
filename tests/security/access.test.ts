import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendLink } from '../../bot/access/access.vocabulary.ts';
import type { Entrance, Profile } from '../../bot/conversation/incoming.ts';
import { approve } from '../../domain/access/decide-installation.ts';
import { entranceOf } from '../../domain/access/installations.ts';
import type { AccountName } from '../../domain/network/network.store.ts';
import type { Network } from '../../domain/network/network.ts';
import { accessNetwork, account, anInstallation, asked, visitor, visits } from '../builders/access.ts';
import { wordsOf } from '../builders/calls.ts';
import { aHouse, type House } from '../builders/house.ts';

/** Beside the others somebody whose address is in the domain of no organisation. */
const network: Network = {
  ...accessNetwork,
  members: accessNetwork.members.map((member) =>
    member.key === 'rosa' ? { ...member, email: 'rosa@vrijwillig.example' } : member,
  ),
};

let house: House;
beforeEach(async () => {
  house = await aHouse({ network });
});
afterEach(() => house.close());

const shared: Entrance = { kind: 'shared' };
const through = (organisation: string): Entrance => ({ kind: 'organisation', organisation });
const waiting: Entrance = { kind: 'waiting' };

/** Who the bot takes somebody for, by what their platform says of them; nobody is let in when it is undefined. */
async function takenFor(
  entrance: Entrance,
  profile: Profile,
  from: AccountName = account,
): Promise<string | undefined> {
  const spoken = await visits(house, { kind: 'said', text: 'help' }, { entrance, profile, from });
  const known = await house.unit.run(({ accounts }) => accounts.find(from));
  const greeted = /^Hoi (\S+)/.exec(wordsOf(spoken))?.[1];
  const member = greeted && known && house.network.member(known.member);
  expect(member !== undefined && member !== '', 'an account is kept of who is let in, and of nobody else').toBe(
    known !== undefined,
  );
  return member ? member.key : undefined;
}

const wim = 'wim@meanderveld.example';
const vera = 'vera@kiezelstroom.example';

describe('an e-mail address', () => {
  it.each<[string, Entrance, string, string | undefined]>([
    ['of the organisation whose installation it is', through('meanderveld'), wim, 'wim'],
    ['of another organisation proves nothing in this one’s', through('kiezelstroom'), wim, undefined],
    ['of this organisation proves nothing in another one’s', through('meanderveld'), vera, undefined],
    ['of the organisation through its own', through('kiezelstroom'), vera, 'vera'],
    ['through the operator’s own place', shared, wim, 'wim'],
    ['of another organisation through the operator’s own place', shared, vera, 'vera'],
    ['where the bureau has not opened the door', waiting, wim, undefined],
    ['through an organisation that does not exist', through('verzonnen'), wim, undefined],
    ['through an organisation without a name', through(''), wim, undefined],
    ['through an organisation called as objects are made', through('__proto__'), wim, undefined],
    ['through an organisation with other capitals', through('Meanderveld'), wim, undefined],
    ['with other capitals', through('meanderveld'), 'WIM@MeanderVeld.EXAMPLE', 'wim'],
    ['with space around it', through('meanderveld'), ' wim@meanderveld.example\n', 'wim'],
    ['with space within it', through('meanderveld'), 'wim @meanderveld.example', undefined],
    ['with two at-signs', through('meanderveld'), 'wim@kwaad.example@meanderveld.example', undefined],
    ['with the domain as a part of another', through('meanderveld'), 'wim@meanderveld.example.net', undefined],
    ['with letters that look alike', through('meanderveld'), 'wіm@meanderveld.example', undefined],
    ['of nobody in the network', through('meanderveld'), 'niemand@meanderveld.example', undefined],
    ['of a member, in the domain of no organisation', shared, 'rosa@vrijwillig.example', undefined],
    ['of a member, in no domain of their organisation', through('meanderveld'), 'rosa@vrijwillig.example', undefined],
  ])('%s', async (_which, entrance, email, who) => {
    expect(await takenFor(entrance, { email, name: 'Wim de Groot' })).toBe(who);
  });

  it('is all that counts: a name proves nothing', async () => {
    expect(await takenFor(shared, { name: 'Wim de Groot' })).toBeUndefined();
    expect(await takenFor(through('meanderveld'), { name: 'wim@meanderveld.example' })).toBeUndefined();
  });
});

describe('an account', () => {
  const link = async (member: string, from = account) => {
    const request = (await asked(house, { ...visitor, from })).id;
    await house.submit('hans', sendLink({ request }), { member: house.member(member).id });
  };

  it('that the bureau linked works from then on, whatever its address says', async () => {
    expect(await takenFor(shared, { email: 'rosa@vrijwillig.example' })).toBeUndefined();
    await link('rosa');
    expect(await takenFor(shared, { email: 'rosa@vrijwillig.example' })).toBe('rosa');
    expect(await takenFor(shared, {})).toBe('rosa');
    expect(await takenFor(shared, { email: wim })).toBe('rosa');
  });

  it.each<[string, AccountName]>([
    ['in another workspace', { ...account, tenant: 'T-ELSE' }],
    ['on another platform', { ...account, platform: 'teams' }],
    ['of somebody else', { ...account, user: 'U-ELSE' }],
  ])('that is called the same %s is another one', async (_where, from) => {
    await link('rosa');
    expect(await takenFor(shared, {}, from)).toBeUndefined();
  });

  it('of a member who was archived is a stranger’s', async () => {
    expect(await takenFor(shared, { email: wim })).toBe('wim');
    const without = { ...network, members: network.members.filter(({ key }) => key !== 'wim') };
    await house.unit.run((stores) => stores.network.replace(without, house.moment));
    const spoken = await visits(house, { kind: 'said', text: 'help' }, { profile: { email: wim } });
    expect(wordsOf(spoken)).toContain('We kennen elkaar nog niet');
  });

  it('is heard only while the door it comes through is open', async () => {
    const from = { ...account, tenant: 'T-KIEZEL' };
    const at = async () =>
      entranceOf(await house.unit.run(({ installations }) => installations.find('slack', 'T-KIEZEL')));
    await anInstallation(house);
    expect(await takenFor(await at(), { email: vera }, from)).toBeUndefined();
    const name = { platform: 'slack', tenant: 'T-KIEZEL' } as const;
    await house.as('hans', (turn) => approve(turn.me, name, 'kiezelstroom', turn));
    expect(await takenFor(await at(), { email: wim }, from)).toBeUndefined();
    expect(await takenFor(await at(), { email: vera }, from)).toBe('vera');
    await house.press('hans', { name: 'access.withdraw', input: { installation: 'slack/T-KIEZEL' } });
    const spoken = await visits(house, { kind: 'said', text: 'help' }, { entrance: await at(), from });
    expect(wordsOf(spoken)).toContain('Ik luister hier nog niet');
  });
});
