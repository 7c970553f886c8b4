import { numberWords } from './number-words.ts';
import { known, type Token, wordAt } from './tokens.ts';
import { timeUnits } from './words.ts';

/** A quantity as it was typed: `clock` is 1:30 or 1.30, hours and minutes in one. */
export interface Quantity {
  readonly value: number;
  readonly style: 'whole' | 'decimal' | 'clock' | 'article';
  readonly next: number;
}

const fractionSigns: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const halves = new Set(['half', 'halve', 'halfe', 'helft']);
const oneAndHalf = new Set(['anderhalf', 'anderhalve', 'anderhlaf', 'andehalf', 'anderhaf', 'anderhal', 'anderhalfe']);

/** Whole numbers for counting days and weeks: digits or a word, "een" and "a" included. */
export function countAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return token.raw.length <= 4 ? { value: Number(token.raw), next: at + 1 } : undefined;
  if (token.word === 'a' || token.word === 'an') return { value: 1, next: at + 1 };
  const word = numberWords.get(token.word);
  return word === undefined ? undefined : { value: word, next: at + 1 };
}

/** The quantity that begins here, with its fraction: "2", "1,5", "1:30", "anderhalf", "twee en een half", "1 1/2". */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return numeral(tokens, at);
  const sign = known(fractionSigns, token.word);
  if (sign !== undefined) return { value: sign, style: 'decimal', next: at + 1 };
  if (halves.has(token.word))
    return { value: 0.5, style: 'decimal', next: wordAt(tokens, at + 1) === 'an' ? at + 2 : at + 1 };
  if (oneAndHalf.has(token.word)) return { value: 1.5, style: 'decimal', next: at + 1 };
  if (token.word === 'ander' && halves.has(wordAt(tokens, at + 1)))
    return { value: 1.5, style: 'decimal', next: at + 2 };
  return token.kind === 'sign' ? leadingPoint(tokens, at) : spelled(tokens, at, token.word);
}

/** ",5 uur": a fraction without its nought. */
function leadingPoint(tokens: readonly Token[], at: number): Quantity | undefined {
  const [sign, digit] = [tokens[at], tokens[at + 1]];
  const isPoint =
    (sign?.word === ',' || sign?.word === '.') && !sign.glued && digit?.glued === true && /^\d$/.test(digit.raw);
  const hours = known(timeUnits, wordAt(tokens, at + 2)) === 'hour';
  return isPoint && hours ? { value: Number(`0.${digit.raw}`), style: 'decimal', next: at + 2 } : undefined;
}

function spelled(tokens: readonly Token[], at: number, word: string): Quantity | undefined {
  const joined = /^(\p{L}{2,12}?)en(?:een)?hal(?:f|ve)$/u.exec(word);
  const before = joined?.[1] === undefined ? undefined : numberWords.get(joined[1]);
  if (before !== undefined) return { value: before + 0.5, style: 'decimal', next: at + 1 };
  if (word === 'driekwart') return { value: 0.75, style: 'decimal', next: at + 1 };
  const article = word === 'een' || word === 'n' || word === 'a' || word === 'an' || word === 'one';
  const value = article ? 1 : numberWords.get(word);
  if (value === undefined) return undefined;
  const second = wordAt(tokens, at + 1);
  if (article && halves.has(second)) return { value: 0.5, style: 'decimal', next: at + 2 };
  if (article && oneAndHalf.has(second)) return { value: 1.5, style: 'decimal', next: at + 2 };
  const compound =
    hundreds(tokens, at, value) ?? englishCompound(tokens, at, value) ?? dutchCompound(tokens, at, value);
  if (compound) return compound;
  return withHalf(tokens, { value, style: article ? 'article' : 'whole', next: at + 1 });
}

/** "Twee honderd", "honderd twintig": the parts of a larger number, apart. */
function hundreds(tokens: readonly Token[], at: number, value: number): Quantity | undefined {
  const times = value > 0 && value < 10 && ['honderd', 'hundred'].includes(wordAt(tokens, at + 1));
  if (!times && value % 100 !== 0) return undefined;
  if (value === 0) return undefined;
  const next = times ? at + 2 : at + 1;
  const link = ['en', 'and'].includes(wordAt(tokens, next)) ? next + 1 : next;
  const rest = numberWords.get(wordAt(tokens, link));
  const total = times ? value * 100 : value;
  if (rest !== undefined && rest > 0 && rest < 100) return { value: total + rest, style: 'whole', next: link + 1 };
  return { value: total, style: 'whole', next };
}

/** "Vijf en veertig", written apart. */
function dutchCompound(tokens: readonly Token[], at: number, unit: number): Quantity | undefined {
  const tens = wordAt(tokens, at + 1) === 'en' ? (numberWords.get(wordAt(tokens, at + 2)) ?? 0) : 0;
  const apart = unit > 0 && unit < 10 && tens >= 20 && tens % 10 === 0 && tens < 100;
  return apart ? { value: tens + unit, style: 'whole', next: at + 3 } : undefined;
}

function englishCompound(tokens: readonly Token[], at: number, tens: number): Quantity | undefined {
  if (tens < 20 || tens % 10 !== 0) return undefined;
  const unitAt = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const unit = numberWords.get(wordAt(tokens, unitAt));
  const english = wordAt(tokens, at).endsWith('ty') && unit !== undefined && unit > 0 && unit < 10;
  return english ? { value: tens + unit, style: 'whole', next: unitAt + 1 } : undefined;
}

function numeral(tokens: readonly Token[], at: number): Quantity | undefined {
  const digits = tokens[at]?.raw ?? '';
  if (digits.length > 6) return { value: Number.POSITIVE_INFINITY, style: 'whole', next: at + 1 };
  const value = Number(digits);
  const sign = tokens[at + 1];
  const tail = tokens[at + 2];
  if (sign?.glued && tail?.glued && tail.kind === 'number' && tail.raw.length <= 6) {
    if (sign.word === ':' && tail.raw.length === 2) return clockOr(value, tail.raw, at + 3, false);
    if (sign.word === '.' || sign.word === ',') return clockOr(value, tail.raw, at + 3, true);
    if (sign.word === '/' && ['1/2', '1/4', '3/4'].includes(`${digits}/${tail.raw}`)) {
      return { value: value / Number(tail.raw), style: 'decimal', next: at + 3 };
    }
  }
  const part = known(fractionSigns, sign?.word ?? '');
  if (part !== undefined) return { value: value + part, style: 'decimal', next: at + 2 };
  return withHalf(tokens, { value, style: 'whole', next: at + 1 });
}

const decimalTails = new Set(['25', '50', '75']);

function clockOr(hours: number, tail: string, next: number, mayBeDecimal: boolean): Quantity | undefined {
  if (mayBeDecimal && tail.length === 3) return { value: Number(`${hours}${tail}`), style: 'whole', next };
  const decimal =
    mayBeDecimal && (tail.length !== 2 || decimalTails.has(tail) || Number(tail) % 5 !== 0 || Number(tail) > 59);
  if (decimal) return { value: Number(`${hours}.${tail}`), style: 'decimal', next };
  return Number(tail) > 59 ? undefined : { value: hours + Number(tail) / 60, style: 'clock', next };
}

/** "2 en een half", "two and a half", "1 1/2". */
function withHalf(tokens: readonly Token[], whole: Quantity): Quantity {
  let at = whole.next;
  if (tokens[at]?.kind === 'number' && !tokens[at]?.glued) {
    const fraction = numeralFraction(tokens, at);
    return fraction === undefined ? whole : { value: whole.value + fraction, style: 'decimal', next: at + 3 };
  }
  if (tokens[at]?.word === '-' && tokens[at]?.glued) at += 1;
  if (!['en', 'and', 'n'].includes(wordAt(tokens, at))) return whole;
  at += 1;
  if (tokens[at]?.word === '-' && tokens[at]?.glued) at += 1;
  if (wordAt(tokens, at) === 'een' || wordAt(tokens, at) === 'a') at += 1;
  if (tokens[at]?.word === '-' && tokens[at]?.glued) at += 1;
  return halves.has(wordAt(tokens, at)) ? { value: whole.value + 0.5, style: 'decimal', next: at + 1 } : whole;
}

function numeralFraction(tokens: readonly Token[], at: number): number | undefined {
  const written = `${wordAt(tokens, at)}${wordAt(tokens, at + 1)}${wordAt(tokens, at + 2)}`;
  return known({ '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 }, written);
}
