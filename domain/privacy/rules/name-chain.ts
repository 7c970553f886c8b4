import { doings, infixes, small } from './name-context.ts';
import type { NameToken } from './name-token.ts';

const heavy =
  /^(?:van|de|den|der|ten|ter|te|vd|v\/d|v\.d\.?|v|v\. d\.?|el|al|von|da|dos|di|del|bin|ben|ibn|abu|abou|ait|aït|ould|la|le|du|'t|vant|vande|vander|d'|op|in|aan)$/;

/** The place of the last word of the name that begins at this one: `Bart` + `de` + `Graaf`, `wesley` + `v`. */
export function endOfName(tokens: readonly NameToken[], start: number): number {
  let end = start;
  for (let more = nextPart(tokens, end); more > end; more = nextPart(tokens, end)) end = more;
  return end;
}

function nextPart(tokens: readonly NameToken[], end: number): number {
  const here = tokens[end];
  const next = tokens[end + 1];
  if (!here || !next || !isBeside(here, next)) return end;
  if (next.initials) return end + 1;
  const core = infixes.has(next.low) && heavy.test(next.low) ? coreAfter(tokens, end + 1) : end + 1;
  const last = tokens[core];
  if (!last || (core > end + 1 && isJustPreposition(tokens, end + 1, core))) return end;
  return isPart(last, { here, infix: core > end + 1 ? next : undefined, beyond: tokens[core + 1] }) ? core : end;
}

function isBeside(here: NameToken, next: NameToken): boolean {
  return (
    /^\s$/.test(next.gap) ||
    (here.initials && next.gap === '') ||
    (here.low.length < 4 && next.gap === '. ' && infixes.has(here.low))
  );
}

/** Past the tussenvoegsels. */
export function coreAfter(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (
    at - from < 3 &&
    tokens[at + 1] &&
    infixes.has(tokens[at]?.low ?? '') &&
    /^\.?\s$/.test(tokens[at + 1]?.gap ?? '')
  )
    at += 1;
  return at;
}

/** `Samira in Utrecht`: a single small word of these is no part of a name. */
function isJustPreposition(tokens: readonly NameToken[], from: number, core: number): boolean {
  const [word, last] = [tokens[from]?.low ?? '', tokens[core]];
  if (word === 'te') return !last?.capital || last.isPlace;
  return /^(?:op|in|aan)$/.test(word) && (core === from + 1 || !last?.capital);
}

/** `Sanne van Jeugdhulp`: where somebody works, rather than what they are called. */
const ofWork =
  /(?:zorg|hulp|team|school|huis|punt|loket|steun|veilig|werk|advies|centrum|dienst|bureau|net|plein|wijzer|thuis|groep|raad|bank|college|afdeling|kantoor)$/;

interface Beside {
  readonly here: NameToken;
  readonly infix: NameToken | undefined;
  readonly beyond: NameToken | undefined;
}

function isPart(last: NameToken, { here, infix, beyond }: Beside): boolean {
  if (last.initials) return true;
  if (last.low.length === 1)
    return !/\d/.test(last.low) && Boolean(beyond ? beyond.gap.startsWith('.') : true) && last.low !== 'u';
  if (beyond?.low === 'en' && beyond.gap === '- ') return false;
  const called = infix?.low === 'van' && here.isGiven && here.capital && last.capital;
  const besides = !infix && here.isGiven && !here.isWord && here.capital && last.capital;
  if (last.isNoName || (last.isPlace && !last.isSurname && !called && !besides)) return false;
  if (last.capital && !infix && here.isGiven && !here.isWord) return true;
  if (called && (last.isPlace || (!last.isExactWord && !ofWork.test(last.low)))) return true;
  if (last.capital)
    return last.isGiven || last.isSurname || !last.isWord || Boolean(infix && !/^(?:van|v)$/.test(infix.low));
  if (last.shouted) return here.shouted && (last.isSurname || !last.isWord);
  if (here.capital && !infix) return false;
  if (small.has(last.low) || doings.has(last.low)) return false;
  return (
    last.isSurname &&
    (!last.isWord ||
      (!here.capital && infix !== undefined) ||
      /(?:er|ers|ma|stra|sen|inga|man|mans|ink)$/.test(last.low))
  );
}
