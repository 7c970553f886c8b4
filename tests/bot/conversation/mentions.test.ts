import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mention, namingMentioned } from '../../../bot/conversation/mentions.ts';
import type { Network } from '../../../domain/network/network.ts';
import { aHouse, type House, incomingFrom } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';

let house: House;
const open = async (network: Network = careNetwork) => {
  house = await aHouse({ network });
  // Only who was heard has an account.
  for (const key of ['noor', 'jamal'])
    await house.converse(incomingFrom(key, { kind: 'said', text: 'hoi' }, house.ids));
};
beforeEach(() => open());
afterEach(() => house.close());

const read = async (text: string, language: 'nl' | 'en' = 'nl') => {
  const incoming = incomingFrom('noor', { kind: 'said', text }, house.ids);
  const { what } = await house.unit.run((stores) => namingMentioned(incoming, language, stores));
  return what.kind === 'said' ? what.text : undefined;
};

describe('a colleague who is pointed at', () => {
  test('is called by full name when they are a member, and by nothing when not', async () => {
    const words = `${mention('jamal')} en ${mention('U0ANDER')} bellen`;
    expect(await read(words)).toBe('Jamal Amrani en een collega bellen');
    expect(await read(words, 'en')).toBe('Jamal Amrani en a colleague bellen');
  });

  test('is known by the name that the platform gives, whichever part of it comes first', async () => {
    for (const name of ['Jamal Amrani', 'Amrani, Jamal', 'jamal amrani (Meanderveld)'])
      expect(await read(`Vraag ${mention('', name)} maar`)).toBe('Vraag Jamal Amrani maar');
    for (const name of ['Jamal', 'Piet Jansen', ''])
      expect(await read(`Vraag ${mention('', name)} maar`)).toBe('Vraag een collega maar');
  });

  test('has no name where members’ names are not to be in a text', async () => {
    await house.close();
    await open({ ...careNetwork, settings: { ...careNetwork.settings, memberNames: false } });
    expect(await read(`${mention('jamal')} belt`)).toBe('Een collega belt');
  });

  test('leaves nothing behind when the text was cut through it', async () => {
    expect(await read(`Bel ${mention('jamal')} en ${mention('noor').slice(0, 3)}`)).toBe('Bel Jamal Amrani en ');
    expect(mention('a\uE001b', '\uE002')).toBe(mention('ab'));
  });

  test('comes before the guard and before what is stored, in every kind of words', async () => {
    const said = (text: string) => house.converse(incomingFrom('noor', { kind: 'said', text }, house.ids));
    const signal = await said(`signaal ${mention('U0ANDER')} ziet dat de wachttijd voor ambulante hulp oploopt`);
    expect(signal.changed[0]).toMatchObject({ kind: 'signal' });
    const [stored] = await house.unit.run(({ signals }) => signals.list({ of: { kind: 'all' }, most: 9 }));
    expect(stored?.text).toBe('een collega ziet dat de wachttijd voor ambulante hulp oploopt');
    const agreed = await said(`afspraak ${mention('jamal')} stuurt het overzicht voor 4 december`);
    expect(agreed.changed[0]).toMatchObject({ kind: 'agreement', owner: 'jamal@meanderveld.example' });
  });
});
