/** What the conversation itself answers: what one can do here … */
export const helpWords = [
  'help',
  'hulp',
  'schakel',
  'start',
  'menu',
  'helpen',
  'me helpen',
  'mij helpen',
  'wat kan ik',
  'wat kun je',
  'wat kan je',
  'what can i',
  'what can you',
];

/** … and what is open, by a word … */
export const homeWords: readonly string[] = [
  'overzicht',
  'mijn overzicht',
  'vandaag',
  'overview',
  'my overview',
  'today',
];

/** … or by a question. */
const homeQuestion =
  /^(?:wat (?:staat|wacht|ligt) er(?: nu)?(?: voor (?:me|mij))?(?: open)?|what is open(?: for me)?)$/;

/** Whether that is all that is said: "vandaag 2 uur intervisie" is something else. */
export function asksForHome(core: string): boolean {
  return homeWords.includes(core) || homeQuestion.test(core);
}
