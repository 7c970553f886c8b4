/** Words between bars, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split('|'));
}
