import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { answerQuote } from '../../../domain/quotes/answer-quote.ts';
import { askAuthor, MOST_OPEN } from '../../../domain/quotes/ask-author.ts';
import { chatLink } from '../../../domain/quotes/chat-link.ts';
import { DAYS_KEPT, forgetQuotes } from '../../../domain/quotes/forget-quotes.ts';
import { mayQuote, type QuoteAction, type QuoteRelation } from '../../../domain/quotes/quote.permissions.ts';
import { cutTo, LONGEST_QUOTE, type Quote, type QuoteAnswer } from '../../../domain/quotes/quote.ts';
import { finishQuote, oneQuote, wordsToUse } from '../../../domain/quotes/use-quote.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { aQuote, link, quoteNow } from '../../builders/quotes.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const answer = (key: string, quote: Quote, said: QuoteAnswer) =>
  house.as(key, (turn) => answerQuote(turn.me, quote.id, said, turn));
const use = (key: string, quote: Quote) => house.as(key, (turn) => wordsToUse(turn.me, quote.id, turn));
const finish = (key: string, quote: Quote) => house.as(key, (turn) => finishQuote(turn.me, quote.id, turn));
const owed = async () =>
  (await house.unit.run(({ ledger }) => ledger.due(house.moment))).map(({ kind, to, pace }) => [
    kind,
    to.kind === 'member' ? house.network.member(to.member)?.key : '',
    pace,
  ]);

describe('asking an author', () => {
  test('keeps the words, and owes the question to the author within their hours', async () => {
    const quote = await aQuote(house);
    const [by, author] = [house.member('piet').id, house.member('jamal').id];
    expect(quote).toMatchObject({ by, author, state: 'asked', link, day: '2026-11-25' });
    expect(await owed()).toEqual([['quote-asked', 'jamal', 'in-hours']]);
  });

  test('twice about the same message is one question, also in other states', async () => {
    const quote = await aQuote(house);
    const edited = await aQuote(house, { text: 'Toch niet' });
    expect(edited).toEqual(quote);
    await answer('jamal', quote, 'refused');
    expect((await aQuote(house)).state).toBe('refused');
    expect(await house.unit.run(({ quotes }) => quotes.of(house.member('jamal').id))).toHaveLength(1);
  });

  test('without an address the same words are the same message; another address is another one', async () => {
    const bare = await aQuote(house, { link: undefined });
    expect((await aQuote(house, { link: undefined })).id).toBe(bare.id);
    const ids = [
      await aQuote(house),
      await aQuote(house, { link: `${link}2` }),
      await aQuote(house, { by: 'els' }),
      await aQuote(house, { wanted: 'signal' }),
    ].map(({ id }) => id);
    expect(new Set([bare.id, ...ids]).size).toBe(5);
  });

  test(`is refused when the author has ${MOST_OPEN} open, and goes on when one was answered`, async () => {
    const open: Quote[] = [];
    for (let n = 0; n < MOST_OPEN; n += 1) open.push(await aQuote(house, { link: `${link}${n}` }));
    const ask = () =>
      house.as('els', (turn) => {
        const wish = { wanted: 'signal', author: house.member('jamal'), text: 'Iets', day: turn.today } as const;
        return askAuthor(turn.me, wish, turn);
      });
    expect(await ask()).toMatchObject({ done: false, refusal: { code: 'author-asked-enough' } });
    await answer('jamal', open[0] as Quote, 'granted');
    expect((await ask()).done).toBe(true);
  });

  test('keeps no more of a long message than anything can be made of, and no half sign', async () => {
    const { text } = await aQuote(house, { text: '🌱'.repeat(LONGEST_QUOTE) });
    expect(text.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(text).toMatch(/^(🌱)+$/u);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (words, most) => {
        const cut = cutTo(most, words);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(words.trim().startsWith(cut)).toBe(true);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('answering', () => {
  test.each(['granted', 'self', 'refused'] as const)('%s is heard at once by who asked', async (said) => {
    const quote = await aQuote(house);
    expect(await answer('jamal', quote, said)).toMatchObject({ done: true, value: { changed: true } });
    expect(await owed()).toContainEqual(['quote-answered', 'piet', 'at-once']);
    expect((await quoteNow(house, quote))?.text === '').toBe(said === 'refused');
  });

  test('the same twice changes nothing, and another answer after it is refused', async () => {
    const quote = await aQuote(house);
    await answer('jamal', quote, 'refused');
    const before = await quoteNow(house, quote);
    expect(await answer('jamal', quote, 'refused')).toMatchObject({ done: true, value: { changed: false } });
    expect(await answer('jamal', quote, 'granted')).toMatchObject({
      done: false,
      refusal: { code: 'already-answered' },
    });
    expect(await quoteNow(house, quote)).toEqual(before);
    expect(await owed()).toHaveLength(2);
  });

  test('is for the author alone; to others the question is not there', async () => {
    const quote = await aQuote(house);
    for (const key of ['piet', 'els', 'noor']) {
      expect(await answer(key, quote, 'granted')).toMatchObject({ refusal: { code: 'quote-not-found' } });
    }
    expect((await quoteNow(house, quote))?.state).toBe('asked');
  });
});

describe('the words', () => {
  test.each<[Quote['state'], string, string]>([
    ['asked', 'not-to-use', 'not-to-use'],
    ['granted', 'used', 'not-to-use'],
    ['self', 'not-to-use', 'used'],
    ['refused', 'not-to-use', 'not-to-use'],
  ])('when %s are for who asked: %s, for the author: %s, for others never', async (state, asker, author) => {
    const quote = await aQuote(house);
    if (state !== 'asked') await answer('jamal', quote, state as QuoteAnswer);
    const codes = async (key: string) => {
      const found = await use(key, quote);
      return found.done ? 'used' : found.refusal.code;
    };
    expect([await codes('piet'), await codes('jamal'), await codes('els')]).toEqual([asker, author, 'quote-not-found']);
  });

  test('are gone once something was made of them, and somebody else makes nothing go', async () => {
    const quote = await aQuote(house);
    await answer('jamal', quote, 'granted');
    await finish('els', quote);
    await finish('jamal', quote);
    expect((await quoteNow(house, quote))?.text).toBe(quote.text);
    await finish('piet', quote);
    await finish('piet', quote);
    expect(await quoteNow(house, quote)).toMatchObject({ state: 'used', text: '' });
  });

  test('that an author used look to who asked as if they did not', async () => {
    const quote = await aQuote(house, { wanted: 'signal' });
    await answer('jamal', quote, 'self');
    const see = () => house.as('piet', (turn) => oneQuote(turn.me, quote.id, turn));
    const before = await see();
    await finish('jamal', quote);
    expect(await quoteNow(house, quote)).toMatchObject({ state: 'self', text: '' });
    expect(JSON.stringify(await see())).toBe(JSON.stringify(before).replace(quote.text, ''));
  });

  test('are forgotten two weeks after the last that was said', async () => {
    const quote = await aQuote(house);
    const asked = house.moment;
    house.moment = instant(asked + 5 * DAY);
    await answer('jamal', quote, 'granted');
    const forget = (now: number) => house.unit.run((stores) => forgetQuotes({ now: instant(now), stores }));
    expect(await forget(house.moment + DAYS_KEPT * DAY)).toBe(0);
    expect(await forget(house.moment + DAYS_KEPT * DAY + 1)).toBe(1);
    expect(await use('piet', quote)).toMatchObject({ refusal: { code: 'quote-not-found' } });
  });
});

describe('who may do what with a quote', () => {
  const cells: Readonly<Record<QuoteAction, Readonly<Record<QuoteRelation, boolean>>>> = {
    see: { author: true, asker: true, other: false },
    answer: { author: true, asker: false, other: false },
    use: { author: false, asker: true, other: false },
    'use-own': { author: true, asker: false, other: false },
  };
  const who = { author: 'jamal', asker: 'piet', other: 'els' } as const;
  const each = (Object.keys(cells) as QuoteAction[]).flatMap((action) =>
    (Object.keys(who) as QuoteRelation[]).map((relation) => [action, relation, cells[action][relation]] as const),
  );
  test.each(each)('%s by the %s: %s', (action, relation, allowed) => {
    const quote = { by: house.member('piet').id, author: house.member('jamal').id };
    expect(mayQuote(house.member(who[relation]), action, quote)).toBe(allowed);
  });
});

describe('the address of a message', () => {
  test.each([
    link,
    'https://teams.microsoft.com/l/message/19%3aabc%40thread.tacv2/1700?tenantId=1&groupId=2#x',
    'https://meander.slack.com:8443/archives',
    'https://meander.slack.com',
  ])('%s is one', (address) => {
    expect(chatLink(` ${address} `)).toBe(address);
  });

  test.each([
    'http://meander.slack.com/archives',
    'javascript:alert(1)',
    'https://anna:geheim@meander.slack.com/x',
    'https://meander.slack.com/met spatie',
    'https://meander.slack.com/\u202ex',
    `https://meander.slack.com/${'x'.repeat(1000)}`,
    'https://-slack.com/',
    'https:///x',
    '',
    undefined,
  ])('%s is none', (address) => {
    expect(chatLink(address)).toBeUndefined();
  });
});
