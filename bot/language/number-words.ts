import { list } from './lists.ts';

const dutchUnits = list(`
  nul | een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | dertien |
  veertien | vijftien | zestien | zeventien | achttien | negentien
`);

const dutchTens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const englishUnits = list(`
  zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen |
  fourteen | fifteen | sixteen | seventeen | eighteen | nineteen
`);

const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const belowHundred: readonly (readonly [string, number])[] = [
  ...dutchUnits.map((word, value): [string, number] => [word, value]),
  ...dutchTens.flatMap((ten, index): [string, number][] => [
    [ten, 20 + index * 10],
    ...dutchUnits.slice(1, 10).map((unit, k): [string, number] => [`${unit}en${ten}`, 20 + index * 10 + k + 1]),
  ]),
];

/** Numbers in one word: 0 to 199 in Dutch, the round hundreds, and the English ones that stand alone. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...belowHundred,
  ...belowHundred.slice(1).map(([word, value]): [string, number] => [`honderd${word}`, 100 + value]),
  ...dutchUnits.slice(2, 10).map((unit, k): [string, number] => [`${unit}honderd`, (k + 2) * 100]),
  ...englishUnits.map((word, value): [string, number] => [word, value]),
  ...englishTens.map((word, index): [string, number] => [word, 20 + index * 10]),
  ['honderd', 100],
  ['hundred', 100],
  ['veertg', 40],
  ['twe', 2],
]);

const dutchOrdinals = list(`
  eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende | elfde | twaalfde |
  dertiende | veertiende | vijftiende | zestiende | zeventiende | achttiende | negentiende | twintigste
`);

/** First to thirty-first, as one word. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...dutchOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ...dutchUnits.slice(1, 10).map((unit, k): [string, number] => [`${unit}entwintigste`, 21 + k]),
  ['dertigste', 30],
  ['eenendertigste', 31],
]);
