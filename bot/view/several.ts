/** What is chosen of several options, as the one value that a form carries. */
export function together(chosen: readonly { readonly value: string }[]): string {
  return chosen.map(({ value }) => value).join(',');
}

/** Which of the options are in that value, in the order of the options; what is no option is left out. */
export function chosenOf<Option extends { readonly value: string }>(
  options: readonly Option[],
  value: string | undefined,
): Option[] {
  const chosen = value ? value.split(',') : [];
  return options.filter((option) => chosen.includes(option.value));
}
