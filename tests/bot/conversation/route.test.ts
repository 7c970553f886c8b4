import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyCalled } from '../../../bot/conversation/body-names.ts';
import { helpCall } from '../../../bot/conversation/conversation.vocabulary.ts';
import type { CallHandler, Feature } from '../../../bot/conversation/feature.ts';
import { homeWords } from '../../../bot/conversation/own-words.ts';
import { routerFor } from '../../../bot/conversation/route.ts';
import { features } from '../../../bot/features.ts';
import { namesOf, wordAtStart } from '../../../bot/language/politeness.ts';
import { refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

describe('help', () => {
  test.each(['help', 'Help!', 'hulp', 'hoi', 'goedemorgen', '', '   ', '👋', 'schakel help'])(
    '“%s” tells what one can do, with a button each',
    async (text) => {
      const words = wordsOf(await house.say('noor', text));
      expect(words).toMatch(/^Hoi Noor, dit kun je hier doen/);
      for (const label of ['Mijn afspraken', 'Uren toevoegen', 'Je voorkeuren']) expect(words).toContain(`[${label}]`);
    },
  );

  test('is behind its button too', async () => {
    expect(wordsOf(await house.press('noor', helpCall({})))).toMatch(/^Hoi Noor/);
  });

  test('gives examples that work', async () => {
    const care = await aHouse({ network: careNetwork });
    const answer = (await care.say('jamal', 'help')).answer;
    const examples = ('card' in answer ? answer.card.parts : []).flatMap((part) =>
      part.kind === 'list' ? part.items : [],
    );
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const { answer, changed } = await care.say('jamal', String(example));
      expect([example, answer.kind, changed.filter(({ kind }) => kind === 'refused')]).toEqual([example, 'show', []]);
    }
    await care.close();
  });
});

describe('small talk', () => {
  test.each([
    ['dank je wel', 'Graag gedaan'],
    ['bedankt!', 'Graag gedaan'],
    ['tot morgen', 'Tot ziens'],
    ['fijn weekend', 'Tot ziens'],
    ['ja', 'Waar zeg je dat op?'],
    ['nee hoor', 'Waar zeg je dat op?'],
  ])('“%s” is answered briefly', async (text, title) => {
    const reply = await house.say('noor', text);
    expect(wordsOf(reply)).toMatch(new RegExp(`^${title.replace('?', '\\?')}`));
    expect(reply.changed).toEqual([]);
  });
});

describe('what nobody understands', () => {
  test.each([
    ['urne', 'uren'],
    ['afsprakne', 'afspraken'],
    ['vorkeuren', 'voorkeuren'],
  ])('“%s” gets the nearest word, “%s”', async (text, word) => {
    const reply = await house.say('noor', text);
    // A slip may be understood outright; if it is not, the word is named.
    if (reply.changed.length > 0) expect(wordsOf(reply)).toContain(`‘${word}’`);
  });

  test('says that nothing was stored, and where help is', async () => {
    const reply = await house.say('noor', 'wat eten we vanavond');
    expect(reply.changed).toEqual(refusedWith('not-understood'));
    expect(wordsOf(reply)).toMatch(/Er is niets opgeslagen\..*‘help’/s);
  });

  test('never repeats what was typed', async () => {
    const words = wordsOf(await house.say('noor', 'Kevin Jansen uit de Dorpsstraat'));
    expect(words).not.toMatch(/Kevin|Dorpsstraat/);
  });

  test('is refused when it is too long to read', async () => {
    const reply = await house.say('noor', 'a'.repeat(4001));
    expect(reply.changed).toEqual(refusedWith('too-long'));
    expect((await house.say('noor', 'uren '.repeat(800))).changed).not.toEqual(refusedWith('too-long'));
  });

  test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty'])('the word “%s” is no word', async (text) => {
    expect((await house.say('noor', text)).changed).toEqual(refusedWith('not-understood'));
  });
});

describe('a button that nobody knows', () => {
  test.each(['hours.gone', '', '__proto__', 'constructor', 'hours.see ', 'HOURS.SEE', 'a'.repeat(10_000)])(
    '“%s” changes nothing, and says so',
    async (name) => {
      const reply = await house.press('noor', { name, input: {} });
      expect(reply.changed).toEqual(refusedWith('unknown-button'));
      expect(wordsOf(reply)).toContain('Er is niets veranderd.');
    },
  );

  test('may carry anything at all, for any name that there is', async () => {
    const names = features.flatMap((feature) => feature.calls.map(({ callName }) => callName));
    const before = await everythingIn(house);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 }), async (name, input) => {
        const press = await house.press('wim', { name, input });
        expect(['show', 'replace', 'open', 'invalid']).toContain(press.answer.kind);
        const values = {
          text: '',
          due: '2026-13-45',
          owner: 'member:',
          day: '',
          minutes: '-1',
          meeting: '@',
          until: '0',
        };
        const submit = await house.submit('wim', { name, input }, values);
        expect(['show', 'replace', 'open', 'invalid']).toContain(submit.answer.kind);
      }),
      { numRuns: 150 },
    );
    const { agreements, hours, absences } = await everythingIn(house);
    expect([agreements, hours, absences]).toEqual([before.agreements, before.hours, before.absences]);
  }, 60_000);
});

test('whatever is typed gets an answer', async () => {
  const words = [
    'uren',
    'afspraak',
    'weg',
    'herinner',
    'even niet',
    'afspraken',
    'gisteren',
    '90',
    'intervisie',
    'ik',
    'voor',
    'SAR',
  ];
  const sentence = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 7,
  });
  await fc.assert(
    fc.asyncProperty(sentence, async (parts) => {
      const { answer } = await house.say('wim', parts.join(' '));
      expect(['show', 'replace', 'open', 'invalid']).toContain(answer.kind);
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe('the router', () => {
  const handler = (callName: string): CallHandler => ({ callName, handle: () => Promise.reject(new Error('unused')) });
  const feature = (name: string, calls: CallHandler[]): Feature => ({ name, words: [], calls });

  test('is not made when two features answer one button', () => {
    const twice = [feature('one', [handler('x.see')]), feature('two', [handler('x.see')])];
    expect(() => routerFor(twice)).toThrow('x.see');
  });

  test('has no word for two features', () => {
    const names = features.flatMap(({ words }) => words.flatMap((word) => word.names));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('lets what breaks in a handler be seen', async () => {
    const broken = routerFor([feature('broken', [handler('x.see')])]);
    const press = house.as('noor', (turn) =>
      broken(
        {
          id: 'x',
          from: { platform: 'local', tenant: 'local', user: 'noor' },
          address: 'noor',
          entrance: { kind: 'shared' },
          profile: async () => ({}),
          place: 'private',
          what: { kind: 'pressed', call: { name: 'x.see', input: {} } },
        },
        turn,
      ),
    );
    await expect(press).rejects.toThrow('unused');
  });
});

describe('a body that somebody names', () => {
  const called = (words: string, me = 'noor') =>
    bodyCalled(words, { me: house.member(me), network: house.network })?.key;

  test.each([
    ['ao', 'ao'],
    ['het AO', 'ao'],
    ['van de SAR', 'sar'],
    ['Schakel- en adviesraad', 'sar'],
    ['onze adviesraad', 'adviesraad'],
    ['BEN', 'ben'],
  ])('“%s” is found', (words, key) => {
    expect(called(words)).toBe(key);
  });

  test.each(['', 'maandgroep', 'toString', 'ret', 'koersgroep'])('“%s” is not there', (words) => {
    expect(called(words)).toBeUndefined();
  });
});

describe('what is open', () => {
  const asked = [...homeWords, 'wat staat er voor mij open?', 'wat wacht er nu voor me', 'what is open for me'];

  test.each(asked)('“%s” begins with no word of a feature, also behind a greeting', (words) => {
    const names = namesOf(features.flatMap((feature) => feature.words.flatMap((word) => word.names)));
    for (const said of [words, `toon ${words}`, `kun je ${words} laten zien`, `mijn ${words}`]) {
      expect(wordAtStart(said, names)?.name).toBeUndefined();
    }
  });
});
