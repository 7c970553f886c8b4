import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import { endOfName } from './name-chain.ts';
import { infixes } from './name-context.ts';
import { nobodies } from './name-exceptions.ts';
import { isName } from './name-judgement.ts';
import type { Place } from './name-surroundings.ts';
import { announced } from './name-titles.ts';
import type { NameToken } from './name-token.ts';
import { longThings, nameTokens } from './name-tokens.ts';

/** Names of people. Of a longer name its beginning comes along: another rule may be right about the rest. */
const names: Rule = (text, lists) => {
  const tokens = nameTokens(text, lists);
  const free = [...nobodies(text), ...longThings(tokens, text, lists)];
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at, text);
    if (!name) continue;
    const [first, last, end] = [tokens[name.first], tokens[name.core], tokens[name.end]];
    if (!first || !last || !end || free.some(({ from, to }) => from <= last.from && last.to <= to)) continue;
    found.push({ class: 'name', from: first.from, to: end.to });
    for (const part of tokens.slice(name.core, name.end).reverse())
      if (!infixes.has(part.low)) found.push({ class: 'name', from: first.from, to: part.to });
    if (first.from < last.from) found.push({ class: 'name', from: last.from, to: last.to });
    at = name.end;
  }
  return found;
};

export const nameRules: readonly Rule[] = [names];

function nameAt(
  tokens: readonly NameToken[],
  at: number,
  text: string,
): { first: number; core: number; end: number } | undefined {
  const token = tokens[at];
  if (!token || isGlued(token, text)) return undefined;
  const lead = announced(tokens, at);
  if (lead) return { ...lead, end: endOfName(tokens, lead.core) };
  if (text[token.from - 1] === '@') return { first: at, core: at, end: endOfName(tokens, at) };
  return isName(placeOf(tokens, at)) ? { first: at, core: at, end: endOfName(tokens, at) } : undefined;
}

/** Part of an address, a handle or a number. */
function isGlued(token: NameToken, text: string): boolean {
  const [before, after] = [text[token.from - 1] ?? ' ', text.slice(token.to, token.to + 3)];
  if (/['’]s-$/.test(text.slice(token.from - 3, token.from))) return true;
  if (/[._#\d\\]/.test(before) && !/\.\s$/.test(token.gap)) return true;
  if (before === '@' && !(token.isGiven && !token.isNoName)) return true;
  return /^[@_#\d]|^\.\p{Ll}(?!\.)|^-\s/u.test(after);
}

function placeOf(tokens: readonly NameToken[], at: number): Place {
  const token = tokens[at] as NameToken;
  const after = tokens[at + 1];
  const before = isSameSentence(token) ? tokens[at - 1] : undefined;
  return {
    token,
    before,
    beforeThat: before && isSameSentence(before) ? tokens[at - 2] : undefined,
    after: after && isSameSentence(after) ? after : undefined,
    afterThat: tokens[at + 2],
  };
}

function isSameSentence({ gap }: NameToken): boolean {
  return !/[.!?;\n]\s/.test(gap);
}
