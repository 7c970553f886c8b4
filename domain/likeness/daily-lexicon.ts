import { conceptsOfPart, MUTE_WORDS, sideOf, TABLES, wordsIn } from './lexicon.ts';
import { SAID } from './said-tables.ts';
import { stem } from './stem.ts';
import { formsOf, separable } from './verbs.ts';

const MARK = '~';
/** What denies turns a phrase round, each in its own way: "zegt niks" is not "zegt niet". */
const DENIALS = [
  [/\bniet\b/giu, 'nietwel'],
  [/\bgeen\b/giu, 'nietgeen'],
  [/\b(?:niks|niets)\b/giu, 'nietsniks'],
  [/\bnooit\b/giu, 'nooitmeer'],
] as const;
const ONLY = 'alleenmaar';

/** A phrase as roots, to be found in any order; in their order when all of them are small words. */
export interface SaidPhrase {
  readonly roots: readonly string[];
  readonly concept: string;
  readonly asItStands: boolean;
  readonly inOrder: boolean;
}

const single = new Map<string, string[]>();
const phrases = new Map<string, SaidPhrase[]>();
const verbs = new Map<string, string[]>();
const small = new Set([...MUTE_WORDS, ...DENIALS.map(([, as]) => as), ONLY].map(rootFirst));
/** Everyday words that say nothing of what a text is about. */
const common = new Set(
  `zich zetten leggen vroeg vroeger kiezen keuze bespreken beginnen erbij advies hetzelfde dezelfde intake blijken schelen
    ding adres naam kort meestal gebeuren leveren persoon liever tegelijk welkom hoeven mogen zolang nadat merken mij
    onszelf standaard voortaan zodoende daarover ernaast erna hiervan kloppen letten bepalen volgend andermans bezig
    tijdelijk duidelijk tegenover makkelijker alvast verlengen korter bijhouden regeling helder opleveren doorlopen precies
    ineens opeens spul geweldig overdag bevrijdde verlagen gepaard knooppunt gewoonte vriendelijk worden waarna zoveel
    daarbij hierover hierna eindelijk ermee mits onverwacht slagen vrijblijvend vooraan gerust vervelend alarmsysteem
    consulent belangrijk alsnog overeind vroege noodzakelijk mogelijk eindeloos geleidelijk sterk steeds juist zowel
    tussendoor afgelopen beland opval opvallen stand stellen pakken loop hanteerbaar draaglijk verminderen afnemen toenemen
    eraf erin eraan eruit ergens niemand jou degene vinden gezet hand tip tips idee ideeen jullie raad weten bleek graag
    oplossen opgelost advies voorwaarden voorwaarde verstand verstandig verdwijnen verdween halen haalde wilde leverde
    weinig mocht genoeg einde hoefde plus doe gang volgde moest klaar net rest neer werkelijk daarmee waarmee meerdere
    keerde opleverde viel valt kids`
    .split(/\s+/)
    .map(rootFirst),
);

for (const table of SAID)
  for (const [concept, listed] of Object.entries(table))
    for (const entry of listed.split('|')) learn(dailyTerm(concept), entry.trim());

for (const [, words] of TABLES)
  for (const [concept, [, listed]] of Object.entries(words))
    if (!SAID.some((table) => concept in table)) for (const entry of listed.split('|')) learn(concept, entry.trim());

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
  const said = text.replace(/\bburn-?out/giu, 'burnout').replace(/\balleen\b/giu, ONLY);
  return wordsIn(DENIALS.reduce((typed, [denial, as]) => typed.replace(denial, as), said));
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
