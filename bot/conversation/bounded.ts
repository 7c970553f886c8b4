import type { Values } from '../view/form.ts';

export const LONGEST_MESSAGE = 4000;

/** What is longer than a message did not come from a form of ours, and is cut before anybody reads it. */
export function bounded(values: Values): Values {
  const cut = (value: string) => writable(value.slice(0, LONGEST_MESSAGE));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value)]));
}

/** What no database keeps, half a sign, or a mark that turns the words of a line around: nobody typed these. */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

export function writable(text: string): string {
  return text.replace(unwritable, '');
}
