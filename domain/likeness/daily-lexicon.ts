import { conceptsOfPart, TABLES as FIELD, MUTE_WORDS, sideOf, wordsIn } from './lexicon.ts';
import { BODY } from './said-body.ts';
import { HOME } from './said-home.ts';
import { LAW } from './said-law.ts';
import { MANNER } from './said-manner.ts';
import { MEANS } from './said-means.ts';
import { MIND } from './said-mind.ts';
import { STREET } from './said-street.ts';
import { WORK } from './said-work.ts';
import { stem } from './stem.ts';
import { formsOf, separable } from './verbs.ts';

const MARK = '~';
const NOT = 'nietwel';
const NONE = 'nietgeen';
const NOTHING = 'nietsniks';
const NEVER = 'nooitmeer';

const ONLY = 'alleenmaar';
const TABLES = [MIND, BODY, HOME, STREET, MEANS, LAW, WORK, MANNER];

/** A phrase as roots, to be found in any order; when all of them are small words only as it stands. */
export interface SaidPhrase {
  readonly roots: readonly string[];
  readonly concept: string;
  readonly asItStands: boolean;
  readonly inOrder: boolean;
}

const single = new Map<string, string[]>();
const phrases = new Map<string, SaidPhrase[]>();
const verbs = new Map<string, string[]>();
const small = new Set([...MUTE_WORDS, NOT, NONE, NOTHING, NEVER, ONLY].map(rootFirst));
const common = new Set(
  `zich zetten leggen vroeg vroeger kiezen keuze bespreken afspraak verhaal beginnen erbij advies hetzelfde dezelfde intake vooraf blijken
  schelen ding adres naam kort meestal gebeuren leveren persoon rust liever tegelijk welkom hoeven mogen zolang nadat merken mij onszelf
  standaard voortaan zodoende daarover ernaast erna hiervan kloppen letten bepalen volgend andermans bezig tijdelijk duidelijk rustig
  tegenover makkelijker langskomen alvast verlengen korter bijhouden regeling helder opleveren doorlopen precies ineens opeens spul geweldig overdag bevrijdde verlagen gepaard knooppunt gewoonte vriendelijk`
    .split(/\s+/)
    .map(rootFirst),
);

for (const table of TABLES)
  for (const [concept, listed] of Object.entries(table))
    for (const entry of listed.split('|')) learn(dailyTerm(concept), entry.trim());

for (const [, words] of FIELD)
  for (const [concept, [, listed]] of Object.entries(words))
    if (!TABLES.some((table) => concept in table)) for (const entry of listed.split('|')) learn(concept, entry.trim());

function learn(concept: string, entry: string): void {
  const [particle = '', verb] = entry.split('+');
  if (verb !== undefined) {
    add(verbs, separable(particle, rootFirst(verb)), concept);
    return;
  }
  const asTyped = entry.startsWith('=');
  if (asTyped && !/\s/.test(entry)) {
    add(single, entry, concept);
    return;
  }
  const roots = tokensIn(entry.replace('=', '')).map(rootFirst);
  const [first] = roots;
  if (first === undefined) return;
  if (roots.length === 1) {
    if (!/\s/.test(entry)) add(single, first, concept);
    return;
  }
  const tight = asTyped || /\b(?:geen|zonder)\b/.test(entry);
  const key = tight ? first : (roots.find((root) => !small.has(root)) ?? first);
  phrases.set(key, [...(phrases.get(key) ?? []), { roots, concept, asItStands: tight, inOrder: small.has(key) }]);
}

function add(to: Map<string, string[]>, key: string, concept: string): void {
  const known = to.get(key) ?? [];
  if (!known.includes(concept)) to.set(key, [...known, concept]);
}

function rootFirst(word: string): string {
  return formsOf(word)[0] ?? word;
}

/** The name under which a concept of daily life stands among the terms of the field. */
export function dailyTerm(concept: string): string {
  return sideOf(concept) === undefined ? `${MARK}${concept}` : concept;
}

/** The words of a text; small ones fall out, but what denies turns a phrase round. */
export function tokensIn(text: string): readonly string[] {
  return wordsIn(
    text
      .replace(/\bburn-?out/giu, 'burnout')
      .replace(/\balleen\b/giu, ONLY)
      .replace(/\bniet\b/giu, NOT).replace(/\bgeen\b/giu, NONE).replace(/\b(?:niks|niets)\b/giu, NOTHING).replace(/\b(?:nooit)\b/giu, NEVER),
  );
}

/** The concepts of a word by its root, also when it is put together with a particle ("wegloopt"). */
export function saidBy(root: string): readonly string[] | undefined {
  return single.get(root) ?? verbs.get(root);
}

/** Whether a root is an everyday word that says nothing here. */
export function isCommon(root: string): boolean {
  return common.has(root);
}

/** Whether a root is so common that it says nothing, in whatever form. */
export function tellsNothing(root: string): boolean {
  return small.has(root) || common.has(root);
}

/** Whether a root can be a part of a compound without saying anything. */
export function isPart(word: string): boolean {
  return conceptsOfPart(stem(word)) !== undefined;
}

/** The concepts of verbs that come apart. */
export function saidApart(particle: string, root: string): readonly string[] {
  return verbs.get(separable(particle, root)) ?? [];
}

export function phrasesWith(root: string): readonly SaidPhrase[] {
  return phrases.get(root) ?? [];
}

/** Every root that says something, for finding what was probably meant by a typo. */
export function saidRoots(): Iterable<string> {
  return single.keys();
}
