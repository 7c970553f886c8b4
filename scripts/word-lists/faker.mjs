const LOCALES = [
  ...['nl', 'nl_BE', 'af_ZA', 'de', 'fr', 'fr_BE', 'en', 'en_GH', 'en_NG', 'en_IN', 'es', 'it', 'pl', 'pt_BR', 'pt_PT'],
  ...['tr', 'ro', 'sr_RS_latin', 'hr', 'ku_kmr_latin', 'fr_SN', 'vi'],
];

/** First and last names of the languages that are spoken by families here, in Latin script. */
export async function namesOfFaker(address) {
  const { allLocales } = await import(address);
  const people = LOCALES.map((locale) => allLocales[locale].person ?? {});
  return {
    given: people.flatMap(({ first_name: names }) => words(names)).filter((name) => name.length > 2),
    surnames: people.flatMap(({ last_name: names }) => words(names)),
  };
}

/** Of "de Vries" and "Anh Vũ" each part that begins with a capital; two letters are too few to be told by. */
function words(names) {
  return Object.values(names ?? {})
    .flat()
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => /^\p{Lu}\p{L}[\p{L}'-]*$/u.test(part));
}
