import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldRarity, LIKE_ENOUGH, likeness, rarityFrom, termsOf } from '../../../domain/likeness/likeness.ts';
import * as heldOut from './held-out.ts';
import { bothOf, likenessOf, measure, table } from './measure.ts';
import * as building from './pairs.ts';

const texts = [building, heldOut].flatMap(({ like, unlike }) => [...like, ...unlike].flatMap(bothOf));
const aText = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 1000 }));

describe('likeness', () => {
  test('finds like signals and leaves the others, in the pairs it was built with', () => {
    console.log(table('Building set', building));
    expect(building.like.length).toBeGreaterThanOrEqual(60);
    expect(building.unlike.length).toBeGreaterThanOrEqual(60);
    const { precision, recall } = measure(building);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('holds in pairs that it was not built with', () => {
    console.log(table('Held-out set', heldOut));
    expect(heldOut.like.length + heldOut.unlike.length).toBeGreaterThanOrEqual(50);
    const { precision, recall } = measure(heldOut);
    expect(precision).toBeGreaterThanOrEqual(0.82);
    expect(recall).toBeGreaterThanOrEqual(0.77);
  });

  test.each([
    ['wachtlijst', 'Wachttijd ambulante hulp // wachtlijst ambulante begeleiding'],
    ['a compound', 'jeugdggz-wachtlijst // wachten op psychische hulp'],
    ['a plural and a diminutive', 'een crisisplekje gezocht // crisisplekken gezocht'],
    ['a typo', 'Wachtijd verslavingzorg // wachttijd verslavingszorg'],
    ['an abbreviation', 'Geen woonplek voor LVB-jongeren // geen woonplek voor licht verstandelijk beperkte jongeren'],
    ['a denial', 'Pleeggezin krijgt begeleiding in het weekend // Pleeggezin krijgt geen begeleiding in het weekend'],
    ['accents and capitals', 'SUÏCIDALE JONGERE, geen crisisplek // suicidale jongere, geen crisisplek'],
  ])('is not misled by %s', (_, pair) => {
    expect(likenessOf(pair)).toBeGreaterThan(0.8);
  });

  test('is the same both ways, one for itself, and between nought and one', () => {
    fc.assert(
      fc.property(aText, aText, (one, other) => {
        const [left, right] = [termsOf(one), termsOf(other)];
        const alike = likeness(left, right);
        expect(alike).toBe(likeness(right, left));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        if (left.length > 0) expect(likeness(left, left)).toBeCloseTo(1, 10);
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order of the terms', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...texts)
          .chain((text) => fc.shuffledSubarray([...termsOf(text)], { minLength: termsOf(text).length })),
        fc.constantFrom(...texts),
        (shuffled, other) => {
          const sorted = [...shuffled].sort();
          expect(likeness(shuffled, termsOf(other))).toBe(likeness(sorted, termsOf(other)));
        },
      ),
    );
  });

  test('does not depend on the order of the words, where no phrase is broken', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['wachtlijst', 'ambulant', 'LVB', 'vervoer', 'trampoline'], { minLength: 5 }),
        (words) => {
          expect(likeness(termsOf(words.join(' ')), termsOf('vervoer LVB trampoline ambulant wachtlijst'))).toBeCloseTo(
            1,
            10,
          );
        },
      ),
    );
  });

  test('of texts without a term is nothing', () => {
    for (const empty of ['', '   ', '12 34', 'de het een', '🙂🙂', '\u0000\ud800']) {
      expect(likeness(termsOf(empty), termsOf(empty))).toBe(0);
      expect(likeness(termsOf(empty), termsOf('wachtlijst pleegzorg'))).toBe(0);
    }
  });
});

describe('the terms of a text', () => {
  test('are at most forty, short, distinct and the same each time, whatever is typed', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const terms = termsOf(text);
        expect(terms.length).toBeLessThanOrEqual(40);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.every((term) => term.length > 0 && term.length <= 60)).toBe(true);
        expect(termsOf(text)).toEqual(terms);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['jeugdggz-wachtlijst', ['ggz', 'wachten']],
    ['pleegzorgplek', ['pleegzorg', 'tekort']],
    ['crisisbedden', ['crisis', 'tekort']],
    ['wachttijden', ['wachten']],
    ['JeugdzorgPlus', ['jeugdzorgplus']],
    ['jeugdzorg+', ['jeugdzorgplus']],
    ['18-/18+', ['volwassenworden']],
    ['vanaf zijn 18e', ['volwassenworden']],
    ['onder de 18', ['minderjarig']],
    ['er is al maanden geen plek', ['wachten']],
    ['niemand neemt deze meiden aan', ['doorschuiven']],
    ['voogdijpupillen', ['voogdij']],
    ['wij drinken thee', ['drink', 'the']],
  ])('of "%s" hold %j', (text, expected) => {
    expect(termsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test('of a thousand characters take no longer than twenty times what cutting them into sorted letters takes', () => {
    const long = texts.join('. ').slice(0, 1000);
    const simple = () =>
      new Map(
        long
          .normalize('NFKD')
          .toLowerCase()
          .split(/\P{L}+/u)
          .map((word) => [word, [...word].sort().join('')]),
      );
    const [baseline, reading] = [medianOf(simple), medianOf(() => termsOf(long))];
    console.log(`1000 characters: ${reading.toFixed(3)} ms, ${(reading / baseline).toFixed(1)} times the baseline`);
    expect(reading / baseline).toBeLessThan(20);
  });

  test('of a thousand letters without a space, or a thousand short words, are no slower', () => {
    const usual = medianOf(() => termsOf(texts.join('. ').slice(0, 1000)));
    for (const hard of [
      'wachtlijst'.repeat(100),
      'ab '.repeat(333),
      'geen wachtlijstplekje '.repeat(45),
      'ggzlvbots'.repeat(4).concat(' ').repeat(27),
    ])
      expect(medianOf(() => termsOf(hard)) / usual).toBeLessThan(10);
  });
});

describe('rarity', () => {
  test('is what is common in the field while nothing was counted, and what was counted in the end', () => {
    const none = rarityFrom(() => 0, 0);
    for (const term of ['wachten', 'mutisme', 'trampolin']) expect(none(term)).toBeCloseTo(fieldRarity(term), 10);
    const much = rarityFrom((term) => (term === 'mutisme' ? 50_000 : 10), 100_000);
    expect(much('mutisme')).toBeLessThan(much('wachten'));
    expect(fieldRarity('mutisme')).toBeGreaterThan(fieldRarity('wachten'));
  });

  test('never turns likeness upside down when counts are off', () => {
    const off = rarityFrom(() => 1_000_000, 10);
    const [one, other] = [termsOf('Wachtlijst pleegzorg'), termsOf('Wachttijd pleegzorg')];
    expect(likeness(one, other, off)).toBeLessThanOrEqual(1);
    expect(
      likeness(
        one,
        one,
        rarityFrom(() => 5, 100),
      ),
    ).toBeCloseTo(1, 10);
    expect(
      likeness(
        one,
        other,
        rarityFrom(() => 5, 100),
      ),
    ).toBeGreaterThan(LIKE_ENOUGH);
  });
});

function medianOf(work: () => unknown, times = 41): number {
  for (let warm = 0; warm < 20; warm += 1) work();
  const taken = Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
