import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownersOf } from '../../../domain/agreements/agreement.permissions.ts';
import {
  type AgreementList,
  bodyAgreements,
  oneAgreement,
  ownAgreements,
} from '../../../domain/agreements/list-agreements.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import type { Body } from '../../../domain/network/network.ts';
import { anAgreement, granted } from '../../builders/agreements.ts';
import { aHouse, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const said = ({ groups }: AgreementList) =>
  groups.map(({ goal, agreements }) => [goal, ...agreements.map(({ agreement }) => agreement.about)]);
const own = async (key: string) => said(await house.as(key, (turn) => ownAgreements(turn.me, turn)));
const ofBody = (key: string, body: string) =>
  house.as(key, (turn) =>
    bodyAgreements(turn.me, house.network.bodies.find((each) => each.key === body) as Body, turn),
  );

describe('one’s own agreements', () => {
  test('are those one stands for: one’s own, one’s party’s, and those of the body one acts for', async () => {
    await anAgreement('Van els').ownedBy('els').in(house);
    await anAgreement('Van het AO').ownedBy('body:ao').madeBy('els').in(house);
    await anAgreement('Van de ouders').ownedBy('party:ouders').in(house);
    expect(await own('els')).toEqual([[undefined, 'Van els', 'Van het AO']]);
    expect(await own('rosa')).toEqual([[undefined, 'Van de ouders']]);
    expect(await own('jamal')).toEqual([]);
    expect(ownersOf(house.member('wim'))).toEqual([{ kind: 'member', member: house.member('wim').id }]);
  });

  test('stand goal by goal, what is due first in front, what is settled last, and those without a goal at the end', async () => {
    await anAgreement('zonder').dueIn(1).in(house);
    await anAgreement('klaar').for('zo-thuis').dueIn(2).done().in(house);
    await anAgreement('later').for('zo-thuis').dueIn(9).in(house);
    await anAgreement('eerder').for('zo-thuis').dueIn(4).in(house);
    await anAgreement('andere opgave').for('wachten').dueIn(3).in(house);
    expect(await own('jamal')).toEqual([
      ['wachten', 'andere opgave'],
      ['zo-thuis', 'eerder', 'later', 'klaar'],
      [undefined, 'zonder'],
    ]);
  });

  test('that were settled stay in sight for four weeks', async () => {
    await anAgreement('klaar').done().in(house);
    await anAgreement('open').dueIn(60).in(house);
    house.moment = instant(house.moment + 28 * DAY);
    expect(await own('jamal')).toEqual([[undefined, 'open', 'klaar']]);
    house.moment = instant(house.moment + 1);
    expect(await own('jamal')).toEqual([[undefined, 'open']]);
  });

  test('come with what moved in them, oldest first', async () => {
    await anAgreement().told('Eerst dit.').stuck().told('Toen dat.').in(house);
    const list = await house.as('jamal', (turn) => ownAgreements(turn.me, turn));
    const steps = list.groups[0]?.agreements[0]?.progress.map(({ step }) => ('text' in step && step.text) || step.kind);
    expect(steps).toEqual(['Eerst dit.', 'stuck', 'Toen dat.']);
  });
});

describe('a body’s agreements', () => {
  test('are for who sits in it', async () => {
    await anAgreement('Van het AO').of('ao').in(house);
    await anAgreement('Iets van zichzelf').in(house);
    expect(said(granted(await ofBody('piet', 'ao')))).toEqual([[undefined, 'Van het AO']]);
    for (const outsider of ['noor', 'sanne', 'rosa', 'karel']) {
      expect(await ofBody(outsider, 'ao')).toMatchObject({ done: false, refusal: { code: 'body-not-yours' } });
    }
  });
});

describe('one agreement', () => {
  test('is as good as absent for who may not see it', async () => {
    const made = await anAgreement().of('ao').in(house);
    const seeing = (key: string) => house.as(key, (turn) => oneAgreement(turn.me, made.id, turn));
    expect(await seeing('piet')).toMatchObject({ done: true });
    expect(await seeing('sanne')).toEqual({ done: false, refusal: { code: 'agreement-not-found' } });
  });
});
