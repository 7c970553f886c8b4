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
    const again = { ...candidate, about: { ...candidate.about, school: true } };
    const body = bodies[at] ?? (schools.has(candidate.about) ? bodyOf(again, lists) : undefined);
    return body ? [findingOf(body, candidate)] : [];
  });
};

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
  const compound = body === 'school' && from === 0 && last && /^v?mbo-\p{Ll}+$/u.test(last.low) ? last : undefined;
  const end = words.at(-1)?.to ?? 0;
  return {
    class: body,
    from: compound?.from ?? words[from]?.from ?? 0,
    to: body === 'institution' && place ? place.to : end,
  };
}

/** `De Boomgaardschool` is called Boomgaardschool. */
function hasOwnKind([article, name]: readonly Token[]): boolean {
  return isArticle(article) && article?.begins === true && /(?:school|college|lyceum)$/.test(name?.low ?? '');
}

/** `Basisschool De Brug` is called De Brug; `Praktijkschool Zwaagdijk` is called just that. */
function isTitle(words: readonly Token[], at: number): boolean {
  const low = words[at]?.low ?? '';
  if (/^(?:basisschool|school|obs|cbs|rkbs|pcbs|vso|so|sbo)$/.test(low)) return true;
  return schoolTitles.has(low) && isArticle(words[at + 1]);
}

/** Of each word what its sentence is about; one value a sentence. */
function aboutsOf(tokens: readonly Token[]): Candidate['about'][] {
  const abouts: Candidate['about'][] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && !/[.!?]\s|\n/.test(tokens[end]?.gap ?? '')) end += 1;
    const sentence = tokens.slice(start, end);
    const about = { school: sentence.some(tellsSchool), care: sentence.some(({ low }) => aboutCare.test(low)) };
    for (; start < end; start += 1) abouts.push(about);
  }
  return abouts;
}

function tellsSchool({ low }: Token, at: number, sentence: readonly Token[]): boolean {
  if (low === 'groep') return /^[1-8](?!\d)/.test(sentence[at + 1]?.low ?? '');
  return aboutSchool.test(low) || /-(?:so|vso|sbo|zml)$/.test(low);
}
