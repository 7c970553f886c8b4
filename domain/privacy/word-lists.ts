/** What the rules know of words; every question is about a word in lower case. The lists come in as a value. */
export interface WordLists {
  /** An ordinary Dutch word, in any of its forms. */
  isWord(word: string): boolean;
  /** The same, and it stands in the list itself: it isn't put together of others, as what a school is called often is. */
  isListed(word: string): boolean;
  isGivenName(word: string): boolean;
  /** A surname, without its tussenvoegsels. */
  isSurname(word: string): boolean;
  /** A Dutch place, municipality, region or country; may be several words. */
  isPlace(words: string): boolean;
  /** A people, a brand, a test, a film, a body: what has a capital and is nobody here; may be several words. */
  isThing(words: string): boolean;
}
