import type { WordLists } from '../word-lists.ts';
import type { StreetName } from './street-name.ts';
import { looksLikeStreet } from './street-words.ts';

/** "Pleeggezin Van der Molen Binnendams 45": a surname before a word that is nobody's is no part of the street. */
export function withoutFamily(name: StreetName | undefined, lists: WordLists): StreetName | undefined {
  const family = /(?:^| )v(?:an|\.?d\.?) (?:(?:de|der|den|het|['’]t) )?(?<family>\p{Lu}\S+) \S+$/iu.exec(
    name?.words ?? '',
  );
  const whose = ownerIn(name, lists);
  if (name && whose > 0) return { ...name, words: name.words.slice(whose), from: name.from + whose, begins: false };
  if (!name || name.isKind || !lists.isSurname(family?.groups?.['family']?.toLowerCase() ?? '')) return name;
  if (looksLikeName(name.last, lists) || (looksLikeStreet(name.last, true, lists) ?? 4) > 2) return name;
  return { ...name, words: name.last, from: name.from + name.words.length - name.last.length, begins: false };
}

/** "Cor Mulders Hoogstraat": how many letters of it are who lives there; a street of several names ends in one: "Jan Pieter Heijestraat". */
function ownerIn(name: StreetName | undefined, lists: WordLists): number {
  const [, given = '', family = '', stem = ''] =
    /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,}?)s?(?:straat|weg|laan|plein|kade|dijk|singel|gracht|hof|pad|steeg)$/u.exec(
      name?.words ?? '',
    ) ?? [];
  const isPerson = lists.isGivenName(given.toLowerCase()) && lists.isSurname(family.toLowerCase());
  const low = stem.toLowerCase();
  if (!isPerson || lists.isGivenName(family.toLowerCase()) || !lists.isWord(low) || lists.isGivenName(low)) return 0;
  return given.length + family.length + 2;
}

/** It may be the name of somebody. */
export function looksLikeName(last: string, lists: WordLists): boolean {
  return lists.isGivenName(last.toLowerCase()) || lists.isSurname(last.toLowerCase());
}
