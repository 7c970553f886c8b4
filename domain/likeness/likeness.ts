/** Likeness as the rest of the house uses it: terms to keep, terms to look up by, how like, which theme, and by what words. */
export { askedIn, bestFor, type Findable, type Found, findableBy, type Weighed } from './find.ts';
export { fieldRarity, LIKE_ENOUGH, likeness, type Rarity, rarityFrom } from './score.ts';
export { type Candidate, type Likeness, mostLike, tellingTerms } from './search.ts';
export { subjectsOf, termsOf } from './terms.ts';
export { themeOf } from './theme.ts';
export { type Reread, vocabulary } from './vocabulary.ts';
