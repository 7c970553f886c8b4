import type { Finding } from '../finding.ts';
import type { Body, Candidate } from './body-candidate.ts';
import { housing, youngest } from './body-joined.ts';
import { careKind, manner, plainCare, schoolKind, schoolTitles, someone } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import { isArticle } from './runs.ts';
import type { Token } from './tokens.ts';

/** Where a name begins and ends: with the kind that is said in one breath with it, and the place that tells which. */
export function findingOf(body: Body, { words, place, before }: Candidate): Finding {
  const start = startOf(body, words);
  const end = words.at(-1)?.to ?? 0;
  const article =
    isArticle(before.at(-1)) && words[0]?.gap === ' ' && end - (words[start]?.from ?? 0) < 5
      ? before.at(-1)
      : undefined;
  const first = (start === 0 && words[0]?.gap === ' ' ? kindBefore(before) : undefined) ?? article ?? words[start];
  return {
    class: body,
    from: first?.from ?? 0,
    to: body === 'institution' && place ? place.to : end,
  };
}

function startOf(body: Body, words: readonly Token[]): number {
  if (body === 'institution') return 0;
  if (words.length === 2 && hasOwnKind(words)) return 1;
  const own = words.findIndex((_, at) => !isTitle(words, at));
  return own < 0 ? words.length - 1 : own;
}

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

/** The first of the words that say together what it is: `openbare basisschool …`, `kinder- en jeugdpsychiatrie …`, `havo/vwo …`. */
function kindBefore(before: readonly Token[]): Token | undefined {
  let at = before.length - 1;
  const wide = kindFor(before);
  if (wide) return wide;
  if (isArticle(before[at]) && isJoinedKind(before[at - 1])) at -= 1;
  if (!isJoinedKind(before[at]) && !(isKindOfWord(before[at]) && manner.test(before[at - 1]?.low ?? '')))
    return undefined;
  for (let step = stepBack(before, at); step > 0; step = stepBack(before, at)) at -= step;
  return before[at];
}

/** `Hospice voor kinderen …`: a kind and for whom it is. */
function kindFor(before: readonly Token[]): Token | undefined {
  const at = before.findLastIndex(({ low }) => low === 'voor');
  const behind = before.slice(at);
  if (at < 1 || behind.length < 2 || behind.some(({ gap, capital }) => gap !== ' ' || capital)) return undefined;
  return isKindOfWord(before[at - 1]) && behind.slice(1).every(({ low }) => forWhom.test(low))
    ? before[at - 1]
    : undefined;
}

const forWhom =
  /^(?:kinderen|jongeren|jeugd|jeugdigen|moeders?|vrouwen|meiden|meisjes|jongens|tieners|gezinnen|ouders|zeer|moeilijk|speciaal|onderwijs|en|autisme|dagbesteding|wonen|kind|gezin|beperking)$/;

/** How many words before this one belong to the same kind. */
function stepBack(before: readonly Token[], at: number): number {
  const [word, earlier] = [before[at], before[at - 1]];
  if (!word || !earlier) return 0;
  if (earlier.low === 'en' && earlier.gap === '- ' && at > 1) return 2;
  if (word.gap === '/') return isJoinedKind(earlier) ? 1 : 0;
  return word.gap === ' ' && (manner.test(earlier.low) || isJoinedKind(earlier)) ? 1 : 0;
}

/** A kind that says more than "school" or "house", so that it is said with the name. */
function isJoinedKind(word: Token | undefined): boolean {
  return isKindOfWord(word) && !general.test(word?.low ?? '');
}

function isKindOfWord(word: Token | undefined): boolean {
  if (!word || (someone.test(word.low) && !word.low.endsWith('psychologen'))) return false;
  if (housing.test(word.low) || youngest.test(word.low)) return true;
  return schoolKind.test(word.low) || schoolTitles.has(word.low) || careKind.test(word.low) || plainCare.test(word.low);
}

const general = withPlainLetters(
  /^(?:school|scholen|onderwijs|stichting|zorg|pleegzorg|hulp|jeugdhulp|jeugdzorg|opvang|wonen|praktijk|verblijf|plek|plaats|begeleiding|behandeling|dagbesteding|\p{L}*onderwijs|locatie|instelling|voorziening|dienst|team|bureau|thuis|woon\p{Ll}?|woont|woonde|behandeld|geplaatst|opvoeding|zorgen|middelbare|brugklas|moeder|gezin|praktijkschool)$/u,
);
