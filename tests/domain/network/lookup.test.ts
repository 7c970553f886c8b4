import { describe, expect, test } from 'vitest';
import { holdersOf, viewOf } from '../../../domain/network/lookup.ts';
import type { BodyKey, GoalKey, MemberId, PartyKey } from '../../../domain/network/network.ts';
import { smallNetwork } from '../../builders/network.ts';

const network = viewOf(smallNetwork);
const keys = (members: readonly { key: string }[]) => members.map(({ key }) => key);

describe('finding in the network', () => {
  test('a member by id, and by e-mail whatever its case and the spaces around it', () => {
    expect(network.member('noor' as MemberId)?.name).toBe('Noor Vermeer');
    expect(network.memberByEmail('  NOOR@Meanderveld.Example ')?.key).toBe('noor');
    expect(network.memberByEmail('nobody@meanderveld.example')).toBeUndefined();
    expect(network.memberByEmail('')).toBeUndefined();
  });

  test('bodies, parties and goals by key', () => {
    expect(network.body('ao' as BodyKey)?.fullName).toBe('Afstemmingsoverleg Jeugd');
    expect(network.party('ouders' as PartyKey)?.name).toBe('Ouderorganisaties');
    expect(network.goal('wachten' as GoalKey)?.title).toBe('Wie wacht op hulp, wacht niet alleen');
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('nothing under the key "%s"', (key) => {
    expect(network.member(key as MemberId)).toBeUndefined();
    expect(network.body(key as BodyKey)).toBeUndefined();
    expect(network.party(key as PartyKey)).toBeUndefined();
    expect(network.goal(key as GoalKey)).toBeUndefined();
  });

  test('who sits in a body, and who speaks for a party', () => {
    expect(keys(network.membersOf('ao' as BodyKey))).toEqual(['piet', 'els', 'jamal']);
    expect(keys(network.representativesOf('ouders' as PartyKey))).toEqual(['rosa', 'ties']);
    expect(keys(network.representativesOf('stil' as PartyKey))).toEqual([]);
  });

  test('who holds a role in this body; the same role elsewhere does not count', () => {
    expect(keys(holdersOf(network, 'ao' as BodyKey, 'secretary'))).toEqual(['els']);
    expect(keys(holdersOf(network, 'ao' as BodyKey, 'secretary', 'chair'))).toEqual(['piet', 'els']);
    expect(keys(holdersOf(network, 'ben' as BodyKey, 'secretary', 'chair'))).toEqual([]);
    expect(keys(holdersOf(network, 'sar' as BodyKey, 'expert'))).toEqual(['wim']);
  });

  test('sees what it was made from as it was made', () => {
    expect({ ...network }).toMatchObject(smallNetwork);
  });
});
