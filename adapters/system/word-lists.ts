import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WordLists } from '../../domain/privacy/word-lists.ts';
import { isCompound } from './compounds.ts';
import { WordTable } from './word-table.ts';

/** The words that the privacy guard knows; about 4 MB in memory, whose sources stand in words/NOTICE. */
export function wordLists(folder: string = wordsFolder()): WordLists {
  const read = (name: string) => new WordTable(readFileSync(join(folder, name), 'utf8'));
  const ordinary = read('ordinary.txt');
  const given = read('given-names.txt');
  const surnames = read('surnames.txt');
  const places = read('places.txt');
  const things = read('things.txt');
  const isStem = (word: string) => ordinary.has(word);
  return {
    isWord: (word) => isStem(word) || isCompound(word, isStem),
    isListed: isStem,
    isGivenName: (word) => given.has(word),
    isSurname: (word) => surnames.has(word),
    isPlace: (words) => places.has(words),
    isThing: (words) => things.has(words),
  };
}

/** Beside the source; the build has no copy of it. */
function wordsFolder(from: string = import.meta.dirname): string {
  const folder = join(from, 'adapters', 'system', 'words');
  if (existsSync(folder) || dirname(from) === from) return folder;
  return wordsFolder(dirname(from));
}
