/** What is left of "signaal melden: …" once the small words are off; nothing when there was nothing else. */
export function toldIn(rest: string): string {
  const without = rest
    .trim()
    .replace(
      /^(?:melden|doorgeven|noteren|afgeven|indienen|toevoegen|nieuw|report|note|new)(?![\p{L}\p{N}])\s*[:,–-]?\s*/iu,
      '',
    )
    .replace(/^(?:over|about|:|-)\s+/i, '');
  return /\p{L}/u.test(without) ? without.trim() : '';
}

const wanting =
  /^(?:(?:ik|wij|we|i) (?:wil|willen|zou|zouden|want to|would like to|moet|kan|heb|hebben|have)(?: graag| nog| even)? )?(?:een |nog een |a )?(?:signaal|signal)(?: te| graag| to)?(?: (?:melden|doorgeven|noteren|afgeven|indienen|report))?(?: willen)?(?:\s*[:,–-]|\s+(?:over|about|dat|that))?\s*/iu;

const seeing = [
  /^(?:ik|wij|we|i) (?:zie|zien|merk|merken|hoor|horen|signaleer|signaleren|see|notice|hear)(?: (?:hier|nu|ook|in (?:de|onze|mijn) (?:praktijk|regio|wijk)|in our region))*,? (?:steeds (?:vaker|meer|minder)|vaker|(?:heel )?vaak|regelmatig|veel|te weinig|opeens|de laatste tijd|dat|more and more|often|that)(?![\p{L}])/iu,
  /^(?:het valt (?:ons|mij|me) op|wat (?:ons|mij|me) opvalt|ons valt op|mij valt op)(?![\p{L}])/iu,
  /^(?:wij|we|ik) lop(?:en|t)? (?:er )?(?:hier )?(?:steeds |vaak )?(?:er )?tegenaan(?![\p{L}])/iu,
  /^(?:er (?:is|zijn|komen|wachten)|there (?:is|are)) (?:steeds (?:vaker|meer|minder)|more and more)(?![\p{L}])/iu,
];

/** Somebody wants to report something: with the words for it, or none yet. */
export function wantsToReport(words: string): { readonly told: string } | undefined {
  const begin = wanting.exec(words)?.[0];
  if (begin && /(?:melden|doorgeven|noteren|afgeven|indienen|report)/iu.test(begin))
    return { told: toldIn(words.slice(begin.length)) };
  return seeing.some((pattern) => pattern.test(words)) ? { told: words } : undefined;
}

/** "S-12", "s12", and behind the word also "12". */
export function numberIn(words: string, bare: boolean): number | undefined {
  const [, letter, digits] = /^(s\s?-?\s?)?(\d{1,9})[.?!]?$/i.exec(words.trim()) ?? [];
  return digits && (letter || bare) ? Number(digits) : undefined;
}
