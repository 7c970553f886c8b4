import { plain, stem } from './stem.ts';
import { BROADER, MUTE, AIR as NEUTRAL, SMALL, type Words } from './words.ts';
import { ASIDES, CARE } from './words-care.ts';
import { MATTERS } from './words-matters.ts';
import { PEOPLE } from './words-people.ts';

/** What side of a signal a concept tells: the kind of help, who is meant, what is the matter, or what only colours it. */
export type Side = 'care' | 'people' | 'matter' | 'aside';

/** A phrase of the field as stems, the first of which it is found by. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly concepts: readonly string[];
}

/** The concepts of the field by the side they tell, with their words. */
export const TABLES: readonly (readonly [Side, Words])[] = [
  ['care', CARE],
  ['people', PEOPLE],
  ['matter', MATTERS],
  ['aside', ASIDES],
];

/** What says nothing, as typed. */
export const MUTE_WORDS: readonly string[] = MUTE;

const sides = new Map<string, Side>();
const percents = new Map<string, number>();
const small = new Set(SMALL);
const mute = new Set(MUTE.map(stem));
const muteAsTyped = new Set(MUTE);
const neutral = new Set(NEUTRAL.map(stem));
const beginnings = new Set(NEUTRAL.map(beginning));
const single = new Map<string, string[]>();
const phrases = new Map<string, Phrase[]>();

for (const [side, words] of TABLES)
  for (const [concept, [percent, listed]] of Object.entries(words)) {
    sides.set(concept, side);
    percents.set(concept, percent);
    for (const entry of listed.split('|')) learn(concept, entry);
  }
for (const found of phrases.values()) found.sort((a, b) => b.stems.length - a.stems.length);

function learn(concept: string, entry: string): void {
  const words = wordsIn(entry);
  const stems = words.map(stem);
  const first = stems[0];
  if (first === undefined) return;
  if (stems.length === 1) {
    beginnings.add(beginning(words[0] ?? ''));
    single.set(first, [...(single.get(first) ?? []), concept]);
    return;
  }
  const known = phrases.get(first) ?? [];
  phrases.set(first, known);
  const same = known.findIndex((phrase) => phrase.stems.join(' ') === stems.join(' '));
  if (same < 0) known.push({ stems, concepts: [concept] });
  else known[same] = { stems, concepts: [...(known[same]?.concepts ?? []), concept] };
}

/** The words of a text in plain letters, without the small ones that phrases do not care about. */
export function wordsIn(text: string): string[] {
  const said = plain(text)
    .replace(/\bonder (?:de )?(?:18|achttien)\b/g, ' minderjarig ')
    .replace(/\b18(?:\s*[-+/]+|e|ste|de)*(?![0-9])/g, ' achttien ')
    .replace(/\b(?:jeugdzorg|jz) ?\+/g, ' jeugdzorgplus ');
  return (said.match(/\p{L}+/gu) ?? []).filter((word) => !small.has(word));
}

/** Whether a word as typed says nothing, whatever its stem looks like: "gaat" is no "gat". */
export function saysNothing(word: string): boolean {
  return muteAsTyped.has(word);
}

/** The concepts of a word by its stem; none for a word that says nothing; undefined for a word that is not known. */
export function conceptsOf(stemmed: string): readonly string[] | undefined {
  return single.get(stemmed) ?? (mute.has(stemmed) ? [] : undefined);
}

/** The same for a part of a compound, where small words do not count as parts. */
export function conceptsOfPart(stemmed: string): readonly string[] | undefined {
  return single.get(stemmed) ?? (neutral.has(stemmed) ? [] : undefined);
}

/** Whether these three letters begin any word that can be a part, so that most places in a word need no further look. */
export function mayBegin(letters: string): boolean {
  return beginnings.has(letters);
}

function beginning(word: string): string {
  return word.slice(0, 3);
}

/** The phrases that begin with this stem, the longest first. */
export function phrasesFrom(stemmed: string): readonly Phrase[] {
  return phrases.get(stemmed) ?? [];
}

/** The side a concept tells; undefined for a word that is no concept of the field. */
export function sideOf(term: string): Side | undefined {
  return sides.get(term);
}

/** In how many of a hundred signals a concept is expected. */
export function percentOf(term: string): number | undefined {
  return percents.get(term);
}

/** What a concept is a kind of, if anything. */
export function broaderThan(concept: string): string | undefined {
  return BROADER[concept];
}

/** Every stem that is a word of the field, for finding what was probably meant by a typo. */
export function knownStems(): Iterable<string> {
  return single.keys();
}
