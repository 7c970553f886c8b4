import type { Rule } from '../guard.ts';
import { type Hit, places } from './places.ts';

const number = '(?:,? ?(?:huis)?(?:nr\\.?|nummer|no\\.?) ?|[ -]| ?, (?=\\d{1,4}[a-z]?(?: ?[,.;:)]|$))| - )';
const addition = '(?:-\\d{1,3}|-?[a-z](?![\\p{L}])| ?(?:hs|bis|zw|rood|boven|onder)(?![\\p{L}]))?';
const code = '\\d{4}(?: {1,2}|-|\\.)?[a-z]{2}';
const withHouse = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{N}][-.:]|€ ?)${code}(?![\\p{L}\\p{N}_@]|'\\p{L})(?:${number}[1-9]\\d{0,3}${addition}(?![\\p{L}\\p{N}]|[:.,]\\d))?`,
  'giu',
);

/** Two letters that follow a number of four digits for another reason: small words, measures and abbreviations. */
const otherwise =
  /^(?:aan|al|an|at|be|bs|ca|cl|cm|co|da|de|di|do|dr|ds|ed|eh|ei|en|er|eu|ex|ff|ga|gr|ha|he|hr|hz|ie|ik|in|is|it|ja|je|jr|ka|kb|kc|kg|km|kn|kr|la|ln|ma|mb|me|mg|mi|ml|mm|mn|mr|ms|mw|na|nl|no|nr|nu|of|og|om|on|op|or|ov|pa|pc|pj|pk|pm|po|pp|ps|re|ri|so|st|te|ti|to|tv|uw|va|vb|vd|vh|vm|vo|vr|vs|wa|we|wk|wo|xs|ze|zn|zo|zs)$/;
const commonest = /^(?:en|in|of|op|om|is|te|na|de|al|nu|km|kg|pp|st|er|we|ze|je|ik|me|nr|mg|ml)$/;
const abbreviations = /^(?:GI|RI|VO|SO|PO|OM|BW|EU|KM|KG|UP|WA|TV|NL|EN|IN|OF|OP|DE|IS|TE|OB|BV|ZZ|PK|MW|MB|GB)$/;
const yearBefore =
  /(?:^|[\s(])(?:in|sinds|vanaf|uit|van|tot|jaar|eind|begin|voorjaar|najaar|zomer|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|versie|wmo|wet|na|voor)\s$/i;
const placeBefore =
  /(?:postc\p{L}*|\bpc|adres\p{L}*|straat|weg|laan|plein|woont|woonachtig|verhuis\p{L}*)[^.!?]{0,25}$/iu;

/** Postcodes, with the number of the house when it follows. */
export const postcode: Rule = (text) => places('postcode', text, withHouse, isPostcode);

function isPostcode({ words, before, after }: Hit): boolean {
  const [, digits = '', gap = '', letters = ''] = /^(\d{4})([ .-]*)([a-z]{2})/i.exec(words) ?? [];
  if (digits.startsWith('0') && letters !== letters.toUpperCase()) return false;
  const isYear = /^(?:19|20)/.test(digits);
  if (isYear && words.length < 9 && (yearBefore.test(before) || abbreviations.test(letters)))
    return /postcode[^.]{0,12}$/i.test(before);
  if (/^(?:kg|km|cm|mm|mg|ml|hz|kb|mb|pk)$/i.test(letters) && words.length < 9 && !placeBefore.test(before))
    return false;
  if (letters === letters.toUpperCase())
    return !abbreviations.test(letters) || gap === '' || placeBefore.test(before) || words.length > 8;
  if (letters !== letters.toLowerCase()) return gap === '' || words.length > 8 || placeBefore.test(before);
  if (!otherwise.test(letters) || (words.length > 8 && !isYear && !commonest.test(letters))) return true;
  if (gap === '') return !/^(?:kg|km|pk|en|in)$/.test(letters) || placeBefore.test(before);
  if (/^ \p{Lu}\p{Ll}/u.test(after) && !isYear && !commonest.test(letters)) return true;
  return placeBefore.test(before) && /^\s?(?:$|[,.;)])|^ \d/.test(after) && !isYear;
}
