const SHORTEST = 7;

/** Finds the known word that a mistyped one differs from in one letter, or in two that changed places, and that begins the same. */
export function typosOf(
  known: Iterable<string>,
  alike = (_one: string, _other: string) => true,
): (word: string) => string | undefined {
  const misspelt = new Map<string, string>();
  for (const word of known)
    if (word.length >= SHORTEST) for (const form of withoutOneLetter(word)) misspelt.set(form, word);
  return (word) => {
    if (word.length < SHORTEST - 1) return undefined;
    for (const form of withoutOneLetter(word)) {
      const meant = misspelt.get(form);
      if (meant && meant[0] === word[0] && Math.abs(meant.length - word.length) <= 1 && alike(meant, word))
        return meant;
    }
    return undefined;
  };
}

function withoutOneLetter(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
