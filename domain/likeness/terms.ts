import { type Reading, readWord } from './compounds.ts';
import { broaderThan, type Phrase, phrasesFrom, sideOf, wordsIn } from './lexicon.ts';
import { stem } from './stem.ts';

const MOST_SINGLE = 28;
const MOST_JOINT = 12;
const MOST_WORDS = 200;
const WIDEST_GAP = 2;
const LONGEST_TERM = 40;
const JOINT = '+';

/** Whether a term joins two concepts, which an index is asked for and likeness leaves aside. */
export const isJoint = (term: string): boolean => term.includes(JOINT);

/**
 * The terms under which a signal is kept: the concepts of the field it holds, other words by their stem, and joints of
 * a kind of help or a group with what is the matter ("ambulant+wachten"). A joint is far rarer than its two halves, so
 * that looking one up stays bounded however many signals there are.
 */
export function termsOf(text: string): readonly string[] {
  const { concepts, loose } = readText(text);
  const single = [...concepts, ...loose].slice(0, MOST_SINGLE);
  return [...single, ...jointsOf(single).slice(0, MOST_JOINT)];
}

function readText(text: string): { concepts: Set<string>; loose: Set<string> } {
  const words = wordsIn(text).slice(0, MOST_WORDS);
  const stems = words.map(stem);
  const concepts = new Set<string>();
  const loose = new Set<string>();
  const taken = new Set<number>();
  const read = new Map<string, Reading>();
  const add = (found: readonly string[]) => {
    for (const concept of found) for (const one of [concept, broaderThan(concept)]) if (one) concepts.add(one);
  };
  words.forEach((word, at) => {
    if (taken.has(at)) return;
    const phrase = phraseAt(stems, at, taken);
    for (const place of phrase?.places ?? []) taken.add(place);
    const reading: Reading = phrase?.phrase ?? read.get(word) ?? readWord(word);
    if (!phrase) read.set(word, reading);
    add(reading.concepts);
    if (reading.loose && reading.loose.length > 2) loose.add(reading.loose.slice(0, LONGEST_TERM));
  });
  return { concepts, loose };
}

/** The longest phrase that begins here, with at most two other words in between: "neemt deze meiden aan". */
function phraseAt(stems: readonly string[], start: number, taken: ReadonlySet<number>) {
  for (const phrase of phrasesFrom(stems[start] ?? '')) {
    const places = placesOf(phrase, stems, start, taken);
    if (places) return { phrase, places };
  }
  return undefined;
}

function placesOf(phrase: Phrase, stems: readonly string[], start: number, taken: ReadonlySet<number>) {
  const places = [start];
  let at = start;
  for (const wanted of phrase.stems.slice(1)) {
    const left = start + phrase.stems.length + WIDEST_GAP;
    at += 1;
    while (at < left && (stems[at] !== wanted || taken.has(at))) at += 1;
    if (at >= left) return undefined;
    places.push(at);
  }
  return places;
}

function jointsOf(terms: readonly string[]): string[] {
  const subjects = terms.filter((term) => ['care', 'people'].includes(sideOf(term) ?? ''));
  const matters = terms.filter((term) => sideOf(term) === 'matter');
  return matters.flatMap((matter) => subjects.map((subject) => `${subject}${JOINT}${matter}`));
}

/** What a text is about: its concepts and its other words, without what only colours it (who, when, where). */
export function subjectsOf(text: string): readonly string[] {
  return termsOf(text).filter((term) => !isJoint(term) && sideOf(term) !== 'aside');
}
