import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isFavourite } from './body-favourites.ts';
import { isEstablishment, isMadeUp, isRegional } from './body-kinds.ts';
import { plainCare, plainThing, schoolTitles, wideKinds } from './body-words.ts';
import { doings } from './name-context.ts';
import { isNoName } from './name-exceptions.ts';
import { isEnglish, isOfThings } from './name-nobody-words.ts';
import { isArticle } from './runs.ts';
import type { Token } from './tokens.ts';

/** `Judoclub Kodokan`, `FC Weidepark`, `Wijkteam Haarlemmerhout`: a kind of place and what it is called, which may be a person's name. */
export function isNamedPlace({ words, before, place }: Candidate, lists: WordLists): boolean {
  const [kind, ...rest] = /^(?:sociaal|lokaal|sociale|ambulante)$/.test(words[0]?.low ?? '') ? words.slice(1) : words;
  const called = rest.filter(({ low }) => low.length > 1);
  if (!kind || called.length === 0) return isLedByKind(words, before.at(-1), lists);
  if (isRegional(kind))
    return called.every((word) => isMadeUp(word, lists)) && !called.some(({ low }) => isNoName(low));
  if (!isEstablishment(kind) || called.every((word) => isNowhere(word, lists))) return false;
  return (
    Boolean(place) ||
    called.some((word) => isArticle(word) || isTelling(word, lists)) ||
    called.length > 1 ||
    kind.low.length > 7
  );
}

/** `judoclub Kodokan`: behind a kind in small letters only a name that is made up. */
function isLedByKind(words: readonly Token[], kind: Token | undefined, lists: WordLists): boolean {
  const [word] = words;
  if (!kind || !word || words.length > 1 || !isEstablishment(kind)) return false;
  return isMadeUp(word, lists) && !isNoName(word.low) && !lists.isGivenName(word.low) && !lists.isSurname(word.low);
}

/** A town, or a word for what every place has. */
function isNowhere({ low, text }: Token, lists: WordLists): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return true;
  return (
    lists.isPlace(low) ||
    isNoName(low) ||
    (isEnglish(low) && !lists.isWord(low)) ||
    (plainThing.test(low) && lists.isWord(low)) ||
    isOfThings(low)
  );
}

function isTelling(word: Token, lists: WordLists): boolean {
  const { low } = word;
  return !lists.isListed(low) || lists.isGivenName(low) || lists.isSurname(low) || isFavourite(low);
}

const streets = /(?:wijk|buurt|straat|laan|weg|plein|gracht|kade|markt|park|steeg|pad)$/;
const offices = /(?:bureau|kantoor|loket|station|ziekenhuis|plekken|groepen|huizen|teams|centra)$/;

/** What nobody is called by however it stands: `De PlayStation`, `Marktplein`, `het Politiebureau`, `Sanne Nijenhuis`. */
export function isNeither({ words, own, before, place, next }: Candidate, lists: WordLists): boolean {
  const named = words.filter((word) => !isArticle(word));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return false;
  if (named.every(({ low }) => isOfThings(low) || (isEnglish(low) && !isFavourite(low)))) return true;
  if (
    named.length === 1 &&
    !(before.at(-1) && schoolTitles.has(before.at(-1)?.low ?? '')) &&
    !first.low.includes('-') &&
    (streets.test(first.low) || offices.test(first.low)) &&
    lists.isWord(first.low)
  )
    return true;
  if (
    named.length === 2 &&
    words.length === 2 &&
    lists.isGivenName(first.low) &&
    !lists.isListed(first.low) &&
    lists.isSurname(last.low)
  )
    return true;
  if (wideKinds.has(first.low) && (place?.within ?? 0) > 0 && named.every((word) => isOfField(word, lists)))
    return true;
  if (/^(?:thuis|school)$/.test(first.low) && words.length === 2 && lists.isListed(last.low) && !isFavourite(last.low))
    return true;
  if (/^(?:werk|stuur|project|klankbord|doel|leeftijds|regie|kern|expert)groep$/.test(first.low)) return true;
  return own.length === 1 && words.length === 1 && isSomebodyActing(first, next, lists);
}

/** `Zorg voor Jeugd Limburg`: words of the field, and a region. */
function isOfField({ low }: Token, lists: WordLists): boolean {
  return lists.isPlace(low) || plainThing.test(low) || plainCare.test(low) || /^(?:en|of|voor|van|in)$/.test(low);
}

/** `: Kay spijbelt`. */
function isSomebodyActing(word: Token, next: Token | undefined, lists: WordLists): boolean {
  return (
    word.begins && lists.isGivenName(word.low) && !isFavourite(word.low) && next?.gap === ' ' && doings.has(next.low)
  );
}
