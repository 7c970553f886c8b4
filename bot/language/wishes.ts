import type { CalendarDay } from '../../domain/kernel/time.ts';
import { daysIn } from './day-mentions.ts';
import { judge } from './days.ts';
import { cutOut } from './leftover.ts';
import { list } from './lists.ts';
import { politeEnd, politeStart } from './politeness.ts';
import { tokensOf } from './tokens.ts';

/** "Herinner mij vrijdag aan het overzicht". */
export interface WishReading {
  readonly day?: CalendarDay | undefined;
  /** What it is about, in the person's own words; empty when it does not say. */
  readonly rest: string;
  /** Why there is no day, with the words as typed. */
  readonly problem?: { readonly code: 'no-such-day' | 'unknown-day' | 'two-days'; readonly words: string } | undefined;
}

const asking = new Set(
  list(`
  herinner | herinneren | herinnering | herriner | herrinner | herinnner | help | stuur | geef | mij | me |
  mezelf | eraan | er | een | weer | te | ik | wil | aan | om | dat | over | even | remind | reminder | send |
  a | about | of | to | that | for | nog | wel | daaraan | hieraan | this | it | graag | krijgen | sturen | : |
  , | . | want | i | on
`),
);

/** Reads when somebody wants to be reminded, and of what. */
export function readWish(text: string, today: CalendarDay): WishReading {
  const tokens = tokensOf(text);
  const mentions = daysIn({ tokens, today, lean: 'future' });
  const reading = judge(text, tokens, mentions);
  const gone = tokens.map(() => false);
  if (reading.kind === 'found')
    for (const mention of mentions) if (mention.day === reading.day) gone.fill(true, mention.leadFrom, mention.next);
  gone.fill(true, 0, politeStart(tokens, false));
  gone.fill(true, politeEnd(tokens, 0));
  takeAsking(
    tokens.map((token) => token.word),
    gone,
  );
  const rest = cutOut(text, tokens, gone);
  if (reading.kind === 'found') return { day: reading.day, rest };
  if (reading.kind === 'none') return { rest };
  const code = reading.kind === 'impossible' ? 'no-such-day' : reading.kind === 'several' ? 'two-days' : 'unknown-day';
  return { rest, problem: { code, words: reading.words } };
}

/** Takes off the words of asking, from the front as far as they go, and "herinneren" wherever it stands. */
function takeAsking(words: readonly string[], gone: boolean[]): void {
  let at = 0;
  while (at < words.length && (gone[at] || asking.has(words[at] ?? ''))) {
    gone[at] = true;
    at += 1;
  }
  words.forEach((word, index) => {
    if (/^(herinner|herinneren|herinnering|remind)$/.test(word)) gone[index] = true;
  });
}
