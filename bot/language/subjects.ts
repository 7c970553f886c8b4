import { list } from './lists.ts';
import type { FindName } from './names.ts';
import { afterAny, type Token, typed, wordAt } from './tokens.ts';

/** Who takes it on, as the sentence says. */
export type Who<Value> =
  | { readonly kind: 'me' }
  | { readonly kind: 'named'; readonly value: Value; readonly words: string }
  | { readonly kind: 'several'; readonly candidates: readonly Value[]; readonly words: string }
  /** A subject that the network does not know. */
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'none' };

/** Where the subject stands, so that the rest can be kept without it. */
export interface Subject<Value> {
  readonly who: Who<Value>;
  readonly from: number;
  readonly next: number;
}

export const me = new Set(['ik', 'i', "i'll", "i'm", "i'd", 'ikzelf', 'lk', 'k', 'ikke']);

export const others = new Set(
  list(`
  wij | we | we'll | jullie | jij | je | hij | zij | ze | u | men | iemand | iedereen | niemand | allemaal |
  they | he | she | you | everyone | someone | they'll
`),
);

export const determiners = new Set(
  list(`
  de | het | t | the | onze | collega | ons | mevrouw | meneer | dhr | mevr | our
`),
);

export interface Clause<Value> {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens of the clause in order, without the days and what came before it. */
  readonly places: readonly number[];
  /** The clause began with a day, so that the verb comes before the subject. */
  readonly inverted: boolean;
  /** The clause follows "dat": its verb stands at the end. */
  readonly subordinate: boolean;
  readonly find: FindName<Value>;
}

/** The subject that begins at this place: a pronoun or a known name, its determiner with it. */
export function at<Value>(clause: Clause<Value>, index: number): Subject<Value> | undefined {
  const { tokens, places, text, find } = clause;
  const place = places[index];
  if (place === undefined) return undefined;
  const word = wordAt(tokens, place);
  if (me.has(word)) return joined(clause, { who: { kind: 'me' }, from: place, next: place + 1 });
  if (others.has(word)) return { who: { kind: 'none' }, from: place, next: place };
  const bare = find(tokens, place);
  const found = bare ?? (determiners.has(word) ? find(tokens, place + 1) : undefined);
  if (!found) return undefined;
  const words = typed(text, tokens, found.from, found.next);
  const surname = strangeSurname(tokens, found);
  if (surname)
    return {
      who: { kind: 'unknown', words: typed(text, tokens, found.from, found.next + 1) },
      from: place,
      next: place,
    };
  const [value] = found.values;
  const who: Who<Value> =
    found.values.length === 1 && value !== undefined
      ? { kind: 'named', value, words }
      : { kind: 'several', candidates: found.values, words };
  return joined(clause, { who, from: place, next: found.next });
}

/** A first name with a surname that is not the known person's. */
function strangeSurname<Value>(
  tokens: readonly Token[],
  found: { from: number; next: number; values: readonly Value[] },
): boolean {
  const [first, second] = [tokens[found.next - 1], tokens[found.next]];
  if (found.next - found.from !== 1 || first === undefined || second?.kind !== 'word') return false;
  const capital = /^\p{Lu}\p{Ll}/u;
  return capital.test(first.raw) && capital.test(second.raw) && first.raw !== first.raw.toUpperCase();
}

const joiners = list(`
  en | & | + | of | and | or | , samen met | samen met | en de | en het | / | ,
`);

/** "Samira en Joris", "ik of Samira": more than one, so it is asked. */
function joined<Value>(clause: Clause<Value>, subject: Subject<Value>): Subject<Value> {
  const { tokens, text, find } = clause;
  const link = afterAny(tokens, subject.next, joiners);
  if (link === undefined) return subject;
  const here = determiners.has(wordAt(tokens, link)) ? link + 1 : link;
  const other = find(tokens, here);
  const pair = other !== undefined || me.has(wordAt(tokens, link));
  const withMe =
    subject.who.kind === 'me' && ['en', '&', '+', 'of', 'and', 'or'].includes(wordAt(tokens, subject.next));
  if (!pair && !withMe) return subject;
  const known =
    subject.who.kind === 'named' ? [subject.who.value] : subject.who.kind === 'several' ? subject.who.candidates : [];
  const words = typed(text, tokens, subject.from, other?.next ?? link + 1);
  return {
    who: { kind: 'several', candidates: [...known, ...(other?.values ?? [])], words },
    from: subject.from,
    next: subject.from,
  };
}
