import { coreAfter } from './name-chain.ts';
import { doings, infixes, isSomebody, loose, small, titles } from './name-context.ts';
import { isEverydayThing, isNoName } from './name-exceptions.ts';
import type { NameToken } from './name-token.ts';

/** Where a name stands that a title, initials or a tussenvoegsel announces; undefined when none does. */
export function announced(tokens: readonly NameToken[], at: number): { first: number; core: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (titles.has(token.low)) return afterTitle(tokens, at);
  if (token.initials || isSmallInitial(tokens, at)) return afterInitials(tokens, at);
  return infixes.has(token.low) ? afterInfix(tokens, at) : undefined;
}

function afterTitle(tokens: readonly NameToken[], at: number): { first: number; core: number } | undefined {
  const title = tokens[at];
  let first = at + 1;
  if (!title || !/^\.?\s$/.test(tokens[first]?.gap ?? '')) return undefined;
  if (titles.has(tokens[first]?.low ?? '')) return undefined;
  while (tokens[first + 1] && (tokens[first]?.initials || isSmallInitial(tokens, first))) first += 1;
  const core = coreAfter(tokens, first);
  const last = tokens[core];
  const isFormal = core > first && !loose.has(title.low) && tokens[first]?.capital === true && last?.capital === true;
  const isCalledSo = isFormal && (/^Van$/.test(tokens[first]?.text ?? '') || !last?.isPlace) && !last?.isNoName;
  if (core > first && !loose.has(title.low) && isFamilyInSmall(tokens[core - 1], last)) return { first: at + 1, core };
  if (!last || !(isCalledSo || isNameAfterTitle(last, loose.has(title.low), core > first))) return undefined;
  if (core > first && last.isGiven && !last.isSurname && loose.has(title.low)) return { first: core, core };
  return { first: at + 1, core };
}

/** `mw de wit`, `fam ter haar`: behind a title even a small word is a name then. */
function isFamilyInSmall(infix: NameToken | undefined, last: NameToken | undefined): boolean {
  if (!last || !/^\p{Ll}{3}/u.test(last.text) || isSomebody(last.low)) return false;
  return /^te[rn]$/.test(infix?.low ?? '') || (last.isSurname && /^(?:de|den|der)$/.test(infix?.low ?? ''));
}

function isNameAfterTitle(last: NameToken, isLoose: boolean, hasInfix: boolean): boolean {
  if (last.begins || last.low.length < 2 || last.low === 'een' || /\d/.test(last.low) || infixes.has(last.low))
    return false;
  if (last.capital || last.shouted) return isCapitalName(last, isLoose, hasInfix);
  if (small.has(last.low) && !(last.isSurname && /^(?:kok|bakker|visser|bos|post)$/.test(last.low) && !isLoose))
    return false;
  if (doings.has(last.low) || last.low.length < 3) return false;
  if (isLoose) return !last.isWord && !last.isPlace && (last.isGiven || last.isSurname);
  return last.isSurname || last.isGiven || (!last.isWord && !last.isPlace && !last.isNoName);
}

function isCapitalName(last: NameToken, isLoose: boolean, hasInfix: boolean): boolean {
  if (last.shouted && last.low.length < 4 && !last.isSurname) return false;
  if (last.isPlace && hasInfix) return last.isSurname && !last.isNoName && !isLand(last);
  if (/.{3}(?:school|college|straat|weg|laan|plein)$/.test(last.low)) return false;
  if (last.isSurname || last.isGiven) return true;
  if (last.isThing || last.isPlace) return !isLoose && last.capital && !isLand(last);
  return !last.isNoName && (!last.isWord || (!isLoose && last.capital && !isOffice(last.low)));
}

const offices =
  /(?:voorzitter|wethouder|meester|minister|rechter|advocaa?te?|officier|directeur|secretaris|president|commissaris|griffier|notaris|inspect(?:eur|rice)|raadsheer|ambtenaar|leider|dokter|arts|psycholoog|psychiater|agent|manager|medewerk(?:er|ster)|cliënte?|pati[eë]nte?|verdachte|deskundige|koning|prins|aanwezigen?)$/;

/** `mevrouw de Voorzitter`: somebody is spoken to by what they do. */
function isOffice(low: string): boolean {
  return offices.test(low) || isSomebody(low);
}

function isLand(token: NameToken): boolean {
  return /(?:land|ië|rije|ika|kije|kko|ana|rea|ran|rak)$/.test(token.low);
}

function isSmallInitial(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    next &&
    /^\p{Ll}$/u.test(next.text) &&
    next.gap === '.' &&
    tokens[at + 2]?.low === 'van' &&
    tokens[at]?.gap !== '.'
  )
    return (
      /^\p{Ll}$/u.test(tokens[at]?.text ?? '') && !/^(?:i\.[opvm]|t\.[bn]|n\.a)/.test(`${tokens[at]?.low}.${next.low}`)
    );
  return (
    /^\p{Ll}$/u.test(tokens[at]?.text ?? '') &&
    /^\.\s?$/.test(next?.gap ?? '') &&
    Boolean(next && infixes.has(next.low) && next.low !== 'e')
  );
}

/** `J.P. verblijft`, `L., 14 jr`, `de ouders van J.`: somebody of whom no more is written. */
function isJustInitials(tokens: readonly NameToken[], at: number): boolean {
  const [token, next, beyond] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token?.initials || isNoName(token.low.replaceAll('.', ''))) return false;
  if (tokens[at - 1]?.low === 'van' && isSomebody(tokens[at - 2]?.low ?? '') && !next?.capital) return true;
  if (!next) return false;
  if (isSomebody(tokens[at - 1]?.low ?? '') && token.gap === ' ' && /\..*\./.test(token.text)) return !next.capital;
  if (/^(?:, | \()$/.test(next.gap) && /^1?\d$/.test(next.low))
    return /^(?:j|jr|jaar)$/.test(beyond?.low ?? 'j') || next.gap === ' (';
  return next.gap === ' ' && !next.capital && doings.has(next.low) && !/^[A-D]\.$/.test(token.text);
}

function afterInitials(tokens: readonly NameToken[], at: number): { first: number; core: number } | undefined {
  const next = tokens[at + 1];
  if (isJustInitials(tokens, at)) return { first: at, core: at };
  if (next?.initials && next.gap === ' ' && isJustInitials(tokens, at + 1)) return { first: at, core: at + 1 };
  if (!next || !/^\.?\s?$/.test(next.gap)) return undefined;
  const core = coreAfter(tokens, next.gap === '.' && next.low.length === 1 ? at + 2 : at + 1);
  const last = tokens[core];
  if (!last || (last.isNoName && !last.isThing)) return undefined;
  if (last.initials) return core > at + 1 ? { first: at, core } : undefined;
  if (last.capital || last.shouted)
    return last.isSurname || last.isPlace || !last.isWord ? { first: at, core } : undefined;
  return core > at + 1 && last.isSurname ? { first: at, core } : undefined;
}

/** `Van der Sluis-Tuinman`, `van dijck-tromp`: a surname by itself, with what belongs before it. */
function afterInfix(tokens: readonly NameToken[], at: number): { first: number; core: number } | undefined {
  const token = tokens[at];
  const core = coreAfter(tokens, at);
  const last = tokens[core];
  if (
    !token ||
    !last ||
    core === at ||
    last.isNoName ||
    isEverydayThing(last) ||
    !/^(?:van|de|den|der|ten|ter|el|al|vd|v\/d|'t|vande|vander|te|ait|ben)$/.test(token.low)
  )
    return undefined;
  if (last.capital && /^Van$/.test(token.text) && token.begins && isSpokenOf(tokens, core)) return { first: at, core };
  if (last.capital && /^\p{Lu}/u.test(token.text) && !token.begins)
    return isOwnSurname(tokens, at, core) ? { first: at, core } : undefined;
  const isDouble = /^\p{L}{3,}-\p{L}{3,}/u.test(last.low) && !last.isWord && last.isWholeSurname && !last.isPlace;
  if (isDouble) return { first: at, core };
  const isFull = core > at + 1 || isShortened(token);
  const isPlace = last.isPlace && !/^(?:den|der|ten|ter)$/.test(tokens[core - 1]?.low ?? '') && !isShortened(token);
  return last.capital && isFull && last.isSurname && !isPlace ? { first: at, core } : undefined;
}

/** `vd`, `v/d`, `v.d.`. */
function isShortened({ low }: NameToken): boolean {
  return /^v[/.]?d\.?$/.test(low);
}

/** `Van Beek (vader) heeft`. */
function isSpokenOf(tokens: readonly NameToken[], core: number): boolean {
  const [last, next] = [tokens[core], tokens[core + 1]];
  if (!last?.isSurname || !next) return false;
  if (next.gap === ' (' && isSomebody(next.low)) return true;
  if (last.isWord || last.isPlace) return false;
  return next.gap === ' (' || (next.gap === ' ' && doings.has(next.low));
}

function isOwnSurname(tokens: readonly NameToken[], at: number, core: number): boolean {
  const before = tokens[at - 1];
  const last = tokens[core];
  const isElse =
    before &&
    /^(?:zaal|lokaal|kamer|ruimte|op|bij|naar|in|groep|boek|film|krant|huis|school|locatie|de|het)$/.test(before.low);
  if (before && isSomebody(before.low) && tokens[at]?.gap === ' ') return true;
  if (last?.isPlace && tokens[at]?.text === 'Van') return !isElse;
  return Boolean(last?.isSurname && !last.isPlace && (core > at + 1 || !isElse));
}
