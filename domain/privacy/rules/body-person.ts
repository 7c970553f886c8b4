import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isSomebody, titles } from './name-context.ts';
import type { Token } from './tokens.ts';

/** `Bayu 28.10.2014`: only somebody has a day right behind them. */
export function isBorn({ words, after: [day, month, year] }: Candidate): boolean {
  if (words.length > 2 || !/^[ (]{1,2}$|^, $/.test(day?.gap ?? '') || !/^\d{1,2}$/.test(day?.low ?? '')) return false;
  return [month, year].every((part) => /^[-./]$/.test(part?.gap ?? '') && /^\d+$/.test(part?.low ?? ''));
}

/** `Jorrit Oude Nijhuis`, `Sanne Veldhuis`, `Dokter Verhagen`: surnames end as houses do. */
export function isOfPerson(words: readonly Token[], lists: WordLists): boolean {
  const [first, last] = [words[0]?.low ?? '', words.at(-1)?.low ?? ''];
  if (words.length < 2) return false;
  const isSplit = words.length > 2 && /^(?:oude|groot|grote|klein|kleine|lutje|nije)$/.test(words.at(-2)?.low ?? '');
  const isFull = lists.isGivenName(first) && (isSplit || (lists.isSurname(last) && !lists.isListed(last)));
  return isFull || titles.has(first);
}

/** `haar mentor is Joris Beekhuis`. */
export function isSaidToBe({ words, before }: Candidate, lists: WordLists): boolean {
  if (!lists.isGivenName(words[0]?.low ?? '')) return false;
  return /^(?:is|was|heet|heette)$/.test(before.at(-1)?.low ?? '') && isSomebody(before.at(-2)?.low ?? '');
}
