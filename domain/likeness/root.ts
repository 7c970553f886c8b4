import { plain } from './stem.ts';

const DIMINUTIVE = /(?:etje|tje|(?<=m)pje|(?<=in)kje|je)s?$/;
const OPEN_SYLLABLE = /^([^aeiouy]*)([aeou])([^aeiouyx])$/;

/**
 * The root of a word for finding. Unlike the stem by which signals are compared it keeps a long vowel from a short one:
 * "stelen" is "steel" and "stellen" is "stel".
 */
export function rootOf(typed: string): string {
  let word = plain(typed);
  if (word.length > 5) word = word.replace(DIMINUTIVE, '');
  else if (word.length === 5) word = word.replace(/je$/, '');
  if (word.length > 4) word = word.replace(/([^s])s$/, '$1');
  const before = word;
  if (word.length > 3) word = word.replace(/(?<!e)en$/, '');
  if (word.length > 3) word = word.replace(/([^e])e$/, '$1');
  if (word !== before) word = word.replace(OPEN_SYLLABLE, '$1$2$2$3');
  if (word.length > 3) word = word.replace(/([^aeiou]|[aoe]i)t$/, '$1');
  return word
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/([aeiouy][^aeiouy]+)([aeou])\2([^aeiou]?)$/, '$1$2$3')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
