import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { NameToken } from './name-token.ts';

const pieces = withPlainLetters(
  /[vV](?:\/|\.|\. )?d(?:\.|(?=\s))|(?<!\p{L})(?:(?:\p{Lu}|Th|Ch|Chr|Ph|Joh|Fr|IJ)\.)+(?:-\p{Lu}\.)*|['’](?:[tTsSnN])(?![\p{L}])|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*(?:(?<=[sxz])['’](?=\s))?|\d+/gu,
);
const opening = withPlainLetters(/[.!?:;\n"“”„‘•>]|^['’‘]|^\s*[-–*]\s|(?<!\p{L})['’‘]$/u);
const shortened =
  /^(?:st|dr|mr|ds|prof|mgr|mej|mevr|mvr|mw|dhr|hr|fam|drs|ir|ing|v|d|o|jr|sr|nr|tel|ivm|i\.v\.m|tav|t\.a\.v|gem)$/;

/** The words of a text, in order. */
export function nameTokens(text: string, lists: WordLists): NameToken[] {
  const tokens: NameToken[] = [];
  for (const { 0: found, index } of text.matchAll(pieces)) {
    const before = tokens.at(-1);
    const gap = text.slice(before?.to ?? 0, index);
    const begins = !before || (opening.test(gap) && !(/^\.\s/.test(gap) && shortened.test(before.low)));
    tokens.push(new NameToken(found, index, { gap, begins, lists }));
  }
  return tokens;
}

/** `Alphen aan den Rijn`, `Harry Styles`: places, and what is nobody here, of several words. */
export function longThings(
  tokens: readonly NameToken[],
  text: string,
  lists: WordLists,
): { readonly from: number; readonly to: number }[] {
  return tokens.flatMap((token, at) => {
    if (!token.capital) return [];
    const ends = tokens.slice(at + 1, at + 5).map(({ to }) => to);
    return ends
      .filter((to) => isPlaceOrThing(text.slice(token.from, to).toLowerCase(), lists))
      .map((to) => ({ from: token.from, to }));
  });
}

function isPlaceOrThing(words: string, lists: WordLists): boolean {
  return lists.isPlace(words) || lists.isThing(words);
}
