import { sideOf, wordsIn } from './lexicon.ts';
import { stem } from './stem.ts';
import { ASKED } from './words-asked.ts';
import { DAILY } from './words-daily.ts';

const MARK = '~';
const NOT = 'nietwel';
const SHORTEST_PART = 5;
const WIDEST_GAP = 2;

const single = new Map<string, string[]>();
const phrases = new Map<string, { readonly stems: readonly string[]; readonly concept: string }[]>();
for (const [concept, [, listed]] of [...Object.entries(DAILY), ...Object.entries(ASKED)])
  for (const entry of listed.split('|')) {
    const stems = stemsIn(entry);
    const [first] = stems;
    if (first === undefined) continue;
    if (stems.length === 1 && !/ /.test(entry.trim())) single.set(first, [...(single.get(first) ?? []), concept]);
    else if (stems.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept }]);
  }
const parts = [...single.keys()].filter((known) => known.length >= SHORTEST_PART);

/** The name under which a concept of daily life stands among the terms of the field. */
export function dailyTerm(concept: string): string {
  return sideOf(concept) === undefined ? `${MARK}${concept}` : concept;
}

/** Whether a word, by its stem, says something of daily life, and so needs not stand for itself. */
export function isDaily(stemmed: string): boolean {
  return single.has(stemmed) || TELLS_NOTHING.has(stemmed);
}

const TELLS_NOTHING = new Set(
  `
    zich|zichzelf|liet|lieten|werd|werden|mocht|mochten|moest|moesten|begon|begonnen|kreeg|kregen|gaf|gaven|
    deed|deden|sprak|spraken|nadat|zolang|liever|tegelijk|meestal|welkom|hoeft|hoeven|laat|wilde|wilden|bleek|
    bleken|bleef|bleven|zat|vond|vonden|kwam|kwamen|ging|gingen|stond|hield|hielden|werkte|werkten|hielp|
    hielpen|had|was|waren|geeft|raakt|lijkt|zorgen|maken|mezelf|onszelf|vaker|eerder|bijna|altijd|nooit|
    steeds|ervaring|heeft|kent|bespreek|bespreken|probleem
  `
    .split('|')
    .map((word) => word.trim())
    .map(stem),
);

/**
 * What a text says of daily life. These words stand apart from those of the field, because signals are compared by the
 * latter alone: two signals that both speak of sleep are not alike for that.
 */
export function dailyIn(text: string): ReadonlySet<string> {
  const stems = stemsIn(text);
  const found = new Set<string>();
  stems.forEach((word, at) => {
    for (const concept of single.get(word) ?? inside(word)) found.add(dailyTerm(concept));
    for (const phrase of phrases.get(word) ?? [])
      if (follows(phrase.stems, stems, at)) found.add(dailyTerm(phrase.concept));
  });
  return found;
}

/** Small words fall out of phrases, but "niet" turns them round. */
function stemsIn(text: string): string[] {
  return wordsIn(text.replace(/\bniet\b/giu, NOT)).map(stem);
}

/** The concepts of a known word at the end of a compound, or else at its beginning. */
function inside(word: string): readonly string[] {
  if (word.length < SHORTEST_PART + 3) return [];
  const part = parts.find((known) => word.endsWith(known)) ?? parts.find((known) => word.startsWith(known));
  return part === undefined ? [] : (single.get(part) ?? []);
}

function follows(wanted: readonly string[], stems: readonly string[], start: number): boolean {
  let at = start;
  for (const one of wanted.slice(1)) {
    const end = at + 2 + WIDEST_GAP;
    at += 1;
    while (at < end && stems[at] !== one) at += 1;
    if (at >= end) return false;
  }
  return true;
}
