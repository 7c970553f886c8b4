import { NAME } from './own-words.ts';

/** The sentences of a text; "15.00" ends none. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a text; a name is no word of ours, and a number is one. */
export function wordsIn(text: string): string[] {
  return text.replaceAll(NAME, ' ').match(/\p{N}+(?:[.,:]\p{N}+)?|\p{L}[\p{L}’'-]*/gu) ?? [];
}

const together = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou/g;

/** Syllables of a Dutch word, by its groups of vowels; vowels that are not one sound count each. A number counts two. */
export function syllablesIn(word: string): number {
  if (/^\p{N}/u.test(word)) return 2;
  const vowels = word
    .toLowerCase()
    .replace(/[ëïöü]/g, ' e')
    .replace(/[éèê]/g, 'e')
    .replace(together, '*')
    .match(/[*aeiouy]/g);
  return Math.max(1, vowels?.length ?? 0);
}

/** Flesch-Douma: how easily Dutch reads; 60 is plain language. */
export function fleschDouma(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length);
}
