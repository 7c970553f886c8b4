import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { type Body, bodyOf, isOwn } from './body-judgement.ts';
import { placeAfter } from './body-places.ts';
import { aboutCare, aboutSchool, schoolTitles } from './body-words.ts';
import { isArticle, type Run, runsOf } from './runs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Names of schools and of places of care, in one reading of the text, as the one is told by not being the other. */
export const bodyRule: Rule = (text, lists) => {
  const tokens = tokensOf(text);
  const abouts = aboutsOf(tokens);
  const candidates = runsOf(tokens, lists).map((run) => candidateOf(text, tokens, run, abouts, lists));
  const bodies = candidates.map((candidate) => bodyOf(candidate, lists));
  const schools = new Set(candidates.filter((_, at) => bodies[at] === 'school').map(({ about }) => about));
  return candidates.flatMap((candidate, at) => {
    const body = bodies[at] ?? (schools.has(candidate.about) ? bodyOf(withSchool(candidate), lists) : undefined);
    return body ? [findingOf(body, candidate)] : [];
  });
};

function withSchool(candidate: Candidate): Candidate {
  return { ...candidate, about: { school: true, care: candidate.about.care } };
}

function candidateOf(
  text: string,
  tokens: readonly Token[],
  run: Run,
  abouts: readonly Candidate['about'][],
  lists: WordLists,
): Candidate {
  const words = tokens.slice(run.start, run.end);
  const place = placeAfter(text, tokens, run, lists);
  const about = abouts[run.start] ?? { school: false, care: false };
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
    next: tokens[run.end],
  };
}

function findingOf(body: Body, { words, place, before }: Candidate): Finding {
  let from = 0;
  if (body === 'school' && words.length === 2 && hasOwnKind(words)) from = 1;
  while (body === 'school' && from < words.length - 1 && isTitle(words, from)) from += 1;
  const last = before.at(-1);
  const cluster = before.at(-2);
  if (body === 'school' && cluster?.text === 'Cluster' && /^\d-school$/.test(last?.low ?? ''))
    return { class: body, from: cluster.from, to: words.at(-1)?.to ?? 0 };
  const kinds = body === 'school' ? ownKinds : isArticle(words[0]) ? undefined : ownHomes;
  const compound = from === 0 && last && kinds?.test(last.text) ? last : undefined;
  const end = words.at(-1)?.to ?? 0;
  return {
    class: body,
    from: compound?.from ?? words[from]?.from ?? 0,
    to: body === 'institution' && place ? place.to : end,
  };
}

/** Kinds that are thought of as part of the name: `gymnasium Celsus`. */
const ownKinds = /^(?:v?mbo-\p{Ll}+|gymnasium|lyceum|college|kindcentrum)$/u;

/** Without an article they belong to the name: `leefgroep Albatros`. */
const ownHomes = /^\p{Ll}{2,}groep$/u;

/** `De Boomgaardschool` is called Boomgaardschool. */
function hasOwnKind([article, name]: readonly Token[]): boolean {
  return isArticle(article) && article?.begins === true && /(?:school|college|lyceum)$/.test(name?.low ?? '');
}

/** `OBS De Brug` is called De Brug; what is written out with a capital, as `Jenaplanschool De Brug`, comes along. */
function isTitle(words: readonly Token[], at: number): boolean {
  const low = words[at]?.low ?? '';
  if (/^(?:obs|cbs|rkbs|pcbs|bs|vso|so|sbo)$/.test(low)) return true;
  return low.length < 5 && schoolTitles.has(low) && isArticle(words[at + 1]);
}

/** What a sentence is about, looked for when it is asked, and once. */
class Sentence {
  readonly #words: readonly Token[];
  #school: boolean | undefined;
  #care: boolean | undefined;

  constructor(words: readonly Token[]) {
    this.#words = words;
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
function aboutsOf(tokens: readonly Token[]): Candidate['about'][] {
  const abouts: Candidate['about'][] = [];
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
