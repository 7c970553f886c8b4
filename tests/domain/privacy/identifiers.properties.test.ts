import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingClass } from '../../../domain/privacy/finding.ts';
import { createGuard } from '../../../domain/privacy/guard.ts';
import { identifierRules } from '../../../domain/privacy/rules/identifiers.ts';

const guard = createGuard(identifierRules, {
  isWord: () => false,
  isListed: () => false,
  isGivenName: () => false,
  isSurname: () => false,
  isPlace: () => false,
  isThing: () => false,
});
const runs = { numRuns: 60 };

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const around = fc.constantFrom(
  ['Kun je ', ' nog even nakijken?'],
  ['Moeder stuurde ', ', dat klopt niet.'],
  ['Er stond (', ') op het briefje'],
  ['', ' lag in de hal'],
  ['Het gaat om ', ''],
);

/** The number in groups of these lengths, with this sign between them. */
function grouped(text: string, groups: readonly number[], sign: string): string {
  return groups
    .map((length, at) => {
      const from = groups.slice(0, at).reduce((sum, each) => sum + each, 0);
      return text.slice(from, from + length);
    })
    .join(sign);
}

/** Put in a sentence, all of it is found, as what it is. */
function isWhole(kind: FindingClass, [before, after]: readonly string[], words: string): void {
  const text = `${before}${words}${after}`;
  const found = guard.look(text).map(({ class: each, from, to }) => [each, text.slice(from, to)]);
  expect(found, text).toEqual([[kind, words]]);
}

const serviceNumber = digits(8)
  .map((first) => {
    const rest = first.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11;
    return rest < 10 ? `${first.join('')}${rest}` : undefined;
  })
  .filter((bsn): bsn is string => bsn !== undefined && /[1-9]/.test(bsn));
const letters = fc.constantFrom(...'BDFGHJKLNPRSTVXZ');
/** Four digits and these are an amount or a kind of something as well as a postcode; without more it isn't told. */
const otherwise = new Set(['BV', 'PK', 'ZZ', 'GB', 'KG', 'KB', 'TV', 'NL']);

describe('the rules for identifiers, whatever the number', () => {
  it('find every service number in every grouping', () => {
    const shapes = fc.constantFrom([9], [4, 2, 3], [3, 3, 3], [4, 5], [5, 4], [2, 2, 2, 3], [4, 3, 2]);
    fc.assert(
      fc.property(serviceNumber, shapes, fc.constantFrom(' ', '.', '-'), around, (bsn, shape, sign, sentence) => {
        isWhole('bsn', sentence, grouped(bsn, shape, sign));
      }),
      runs,
    );
  });

  it('find every Dutch mobile number in every way of writing', () => {
    const shapes = fc.constantFrom([8], [2, 2, 2, 2], [4, 4], [2, 3, 3], [1, 7], [3, 3, 2]);
    const starts = fc.constantFrom(
      '06-',
      '06 ',
      '06',
      '(06) ',
      '+31 6 ',
      '+316',
      '+31(0)6-',
      '0031 6 ',
      '06 - ',
      '06.',
    );
    fc.assert(
      fc.property(
        digits(8),
        shapes,
        fc.constantFrom(' ', '.', '-'),
        starts,
        around,
        (number, shape, sign, start, sentence) => {
          isWhole('phone', sentence, `${start}${grouped(number.join(''), shape, sign)}`);
        },
      ),
      runs,
    );
  });

  it('find every bank number, together or in fours, in small letters too', () => {
    const check = (bank: string) => {
      const plain = [...`${bank}NL00`].map((sign) => Number.parseInt(sign, 36)).join('');
      return String(98 - [...plain].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)).padStart(2, '0');
    };
    fc.assert(
      fc.property(
        digits(10),
        fc.constantFrom('VOOR', 'BANK', 'TEST'),
        fc.boolean(),
        fc.boolean(),
        around,
        (number, name, small, spaced, sentence) => {
          const bank = `${name}${number.join('')}`;
          const iban = `NL${check(bank)}${bank}`;
          const written = spaced ? grouped(iban, [4, 4, 4, 4, 2], ' ') : iban;
          isWhole('iban', sentence, small ? written.toLowerCase() : written);
        },
      ),
      runs,
    );
  });

  it('find every plate of the sidecodes on the road, with and without dashes', () => {
    const sidecodes = fc.constantFrom(
      '99-XX-XX',
      '99-XXX-9',
      '9-XXX-99',
      'XX-999-X',
      'X-999-XX',
      'XX-99-XX',
      '9-XX-999',
      'XXX-99-X',
    );
    fc.assert(
      fc.property(
        sidecodes,
        fc.array(letters, { minLength: 4, maxLength: 4 }),
        digits(4),
        fc.boolean(),
        around,
        (code, signs, numbers, dashed, sentence) => {
          const left = [...signs];
          const rest = [...numbers];
          const plate = code.replace(/[X9]/g, (sign) => String(sign === 'X' ? left.pop() : rest.pop()));
          isWhole('plate', ['het kenteken is ', sentence[1] ?? ''], dashed ? plate : plate.replaceAll('-', ''));
        },
      ),
      runs,
    );
  });

  it('find every postcode in capitals, with the house behind it', () => {
    const house = fc.constantFrom('', ' 3', ' 12a', ' nr. 30', ' 118-2');
    fc.assert(
      fc.property(
        fc.integer({ min: 2100, max: 9999 }),
        letters,
        letters,
        fc.constantFrom(' ', ''),
        house,
        (number, one, two, space, behind) => {
          fc.pre(!otherwise.has(`${one}${two}`));
          isWhole('postcode', ['Post ging naar ', ', maar kwam terug'], `${number}${space}${one}${two}${behind}`);
        },
      ),
      runs,
    );
  });

  it('find every e-mail address', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{1,8}([._+-][a-z0-9]{1,6}){0,2}$/);
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('voorbeeld.nl', 'example.org', 'sub.school.example'),
        fc.boolean(),
        around,
        (local, host, loud, sentence) => {
          const address = `${local}@${host}`;
          isWhole('email', sentence, loud ? address.toUpperCase() : address);
        },
      ),
      runs,
    );
  });

  it('leave ordinary numbers, amounts, years, times and ages alone', () => {
    const small = fc.integer({ min: 0, max: 999 });
    const hour = fc.integer({ min: 7, max: 22 });
    const ordinary = fc.oneof(
      small.map((number) => `we hebben ${number} kinderen op de lijst`),
      fc.integer({ min: 1000, max: 99_999_999 }).map((number) => `dat kost ${number.toLocaleString('nl-NL')} euro`),
      fc.integer({ min: 1000, max: 99_999_999 }).map((number) => `dat kost ${number} euro`),
      fc
        .integer({ min: 1990, max: 2030 })
        .map((year) => `dat was in ${year} en in ${year + 1} weer, plan ${year}-${year + 1}`),
      fc
        .tuple(hour, fc.integer({ min: 10, max: 59 }))
        .map(([at, minute]) => `om ${at}:${minute} of ${at}.${minute} uur`),
      fc.integer({ min: 0, max: 23 }).map((age) => `een kind van ${age} jaar en een van ${age + 1}`),
      fc.tuple(small, small).map(([one, two]) => `gemiddeld ${one},${two} procent, stap ${one}`),
      small.map((number) => `artikel ${number} lid 2, kamer ${number}, groep ${number % 8}, versie 1.${number}`),
    );
    fc.assert(
      fc.property(ordinary, (text) => {
        expect(guard.look(text), text).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
