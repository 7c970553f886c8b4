import type { WordLists } from '../word-lists.ts';
import { brands, fileName, notNames, sites } from './handle-words.ts';
import { withPlainLetters } from './letters.ts';

const shortened =
  /^(?:mevr|geb|evt|incl|excl|max|min|tel|gem|afd|resp|blz|art|dhr|nrs?|bijv|etc|enz|ivm|ipv|tav|www|jhr|drs|ing|mob|ref|doc|app|sept|febr|okt|nov|dec|jan|apr|aug|max|vrl|zgn|zog|inl|bgg|versie|blad|div|aub|svp)\./;
const notChosen =
  /^(?:groep|week|weken|kamer|klas|versie|vmbo|havo|vwo|mbo|covid|corona|bijlage|casus|code|pagina|leerjaar|januari|februari|maart|april|juni|juli|augustus|september|sept|oktober|november|december|nummer|zaal|lokaal|artikel|stap|fase|team|unit|windows|office|iphone|teams|perceel|tabel)$/i;

/** No word, and nobody's or no place's name. */
export function isUnknown(words: string, lists: WordLists): boolean {
  const low = words.toLowerCase();
  if (lists.isWord(low) || lists.isGivenName(low) || lists.isSurname(low) || lists.isPlace(low)) return false;
  return !brands.has(low) && !notNames.test(low);
}

/** "tranenvaninkt", "mamazondermasker": three words in one, as no word of the language is put together. */
export function isPhrase(words: string, lists: WordLists): boolean {
  const [, first = '', last = ''] = /^(\p{Ll}{3,12})(?:van|zonder|met|niet)(\p{Ll}{3,12})$/u.exec(words) ?? [];
  return first !== '' && !lists.isListed(words) && lists.isListed(first) && lists.isListed(last);
}

/** Two words in one with a capital each, of which no firm has made a name. */
export function isCamel(words: string): boolean {
  return (
    /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(words) &&
    words.length > 6 &&
    !brands.has(words.toLowerCase()) &&
    !/^(?:Mc|[ei]\p{Lu})/u.test(words)
  );
}

/** Parts joined by dashes that together are no word: "kaasbroodje-nl". */
export function isDashed(words: string, lists: WordLists): boolean {
  if (/^[-~]{1,3}\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)*[-~]{1,3}$/u.test(words)) return true;
  if (!/^\p{Ll}[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u.test(words) || lists.isWord(words)) return false;
  return !/^(?:account|groep|naam|foto|gesprek|bericht|filter|video|film|challenge|nummer|nr|code|adres|pagina)/.test(
    words.split('-').at(-1) ?? '',
  );
}

/** Whether letters with digits, dots or underlines are a name that somebody chose; less is enough where one is online. */
export function looksChosen(words: string, isSocial: boolean, lists: WordLists): boolean {
  if (/^_[\p{L}\p{N}._]{3,}_$/u.test(words)) return true;
  if (/^_[._]*\p{L}{2}|\p{L}{2}[._]*_$/u.test(words)) return isSocial || /\p{Ll}{3}/u.test(words);
  if (!/[\d._]/.test(words) || (words.includes('-') && !isSocial)) return false;
  const parts = words.split(/[._]+/).filter((part) => part !== '');
  const letters = parts.filter((part) => /\p{L}/u.test(part)).length;
  const hasWord = parts.some((part) => /\p{L}{3}|\p{L}{2}\p{N}|\p{L}\p{N}\p{L}(?:\p{L}|\p{N})/u.test(part));
  if (
    (fileName.test(words) && !underLine.test(words)) ||
    sites.test(words) ||
    /\.nrs?$/i.test(words) ||
    words.length < 5 ||
    !(hasWord || (isSocial && (parts.length > 2 || parts.some((part) => /\p{L}\p{N}\p{L}/u.test(part)))))
  )
    return false;
  if (underLine.test(words)) return true;
  if (/^\p{N}+$/u.test(parts[0] ?? '') && letters < 2) return isSocial && isOfDistrict(words, lists);
  const [, before] = /^(\p{Lu}\p{L}{2,})_\d{1,4}$/u.exec(words) ?? [];
  if (before !== undefined && (isCamel(before) || isUnknown(before, lists) || lists.isGivenName(before.toLowerCase())))
    return true;
  if (!isSocial && ofDocument.test(parts[0] ?? '')) return false;
  if (isLeet(parts) || isOfClan(words, lists)) return true;
  if (/\p{L}_+[\p{L}\p{N}]|\p{N}_+\p{L}/u.test(words)) return isSocial || /^_?\p{Ll}[\p{Ll}\d][^\p{Lu}]*$/u.test(words);
  if (words.includes('.')) return isDotted(words, parts, letters, isSocial, lists);
  return isMixed(words, isSocial, lists);
}

/** "kleine_draak.nl": no site has a line below in its name. */
const underLine = withPlainLetters(/^\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]*\.(?:nl|be|de|eu)$/u);

/** "3083.mootje": the four figures of a postcode, or a code for dialling, before what somebody is called. */
function isOfDistrict(words: string, lists: WordLists): boolean {
  const [, own] = /^(?:[1-9]\d{3}|0\d{2,3})[._]{1,2}(\p{Ll}{4,20})$/u.exec(words) ?? [];
  return own !== undefined && (lists.isGivenName(own) || !lists.isListed(own));
}

/** What a file on a disk is named after: "zorgplan_2024", "verslag_def_v2". */
const ofDocument =
  /(?:verslag|plan|brief|bijlage|notulen|rapport|rapportage|evaluatie|beschikking|formulier|agenda|foto|scan|lijst|overzicht|aanvraag|advies|analyse|dossier|format|concept)$/iu;

/** Figures for letters within a part: "d4nny.hfd". */
function isLeet(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.every((part) => !/\p{Lu}/u.test(part)) &&
    parts.some((part) => /\p{Ll}\d\p{Ll}{2}/u.test(part))
  );
}

/** "TTV_pjotrr". */
function isOfClan(words: string, lists: WordLists): boolean {
  const [, own] = /^[A-Z]{2,5}_(\p{Ll}{4,})\d{0,4}$/u.exec(words) ?? [];
  return own !== undefined && (isUnknown(own, lists) || lists.isGivenName(own));
}

/** Dots also stand in abbreviations, between hours and minutes, and where somebody forgot a space. */
function isDotted(words: string, parts: string[], letters: number, isSocial: boolean, lists: WordLists): boolean {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(words) || (parts.length === 2 && shortened.test(words))) return false;
  if (/^\p{Ll}{5,}\.\d{2,4}$/u.test(words) && isUnknown(parts[0] ?? '', lists)) return true;
  if (/^\p{Ll}{4,}\.\d{2,4}$/u.test(words) && isOfName(parts[0] ?? '', lists)) return true;
  if (/\.(?:adres|nummer|nrs?|datum|kaart|contact|verzekering|naam|code|brief|plan|zorg|hulp|school)$/u.test(words))
    return false;
  const isSentence = /\.\p{Lu}/u.test(words) || parts.every((part) => lists.isWord(part.toLowerCase()));
  if (isSocial) {
    if (/\p{L}\d+\p{Ll}/u.test(words) && words !== words.toLowerCase() && letters > 1) return true;
    const isEnough =
      letters > 1 || isNumberedName(parts, lists) || words.includes('_') || /^\p{L}{3,}\.{1,2}\d{2,4}$/u.test(words);
    return parts.length > 1 && isEnough && !(isSentence && /\.\p{Lu}/u.test(words));
  }
  if (
    parts.length > 2 &&
    letters > 1 &&
    (/^\p{L}{3}|^\p{L}{2}\p{N}/u.test(words) || parts.every((part) => part.length > 1))
  )
    return (
      !/\.\p{Lu}/u.test(words) &&
      !(letters === parts.length && parts.every((part) => lists.isListed(part) && !lists.isGivenName(part)))
    );
  const isPlain = parts.length === 2 && letters === 2 && /^\p{Ll}{3}/u.test(words) && words === words.toLowerCase();
  return isPlain && !isSentence && !shortened.test(words);
}

/** "rico2.0": what else has a number with a dot is a word of the work, "participatie2.0". */
function isNumberedName([first = '', ...others]: string[], lists: WordLists): boolean {
  const [, letters] = /^(\p{Ll}{3,})\d$/u.exec(first) ?? [];
  if (letters === undefined || others.join('').length > 1) return false;
  return isUnknown(letters, lists) || (lists.isGivenName(letters) && !notChosen.test(letters));
}

/** "rico040", "rico.040": a given name and no month. */
function isOfName(letters: string, lists: WordLists): boolean {
  return lists.isGivenName(letters) && !lists.isWord(letters) && !notChosen.test(letters);
}

/** Letters and digits in one word; without a platform near it only when the letters are no word. */
function isMixed(words: string, isSocial: boolean, lists: WordLists): boolean {
  if (/^\p{Ll}{3,12}\d{5,12}$/u.test(words)) return isSocial || words.startsWith('user');
  const [, letters, digits] = /^(\p{L}{3,})(\d{1,4})$/u.exec(words) ?? [];
  if (letters !== undefined && digits !== undefined) {
    const isAlone = digits.length > 1 && letters.length > (words === words.toLowerCase() ? 3 : 5);
    if (isSocial || (/^\p{Ll}{4,}\d{2,4}$/u.test(words) && isOfName(letters, lists))) return true;
    return isAlone && /^\p{L}\p{Ll}+$/u.test(letters) && !notChosen.test(letters) && isUnknown(letters, lists);
  }
  const isLeet = /^\p{L}{2,}\d{1,4}\p{L}+\d*$|^\p{L}\d{1,2}\p{L}{3,}\d*$/u.test(words);
  return words.length > (isSocial ? 4 : 5) && isLeet && (isSocial || words === words.toLowerCase());
}
