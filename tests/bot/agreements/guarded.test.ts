import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openQuoted } from '../../../bot/agreements/agreements.quoted.ts';
import * as calls from '../../../bot/agreements/agreements.vocabulary.ts';
import { anAgreement } from '../../builders/agreements.ts';
import { filledIn } from '../../builders/calls.ts';
import { number, simpleGuard } from '../../builders/guard.ts';
import { comesBack } from '../../builders/guarded.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork, guard: simpleGuard });
});
afterEach(() => house.close());

/** Nothing is stored meanwhile. */
async function kept<Result>(act: () => Promise<Result>): Promise<Result> {
  const before = await everythingIn(house);
  const result = await act();
  expect(await everythingIn(house)).toEqual(before);
  return result;
}

describe('an agreement that points at somebody', () => {
  test.each([
    ['with the word', `afspraak ik bel over ${number} voor 1 december`],
    ['without it', `ik bel over ${number} voor 1 december`],
    ['that is not whole', `afspraak ik bel over ${number}`],
  ])('said in a sentence %s, comes back in its form', async (_how, sentence) => {
    const reply = await kept(() => house.say('jamal', sentence));
    comesBack(reply, { owner: `member:${house.member('jamal').id}` });
    expect(filledIn(reply)['about']).toContain(number);
  });

  test('in its form, comes back', async () => {
    const owner = `member:${house.member('jamal').id}`;
    const values = { about: `Bellen over ${number}`, owner, due: '2026-12-01' };
    comesBack(await kept(() => house.submit('jamal', calls.sendAgreementForm({}), values)), values);
  });

  test('from a message in the chat, is marked before it is sent in', async () => {
    await house.as('jamal', async (turn) => {
      const { answer } = await openQuoted({ text: `ik bel over ${number} voor 1 december` }, turn);
      expect([answer.kind, turn.guard.refused]).toMatchObject(['open', [{ field: 'about' }]]);
    });
  });
});

describe('what is told about an agreement', () => {
  const text = `Nog eens gebeld over ${number}`;

  test.each([
    ['how it stands', calls.sendTell, { text }],
    ['why it moves', calls.sendMove, { due: '2026-12-10', text }],
    ['why it is dropped', calls.sendDrop, { text }],
    ['in an offer', calls.sendOffer, { text }],
  ])('%s, comes back', async (_what, send, values) => {
    const { id } = await anAgreement().of('ao').in(house);
    const who = send === calls.sendOffer ? 'piet' : 'jamal';
    comesBack(await kept(() => house.submit(who, send({ agreement: id }), values)), values);
  });
});
