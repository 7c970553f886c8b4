import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import type { About, Candidate } from './body-candidate.ts';
import { awaitsPerson } from './body-evidence.ts';
import { bodyOf, isOwn } from './body-judgement.ts';
import { weightsOf } from './body-leaning.ts';
import { placeAfter } from './body-places.ts';
import { findingOf } from './body-span.ts';
import { phrase } from './body-surroundings.ts';
import { aboutCare, aboutSchool } from './body-words.ts';
import { type Run, runsOf } from './runs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Names of schools and of places of care, in one reading of the text, as the one is told by not being the other. */
export const bodyRule: Rule = (text, lists) => {
  const candidates = candidatesOf(text, lists);
  const bodies = candidates.map((candidate) => bodyOf(candidate, lists));
  const schools = new Set(candidates.filter((_, at) => bodies[at] === 'school').map(({ about }) => about));
  return candidates.flatMap((candidate, at) => {
    const body = bodies[at] ?? (schools.has(candidate.about) ? bodyOf(withSchool(candidate), lists) : undefined);
    const again = body ?? bodies[candidates.findIndex((other, one) => bodies[one] && isSame(candidate, other))];
    return again ? [findingOf(again, candidate)] : [];
  });
};

/** Every name of the text that may be of a body. */
export function candidatesOf(text: string, lists: WordLists): Candidate[] {
  const tokens = tokensOf(text);
  const abouts = aboutsOf(tokens);
  return runsOf(tokens, lists).map((run) => candidateOf(text, tokens, run, abouts, lists));
}

/** Whether what is called so is named again: `… van Azalea vindt, … dat Azalea`. */
function isSame(one: Candidate, other: Candidate): boolean {
  const name = phrase(one.own);
  return name.length > 3 && !awaitsPerson(one.before) && name === phrase(other.own);
}

function withSchool(candidate: Candidate): Candidate {
  const { care, weights } = candidate.about;
  return { ...candidate, about: { school: true, care, weights } };
}

function candidateOf(
  text: string,
  tokens: readonly Token[],
  run: Run,
  abouts: readonly About[],
  lists: WordLists,
): Candidate {
  const words = tokens.slice(run.start, run.end);
  const place = placeAfter(text, tokens, run, lists);
  const about = abouts[run.start] ?? new Sentence([]);
  const named = words.length - (place?.within ?? 0);
  return {
    words,
    own: words.filter((_, at) => at < named && isOwn(words, at, lists)),
    before: tokens
      .slice(Math.max(0, run.start - 5), run.start)
      .filter((_, at, all) => abouts[run.start - all.length + at] === about),
    after: tokens.slice(run.end, run.end + 7).filter((_, at) => abouts[run.end + at] === about),
    place,
    about,
    start: words[0]?.from ?? 0,
    next: tokens[run.end],
  };
}

/** What a sentence is about, looked for when it is asked, and once. */
class Sentence implements About {
  readonly #words: readonly Token[];
  #school: boolean | undefined;
  #care: boolean | undefined;
  #weights: About['weights'] | undefined;

  constructor(words: readonly Token[]) {
    this.#words = words;
  }

  get weights(): About['weights'] {
    this.#weights ??= weightsOf(this.#words);
    return this.#weights;
  }

  get school(): boolean {
    this.#school ??= this.#words.some(tellsSchool);
    return this.#school;
  }

  get care(): boolean {
    this.#care ??= this.#words.some(({ low }) => aboutCare.test(low));
    return this.#care;
  }
}

/** Of each word what its sentence is about; one value a sentence. */
function aboutsOf(tokens: readonly Token[]): About[] {
  const abouts: About[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && !isNewSentence(tokens[end])) end += 1;
    const about = new Sentence(tokens.slice(start, end));
    for (; start < end; start += 1) abouts.push(about);
  }
  return abouts;
}

function isNewSentence(token: Token | undefined): boolean {
  return token?.begins === true && /[.!?]\s|\n/.test(token.gap);
}

function tellsSchool({ low }: Token, at: number, sentence: readonly Token[]): boolean {
  if (low === 'groep') return /^[1-8](?!\d)/.test(sentence[at + 1]?.low ?? '');
  return aboutSchool.test(low) || /-(?:so|vso|sbo|zml)$/.test(low);
}
