import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { isCommon, isFavourite } from './body-favourites.ts';
import {
  aboutCare,
  aboutSchool,
  careKind,
  leisureSchool,
  plainCare,
  plainSchools,
  schoolKind,
  schoolTitles,
  someone,
} from './body-words.ts';
import { withPlainLetters } from './letters.ts';

const titles =
  'obs|cbs|rkbs|pcbs|kbs|pcb|bs|sbo|vso|basisschool|praktijkschool|kindcentrum|ikc|montessorischool|daltonschool';
const pupils =
  "(?:zit|zat|zitten|zaten) (?:\\p{Ll}{2,6} ){0,2}?op|(?:vmbo|mavo|havo|vwo|mbo|pro)(?:-\\p{L}{1,2}|[ -]\\d)? (?:op|bij)|(?:ouderraad|gymzaal|rector|conrector|ib'er|intern begeleider|logopediste?) van|(?:leerling|leerlingen|juf|meester|leerkracht|mentor|directeur|groep \\d|klas \\d\\p{L}?) (?:van|op)";

/** Right behind a kind of school: `obs de regenboog`. */
const titled = withPlainLetters(
  new RegExp(`(?<=(?<![\\p{L}-])(?:${titles}) )(?:de|het|'t|’t) (\\p{Ll}[\\p{Ll}-]{2,})`, 'gu'),
);
/** Behind a short one even without an article, when it is no ordinary word: `cbs talentrijk`. */
const bare = withPlainLetters(/(?<=(?<![\p{L}-])(?:obs|cbs|rkbs|pcbs) )(\p{Ll}[\p{Ll}-]{4,})/gu);
/** Where a pupil is: `groep 6 van de boemerang`. */
const attended = withPlainLetters(
  new RegExp(`(?<=(?<!\\p{L})(?:${pupils}) )(?:de|het|'t|’t) (\\p{Ll}[\\p{Ll}-]{3,})(?![\\p{L}-])`, 'gu'),
);
/** `zit op parcival college`. */
const college = withPlainLetters(
  /(?<=(?<!\p{L})(?:op|van|bij|naar|vanuit) (?:het )?)(\p{Ll}{4,} (?:college|lyceum|gymnasium))(?!\p{L})/gu,
);
/** By a name that is no word, before or in one with its kind: `de stephanusschool`, `stedelijk gymnasium hanzewal`. */
const kinded = withPlainLetters(
  /(?<![\p{L}-])(?:(\p{Ll}{4,}(?:school|mavo|lyceum|college)(?:-\p{Ll}+)?)|((?:gymnasium|lyceum|college|technasium|praktijkschool|basisschool|mavo) \p{Ll}{5,}))(?![\p{L}-])/gu,
);
/** By what schools are called, wherever a sentence about school speaks of it: `of de toverlantaarn al gebeld heeft`. */
const spoken = withPlainLetters(/(?<![\p{L}-])((?:de|het|'t|’t) (\p{Ll}{4,}))(?![\p{L}-])/gu);
/** By what schools are often called: `wil niet meer naar de regenboog`, `is op agora west`. */
const beloved = withPlainLetters(
  /(?<=(?<!\p{L})(?:(?<!(?:k[ie]+jkt?|k[ie]+ken|keek|wij[sz]\p{L}{0,2}|luister\p{L}*|gaf|groeide) )(?:op|naar|bij|van|vanuit|v|vanaf)) )((?:(?:de|het|'t|’t|t) )?(\p{Ll}{4,})(?: (?:oost|west|noord|zuid)(?!\p{L}))?)(?![\p{L}-]| blanke)/gu,
);
/** A school or a house that is named by where it stands: `jongerenhuis west in gouda`. */
const sided = withPlainLetters(
  /(?<!\p{L})(\p{Ll}{3,}(?:huis|hoeve|groep|opvang|kliniek|centrum) (?:oost|west|noord|zuid|centrum)) (?:in|te) (\p{Ll}[\p{Ll}-]{2,})/gu,
);
const ofSchool = withPlainLetters(
  /(?<!\p{L})(?:groep [1-8]|klas|juf|leerling\p{L}*|school|leerkracht|mentor|leerplicht)(?!\p{L})/u,
);

/** What stands behind a kind without being a name: `op de basisschool de juf`, `zit op de bank`. */
const ordinary = withPlainLetters(
  /^(?:juf|meester|ib'er|mentor|leerkracht\p{L}*|docent\p{L}*|directeur|moeder|vader|klas|kinderen|leerlingen|directie|eerste|tweede|laatste|enige|juiste|beste|hele|andere|nieuwe|oude|regie|kans|ruimte|gemeente|situatie|gesprek|jongste|oudste|dag|week|ochtend|middag|schoolarts|bank|grond|gang|trap|stoel|fiets|wachtlijst|schoot|gracht|rand|randje|puntje|hurken|ipad|telefoon|computer|vloer|reguliere|gewone|speciale|openbare|christelijke|speelplaats|plein|schoolplein|internaat|wip|schommel|kamer|toilet|intensieve|locatie|afdeling|voetbal|dossier|plek|plan|kind|ouders?|hulp|wijk|buurt|vmbo|havo|vwo|mbo|hbo|isk|advies|begin|moment|leefgroep)$/u,
);

/** Names of schools and places of care in small letters, where nothing but their surroundings tells. */
export const smallBodyRule: Rule = (text, lists) => {
  const isName = (word: string) =>
    ![ordinary, someone, careKind, plainCare, schoolKind, plainSchools, aboutCare].some((each) => each.test(word)) &&
    !schoolTitles.has(word) &&
    !lists.isGivenName(word);
  const schools = ofSchool.test(text) ? [titled, attended] : [titled];
  return [
    ...schools.flatMap((pattern) => found('school', text, pattern, isName)),
    ...found('school', text, bare, (word) => isName(word) && !lists.isWord(word)),
    ...found('school', text, college, (words) => !lists.isWord(words.split(' ')[0] ?? '')),
    ...found('school', text, beloved, (words) => isBeloved(words, () => speaksOfSchool(text))),
    ...found('school', text, kinded, (whole, behind) => isKinded(whole || behind, lists)),
    ...found('school', text, spoken, (_, word) => isFavourite(word) && !isCommon(word) && ofSchool.test(text)),
    ...found('institution', text, sided, (_, place) => lists.isPlace(place)),
  ];
};

function isKinded(words: string, lists: WordLists): boolean {
  const name = words.includes(' ') ? words.slice(words.indexOf(' ') + 1) : words;
  if (words !== name) return !lists.isWord(name) && !lists.isGivenName(name) && !lists.isPlace(name);
  const stem = name.replace(/(?:school|mavo|lyceum|college)(?:-\p{Ll}+)?$/u, '');
  return (
    stem.length > 5 &&
    !lists.isWord(name) &&
    !lists.isWord(stem) &&
    !lists.isWord(stem.replace(/s$/, '')) &&
    !leisureSchool.test(name) &&
    !/^ba+s+is/.test(stem)
  );
}

function isBeloved(words: string, isAboutSchool: () => boolean): boolean {
  const word = words.replace(/^(?:de|het|['’]?t) /, '').replace(/ \p{Ll}+$/u, '');
  if (!isFavourite(word) || (word === words && isCommon(word))) return false;
  return isAboutSchool() || !isCommon(word);
}

function speaksOfSchool(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .some((word) => aboutSchool.test(word));
}

function found(
  kind: Finding['class'],
  text: string,
  pattern: RegExp,
  accept: (word: string, place: string) => boolean,
): Finding[] {
  return [...text.matchAll(pattern)]
    .filter(([, word = '', place = '']) => accept(word, place))
    .map(({ 0: words, index }) => ({ class: kind, from: index, to: index + words.length }));
}
