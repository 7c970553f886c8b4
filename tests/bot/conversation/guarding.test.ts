import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../bot/conversation/reply.ts';
import * as calls from '../../../bot/signals/signals.vocabulary.ts';
import { filledIn, formOf } from '../../builders/calls.ts';
import { number, simpleGuard } from '../../builders/guard.ts';
import { aHouse, type House, incomingFrom } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork, guard: simpleGuard });
});
afterEach(() => house.close());

const report = (values: Record<string, string>) => house.submit('noor', calls.sendReport({}), values);
const texts = () =>
  house.unit.run(async ({ signals }) => (await signals.list({ of: { kind: 'all' }, most: 9 })).map(({ text }) => text));
const reasons = () => house.unit.run(({ reasons }) => reasons.of(house.member('noor').id));
const fieldNames = (reply: Reply) => formOf(reply).fields.map(({ name }) => name);

describe('a colleague from outside the network who is named', () => {
  it('stands there as a colleague, by one tap of who writes', async () => {
    await house.close();
    house = await aHouse({ network: careNetwork });
    const text = 'Ik heb met Karin van de gemeente gesproken over de wachttijd. Karin belt nog.';
    const reply = await report({ text });
    expect(reply.changed).toMatchObject([{ kind: 'refused', code: 'identifying' }]);
    const ways = formOf(reply).fields.find(({ name }) => name === 'guard-colleagues');
    expect(ways).toMatchObject({
      kind: 'several',
      options: [{ value: 'Karin', label: '‘Karin’ wordt ‘een collega’' }],
    });
    expect((await report({ text, 'guard-colleagues': 'Karin' })).changed).toMatchObject([{ kind: 'signal' }]);
    expect(await texts()).toEqual([
      'Ik heb met een collega van de gemeente gesproken over de wachttijd. Een collega belt nog.',
    ]);
  });

  it('is not what a school or a number can be called', async () => {
    const reply = await report({ text: `Van ${number} horen we niets` });
    expect(fieldNames(reply)).not.toContain('guard-colleagues');
    const tried = await report({ text: `Van ${number} horen we niets`, 'guard-colleagues': number });
    expect(tried.changed).toMatchObject([{ kind: 'refused' }]);
  });
});

describe('a text in which somebody is named directly', () => {
  it('is not stored, and comes back with what was found, where, and other words', async () => {
    const reply = await report({ text: `Van ${number} horen we niets` });
    expect(reply.changed).toEqual([
      { kind: 'refused', code: 'identifying', found: [{ class: 'bsn', from: 4, to: 13 }] },
    ]);
    expect(fieldNames(reply).slice(0, 3)).toEqual(['kind', 'text', 'guard-proposal']);
    expect(fieldNames(reply)).not.toContain('guard-reason');
    expect(filledIn(reply)).toMatchObject({ text: `Van ${number} horen we niets` });
    expect(await texts()).toEqual([]);
  });

  it('tells where in typed words it was: from the first sign behind the word and its space', async () => {
    const { changed } = await house.say('noor', `signaal Van ${number} horen we niets`);
    expect(changed).toEqual([{ kind: 'refused', code: 'identifying', found: [{ class: 'bsn', from: 4, to: 13 }] }]);
  });

  it('is stored in neutral words with one tap', async () => {
    const reply = await report({ text: `Van ${number} horen we niets`, 'guard-proposal': 'text' });
    expect(reply.changed).toMatchObject([{ kind: 'signal' }]);
    expect(await texts()).toEqual(['Van (nummer weggelaten) horen we niets']);
  });

  it.each([
    ['en', `Van ${number} horen we niets`, 'Van (nummer weggelaten) horen we niets'],
    ['nl', `We did not hear from ${number}`, 'We did not hear from (number left out)'],
    ['en', number, '(number left out)'],
  ] as const)(
    'is proposed anew in its own language, whatever its reader reads: %s, %s',
    async (language, text, other) => {
      const me = house.member('noor').id;
      await house.unit.run(async ({ preferences }) => preferences.save({ ...(await preferences.of(me)), language }));
      expect(JSON.stringify(await report({ text }))).toContain(other);
      await report({ text, 'guard-proposal': 'text' });
      expect(await texts()).toEqual([other]);
    },
  );

  it('is not let through by a reason', async () => {
    const reply = await report({ text: `Van ${number} horen we niets`, 'guard-reason': 'Dat moet' });
    expect(reply.changed).toMatchObject([{ kind: 'refused' }]);
    expect(await reasons()).toEqual([]);
  });

  it('lies nowhere afterwards: not as the answer for a second copy, and not in a form that was left', async () => {
    const submitted = { kind: 'submitted', call: calls.sendReport({}), values: { text: `Van ${number}` } } as const;
    const incoming = incomingFrom('noor', submitted, house.ids, { id: 'twice' });
    expect(JSON.stringify(await house.converse(incoming))).toContain(number);
    expect(JSON.stringify(await house.converse(incoming))).not.toContain(number);

    const left = {
      ...submitted,
      kind: 'left',
      values: { text: `Van ${number} horen we niets`, helped: number },
    } as const;
    await house.converse(incomingFrom('noor', left, house.ids));
    const drafts = await house.unit.run((stores) => stores.drafts.of(house.member('noor').id));
    expect(drafts).toEqual([{ text: 'Van (nummer weggelaten) horen we niets', helped: '' }]);
  });
});

describe('a text by which somebody may be recognised', () => {
  const text = 'Op de Esdoorn is geen plek';

  it('asks why it has to be in it', async () => {
    const reply = await report({ text });
    expect(reply.changed).toEqual([
      { kind: 'refused', code: 'identifying', found: [{ class: 'school', from: 3, to: 13 }] },
    ]);
    expect(fieldNames(reply).slice(1, 5)).toEqual(['text', 'guard-proposal', 'guard-not-names', 'guard-reason']);
    expect(await texts()).toEqual([]);
  });

  it('is stored with its reason, which is kept beside it', async () => {
    const reply = await report({ text, 'guard-reason': ' Het gaat om deze school zelf ' });
    expect(reply.changed).toMatchObject([
      { kind: 'signal', number: 'S-1' },
      { kind: 'warned', found: [{ class: 'school', from: 3, to: 13 }] },
    ]);
    expect(await reasons()).toMatchObject([
      { about: 'S-1', classes: ['school'], reason: 'Het gaat om deze school zelf', at: house.moment },
    ]);
  });

  it('is stored when its writer says that it is no name, for this text alone', async () => {
    const reply = await report({ text, 'guard-not-names': 'de Esdoorn' });
    expect(reply.changed).toMatchObject([{ kind: 'signal' }]);
    expect(await reasons()).toEqual([]);
    expect((await report({ text: `${text} meer` })).changed).toMatchObject([{ kind: 'refused' }]);
  });

  it('keeps what was said of one word while another still has to be mended', async () => {
    const reply = await report({ text: `${text} voor ${number}`, 'guard-not-names': 'de Esdoorn' });
    expect(reply.changed).toMatchObject([{ found: [{ class: 'bsn' }] }]);
    expect(filledIn(reply)).toMatchObject({ 'guard-not-names': 'de Esdoorn' });
  });
});

describe('a text in which nothing is found', () => {
  it('is stored, and never called anonymous', async () => {
    const reply = await report({ text: 'De wachttijd is nu negen maanden' });
    expect(reply.changed).toMatchObject([{ kind: 'signal' }]);
    expect(JSON.stringify(reply)).not.toMatch(/anoniem/i);
  });
});
