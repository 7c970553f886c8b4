import { agesIn, intelligenceIn } from './ages.ts';
import { readWord } from './compounds.ts';
import {
  dailyTerm,
  isCommon,
  isPart,
  phrasesWith,
  type SaidPhrase,
  saidApart,
  saidBy,
  saidRoots,
  tellsNothing,
  tokensIn,
} from './daily-lexicon.ts';
import { conceptsOf, saysNothing } from './lexicon.ts';
import { rootOf } from './root.ts';
import { stem } from './stem.ts';
import { typosOf } from './typos.ts';
import { formsOf, isStrong, standsBeforeVerbs } from './verbs.ts';

const SHORTEST_PART = 3;
const SHORTEST_SAYING = 3;
const SHORTEST_SURE = 6;
const SHORTEST_COMPOUND = 7;
const LONGEST_TERM = 40;
const MOST_WORDS = 200;
const SLACK = 2;
const GAP = 2;
const VERB_TO_PARTICLE = 6;
const MOST_LOOSE = 20;

/** What two concepts mean together: a mother and a psychosis are a parent who is ill. */
const TOGETHER = [
  'tienerouder zwanger puber',
  'grooming online seksualiteit',
  'overgang volwassenworden stoppen',
  'taalontwikkeling zwijgen jongekind',
  ...['psychose', 'depressie', 'verslaving', 'psychisch'].flatMap((ill) => [`kopp moeder ${ill}`, `kopp vader ${ill}`]),
].map((line) => {
  const [whole = '', ...parts] = line.split(' ').map(dailyTerm);
  return [whole, parts] as const;
});

/** What a text says in the words of daily life, and its words that say nothing known. */
export interface DailyReading {
  readonly concepts: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
}

/** Another letter makes another word ("verlegen", "verleden"); one too many, too few or out of place is a typo. */
const meantBy = typosOf(saidRoots(), (one, other) => one.length !== other.length || sorted(one) === sorted(other));

function sorted(word: string): string {
  return [...word].sort().join('');
}

/**
 * What a text says of daily life. These words stand apart from those of the field, because signals are compared by the
 * latter alone: two signals that both speak of sleep are not alike for that.
 */
export function dailyIn(text: string): DailyReading {
  const words = tokensIn(text).slice(0, MOST_WORDS);
  const forms = words.map(formsOf);
  const concepts = new Set([...agesIn(text), ...intelligenceIn(text)].map(dailyTerm));
  const loose = new Set<string>();
  words.forEach((word, at) => {
    const own = readDaily(word, forms[at] ?? []);
    for (const concept of [...own, ...inPhrases(forms, at), ...apart(forms, words, at)]) concepts.add(concept);
    const other = own.length > 0 || tellsNothing(forms[at]?.[0] ?? word) ? undefined : looseIn(word);
    if (other !== undefined && loose.size < MOST_LOOSE) loose.add(other);
  });
  for (const [whole, parts] of TOGETHER) if (parts.every((part) => concepts.has(part))) concepts.add(whole);
  return { concepts, loose };
}

function readDaily(word: string, forms: readonly string[]): readonly string[] {
  const exactly = saidBy(`=${word}`);
  if (exactly) return exactly;
  if (saysNothing(word) || isCommon(forms[0] ?? word)) return [];
  for (const form of forms) {
    const concepts = saidBy(form);
    if (concepts) return concepts;
  }
  if (word.length < SHORTEST_COMPOUND || isStrong(word) || conceptsOf(stem(word))) return [];
  const inside = insideOf(word);
  if (inside.length > 0) return inside;
  const meant = meantBy(forms[0] ?? word);
  return meant === undefined ? [] : (saidBy(meant) ?? []);
}

/** The concepts of the longest known end and beginning of a compound; of a short one only when the rest is a word too. */
function insideOf(word: string): readonly string[] {
  const cuts = Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, place) => SHORTEST_PART + place);
  const end = cuts.find((cut) => saysAt(word.slice(cut), word.slice(0, cut)) && !standsBeforeVerbs(word.slice(0, cut)));
  const beginning = cuts.findLast((cut) => cut <= (end ?? cut) && saysAt(word.slice(0, cut), word.slice(cut)));
  return [
    ...said(end === undefined ? '' : word.slice(end)),
    ...said(beginning === undefined ? '' : word.slice(0, beginning)),
  ];
}

function saysAt(part: string, rest: string): boolean {
  if (part.length < SHORTEST_SAYING || said(part).length === 0) return false;
  return part.length >= SHORTEST_SURE || said(rest).length > 0 || isPart(rest);
}

function said(part: string): readonly string[] {
  return saidBy(rootOf(part)) ?? [];
}

/** A word that says nothing known, by its stem; undefined when it is known or says nothing at all. */
function looseIn(word: string): string | undefined {
  const reading = readWord(word);
  const loose = reading.loose ?? (reading.concepts.length > 0 ? stem(word) : undefined);
  return loose !== undefined && loose.length > 2 && !word.startsWith('nietwel')
    ? loose.slice(0, LONGEST_TERM)
    : undefined;
}

function inPhrases(forms: readonly (readonly string[])[], at: number): readonly string[] {
  return (forms[at] ?? [])
    .flatMap(phrasesWith)
    .filter((phrase) => stands(phrase, forms, at))
    .map(({ concept }) => concept);
}

function stands(
  { roots, asItStands, inOrder }: SaidPhrase,
  forms: readonly (readonly string[])[],
  at: number,
): boolean {
  if (asItStands) return roots.every((root, place) => forms[at + place]?.includes(root));
  if (inOrder) return standsInOrder(roots, forms.slice(at, at + roots.length + GAP));
  const span = roots.length + SLACK;
  for (let from = Math.max(0, at - span + 1); from <= at; from += 1) {
    const window = forms.slice(from, from + span);
    if (roots.every((root) => window.some((word) => word.includes(root)))) return true;
  }
  return false;
}

/** Small words mean something together only one after the other: "niet meer wil leven", but not "wil meer". */
function standsInOrder(roots: readonly string[], window: readonly (readonly string[])[]): boolean {
  let next = 0;
  for (const word of window) if (next < roots.length && word.includes(roots[next] ?? '')) next += 1;
  return next === roots.length;
}

/** "Loopt steeds weg": a verb and, a little further or just before it, what belongs to it. */
function apart(forms: readonly (readonly string[])[], words: readonly string[], at: number): readonly string[] {
  const near = [...words.slice(at + 1, at + VERB_TO_PARTICLE), ...words.slice(Math.max(0, at - 1), at)];
  return (forms[at] ?? []).flatMap((form) => near.flatMap((word) => saidApart(word, form)));
}
