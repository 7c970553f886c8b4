import type { Rule } from '../guard.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';
import { country, germanDistricts, vehicles } from './plate-words.ts';

/** Those of other countries: two or three groups of capitals and figures, beside the country and what bears it. */
const foreign =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./])(?:[A-ZÄÖÜ]{1,3}|(?=\d[A-Z\d]{0,3}[ -]?[\dA-Z])[A-Z\d]{1,4})[- ]?[A-Z\d]{1,5}(?:[- ][A-Z\d]{1,4})?(?![\p{L}\p{N}]|[-./][\p{L}\p{N}])/gu;
/** Told by their own shape: with a German district, and the Belgian one with its dashes. */
const shaped = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-./])(?:(?:${germanDistricts})-[A-Z]{1,2}[ -]?\\d{2,4}[EH]?|[12]-[A-Z]{3}-\\d{3})(?![\\p{L}\\p{N}]|[-./:,][\\p{L}\\p{N}])`,
  'gu',
);
const bearer = `(?:kenteken(?:plaat)?|nummerbord|nummerplaat|plaat(?:je)?|${vehicles})`;
const besideCountry = withPlainLetters(
  new RegExp(
    `(?<!\\p{L})(?:(?:${country})\\p{L}{0,6}(?: ${bearer})?(?: \\p{L}{2,4}){0,2}|kenteken|nummerbord|plaat(?:je)?)[:,]? (?:met |is )?$`,
    'iu',
  ),
);
const ofCountry =
  /^(?: \((?:D|B|F|PL|RO|BG|GB|UK|E|I|CZ|LT|H|A|L|P|TR|UA)\)|,? uit (?:duitsland|polen|belgië|frankrijk|roemenië|bulgarije|engeland|spanje|italië|litouwen|hongarije|oekraïne))/i;

/** Without a space a number of a file may look like it. */
const onRoad = withPlainLetters(new RegExp(`(?<!\\p{L})${bearer}(?!\\p{L})|parke(?:er|re)|gesignaleerd`, 'iu'));

/** Nearly no text is about one. */
const mayBeForeign = withPlainLetters(
  new RegExp(
    `(?<!\\p{L})(?:${country}|kenteken|nummerbord|plaat)|\\((?:[A-Z]|PL|RO|BG|GB|UK|CZ|LT|TR|UA)\\)| uit (?:duit|pol|belg|frank|roem|bulg|engel|span|ital|lit|hong|oekr)`,
    'iu',
  ),
);

/** Of another country, of which numbers of files may have the shape. */
export const foreignPlate: Rule = (text) => [
  ...(mayBeForeign.test(text) ? places('plate', text, foreign, isForeign) : []),
  ...places('plate', text, shaped, ({ words, before }) => / |^\d/.test(words) || onRoad.test(before)),
];

function isForeign({ words, before, after }: Hit): boolean {
  const signs = words.replace(/[- ]/g, '');
  if (signs.length < 5 || signs.length > 8 || !/[A-Z]/.test(signs) || !/\d\D*\d/.test(signs)) return false;
  return besideCountry.test(before) || ofCountry.test(after);
}
