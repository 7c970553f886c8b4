import { endsWithKind } from './kinds.ts';
import { list } from './lists.ts';
import { type Quantity, quantityAt } from './numbers.ts';
import type { Token } from './tokens.ts';
import { wholeAt, withRest } from './whole-durations.ts';

export interface DurationFound {
  readonly from: number;
  readonly next: number;
  readonly minutes: number;
  /** Told by two times on the clock. */
  readonly clock?: boolean | undefined;
}

export function durationAt(tokens: readonly Token[], at: number, taken: readonly boolean[]): DurationFound | undefined {
  const whole = wholeAt(tokens, at);
  if (whole) return signed(tokens, at, whole.unit === 'hour' ? withRest(tokens, whole, taken) : whole);
  const quantity = quantityAt(tokens, at);
  if (!quantity || !mayBeBare(tokens, at, quantity, taken)) return undefined;
  const minutes = bareMinutes(quantity);
  return signed(tokens, at, { minutes, next: quantity.next });
}

function bareMinutes({ value, style }: Quantity): number {
  if (style === 'clock') return Math.round(value * 60);
  return value <= 12 ? Math.round(value * 60) : value;
}

function signed(
  tokens: readonly Token[],
  at: number,
  { minutes, next }: { minutes: number; next: number },
): DurationFound {
  const before = tokens[at - 1];
  const negative =
    (before?.word === '-' && tokens[at]?.glued === true && !before.glued) ||
    ['min', 'minus'].includes(before?.word ?? '');
  return negative ? { from: at - 1, next, minutes: -minutes } : { from: at, next, minutes };
}

const countedBefore = new Set(
  list(`
  met | groep | groepje | nr | nummer | casus | kamer | team | deel | sessie | bijeenkomst | keer | dag |
  regio | wijk | fase | stap | with | group | samen | onze | onder | aan | bij | leerjaar | klas | week |
  module | blok | # | € | op | jaar | les
`),
);

const mayFollow = new Set(
  list(`
  gehad | gedaan | gevolgd | gegeven | bijgewoond | aan | op | met | bij | van | voor | in | en | and | was |
  is | of | on | with | graag | aub | alsjeblieft | please | had | heb | de | het | mijn | onze | via | over |
  tijdens | ivm | ongeveer | svp | s | a | dank | bedankt | totaal | erbij | noteren | today | done | for | ik |
  groeps | team | individuele | klinische | peer | super | inter | collegiale | goede | mooie | fijne |
  digitale | online
`),
);

/** A number without a unit counts as a duration only where no noun claims it: "90 intervisie", not "3 collega's". */
function mayBeBare(tokens: readonly Token[], at: number, quantity: Quantity, taken: readonly boolean[]): boolean {
  const { style, value, next } = quantity;
  const before = tokens[at - 1];
  if (style === 'clock' && value < 7) return before?.glued !== true || !tokens[at]?.glued;
  if (style === 'article' || countedBefore.has(before?.word ?? '') || isYear(tokens[at]?.raw ?? '')) return false;
  if (tokens[at]?.glued && before !== undefined && !'(["+-~=:,;|/'.includes(before.word)) return false;
  if (tokens[at]?.kind === 'word' && style === 'whole' && !endsWithKind(tokens, next)) return false;
  if (tokens[at]?.kind === 'word' && value === 0.5) return false;
  const follower = tokens[next];
  if (follower?.kind === 'word' && follower.glued) return false;
  if (follower?.word === '%' || follower?.word === '€') return false;
  return (
    endsWithKind(tokens, next) || taken[next] === true || follower?.kind !== 'word' || mayFollow.has(follower.word)
  );
}

function isYear(raw: string): boolean {
  return /^(19|20)\d\d$/.test(raw);
}
