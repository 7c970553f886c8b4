import type { WordLists } from '../word-lists.ts';
import type { StreetName } from './street-name.ts';
import { isNamedAfter } from './street-things.ts';
import { looksLikeStreet } from './street-words.ts';

/** "Pleeggezin Van der Molen Binnendams 45": a surname before a word that is nobody's is no part of the street. */
export function withoutFamily(name: StreetName | undefined, lists: WordLists): StreetName | undefined {
  const family = /(?:^| )v(?:an|\.?d\.?) (?:(?:de|der|den|het|['’]t) )?(?<family>\p{Lu}\S+) \S+$/iu.exec(
    name?.words ?? '',
  );
  const whose = ownerIn(name, lists) || livingThere(name, lists);
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

/** "Brian van de Esdoornlaan", "Tygo havenstr": nobody is called after a tree or a harbour; how many letters stand before the street. */
function livingThere(name: StreetName | undefined, lists: WordLists): number {
  const [, who = '', given = '', family = '', article = '', stem = ''] =
    /^((\p{Lu}\p{Ll}+) (?:(\p{Lu}[\p{L}-]+) (?=v))?(?:v(?:an|\.?d\.?) )?)((?:(?:de|het) )?)(\p{L}{3,}?)s?(?:straat|str\.?|weg|laan|ln|plein|kade|dijk|singel|gracht|hof|pad|steeg)$/u.exec(
      name?.words ?? '',
    ) ?? [];
  const low = stem.toLowerCase();
  const isPlain = lists.isListed(low) && !lists.isGivenName(low) && !lists.isPlace(low);
  if (!lists.isGivenName(given.toLowerCase())) return 0;
  if (family !== '' && !lists.isGivenName(family.toLowerCase())) return who.length + article.length;
  if (!isPlain || family !== '') return 0;
  if (stem === low) return who.length + article.length;
  const isOfTown = /^(?:binnen|buiten|kerk|dorp|school|station|markt|haven|hoofd|achter|voor|nieuw|oude?)$/.test(low);
  return / v/.test(who) && (isOfTown || isNamedAfter(low) > 2) ? who.length + article.length : 0;
}

/** It may be the name of somebody. */
export function looksLikeName(last: string, lists: WordLists): boolean {
  return lists.isGivenName(last.toLowerCase()) || lists.isSurname(last.toLowerCase());
}
