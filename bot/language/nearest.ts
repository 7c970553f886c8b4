import { fold } from './tokens.ts';

/** How many slips (a letter more, less, other, or two swapped) lie between two words; stops counting above `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** Whether a word is this longer word with a slip in it; the first letter is nearly always right. */
export function isSlipOf(word: string, meant: string, most: number): boolean {
  if (word.length < meant.length - most || word.length > meant.length + most) return false;
  const begins = word[0] === meant[0] || (word[0] === meant[1] && word[1] === meant[0]);
  return begins && slipsBetween(word, meant, most) <= most;
}

/** The words that somebody may have meant, nearest first: for input that nothing recognises. */
export function nearestWords(input: string, words: readonly string[], max: number): readonly string[] {
  const asked = fold(input.slice(0, 200)).trim();
  const heads = [...new Set([asked, asked.split(/\s/)[0] ?? ''])].filter(
    (head) => head.length > 1 && head.length <= 40,
  );
  const scored = words.map((word) => ({
    word,
    score: Math.min(...heads.map((head) => scoreOf(head, fold(word))), 99),
  }));
  return scored
    .filter(({ score }) => score < 99)
    .sort((a, b) => a.score - b.score)
    .slice(0, max)
    .map(({ word }) => word);
}

function scoreOf(asked: string, word: string): number {
  const most = Math.max(1, Math.floor(Math.max(asked.length, word.length) * 0.4));
  const slips = slipsBetween(asked, word, most);
  if (slips <= most) return slips;
  const shared = asked.length >= 3 && (word.startsWith(asked) || asked.startsWith(word));
  return shared ? most + 1 : 99;
}
