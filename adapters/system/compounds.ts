const HEAD = 3;
const TAIL = 4;
const DEPTH = 2;
/** Of letters: no word that anybody means is longer, and looking takes longer than the word is long. */
const LONGEST = 60;

/** Whether a word is put together of known ones, as Dutch does: "weekend" + "pleeg" + "ouder", "kind" + "s" + "beschermer". */
export function isCompound(word: string, has: (part: string) => boolean, depth = 0): boolean {
  if (word.length > LONGEST) return false;
  for (let at = HEAD; at <= word.length - TAIL; at += 1) {
    if (!has(word.slice(0, at))) continue;
    if (isTail(word.slice(at), has, depth)) return true;
    if ((word[at] === 's' || word[at] === '-') && isTail(word.slice(at + 1), has, depth)) return true;
  }
  return false;
}

function isTail(tail: string, has: (part: string) => boolean, depth: number): boolean {
  if (tail.length < TAIL) return false;
  return has(tail) || (depth < DEPTH && isCompound(tail, has, depth + 1));
}
