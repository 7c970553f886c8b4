import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anAgreement } from '../../builders/agreements.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

describe('an agreement in words', () => {
  test('is stored at once and said back', async () => {
    const reply = await house.say('jamal', 'afspraak ik stuur het overzicht voor 1 december');
    expect(reply.answer.kind).toBe('show');
    expect(reply.changed).toMatchObject([{ kind: 'agreement', owner: 'jamal@meanderveld.example', due: '2026-12-01' }]);
    expect(wordsOf(reply)).toMatch(/Afgesproken.*\[Ongedaan\]/s);
  });

  test('for somebody else tells that they hear of it, and owes them that', async () => {
    const reply = await house.say('jamal', 'afspraak Noor Vermeer belt de scholen voor vrijdag');
    expect(wordsOf(reply)).toContain('Noor Vermeer hoort hiervan.');
    expect((await everythingIn(house)).owed).toMatchObject([{ to: { member: house.member('noor').id } }]);
  });

  test('for who can’t be reached promises nothing', async () => {
    const reply = await house.say('jamal', 'afspraak Stille partij stuurt het overzicht voor vrijdag');
    expect(reply.changed).toMatchObject([{ kind: 'agreement', owner: 'stil' }]);
    expect(wordsOf(reply)).not.toContain('hoort hiervan');
  });

  test('in English is an agreement too', async () => {
    const reply = await house.say('jamal', 'agreement I send the overview by 1 December');
    expect(reply.changed).toMatchObject([{ kind: 'agreement', due: '2026-12-01' }]);
  });

  test('that is half clear comes back as a form with what was understood', async () => {
    const reply = await house.say('jamal', 'afspraak ik stuur het overzicht');
    expect(reply).toMatchObject({ answer: { kind: 'open' }, changed: [] });
    expect(filledIn(reply)).toMatchObject({ about: 'stuur het overzicht', due: undefined });
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['due']);
    expect((await everythingIn(house)).agreements).toEqual([]);
  });

  test('that is far too long comes back as a form', async () => {
    const reply = await house.say('jamal', `afspraak ik stuur ${'heel '.repeat(120)} veel voor vrijdag`);
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['about']);
  });

  test('alone is a form, for oneself', async () => {
    expect(filledIn(await house.say('jamal', 'afspraak'))).toMatchObject({
      owner: `member:${house.member('jamal').id}`,
    });
  });
});

describe('the lists in words', () => {
  test('one’s own, and a body’s by its name, its key or its full name', async () => {
    await anAgreement('Van het AO').of('ao').in(house);
    expect(wordsOf(await house.say('jamal', 'afspraken'))).toContain('Van het AO');
    for (const name of ['ao', 'AO', 'van het AO', 'Afstemmingsoverleg Jeugd', 'áó']) {
      expect([name, wordsOf(await house.say('piet', `afspraken ${name}`)).includes('Van het AO')]).toEqual([
        name,
        true,
      ]);
    }
  });

  test('of a body one does not sit in is refused kindly', async () => {
    const reply = await house.say('noor', 'afspraken sar');
    expect(reply.changed).toEqual(refusedWith('body-not-yours'));
    expect(wordsOf(reply)).toContain('De afspraken van de SAR zijn voor wie daarin zit.');
  });

  test('of what nobody knows gives one’s own, and says so', async () => {
    const reply = await house.say('noor', 'afspraken *maandgroep*');
    expect(wordsOf(reply)).toContain('Bij ‘*maandgroep*’ ken ik geen gremium.');
  });
});

describe('a reminder in words', () => {
  test('is about the one open agreement there is', async () => {
    await anAgreement().in(house);
    await anAgreement('Al gedaan').done().in(house);
    const reply = await house.say('jamal', 'herinner mij vrijdag');
    expect(reply.changed).toMatchObject([{ kind: 'reminder', day: '2026-11-27' }]);
  });

  test('is about the one that is named, when there are more', async () => {
    await anAgreement('Het overzicht rondsturen').in(house);
    await anAgreement('De scholen bellen').in(house);
    const reply = await house.say('jamal', 'herinner mij vrijdag aan de scholen');
    expect(reply.changed).toMatchObject([{ about: 'De scholen bellen' }]);
    const unclear = await house.say('jamal', 'herinner mij vrijdag');
    expect(unclear.changed).toEqual([]);
    expect(wordsOf(unclear)).toContain('Aan welke afspraak zal ik je herinneren?');
  });

  test('without anything to be reminded of says so', async () => {
    expect(wordsOf(await house.say('noor', 'herinner mij vrijdag'))).toContain('geen open afspraken');
  });
});
