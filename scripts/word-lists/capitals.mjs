const STREETS = /(straat|weg|laan|plein|pad|steeg|singel|dreef|plantsoen|gracht|markt|brug|park|tuin|kade)s?$/;
const ADJECTIVES = /(se|sch|sche|schen|aans|iaan|ianen|aren|ers)$/;

/**
 * OpenTaal's list does not say of a capitalised word what it is, but its other forms do: a place has an adjective ("Wehlse"),
 * a given name has a genitive and no adjective ("Daans"), a surname has neither.
 */
export function sortCapitals(lines) {
  const all = new Set(lines);
  const words = lines.filter(
    (line) => /^\p{Lu}[\p{L}'-]+$/u.test(line) && !STREETS.test(line) && !isGenitive(line, all),
  );
  const places = words.filter((word) => hasAdjective(word, all));
  const rest = words.filter((word) => !hasAdjective(word, all));
  const adjectives = rest.filter((word) => ADJECTIVES.test(word) && stemsOf(word).some((stem) => all.has(stem)));
  const known = new Set(adjectives);
  const names = rest.filter((word) => !known.has(word) && /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$/u.test(word));
  return {
    places,
    adjectives,
    given: names.filter((word) => hasGenitive(word, all)),
    others: names.filter((word) => !hasGenitive(word, all) && !word.includes('-')),
  };
}

function isGenitive(word, all) {
  return (
    word.endsWith("'") ||
    (/s$/.test(word) &&
      [word.slice(0, -1), word.slice(0, -2)].some(
        (base) =>
          base.length > 2 &&
          all.has(base) &&
          (word.endsWith("'s") ? base === word.slice(0, -2) : base === word.slice(0, -1)),
      ))
  );
}

function hasGenitive(word, all) {
  if (/[sxz]$/.test(word)) return all.has(`${word}'`);
  return all.has(`${word}'s`) || all.has(`${word}s`);
}

function hasAdjective(word, all) {
  const bare = [word, word.replace(/en$/, ''), word.replace(/[aeio]$/, ''), word.replace(/ë$/, '')];
  return bare.some((stem) => stem.length > 2 && (all.has(`${stem}se`) || all.has(`${stem}sche`)));
}

function stemsOf(word) {
  const bare = word.replace(/(aanse|iaanse|aans|iaan|ianen|ische|isch|sche|schen|sch|se|aren|ers|er)$/, '');
  return [bare, `${bare}en`, `${bare}e`, `${bare}a`, `${bare}ë`, `${bare}ië`, `${bare}o`];
}
