import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { places } from './places.ts';
import { mayBegin, sureness } from './street-words.ts';

const houseNumber =
  /(?<=(?:[\p{L}.\p{N}]|[\p{L}],) |[\p{L}] (?:(?:huis)?(?:nr|no|nummer)[.:]?)|(?:straat|weg|laan|plein|str\.))[1-9]\d{0,3}(?:(?:-\d{1,3})[ -](?:hs|huis|bis|zw|rd|boven|beneden|achter|hoog)(?!\p{L})|[-/]\d{1,4}(?![\d-])|[-/](?:[a-z]|[IVX]{1,4}|hs|bis)(?!\p{L})|[a-z]\d{0,3}(?!\p{L})|(?:-\d{1,3})?[ -]?(?:hs|huis|bis|zw|rd|rood|zwart|boven|beneden|achter|sous|hoog|(?<=[ -])[IVX]{1,3}|(?:bus|unit|app?\.?|kamer|k) ?\d{1,4}|(?<=[ -])[A-H](?:[- ]?\d{1,3})?)(?![\p{L}\p{N}'’]))?(?![\p{L}\p{N}]|[:.]\d|,\d(?!\d{3})|%|-\p{L})/giu;
const counted =
  /^ ?(?:keer|maal|x\b|uur|uren|jaar|jaren|jr\b|jarige|km|meter|m\b|min\b|minuten|kind|weken|week|wkn|maand|mnd|dagen|euro|personen|mensen|man\b|vrouw|jonge|meisje|meiden|gezin|procent|%|plek|graden|casus|leerling|begeleider|huizen|woning|auto|collega|van de \d|op de \d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i;
const particle = /^(?:van|de|der|den|des|ten|ter|'t|’t|het|la|le|du|\d{1,2}(?:e|de|ste)|\d{4}|\d\d-\d\d)$/i;
const leading = /^(?:van|in|aan|op|over|bij|naar|voor|de|het|den|der|la|le|ten|ter|des|du)$/;
const withNumberWord = /,? (?:(?:huis)?(?:nr\.?|nummer|no\.?)):? ?$/i;
const kindFirst =
  /(?:^|[\s(])((?:laan|weg|plein|straat|kade|hof|park|pad|singel|boulevard|kanaal)(?: (?:van|der|de|den|het|'t|naar|des|nz|zz|oz|wz|[a-z]|\p{Lu}[\p{L}'’-]*|19\d\d(?:-19\d\d)?|\d\d-\d\d)){1,5})$/iu;
const address =
  /(?:adres\p{L}*|woon\p{L}*|wonen\p{L}*|verhui\p{L}*|ingeschreven|verblij\p{L}*|huisbezoek\p{L}*|langs\p{L}*|slaapt|logeert|opgehaald|schuur|brand|sleutels?|buren|deur|huurachterstand|ontruim\p{L}*|tante|oma|opa|flat|woning)[^!?]{0,45}$/iu;
const placed =
  /(?:(?:^|[\s(])(?:op|aan|in|naar|van|bij|te|is|woont|wonen|woonde|woonachtig|wonende?|verblijft|nu|thans|inmiddels|tijdelijk|ingeschreven|\p{L}*adres)|[:,>=(])(?: (?:de|het|den|'t))? ?$/iu;
const withArticle =
  /(?:^|[\s(])(?:bij|naar|van|tegenover|naast|uit|via|achter|in|om|rond|pand|flat|loods|huis|richting|zegt|noemde|noemt) (?:(?:de|het|'t) )?$/iu;
const ends = /^(?:[,;).!?]|$| (?:om|en|of|in|te|is|was|staat|ligt)(?!\p{L}))/u;
const nearPlace = /(?:^|[\s(])(?:op|aan)(?: (?:de|het))? ?$/iu;
const postcodeNext = /^,? {0,2}[1-9]\d{3} ?[a-z]{2}(?!\p{L})/iu;
const soundsLikeOne =
  /^(?:De|Het|'t|Op|Aan|Achter|Oude?|Nieuwe?|Grote|Kleine|Lange|Korte|Hoge|Lage|Groene|Voor|Onder|Boven) (?:[a-z]{2,3} ){0,2}\p{Lu}\p{Ll}/u;
const between = /^(?: ?\([^()]{1,20}\))?(?: ?, ?| en | of | ?; ?| ?\/ ?| ?-> ?|, en |, of | naar )(?:de |het )?$/i;

const inWords = [
  /(?<!\p{L})(?:huis)?(?:nummer|nr\.?) [1-9]\d{0,3}[a-z]? (?:in|aan|op|van) (?:de|het) [\p{L}' -]{1,30}?(?:straat|laan|weg|plein|kade|dijk|singel|gracht|hof|pad)(?!\p{L})/giu,
  /(?<!\p{L})\p{L}{3,30}(?:straat|laan|plein|kade|dijk|singel|gracht) (?:nummer )?(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:\p{L}{3,5}[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)(?= ?[,.;)]|$| en )/giu,
];

interface Candidate extends Finding {
  readonly is: 'street' | 'perhaps';
}

/** Streets with a number: by how the word ends, or because an address, a postcode or another street stands beside it. */
export const street: Rule = (text, lists) => {
  const candidates = [...text.matchAll(houseNumber)].flatMap((match) =>
    counted.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
      ? []
      : candidateOf(text, match.index, match.index + match[0].length, lists),
  );
  const found: Candidate[] = candidates.filter(({ is }) => is === 'street');
  for (const each of [...candidates, ...candidates.toReversed()]) {
    if (!found.includes(each) && found.some((other) => areListed(other, each, text))) found.push(each);
  }
  return [
    ...found.map(({ class: kind, from, to }) => ({ class: kind, from, to })),
    ...inWords.flatMap((pattern) => places('street', text, pattern)),
  ];
};

function candidateOf(text: string, numberAt: number, to: number, lists: WordLists): Candidate[] {
  if (/^(?:19|20)\d\d$/.test(text.slice(numberAt, to)) && /^,? (?:nr|nummer)/.test(text.slice(to, to + 9))) return [];
  const before = text
    .slice(Math.max(0, numberAt - 80), numberAt)
    .replace(withNumberWord, '')
    .trimEnd()
    .replace(/,$/, '');
  const kind = kindFirst.exec(before)?.[1];
  const name = kind ?? nameOf(before, lists);
  const last = name?.split(' ').at(-1);
  if (name === undefined || last === undefined) return [];
  const sure = kind === undefined ? sureness(last, lists) : 'street';
  if (sure === 'no') return [];
  const beginning = text.lastIndexOf(name, numberAt);
  const around = { before: text.slice(Math.max(0, beginning - 80), beginning), after: text.slice(to, to + 12) };
  const isOne =
    sure === 'street' ||
    soundsLikeOne.test(name) ||
    isAddress({ ...around, isYear: /^(?:19|20)\d\d$/.test(text.slice(numberAt, to)) }, sure, last, lists);
  if (sure === 'low' && !isOne) return [];
  const is = isOne ? 'street' : 'perhaps';
  return [{ class: 'street', from: beginning, to, is }];
}

/** The words of a name before a number: the last one, and what belongs to it by a capital or as "van der". */
function nameOf(before: string, lists: WordLists): string | undefined {
  const words = before.split(' ').slice(-6);
  const name: string[] = [];
  for (const word of words.reverse()) {
    const fits =
      name.length === 0
        ? /^['’(\p{L}][\p{L}.'’-]*$/u.test(word)
        : particle.test(word) || /^\p{Lu}[\p{L}'’-]*$|^(?:\p{Lu}\.){1,4}$|^\p{Lu}\p{L}{1,4}\.$/u.test(word);
    if (!fits) break;
    name.unshift(word.replace(/^\(/, ''));
  }
  while (
    name.length > 1 &&
    (leading.test(name[0] ?? '') || !(particle.test(name[0] ?? '') || mayBegin(name[0] ?? '', lists)))
  )
    name.shift();
  return name.length === 0 ? undefined : name.join(' ');
}

function isAddress(
  { before, after, isYear }: { before: string; after: string; isYear: boolean },
  sure: string,
  last: string,
  lists: WordLists,
): boolean {
  if (postcodeNext.test(after) || (placed.test(before) && address.test(before))) return true;
  if (sure === 'low') return false;
  if (nearPlace.test(before) || (withArticle.test(before) && ends.test(after) && !isKnown(last.toLowerCase(), lists)))
    return true;
  return (
    /(?:^|[(:,;]|\n) ?$/.test(before) &&
    ends.test(after) &&
    last.length > 3 &&
    !isYear &&
    !isKnown(last.toLowerCase(), lists)
  );
}

function isKnown(low: string, lists: WordLists): boolean {
  return lists.isGivenName(low) || lists.isSurname(low) || lists.isPlace(low) || lists.isWord(low);
}

function areListed(one: Finding, other: Finding, text: string): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap > 0 && gap < 30 && between.test(text.slice(first.to, second.from));
}
