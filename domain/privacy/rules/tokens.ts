import { withPlainLetters } from './letters.ts';

/** A word of a text, with what a rule asks of it. */
export interface Token {
  readonly text: string;
  readonly low: string;
  readonly from: number;
  readonly to: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** It begins with a capital; `'s-Gravenpolder` does too. */
  readonly capital: boolean;
  /** It begins a sentence, or a line or quotation, so that its capital tells nothing. */
  readonly begins: boolean;
}

const word = withPlainLetters(/(?:['’‘`](?=[tsnk](?!\p{L})))?[\p{L}\p{N}]+(?:[-'’&+][\p{L}\p{N}]+)*/gu);
const opens = /[.!?:;\n"“”„‘(•]|^['’]|^ ?-/u;
const quoted = /[’‘`]/;
const capital = /^(?:['’]?s-)?\p{Lu}/u;
const shortened = /^(?:st|dr|mr|ds|prof|mgr|mej|mevr|mvr|mw|dhr|fam|drs|ir|ing)$/;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const before = tokens.at(-1);
    const gap = text.slice(before?.to ?? 0, match.index);
    const begins = !before || (gap !== ' ' && opens.test(gap) && !(gap === '. ' && shortened.test(before.low)));
    const small = match[0].toLowerCase();
    tokens.push({
      text: match[0],
      low: quoted.test(small) ? small.replace(quoted, "'") : small,
      from: match.index,
      to: match.index + match[0].length,
      gap,
      capital: small !== match[0] && capital.test(match[0]),
      begins,
    });
  }
  return tokens;
}

/** Whether this word follows the one before it in one name: a space, an ampersand, or the dot of `St.`. */
export function joins(token: Token, before: Token): boolean {
  return token.gap === ' ' || token.gap === ' & ' || (token.gap === '. ' && shortened.test(before.low));
}
