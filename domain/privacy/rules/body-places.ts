import type { WordLists } from '../word-lists.ts';
import { careKind } from './body-words.ts';
import { isArticle, type Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** The place that a name is said to be in. */
export interface PlaceFound {
  /** Where it ends in the text. */
  readonly to: number;
  /** How many words of the name itself it is: `De Eikelhof Zelhem` has one. */
  readonly within: number;
}

const longest = 5;

/** The place behind a name: `… in Weert`, `… te Krimpen aan de Lek`, `…, Kapelle`, or its own last word. */
export function placeAfter(text: string, tokens: readonly Token[], run: Run, lists: WordLists): PlaceFound | undefined {
  const next = tokens[run.end];
  const first = tokens[run.start];
  if (next?.low === 'bij' && (isArticle(first) || careKind.test(first?.low ?? ''))) {
    const to = knownPlace(text, tokens, run.end + 1, lists);
    if (to !== undefined) return { to, within: 0 };
  }
  if (next && /^(?:in|te)$/.test(next.low) && next.gap === ' ') {
    const to = knownPlace(text, tokens, run.end + 1, lists) ?? likelyPlace(tokens, run.end + 1);
    if (to !== undefined) return { to, within: 0 };
  }
  if (next && /^(?:,| \() ?$/.test(next.gap) && next.capital && isCared(tokens, run)) {
    const to = knownPlace(text, tokens, run.end, lists);
    if (to !== undefined) return { to, within: 0 };
  }
  const site = siteAfter(tokens, run);
  if (site !== undefined) return { to: site, within: 0 };
  return ownPlace(text, tokens, run, lists);
}

/** Its first word or the one before it is a kind of care: `bso De Rakkers, Vleuten`. */
function isCared(tokens: readonly Token[], { start }: Run): boolean {
  const lead = isArticle(tokens[start - 1]) ? tokens[start - 2] : tokens[start - 1];
  return careKind.test(tokens[start]?.low ?? '') || careKind.test(lead?.low ?? '');
}

/** `…, locatie Oss`. */
function siteAfter(tokens: readonly Token[], { end }: Run): number | undefined {
  const next = tokens[end];
  const named = next && /^(?:locatie|vestiging)$/.test(next.low) && /^,? $/.test(next.gap);
  return named ? likelyPlace(tokens, end + 1) : undefined;
}

function ownPlace(
  text: string,
  tokens: readonly Token[],
  { start, end }: Run,
  lists: WordLists,
): PlaceFound | undefined {
  const least = isArticle(tokens[start]) ? 2 : 1;
  for (let from = Math.max(start + least, end - longest); from < end; from += 1) {
    const [first, last] = [tokens[from], tokens[end - 1]];
    const ordinary = least === 2 && from === end - 1 && lists.isWord(first?.low ?? '');
    if (first && last && !ordinary && lists.isPlace(text.slice(first.from, last.to).toLowerCase()))
      return { to: last.to, within: end - from };
  }
  return undefined;
}

/** The longest known place that begins at this word; its end. */
function knownPlace(text: string, tokens: readonly Token[], start: number, lists: WordLists): number | undefined {
  const first = tokens[start];
  if (!first || !(first.capital || (first.low.length > 5 && lists.isPlace(first.low) && !lists.isWord(first.low))))
    return undefined;
  for (let end = Math.min(tokens.length, start + longest); end > start; end -= 1) {
    const last = tokens[end - 1];
    if (last && lists.isPlace(text.slice(first.from, last.to).toLowerCase())) return last.to;
  }
  return undefined;
}

/** A place that is on no list: a word with a capital, and what belongs to it. */
function likelyPlace(tokens: readonly Token[], start: number): number | undefined {
  const first = tokens[start];
  if (!first?.capital || first.gap !== ' ') return undefined;
  let end = start + 1;
  for (let at = end; at < start + longest && tokens[at]?.gap === ' '; at += 1) {
    if (tokens[at]?.capital) end = at + 1;
    else if (!/^(?:aan|de|den|der|het|bij|op)$/.test(tokens[at]?.low ?? '')) break;
  }
  return tokens[end - 1]?.to;
}
