const DIMINUTIVE = /(?:etje|tje|(?<=m)pje|(?<=in)kje|je)s?$/;

/** Text in plain small letters, so that accents, capitals and curly quotes make no difference. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * One form for the inflections of a Dutch word, so that "plekken", "plekje" and "plek" are one. It need not be a word
 * itself; that two words seldom fall together is enough.
 */
export function stem(word: string): string {
  let stemmed = word;
  if (stemmed.length > 5) stemmed = stemmed.replace(DIMINUTIVE, '');
  if (stemmed.length > 4) stemmed = stemmed.replace(/([^s])s$/, '$1');
  if (stemmed.length > 4) stemmed = stemmed.replace(/en$/, '');
  else if (stemmed.length > 3 && stemmed === word) stemmed = stemmed.replace(/en$/, '');
  if (stemmed.length > 3) stemmed = stemmed.replace(/e$/, '');
  if (stemmed.length > 3) stemmed = stemmed.replace(/([^aeiou])t$/, '$1');
  return closed(stemmed);
}

/** "plekk" is "plek", "gev" is "gef", "plaats" and "plats" are one: spelling that depends on the ending. */
function closed(stemmed: string): string {
  return stemmed
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1/g, '$1');
}
