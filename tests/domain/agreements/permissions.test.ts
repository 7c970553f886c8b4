import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import {
  type AgreementAction,
  type AgreementRelation,
  agreementPermissions,
  mayAgreement,
  mayDecideReport,
  peopleBehind,
  relationsTo,
} from '../../../domain/agreements/agreement.permissions.ts';
import type { AgreementId, Step } from '../../../domain/agreements/agreement.ts';
import {
  handOver,
  moveAgreement,
  placeAgreement,
  takeStep,
  undoAgreement,
  wishReminder,
} from '../../../domain/agreements/change-agreement.ts';
import { oneAgreement } from '../../../domain/agreements/list-agreements.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import { addDays } from '../../../domain/kernel/time.ts';
import type { Member } from '../../../domain/network/network.ts';
import { type AgreementBuilder, anAgreement, ownerNamed } from '../../builders/agreements.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';

const relations = ['owner', 'maker', 'secretary', 'body-member', 'other'] as const satisfies AgreementRelation[];

/** What each relation on its own allows: written out by hand, so that a change of the code's table is noticed. */
const expected: Readonly<Record<AgreementAction, string>> = {
  //             owner maker secretary body-member other
  see: '         yes   yes   yes       yes         no',
  'remind-me': ' yes   yes   yes       yes         no',
  tell: '        yes   no    no        no          no',
  settle: '      yes   no    no        no          no',
  move: '        yes   no    no        no          no',
  'get-stuck': ' yes   no    no        no          no',
  'ask-help': '  yes   no    no        no          no',
  'offer-help': 'no    yes   yes       yes         no',
  'hand-over': ' yes   no    yes       no          no',
  drop: '        yes   no    no        no          no',
  place: '       yes   yes   yes       no          no',
  undo: '        no    yes   no        no          no',
};

const actions = Object.keys(expected) as AgreementAction[];
const cells = actions.flatMap((action) =>
  relations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

describe('the table of agreements', () => {
  test('has a row for every action, and a cell for every relation', () => {
    expect(Object.keys(agreementPermissions).sort()).toEqual([...actions].sort());
    expect(cells).toHaveLength(12 * 5);
  });

  test.each(cells)('$action by $relation: $allowed', ({ action, relation, allowed }) => {
    expect(allows(agreementPermissions, action, [relation])).toBe(allowed);
  });
});

/** Each action as its use case does it. */
const doing: Readonly<
  Record<AgreementAction, (id: AgreementId, turn: Turn) => Promise<{ done: boolean; refusal?: { code: string } }>>
> = {
  see: (id, turn) => oneAgreement(turn.me, id, turn),
  'remind-me': (id, turn) => wishReminder(turn.me, id, addDays(turn.today, 1), turn),
  tell: step({ kind: 'told', text: 'De helft is klaar.' }),
  settle: step({ kind: 'done' }),
  move: (id, turn) => moveAgreement(turn.me, id, addDays(turn.today, 30), undefined, turn),
  'get-stuck': step({ kind: 'stuck' }),
  'ask-help': step({ kind: 'asked', whom: 'professional' }),
  'offer-help': step({ kind: 'offered' }),
  'hand-over': (id, turn) => handOver(turn.me, id, ownerNamed({ member: (key) => named(turn, key) }, 'wim'), turn),
  drop: step({ kind: 'dropped', text: 'Niet meer nodig.' }),
  place: (id, turn) => placeAgreement(turn.me, id, { goal: turn.network.goals[0]?.key }, turn),
  undo: (id, turn) => undoAgreement(turn.me, id, turn),
};

function step(taken: Step) {
  return (id: AgreementId, turn: Turn) => takeStep(turn.me, id, taken, turn);
}

function named(turn: Turn, key: string): Member {
  return turn.network.members.find((each) => each.key === key) ?? turn.me;
}

/** People with just these relations to these agreements, and nothing besides. */
const people: readonly { who: string; has: readonly AgreementRelation[]; agreement: AgreementBuilder }[] = [
  { who: 'noor', has: ['owner'], agreement: anAgreement().of('ao').madeBy('piet').ownedBy('noor') },
  { who: 'jamal', has: ['maker'], agreement: anAgreement().madeBy('jamal').ownedBy('noor') },
  { who: 'els', has: ['body-member', 'secretary'], agreement: anAgreement().of('ao').madeBy('piet').ownedBy('noor') },
  { who: 'jamal', has: ['body-member'], agreement: anAgreement().of('ao').madeBy('piet').ownedBy('noor') },
  { who: 'rosa', has: ['other'], agreement: anAgreement().of('ao').madeBy('piet').ownedBy('noor') },
  { who: 'jamal', has: ['owner', 'maker'], agreement: anAgreement().madeBy('jamal').ownedBy('jamal') },
  { who: 'ties', has: ['owner'], agreement: anAgreement().of('ao').madeBy('piet').ownedBy('party:ouders') },
  { who: 'piet', has: ['owner', 'body-member'], agreement: anAgreement().of('ao').madeBy('els').ownedBy('body:ao') },
  { who: 'wim', has: ['body-member'], agreement: anAgreement().madeBy('noor').ownedBy('body:sar') },
];

describe('through the use cases', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house.close());

  test.each(people)('$who is $has to the agreement', async ({ who, has, agreement }) => {
    const made = await agreement.in(house);
    expect(relationsTo(house.member(who), made).sort()).toEqual([...has].sort());
  });

  const doings = people.flatMap((person) => actions.map((action) => ({ ...person, action })));

  test.each(doings)(
    '$who ($has) may $action, or is refused and nothing changes',
    async ({ who, has, agreement, action }) => {
      const made = await agreement.in(house);
      const allowed = cells.some((cell) => cell.action === action && has.includes(cell.relation) && cell.allowed);
      const before = allowed ? undefined : await everythingIn(house);
      const outcome = await house.as(who, (turn) => doing[action](made.id, turn));
      expect(mayAgreement(house.member(who), action, made)).toBe(allowed);
      expect(outcome.done).toBe(allowed);
      if (outcome.done) return;
      // Who may not see it is not told that it is there.
      expect(outcome.refusal?.code).toBe(has.includes('other') ? 'agreement-not-found' : 'not-yours');
      expect(await everythingIn(house)).toEqual(before);
    },
  );
});

describe('who stands behind an agreement', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house.close());
  const behind = (owner: string) =>
    peopleBehind(ownerNamed(house, owner), house.network)
      .map(({ key }) => key)
      .sort();

  test('a person themselves; a party by its representatives', () => {
    expect(behind('noor')).toEqual(['noor']);
    expect(behind('party:ouders')).toEqual(['rosa', 'ties']);
    expect(behind('party:stil')).toEqual([]);
  });

  test('a body by its secretary, else by who leads it, else by nobody', () => {
    expect(behind('body:ao')).toEqual(['els']);
    expect(behind('body:adviesraad')).toEqual(['karel']);
    expect(behind('body:ben')).toEqual([]);
  });

  test('they alone let a report of the body go out', () => {
    const may = house.network.members.filter((member) => {
      const sar = house.network.bodies.find(({ key }) => key === 'sar');
      return sar && mayDecideReport(member, sar, house.network);
    });
    expect(may.map(({ key }) => key)).toEqual(['sanne']);
  });
});

test('there is no way upward: nobody may do anything for standing above another', () => {
  const known = new Set<string>(relations);
  const named = Object.values(agreementPermissions).flat();
  expect(named.filter((relation) => !known.has(relation))).toEqual([]);
});
