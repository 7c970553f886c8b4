import type { WordLists } from '../word-lists.ts';
import { isEstablishment, isMadeUp } from './body-kinds.ts';
import { articles, careKind, links, manner, schoolKind, someone } from './body-words.ts';
import { joins, type Token } from './tokens.ts';

/** Words that stand together as a name may: `De Werkplaats aan de Beek`. Places in the list of tokens; `end` is not in it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Every stretch of words with a capital, with the small words between them; none over another. */
export function runsOf(tokens: readonly Token[], lists: WordLists): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = opensRun(tokens, at) && !isOpening(tokens, at, lists) ? endOf(tokens, at, lists) : at;
    if (end > at) runs.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** Whether a word is a kind of school or of care: on its own it names nobody. */
export function isKind(token: Token): boolean {
  if (someone.test(token.low)) return false;
  return schoolKind.test(token.low) || careKind.test(token.low) || isEstablishment(token);
}

export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && articles.has(token.low);
}

function opensRun(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (next?.low === 'en' && next.gap === '- ') return false;
  if (isOfPostcode(tokens, at)) return false;
  if (token?.capital && next?.gap === ' ' && !next.capital && manner.test(token.low) && isSaidOfKind(tokens, at + 1))
    return false;
  return token?.capital === true || (token?.low === "'t" && next?.capital === true && next.gap === ' ');
}

/** `8911 BS Leeuwarden`: there BS is no school. */
function isOfPostcode(tokens: readonly Token[], at: number): boolean {
  return /^[A-Z]{2}$/.test(tokens[at]?.text ?? '') && /^[1-9]\d{3}$/.test(tokens[at - 1]?.low ?? '');
}

/** `Islamitische basisschool …`: of what belief or manner a kind is. */
function isSaidOfKind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && !token.capital && (isKind(token) || (manner.test(token.low) && isSaidOfKind(tokens, at + 1)))
  );
}

/** An ordinary word that a sentence begins with, before a name: `Plaatsing Kliniek Hunzerust`. */
function isOpening(tokens: readonly Token[], at: number, lists: WordLists): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.begins || !next?.capital || !joins(next, token) || isArticle(token) || isKind(token)) return false;
  if (isArticle(next) || /.(?:nr|nummer)$/.test(token.low)) return true;
  if (next.low === 'team' && tokens[at + 2]?.capital) return false;
  if (
    /^(?:college|lyceum|gymnasium|atheneum)$/.test(next.low) ||
    /^(?:oranje|prins|prinses|koningin|sint|st)$/.test(token.low)
  )
    return false;
  return lists.isWord(token.low) && !/(?:isch|ische|baar|lijk|lijke)$/.test(token.low);
}

const longest = 8;

function endOf(tokens: readonly Token[], start: number, lists: WordLists): number {
  let end = start + 1;
  for (let next = follower(tokens, start, end, lists); next > end; next = follower(tokens, start, end, lists)) {
    end = next;
    if (end - start >= longest) break;
  }
  return end;
}

/** How far the run reaches with one more word that bears a capital; no further when there is none. */
function follower(tokens: readonly Token[], start: number, end: number, lists: WordLists): number {
  const pair = endOfPair(tokens, start, end);
  if (pair > end) return pair;
  const at = afterLinks(tokens, start, end);
  const [token, before, last] = [tokens[at], tokens[at - 1], tokens[end - 1]];
  if (!token || !before || !last) return end;
  if (!token.capital || !joins(token, before)) return isTail(tokens[end], last, lists) ? end + 1 : end;
  if (isArticle(token) && (at > end || !tokens.slice(start, end).some(isKind))) return end;
  const between = tokens.slice(end, at);
  if (between.length > 1 && between.slice(1).some(({ capital }) => capital)) return end;
  const linked = between.some(({ capital }) => !capital) && tokens[end]?.low !== 'voor';
  if (linked && lists.isGivenName(token.low) && isCalledAfter(tokens, start, at)) return at + 1;
  const strange = /^(?:over|bij|tussen)$/.test(tokens[end]?.low ?? '') && !lists.isWord(token.low);
  return linked && (lists.isGivenName(token.low) || isKind(token) || strange) ? end : at + 1;
}

/** `Manege De Stal van Jan`, `KDV Pip en Pelle in …`: behind a kind of place a given name is part of what it is called. */
function isCalledAfter(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, link, next, place] = [tokens[start], tokens[at - 1]?.low, tokens[at + 1], tokens[at + 2]];
  if (!first || !isKind(first)) return false;
  if (link === 'van') return isEstablishment(first);
  return link === 'en' && /^(?:in|te)$/.test(next?.low ?? '') && place?.capital === true;
}

/** `peuterspeelzaal Ot en Sien`: two together behind a kind in small letters where children play. */
function endOfPair(tokens: readonly Token[], start: number, end: number): number {
  const [kind, link, last] = [tokens[start - 1], tokens[end], tokens[end + 1]];
  if (end !== start + 1 || link?.low !== 'en' || !last?.capital || last.gap !== ' ') return end;
  return /^(?:kdv|bso|psz|peuter\p{L}+|kinder(?:opvang|dagverblijf)|voorschool)$/u.test(kind?.low ?? '')
    ? end + 2
    : end;
}

/** A school may be called after these with all that belongs to them: `Juliana van Stolberg`, `Linge en Lek`. */
const patrons =
  /^(?:juliana|wilhelmina|beatrix|amalia|emma|anna|johan|willem|prins|prinses|koningin|koning|hof|erf|tuin|oord|werf|ark)$/;

/** Past the small words that a name may have inside, when it began as a name of a body does. */
function afterLinks(tokens: readonly Token[], start: number, end: number): number {
  const first = tokens[start];
  if (!first || !(isArticle(first) || isKind(first) || patrons.test(first.low))) return end;
  let at = end;
  while (at < end + 3 && isLink(tokens[at], first)) at += 1;
  return at;
}

function isLink(token: Token | undefined, first: Token): boolean {
  if (token?.low === 'met' && first.low === 'school') return token.gap === ' ';
  return token?.gap === ' ' && (links.has(token.low) || (token.low === 'en' && careKind.test(first.low)));
}

/** A kind in small letters that ends the name of a school: `Terra Nova vmbo`. */
function isTail(token: Token | undefined, last: Token, lists: WordLists): boolean {
  return (
    token?.gap === ' ' &&
    /^(?:vmbo|vso|mavo|havo|vwo|mbo)$/.test(token.low) &&
    last.capital &&
    (!last.begins || isMadeUp(last, lists))
  );
}
