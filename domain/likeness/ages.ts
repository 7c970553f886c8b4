import { plain } from './stem.ts';

const NUMBERS = [
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
  ['dertien', 13],
  ['veertien', 14],
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
  ['twintig', 20],
  ['eenentwintig', 21],
  ['tweeentwintig', 22],
  ['drieentwintig', 23],
] as const;
const value = new Map<string, number>(NUMBERS);
const NUMBER = `(\\d{1,2}|${[...NUMBERS]
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const BARE = '(\\d{1,2}|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)';
const AGES = new RegExp(
  `\\b${NUMBER}[ -]?jarige?|\\b(?:van|meisje|jongen|zoon|dochter|kind|is|wordt) (?:van )?${BARE}\\b(?! (?:maand|week|weken|uur|dag|euro|keer|procent))`,
  'g',
);
const IQ = /\biq(?: van| is|:)? ?(\d{2,3})\b/g;
const LOW_IQ = 85;
const HIGH_IQ = 125;
const BANDS = [
  [4, 'jongekind'],
  [11, 'schoolkind'],
  [17, 'puber'],
  [24, 'jongvolwassene'],
] as const;

/** What the intelligence that a text speaks of says: "IQ 72". */
export function intelligenceIn(text: string): readonly string[] {
  const scores = [...plain(text).matchAll(IQ)].map(([, score]) => Number(score));
  return scores.flatMap((score) => (score <= LOW_IQ ? ['lvb'] : score >= HIGH_IQ ? ['hoogbegaafd'] : []));
}

/** How old those are whom a text speaks of, as the group that their age belongs to: "van 13", "veertienjarige". */
export function agesIn(text: string): readonly string[] {
  const groups = [...plain(text).matchAll(AGES)].map(([, one, other]) => {
    const said = one ?? other ?? '';
    const age = value.get(said) ?? Number(said);
    return BANDS.find(([until]) => age <= until)?.[1];
  });
  return [...new Set(groups.filter((group) => group !== undefined))];
}
