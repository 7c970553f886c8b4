import { conceptsOf, conceptsOfPart, knownStems, mayBegin, saysNothing } from './lexicon.ts';
import { stem } from './stem.ts';
import { typosOf } from './typos.ts';

const LONGEST = 40;
const SHORTEST_PART = 3;
const SHORTEST_SURE_PART = 5;
const SHORTEST_COMPOUND = 6;

const asTypo = typosOf(knownStems());

/** What one word says: concepts, and itself when there is more to it than the concepts tell. */
export interface Reading {
  readonly concepts: readonly string[];
  readonly loose?: string;
}

/** Reads a word: known, inflected, a participle, put together from known parts, mistyped, or only itself. */
export function readWord(word: string): Reading {
  if (saysNothing(word)) return { concepts: [] };
  const stemmed = stem(word);
  const known = conceptsOf(stemmed) ?? asParticiple(word);
  if (known) return { concepts: known };
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST) return { concepts: [], loose: stemmed };
  const parts = inParts(word);
  if (parts) return { concepts: parts };
  const meant = asTypo(stemmed);
  if (meant) return { concepts: conceptsOf(meant) ?? [] };
  return { concepts: partly(word), loose: /^ge.{4,}[dt]$/.test(word) ? stem(word.slice(2, -1)) : stemmed };
}

function asParticiple(word: string): readonly string[] | undefined {
  if (!word.startsWith('ge') || word.length < 6) return undefined;
  return conceptsOf(stem(word.slice(2))) ?? conceptsOf(stem(word.slice(2, -1)));
}

/** The concepts of a compound whose every part is known, with the fewest parts; linking letters go with the stem. */
function inParts(word: string): readonly string[] | undefined {
  const best: ((readonly string[])[] | undefined)[] = [[]];
  for (let start = 0; start <= word.length - SHORTEST_PART; start += 1) {
    const before = best[start];
    if (!before || !mayBegin(word.slice(start, start + SHORTEST_PART))) continue;
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      const soFar = best[end];
      if (soFar && soFar.length <= before.length + 1) continue;
      const part = conceptsOfPart(stem(word.slice(start, end)));
      if (part) best[end] = [...before, part];
    }
  }
  return best[word.length]?.flat();
}

/** The concepts of a known beginning or end of a compound that is not known as a whole. */
function partly(word: string): readonly string[] {
  for (let cut = SHORTEST_SURE_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const end = word.length - cut >= SHORTEST_SURE_PART ? conceptsOfPart(stem(word.slice(cut))) : undefined;
    if (end && end.length > 0) return end;
  }
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_SURE_PART; cut -= 1) {
    const start = conceptsOfPart(stem(word.slice(0, cut)));
    if (start && start.length > 0) return start;
  }
  return [];
}
