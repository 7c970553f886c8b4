import type { Finding } from '../finding.ts';
import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';
import { homeWords } from './street-surroundings.ts';
import { looksLikeStreet } from './street-words.ts';

const name = "(?:(?:[Dd]e|[Hh]et|[Ii]t|['’]t|[Aa]an|van|de[rn]|te[nr]|en|op) )*\\p{Lu}[\\p{L}'’-]*";
const ground =
  '(?:(?:[Jj]acht|[Ww]oonschepen|[Pp]assanten|[Vv]issers|[Bb]innen|[Bb]uiten|[Gg]emeente)?[Hh]aven|[Mm]arina|[Cc]amping|[Kk]ampeerterrein|[Pp]arkeer(?:plaats|terrein)|[Cc]arpool(?:plaats|plek)?|[Tt]ransferium|(?:[Ww]oonwagen)?[Kk]amp|[Hh]otel|[Hh]ostel|P ?[+&] ?R|\\p{L}{4,12}park)';
const slot =
  '(?:steiger|pier|ponton|ligplaats|standplaats|staanplaats|plaats|plek|box|vak|veld|rij|laan|perceel|kavel|huisje|chalet|(?:sta)?caravan|bungalow|tent|lodge|kamer|nr\\.?)(?:[tp]?je)?';
const numbered = '(?:[A-Z]{1,2}[ -]?\\d{1,3}|\\d{1,4}[A-Za-z]?)';
const slots = `(?:${slot} [A-Z\\d]{1,3},? )?${slot}(?: ?nr\\.?)? ${numbered}(?:,? (?:plek|box|plaats|nr\\.?) ?\\d{1,3})?(?![\\p{L}\\p{N}])`;

/** "Jachthaven De Zuidpunt, steiger D 14", "Haven oostdam steiger 2": where in a harbour or a park a boat or a caravan lies. */
const berth = withPlainLetters(new RegExp(`(?<!\\p{L})${ground}(?: ${name}){1,4},? ${slots}`, 'gu'));
const berthInside = withPlainLetters(
  new RegExp(`(?<=\\p{Ll} )(?:Haven|Jachthaven|Marina|Camping) \\p{Ll}{4,},? ${slots}`, 'gu'),
);
/** "De Krim veld C plek 88": nothing but a berth has both. */
const inRows = withPlainLetters(
  new RegExp(
    `(?<!\\p{L})${name}(?: ${name}){0,2},? ${slot} [A-Z\\d]{1,3},? ${slot} ${numbered}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);

const ending = '(?:straat|laan|weg|plein|kade|dijk|singel|gracht|hof|pad|steeg|plantsoen|dreef|haven|wal|vaart|diep)';
/** "Ringkade ark 'De Hoop' 9". */
const boatAtQuay = withPlainLetters(
  new RegExp(
    `(?<!\\p{L})\\p{Lu}[\\p{L}'’-]*${ending},? (?:woon)?(?:ark|boot|schip|tjalk|aak|klipper)(?: ['‘"“]?${name}(?: ${name}){0,2}['’"”]?)?,? (?:nr\\.? ?)?[1-9]\\d{0,3}[a-z]?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);

const stay = withPlainLetters(
  /(?<!\p{L}|(?=\p{Lu})\p{L}{3,20}, )(?:[Cc]halet|[Hh]uisje|[Bb]ungalow|[Kk]avel|[Pp]lek|(?:[Ss]tand|[Ll]ig)plaats|(?:[Ss]ta)?[Cc]aravan) [1-9]\d{0,3}[a-z]?,? (?:(?:op|van|in) )?(?:(?:het |de )?(?:\p{L}*[Pp]ark|[Cc]amping) )(?:(?:De|Het|['’]t) )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}/gu,
);

/** "Standplaats 12 Zigeunerweg", "perceel 88 Lange Streek". */
const stayInStreet =
  /(?<!\p{L})(?:[Ss]taanplaats|[Ss]tandplaats|[Ll]igplaats|[Ww]oon(?:boot|ark|wagen)|[Cc]halet|[Kk]avel|[Pp]erceel|[Hh]uisje|(?:[Ss]ta)?[Cc]aravan|[Pp]lek|[Ss]teiger) [1-9]\d{0,3}[a-z]?,? (?:(?:aan|op|in) )?(?:(?:de|het) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?![\p{L}-])/gu;

/** Where a boat, a caravan or a plot of land is, with the number of its place. */
export function berths(text: string, lists: WordLists): Finding[] {
  return [
    ...[berth, berthInside, inRows, boatAtQuay, stay].flatMap((pattern) => places('street', text, pattern)),
    ...places('street', text, stayInStreet, (hit) => isInStreet(hit, lists)),
  ];
}

/** Lots of a tender are numbered as plots of land are: "perceel 2 Ambulante Begeleiding". */
function isInStreet(hit: Hit, lists: WordLists): boolean {
  const [, name = ''] = /(?:^|\s)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)$/u.exec(hit.words) ?? [];
  const looks = looksLikeStreet(name.split(' ').at(-1) ?? '', / /.test(name), lists);
  return name !== '' && looks !== undefined && looks + homeWords(hit) > 2;
}
