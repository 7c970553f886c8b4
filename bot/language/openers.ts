import type { DayMention } from './day-mention.ts';
import { cutOut } from './leftover.ts';
import { list } from './lists.ts';
import { politeStart } from './politeness.ts';
import { afterAny, type Token, tokensOf, wordAt } from './tokens.ts';

/** How people begin to tell what was agreed. */
const openers: readonly string[] = list(`
  we spraken af | wij spraken af | we spreken af | wij spreken af | spraken we af | spreken we af |
  we hebben afgesproken | wij hebben afgesproken | we hadden afgesproken | hebben we afgesproken |
  afgesproken is | er is afgesproken | is afgesproken | afgesproken werd | afgesproken | ik heb afgesproken |
  ik spreek af | ik sprak af | ik beloof | ik heb beloofd | we agreed | it was agreed | i agreed | agreed |
  noteer | noteren | noteer even | leg vast | leg even vast | vastleggen | schrijf op | schrijf even op |
  opschrijven | onthoud | onthouden | zet erbij | zet erop | zet op de lijst | note | write down | record |
  nieuwe afspraak | afspraak | actie | actiepunt | actiehouder | eigenaar | todo | to do | new agreement |
  agreement | action | owner | wie | who | : | , | - | . | * | • | · | " | “ | ' | [ | ] | > | ! | @ | # | (
`);
const mayFollowThat = new Set(
  list(`
  ik | we | wij | je | jij | hij | zij | ze | u | de | het | een | er | iemand | i | the | i'll | he | she |
  they | jullie | men | iedereen
`),
);
const colonOnly = new Set(
  list(`
  actie | actiepunt | actiehouder | eigenaar | wie | who | action | owner | note | record | todo
`),
);

/** The token where the agreement itself begins, past "we spraken af dat" and politeness. */
export function openerEnd(
  tokens: readonly Token[],
  isName: (at: number) => boolean,
  isDay: (at: number) => boolean,
): number {
  let at = 0;
  let opened = false;
  while (at < tokens.length) {
    const polite = at + politeStart(tokens.slice(at, at + 12), false);
    const opener = isDay(at) ? undefined : openerAt(tokens, at);
    const that = thatAt(tokens, at, opened, isName, isDay);
    const next = Math.max(polite, opener ?? at, that ?? at);
    if (next === at) break;
    opened = opened || opener !== undefined;
    at = next;
  }
  return at;
}

function openerAt(tokens: readonly Token[], at: number): number | undefined {
  const next = afterAny(tokens, at, openers);
  if (next === undefined || !colonOnly.has(wordAt(tokens, at))) return next;
  return [':', '-'].includes(wordAt(tokens, next)) ? next + 1 : undefined;
}

/** "Dat ik …" is an opening, "dat overzicht" is what it is about. */
function thatAt(
  tokens: readonly Token[],
  at: number,
  opened: boolean,
  isName: (at: number) => boolean,
  isDay: (at: number) => boolean,
): number | undefined {
  if (wordAt(tokens, at) !== 'dat' && wordAt(tokens, at) !== 'that') return undefined;
  return opened || mayFollowThat.has(wordAt(tokens, at + 1)) || isName(at + 1) || isDay(at + 1) ? at + 1 : undefined;
}

const agreeing = new Set(
  list(`
  we | wij | ik | er | spraken | spreken | sprak | spreek | hebben | heb | hadden | is | werd | af |
  afgesproken | agreed | it | was | i | have
`),
);
const MOST_SETTING = 25;

/** "In de koersgroep van 3 november spraken we af dat …": where it was agreed, kept beside what was. */
export function settingOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  days: readonly DayMention[],
): { words: string; next: number } | undefined {
  for (let at = start + 1; at < Math.min(tokens.length, start + MOST_SETTING); at += 1) {
    const agreed = ['af', 'afgesproken', 'agreed'].includes(wordAt(tokens, at - 1));
    if (!agreed || !['dat', 'that'].includes(wordAt(tokens, at))) continue;
    const before = tokens.slice(start, at);
    const gone = before.map((token) => agreeing.has(token.word));
    const onlyDay = before.every(
      (_, index) => gone[index] || days.some((day) => day.leadFrom <= start + index && start + index < day.next),
    );
    const [first, last] = [before[0], before.at(-1)];
    if (!first || !last) return undefined;
    const part = text.slice(first.from, last.to);
    return { words: onlyDay ? '' : cutOut(part, tokensOf(part), gone), next: at + 1 };
  }
  return undefined;
}
