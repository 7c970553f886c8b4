import type { WordLists } from '../word-lists.ts';
import { infixes } from './name-context.ts';
import { isAlsoWord, isNoName } from './name-exceptions.ts';

/** A word of a text, with what is known of it. */
export interface NameToken {
  readonly text: string;
  /** In lower case, with one kind of apostrophe. */
  readonly low: string;
  /** Without the genitive that a name may have: `samira's`, `hans'`. */
  readonly bare: string;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** A capital and small letters, in each part of a double name. */
  readonly capital: boolean;
  /** Nothing but capitals. */
  readonly shouted: boolean;
  /** It begins a sentence, a line or a quotation, so that its capital tells nothing. */
  readonly begins: boolean;
  readonly initials: boolean;
  readonly isGiven: boolean;
  /** It is a given name, or each half of it is. */
  readonly isWholeGiven: boolean;
  readonly isSurname: boolean;
  readonly isWholeSurname: boolean;
  readonly isWord: boolean;
  /** An ordinary word, whether or not it is a name. */
  readonly isListedWord: boolean;
  readonly isPlace: boolean;
  /** A method, a month, a body, a product: whatever has a capital and is nobody. */
  readonly isNoName: boolean;
  /** `daans`, `sjaan's`. */
  readonly isGenitiveOfName: boolean;
}

const pieces =
  /[vV](?:\/|\.|\. )?d(?:\.|(?=\s))|(?<!\p{L})(?:(?:\p{Lu}|Th|Ch|Chr|Ph|Joh|Fr|IJ)\.)+(?:-\p{Lu}\.)*|['’](?:[tTsSnN])(?![\p{L}])|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*(?:(?<=[sxz])['’](?=\s))?|\d+/gu;
const capitalised =
  /^(?:\p{Lu}['’]|Mc|Mac|De|Van|El|Al)?\p{Lu}[\p{Ll}\p{M}]*(?:(?:-(?:van|de|den|der|ten|ter|el|al|la|le|\p{Lu}[\p{Ll}\p{M}]*)(?!\p{L}))|['’]\p{L}*)*$|^IJ\p{Ll}+$/u;
const initialsOnly = /^(?:(?:\p{Lu}|Th|Ch|Chr|Ph|Joh|Fr|IJ)\.)+(?:-\p{Lu}\.)*$/u;
const opening = /[.!?:;\n"“”„‘•>]|^['’‘]|^\s*[-–*]\s|(?<!\p{L})['’‘]$/u;
const genitive = /(?<=..)(?:'s|'|s)$/;
const shortened =
  /^(?:st|dr|mr|ds|prof|mgr|mevr|mw|dhr|hr|fam|drs|ir|ing|v|d|o|jr|sr|nr|tel|ivm|i\.v\.m|tav|t\.a\.v|gem)$/;

/** The words of a text, in order. */
export function nameTokens(text: string, lists: WordLists): NameToken[] {
  const tokens: NameToken[] = [];
  for (const { 0: found, index } of text.matchAll(pieces)) {
    const before = tokens.at(-1);
    const gap = text.slice(before?.to ?? 0, index);
    const begins = !before || (opening.test(gap) && !(/^\.\s/.test(gap) && shortened.test(before.low)));
    tokens.push(tokenOf(found, index, { gap, begins, lists }));
  }
  return tokens;
}

function tokenOf(
  text: string,
  from: number,
  { gap, begins, lists }: { gap: string; begins: boolean; lists: WordLists },
): NameToken {
  const low = text.toLowerCase().replaceAll('i̇', 'i').replaceAll('’', "'");
  const bare = low.replace(/'s?$/, '');
  const about = <Answer>(ask: () => Answer) => lazily(ask);
  const isPlace = about(() => lists.isPlace(low) || isPlaceInParts(low, lists));
  const isWord = about(() =>
    lists.isGivenName(bare) ? isAlsoWord(bare) : lists.isWord(low) || (bare !== low && lists.isWord(bare)),
  );
  const parts = /^\p{Lu}\p{L}*(?:-\p{Ll}{4}|.*(?:se|aans)$)/u.test(text) ? [] : partsOf(bare);
  const isGiven = about(() => lists.isGivenName(bare) || parts.some((part) => lists.isGivenName(part)));
  const isSurname = about(() => lists.isSurname(bare) || parts.some((part) => lists.isSurname(part)));
  return {
    text,
    low,
    bare,
    from,
    to: from + text.length,
    gap,
    begins,
    capital: capitalised.test(text),
    shouted: text.length > 1 && text === text.toUpperCase() && /^\p{L}/u.test(text) && !initialsOnly.test(text),
    initials: initialsOnly.test(text),
    isNoName: isNoName(low) || isNoName(bare),
    get isGiven() {
      return isGiven();
    },
    get isWholeGiven() {
      return lists.isGivenName(bare) || (parts.length > 1 && parts.every((part) => lists.isGivenName(part)));
    },
    get isWholeSurname() {
      return parts.every((part) => lists.isSurname(part));
    },
    get isSurname() {
      return isSurname();
    },
    get isWord() {
      return isWord();
    },
    get isListedWord() {
      return lists.isWord(bare);
    },
    get isGenitiveOfName() {
      return genitive.test(low) && lists.isGivenName(low.replace(genitive, ''));
    },
    get isPlace() {
      return isPlace();
    },
  };
}

/** The halves of a double name, long enough to be names themselves. */
function partsOf(word: string): string[] {
  return word.includes('-') ? word.split('-').filter((part) => part.length > 2 && !infixes.has(part)) : [];
}

const directions = /^(?:noord|oost|zuid|west|midden|nieuw|oud|groot|klein|zuidoost|noordoost|zuidwest|noordwest)e?-?$/;

/** `Midden-Delfland`, `Assen-Oost`, and `Eibergse` of Eibergen. */
function isPlaceInParts(low: string, lists: WordLists): boolean {
  const parts = low.split('-');
  if (parts.length > 1 && parts.some((part) => directions.test(part))) return true;
  if (parts.length > 1 && parts.every((part) => part.length > 2 && lists.isPlace(part))) return true;
  const stem = low.replace(/(?:se|s|er|ers|naar|naren)$/, '');
  return stem.length > 3 && stem !== low && (lists.isPlace(stem) || lists.isPlace(`${stem}en`));
}

/** `Stede Broec`, `Alphen aan den Rijn`: places of several words. */
export function longPlaces(
  tokens: readonly NameToken[],
  text: string,
  lists: WordLists,
): { readonly from: number; readonly to: number }[] {
  return tokens.flatMap((token, at) => {
    if (!token.capital) return [];
    const ends = tokens.slice(at + 1, at + 5).map(({ to }) => to);
    return ends
      .filter((to) => lists.isPlace(text.slice(token.from, to).toLowerCase()))
      .map((to) => ({ from: token.from, to }));
  });
}

function lazily<Answer>(ask: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}
