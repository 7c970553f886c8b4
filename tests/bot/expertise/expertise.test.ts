import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expertiseFeature } from '../../../bot/expertise/expertise.feature.ts';
import { readTopics, topicsInWords } from '../../../bot/expertise/expertise.topics.ts';
import * as calls from '../../../bot/expertise/expertise.vocabulary.ts';
import { callNamesIn, filledIn, formOf, handledBy, wordsOf } from '../../builders/calls.ts';
import { aCareHouse } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const topics = 'Eetstoornis, specialisme\n- Autisme (ervaring)\n\nVerslaving';
const keep = (who: string, values: Readonly<Record<string, string>>) =>
  house.submit(who, calls.sendExpertise({}), values);
const kept = (who: string) => house.unit.run(({ expertise }) => expertise.of(house.member(who).id));
const all = () => house.unit.run(({ expertise }) => expertise.all());

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'expertise.see': async () => {
    expect(wordsOf(await house.press('gijs', calls.seeExpertise({})))).toContain('- eetstoornis (ervaring)');
  },
  'expertise.open': async () => {
    const reply = await house.press('gijs', calls.openExpertise({}));
    expect(filledIn(reply)).toEqual({ topics: 'eetstoornis, ervaring\nautisme, ervaring', perMonth: 'any' });
  },
  'expertise.send': async () => {
    const reply = await keep('gijs', { topics, perMonth: '2' });
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ kind: 'expertise', topics: 3 }] });
    expect(wordsOf(reply)).toMatch(/Eetstoornis \(specialisme\).*Autisme \(ervaring\).*Vragen per maand: hoogstens 2/s);
    expect(await kept('gijs')).toMatchObject({ perMonth: 2 });
  },
  'expertise.ask-clear': async () => {
    expect(wordsOf(await house.press('gijs', calls.askClear({})))).toContain('[2 onderwerpen weghalen]');
    expect(wordsOf(await house.press('noor', calls.askClear({})))).toContain('Hier staat nog niets.');
  },
  'expertise.clear': async () => {
    await keep('gijs', { topics, perMonth: '4' });
    const reply = await house.press('gijs', calls.clear({}));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ kind: 'expertise', topics: 0 }] });
    expect(await kept('gijs')).toMatchObject({ topics: [], perMonth: 4 });
    expect(wordsOf(await house.say('noor', 'expertise eetstoornis'))).not.toContain('Gijs');
  },
  'expertise.open-search': async () => {
    expect(filledIn(await house.press('noor', calls.openSearch({})))).toEqual({ words: undefined });
  },
  'expertise.send-search': async () => {
    const reply = await house.submit('noor', calls.sendSearch({}), { words: 'hechting' });
    expect(wordsOf(reply)).toContain('Lena Kowalski, Stichting Meanderveld');
  },
};

describe('a button or form about expertise', () => {
  test.each(callNamesIn(calls))('%s does what it says', async (name) => {
    expect(handledBy(expertiseFeature)).toContain(name);
    await cases[name]?.();
    expect(cases[name]).toBeDefined();
  });
});

describe('looking for somebody who knows', () => {
  test.each([
    'expertise eetstoornis en autisme',
    'wieweet eetstoornis en autisme',
    'wie kan meedenken over eetstoornis en autisme?',
    'Wie kan er met mij meedenken over een eetstoornis bij autisme?',
    'wie weet iets van een eetstoornis met autisme',
    'wie weet er veel van eetstoornis en autisme',
    'who knows about eetstoornis and autisme',
  ])('“%s” ranks by fit, depth and nearness', async (words) => {
    await keep('bram', { topics: 'eetstoornis, specialisme', perMonth: 'any' });
    const found = wordsOf(await house.say('noor', words));
    expect(found).toMatch(
      /Gijs Vermaat.*eetstoornis \(ervaring\), autisme \(ervaring\)\. Haaglanden \(jouw regio\).*Bram Oosting.*specialisme\). Midden-Holland \(jouw landsdeel\)/s,
    );
    expect(found).toContain('[Consultatie vragen]');
    expect(found).not.toContain('Lena');
  });

  test('a speciality comes before experience, and near before far', async () => {
    await keep('bram', { topics: 'eetstoornis, specialisme', perMonth: 'any' });
    expect(wordsOf(await house.say('noor', 'expertise eetstoornis'))).toMatch(/Bram.*Gijs/s);
    await keep('bram', { topics: 'eetstoornis', perMonth: 'any' });
    expect(wordsOf(await house.say('noor', 'expertise eetstoornis'))).toMatch(/Gijs.*Bram/s);
  });

  test('never tells how many questions somebody takes', async () => {
    await keep('gijs', { topics, perMonth: '0' });
    const found = wordsOf(await house.say('noor', 'expertise eetstoornis'));
    expect(found).toContain('Gijs Vermaat');
    expect(found).not.toMatch(/per maand|geen|ruimte/);
  });

  test('does not say back what was typed, for it may be about a case', async () => {
    for (const words of ['expertise zoiets als sterrenkunde', `expertise ${'sterrenkunde '.repeat(40)}`])
      expect(JSON.stringify(await house.say('noor', words))).not.toContain('sterrenkunde');
  });

  test('with who is stuck in it still tells whom to call first', async () => {
    const words = wordsOf(await house.say('noor', 'wie weet iets van een jongen die dood wil, het is acuut'));
    expect(words).toContain('112');
  });
});

describe('keeping up one’s own', () => {
  test('begins with the word, and changes nobody else’s', async () => {
    expect(wordsOf(await house.say('gijs', 'mijn expertise'))).toContain('Mijn expertise');
    expect(filledIn(await house.say('gijs', 'mijn expertise bijhouden'))).toHaveProperty('topics');
    await keep('gijs', { topics, perMonth: 'any' });
    expect((await all()).map(({ member }) => house.network.member(member)?.key)).toEqual(['gijs']);
  });

  test.each([
    [{ topics }, ['perMonth']],
    [{ topics, perMonth: 'veel' }, ['perMonth']],
    [{ topics, perMonth: '31' }, ['perMonth']],
    [{ topics: 'x'.repeat(81), perMonth: '1' }, ['topics']],
    [{ topics: Array.from({ length: 21 }, (_, n) => `Iets ${n}`).join('\n'), perMonth: '1' }, ['topics']],
  ])('comes back filled in when it can’t be', async (values, fields) => {
    const reply = await keep('gijs', values);
    expect(reply.answer.kind).toBe('invalid');
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(fields);
    expect(filledIn(reply)).toMatchObject(values);
    expect(await all()).toEqual([]);
  });

  test.each([
    [{}, 'Noem een paar woorden.'],
    [{ words: '   ' }, 'Noem een paar woorden.'],
    [{ words: 'x'.repeat(201) }, 'Er passen 200 tekens.'],
  ])('a search that can’t be comes back too', async (values, sentence) => {
    const reply = await house.submit('noor', calls.sendSearch({}), values);
    expect(formOf(reply).problems?.['words']).toContain(sentence);
  });
});

describe('a topic', () => {
  test.each([
    ['Eetstoornis, specialisme', { name: 'Eetstoornis', depth: 'speciality' }],
    ['* Autisme: ervaring', { name: 'Autisme', depth: 'experience' }],
    ['Hechting (specialisme)', { name: 'Hechting', depth: 'speciality' }],
    ['Overgang 18-/18+ - met ervaring', { name: 'Overgang 18-/18+', depth: 'experience' }],
    ['Wlz-indicatie', { name: 'Wlz-indicatie', depth: 'experience' }],
    ['specialisme', { name: 'specialisme', depth: 'experience' }],
    ['Ervaringsdeskundigheid', { name: 'Ervaringsdeskundigheid', depth: 'experience' }],
  ])('“%s” is read with how deep it goes', (line, topic) => {
    expect(readTopics(line)).toEqual([topic]);
  });

  test('stands in the form as it is read again', () => {
    const read = readTopics(topics);
    expect(readTopics(topicsInWords(read, 'nl'))).toEqual(read);
    expect(readTopics(topicsInWords(read, 'en'))).toEqual(read);
  });
});
