import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { infixes } from './name-context.ts';
import { isAlsoWord, isNoName } from './name-exceptions.ts';
import { isEnglish } from './name-nobody-words.ts';

const capitalised = withPlainLetters(
  /^(?:\p{Lu}['’]|Mc|Mac|De|Van|El|Al)?\p{Lu}[\p{Ll}\p{M}]*(?:(?:-(?:van|de|den|der|ten|ter|el|al|la|le|\p{Lu}[\p{Ll}\p{M}]*)(?!\p{L}))|['’]\p{L}*)*$|^IJ\p{Ll}+$/u,
);
const initialsOnly = /^(?:(?:\p{Lu}|Th|Ch|Chr|Ph|Joh|Fr|IJ)\.)+(?:-\p{Lu}\.)*$/u;
const genitive = /(?<=..)(?:'s|'|s)$/;

/** A word of a text, with what is known of it; the lists are asked when a rule asks, and once. */
export class NameToken {
  readonly text: string;
  /** In lower case, with one kind of apostrophe. */
  readonly low: string;
  /** Without the genitive that a name may have: `samira's`, `hans'`. */
  readonly bare: string;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** It begins a sentence, a line or a quotation, so that its capital tells nothing. */
  readonly begins: boolean;
  /** A capital and small letters, in each part of a double name. */
  readonly capital: boolean;
  readonly #lists: WordLists;
  #given: boolean | undefined;
  #surname: boolean | undefined;
  #word: boolean | undefined;
  #place: boolean | undefined;
  #noName: boolean | undefined;

  constructor(text: string, from: number, { gap, begins, lists }: { gap: string; begins: boolean; lists: WordLists }) {
    this.text = text;
    this.low = text.toLowerCase().replaceAll('i̇', 'i').replaceAll('’', "'");
    this.bare = this.low.replace(/'s?$/, '');
    this.from = from;
    this.to = from + text.length;
    this.gap = gap;
    this.begins = begins;
    this.capital = capitalised.test(text);
    this.#lists = lists;
  }

  /** Nothing but capitals. */
  get shouted(): boolean {
    const { text } = this;
    return text.length > 1 && text === text.toUpperCase() && /^\p{L}/u.test(text) && !this.initials;
  }

  get initials(): boolean {
    return initialsOnly.test(this.text);
  }

  get isGiven(): boolean {
    this.#given ??= this.#lists.isGivenName(this.bare) || this.#parts().some((part) => this.#lists.isGivenName(part));
    return this.#given;
  }

  /** It is a given name, or each half of it is. */
  get isWholeGiven(): boolean {
    const parts = this.#parts();
    return (
      this.#lists.isGivenName(this.bare) || (parts.length > 1 && parts.every((part) => this.#lists.isGivenName(part)))
    );
  }

  get isSurname(): boolean {
    this.#surname ??= this.#lists.isSurname(this.bare) || this.#parts().some((part) => this.#lists.isSurname(part));
    return this.#surname;
  }

  get isWholeSurname(): boolean {
    const parts = this.#parts();
    return parts.length > 1 && parts.every((part) => this.#lists.isSurname(part));
  }

  /** An ordinary word; of a given name only when it is used as one at least as often. */
  get isWord(): boolean {
    this.#word ??= this.#lists.isGivenName(this.bare) ? isAlsoWord(this.bare) : this.isListedWord;
    return this.#word;
  }

  /** An ordinary word, whether or not it is a name. */
  get isListedWord(): boolean {
    return this.#lists.isWord(this.low) || (this.bare !== this.low && this.#lists.isWord(this.bare));
  }

  /** An ordinary word as it stands in the list, not one put together of others. */
  get isExactWord(): boolean {
    return this.#lists.isListed(this.low);
  }

  get isPlace(): boolean {
    this.#place ??= this.#lists.isPlace(this.low) || isPlaceInParts(this.low, this.#lists);
    return this.#place;
  }

  /** A brand, a people, a test: somebody may be called by it still, where a title or initials say so. */
  get isThing(): boolean {
    return this.#lists.isThing(this.low) && (this.shouted || !this.#lists.isGivenName(this.bare));
  }

  /** A method, a month, a body, a product: whatever has a capital and is nobody. */
  get isNoName(): boolean {
    this.#noName ??=
      [this.low, this.bare].some(isNoName) ||
      (isEnglish(this.low) && !this.isGiven) ||
      this.isThing ||
      (this.#parts().length > 1 && this.#parts().every(isNoName));
    return this.#noName;
  }

  /** `daans`, `sjaan's`. */
  get isGenitiveOfName(): boolean {
    return genitive.test(this.low) && this.#lists.isGivenName(this.low.replace(genitive, ''));
  }

  /** The halves of a double name; in `Roma-gezin` and `Surinaams-Chinese` there are none. */
  #parts(): string[] {
    if (!this.bare.includes('-') || /^\p{Lu}\p{L}*(?:-\p{Ll}{4}|.*(?:se|aans)$)/u.test(this.text)) return [];
    return this.bare.split('-').filter((part) => part.length > 2 && !infixes.has(part));
  }
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
