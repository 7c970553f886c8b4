import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../../../bot/features.ts';
import * as calls from '../../../bot/quotes/quotes.vocabulary.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import type { Quote } from '../../../domain/quotes/quote.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aQuote, link, quoteNow } from '../../builders/quotes.ts';
import { newsFor } from '../../gallery/scene.ts';
import { signalsIn } from '../signals/kept.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

const owner = (key: string) => `member:${house.member(key).id}`;
const heard = async (key: string) => {
  const kind = key === 'jamal' ? 'quote-asked' : 'quote-answered';
  const card = await house.compose({ member: key }, await newsFor(house, kind, key));
  return card && plainCard(card);
};
const one = ({ id }: Quote) => ({ quote: id });

test('every button of the vocabulary has a handler', () => {
  const quotes = features.find(({ name }) => name === 'quotes');
  expect(quotes && handledBy(quotes)).toEqual(callNamesIn(calls));
});

describe('the question', () => {
  test('tells who asks, for what, and in which words, with three answers', async () => {
    await aQuote(house);
    const words = await heard('jamal');
    for (const each of [
      'Piet Dekker wil een afspraak',
      'Ik stuur het overzicht',
      link,
      'Liever niet',
      'Dat doe ik zelf',
    ])
      expect(words).toContain(each);
  });

  test('is not put any more once it was answered', async () => {
    const quote = await aQuote(house);
    await house.press('jamal', calls.refuse(one(quote)));
    expect(await heard('jamal')).toBeUndefined();
  });

  test('about what sounds grave shows the words to who looks only', async () => {
    const quote = await aQuote(house, { wanted: 'signal', text: 'Er was een calamiteit op de groep' });
    expect(await heard('jamal')).not.toContain('calamiteit');
    expect(wordsOf(await house.press('jamal', calls.seeQuote(one(quote))))).toContain('calamiteit');
    await house.press('jamal', calls.grant(one(quote)));
    expect(await heard('piet')).not.toContain('calamiteit');
  });
});

describe('*Ja, dat mag*', () => {
  test('gives who asked a button that opens the form; the words go when it was sent', async () => {
    const quote = await aQuote(house);
    const reply = await house.press('jamal', calls.grant(one(quote)));
    expect(reply).toMatchObject({
      answer: { kind: 'replace' },
      changed: [{ kind: 'quote', wanted: 'agreement', state: 'granted' }],
    });
    expect(await heard('piet')).toContain('Jamal Amrani vindt het goed');
    const form = await house.press('piet', calls.openWords(one(quote)));
    expect(filledIn(form)).toMatchObject({ owner: owner('jamal'), due: '2026-11-27' });
    expect(filledIn(await house.press('piet', calls.openWords(one(quote))))).toEqual(filledIn(form));
    const values = { about: 'Overzicht sturen', owner: owner('jamal'), due: '2026-11-27' };
    const made = await house.submit('piet', formOf(form).submit.call, values);
    expect(made.changed).toMatchObject([{ kind: 'agreement', owner: 'jamal@meanderveld.example' }]);
    expect((await everythingIn(house)).agreements).toMatchObject([{ source: link }]);
    expect(await quoteNow(house, quote)).toMatchObject({ state: 'used', text: '' });
    expect(await heard('piet'), 'it is done').toBeUndefined();
    expect((await house.press('piet', calls.openWords(one(quote)))).changed).toEqual(refusedWith('not-to-use'));
  });

  test('and a form that was sent wrong keeps the words', async () => {
    const quote = await aQuote(house, { wanted: 'signal', text: 'Wachten duurt lang' });
    await house.press('jamal', calls.grant(one(quote)));
    const form = await house.press('piet', calls.openWords(one(quote)));
    await house.submit('piet', formOf(form).submit.call, { text: '' });
    expect((await quoteNow(house, quote))?.state).toBe('granted');
    await house.submit('piet', formOf(form).submit.call, { text: 'Wachten duurt lang' });
    expect((await quoteNow(house, quote))?.state).toBe('used');
    expect((await signalsIn(house)).all).toMatchObject([{ by: house.member('piet').id, source: link }]);
  });
});

describe('*Dat doe ik zelf*', () => {
  test('opens the form for the author, again as long as it was not sent', async () => {
    const quote = await aQuote(house);
    const reply = await house.press('jamal', calls.doItMyself(one(quote)));
    expect(filledIn(reply)).toMatchObject({ owner: owner('jamal'), due: '2026-11-27' });
    expect(reply.changed).toEqual([{ kind: 'quote', wanted: 'agreement', state: 'self' }]);
    const again = await house.press('jamal', calls.doItMyself(one(quote)));
    expect(filledIn(again)).toEqual(filledIn(reply));
    expect(again.changed).toEqual([]);
    expect(await heard('piet')).toContain('maakt er zelf een afspraak van');
  });

  test('of a signaal sounds to who asked just as a no, before and after it was reported', async () => {
    const said: (string | undefined)[] = [];
    for (const author of ['jamal', 'wim', 'rosa']) {
      const quote = await aQuote(house, { by: author === 'jamal' ? 'piet' : 'els', author, wanted: 'signal' });
      const asker = author === 'jamal' ? 'piet' : 'els';
      if (author === 'wim') await house.press(author, calls.refuse(one(quote)));
      else {
        const form = await house.press(author, calls.doItMyself(one(quote)));
        if (author === 'rosa') await house.submit(author, formOf(form).submit.call, { text: 'Wachten duurt lang' });
      }
      const name = house.member(author).name;
      const news = (await newsFor(house, 'quote-answered', asker)).filter(({ about }) => about === quote.id);
      const card = await house.compose({ member: asker }, news);
      const seen = wordsOf(await house.press(asker, calls.seeQuote(one(quote))));
      said.push(`${card && plainCard(card)} ${seen}`.replaceAll(name, 'X'));
    }
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain('X kijkt zelf');
  });
});

describe('*Liever niet*', () => {
  test('is heard kindly, without a reason, and the words are gone', async () => {
    const quote = await aQuote(house);
    const reply = await house.press('jamal', calls.refuse(one(quote)));
    expect(wordsOf(reply)).toContain('zonder reden');
    expect(await heard('piet')).toContain('heeft liever dat we hier geen afspraak van maken');
    expect(await heard('piet')).not.toContain('overzicht');
    expect((await quoteNow(house, quote))?.text).toBe('');
  });

  test('after another answer says how it stands and changes nothing', async () => {
    const quote = await aQuote(house);
    await house.press('jamal', calls.grant(one(quote)));
    const reply = await house.press('jamal', calls.refuse(one(quote)));
    expect(reply.changed).toEqual(refusedWith('already-answered'));
    expect(wordsOf(reply)).toContain('Je hebt hier al op geantwoord');
    expect((await quoteNow(house, quote))?.state).toBe('granted');
  });
});

test.each(Object.values(calls).map((call) => [call.callName, call] as const))(
  '%s is not there for who has nothing to do with it, as if it never was',
  async (_name, call) => {
    const quote = await aQuote(house, { text: 'GEHEIM' });
    const [hidden, absent] = [
      await house.press('els', call(one(quote))),
      await house.press('els', call({ quote: 'x' })),
    ];
    expect(hidden).toEqual(absent);
    expect(hidden.changed).toEqual(refusedWith('quote-not-found'));
    expect((await quoteNow(house, quote))?.state).toBe('asked');
  },
);
