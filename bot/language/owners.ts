import { list } from './lists.ts';
import { at, type Clause, determiners, me, others, type Subject } from './subjects.ts';
import { after, afterAny, type Token, typed, wordAt } from './tokens.ts';

const subordinators = new Set(
  list(`
  die | wat | waar | zodat | als | of | hoe | omdat | waarom | waarmee | waarvan | terwijl | zoals | toen |
  wanneer | en | dan | that | what | which | how | if | because | and
`),
);

const prepositions = new Set(
  list(`
  aan | met | van | bij | voor | namens | naar | over | uit | in | op | tussen | richting | via | to | with |
  from | of | for | at | about | en | and | tegen | per | door | samen
`),
);

/** Finds the subject of a clause: at its beginning, or behind the verb when something else stands in front. */
export function subjectOf<Value>(clause: Clause<Value>): Subject<Value> | undefined {
  const { places } = clause;
  const first = firstWord(clause, 0);
  const start = at(clause, first);
  const direct = start && !isFronted(clause, first, start) ? start : undefined;
  if (direct && (direct.who.kind !== 'named' || clause.subordinate || standsAsSubject(clause, direct))) return direct;
  const second = clause.inverted ? at(clause, first + 1) : undefined;
  if (second) return second;
  return (
    passive(clause) ??
    later(clause, me) ??
    later(clause, others) ??
    (isAdverbial(clause, first) ? namedLater(clause) : undefined) ??
    (places.length > 0 ? unknownAt(clause, first) : undefined)
  );
}

function firstWord<Value>({ tokens, places }: Clause<Value>, from: number): number {
  let index = from;
  while (index < places.length && tokens[places[index] ?? -1]?.kind === 'sign') index += 1;
  return index;
}

/** "Samira bel ik": what stands in front is not who does it. */
function isFronted<Value>({ tokens, places }: Clause<Value>, index: number, start: Subject<Value>): boolean {
  if (start.who.kind === 'me' || start.who.kind === 'none') return false;
  const behind = places.filter((place) => place >= start.next && place >= (places[index] ?? 0));
  const third = wordAt(tokens, behind[1] ?? -1);
  return me.has(third) || third === 'we' || third === 'wij';
}

const noVerbs = new Set(
  list(`
  de | het | een | dat | die | mijn | ons | onze | met | voor | naar | over | aan | uit | in | op | bij | van |
  the | a | alle | nog | even | weer | terug | niet
`),
);

/** A name followed by a verb of one person, a colon, or nothing that could make it the one who is called. */
function standsAsSubject<Value>({ tokens, places }: Clause<Value>, subject: Subject<Value>): boolean {
  const next = places.find((place) => place >= subject.next);
  const word = wordAt(tokens, next ?? -1);
  if (subject.who.kind === 'several') return true;
  if (next === undefined) return false;
  if (tokens[next]?.kind === 'sign') return [':', '-', '=', '>'].includes(word);
  if (word === 'en' || word === 'and') return true;
  if (noVerbs.has(word)) return false;
  const plural = /s$|en$/.test(wordAt(tokens, subject.next - 1));
  return plural || !/[^e]en$/.test(word) || word.length < 5;
}

/** A pronoun further on that is the subject, not one inside "wat ik vroeg" or "Samira en ik". */
function later<Value>(clause: Clause<Value>, pronouns: ReadonlySet<string>): Subject<Value> | undefined {
  const { tokens, places } = clause;
  for (const [index, place] of places.entries()) {
    const word = wordAt(tokens, place);
    const before = wordAt(tokens, places[index - 1] ?? -1);
    if (
      !pronouns.has(word) ||
      index === 0 ||
      subordinators.has(before) ||
      prepositions.has(before) ||
      word === 'k' ||
      word === 'u' ||
      word === 'je'
    )
      continue;
    return at(clause, index);
  }
  return undefined;
}

/** "… wordt door Samira gestuurd", "… door mij". */
function passive<Value>(clause: Clause<Value>): Subject<Value> | undefined {
  const { tokens, places } = clause;
  for (const [index, place] of places.entries()) {
    if (wordAt(tokens, place) !== 'door') continue;
    if (['mij', 'me', 'mijzelf'].includes(wordAt(tokens, place + 1)))
      return { who: { kind: 'me' }, from: place, next: place + 2 };
    const named = at(clause, index + 1);
    if (named && named.who.kind !== 'none' && named.who.kind !== 'me')
      return { ...named, from: named.next === named.from ? named.from : place };
  }
  return undefined;
}

const adverbs = new Set(
  list(`
  daarna | dan | daarom | ook | vervolgens | na | tijdens | in | op | bij | namens | voor | volgens | eerst |
  morgen | om | met | then | after | at | on | in | during | before
`),
);

function isAdverbial<Value>({ tokens, places }: Clause<Value>, index: number): boolean {
  return adverbs.has(wordAt(tokens, places[index] ?? -1));
}

function namedLater<Value>(clause: Clause<Value>): Subject<Value> | undefined {
  const { tokens, places } = clause;
  for (const index of places.keys()) {
    const before = wordAt(tokens, places[index - 1] ?? -1);
    if (
      index === 0 ||
      prepositions.has(before) ||
      (determiners.has(before) && prepositions.has(wordAt(tokens, places[index - 2] ?? -1)))
    )
      continue;
    const found = at(clause, index);
    if (found && found.who.kind !== 'me') return found;
  }
  return undefined;
}

/** A subject nobody here knows: "Karel stuurt …", "de gemeente levert …". Its words stay in the sentence. */
function unknownAt<Value>({ tokens, places, text }: Clause<Value>, index: number): Subject<Value> | undefined {
  const place = places[index] ?? -1;
  const word = wordAt(tokens, place);
  const start = determiners.has(word) ? index + 1 : index;
  if (noVerbs.has(word) && !determiners.has(word)) return undefined;
  const isName = /^\p{Lu}/u.test(tokens[places[start] ?? -1]?.raw ?? '');
  for (let length = 1; length <= 3; length += 1) {
    const verb = places[start + length];
    const candidate = wordAt(tokens, verb ?? -1);
    if (
      !/[a-z]{2}(t|at|an)$|^(is|zal|kan|wil|moet|will|sends|makes|calls|gives|writes)$/.test(candidate) ||
      noVerbs.has(candidate)
    )
      continue;
    if (length > 1 && !isName && start === index) continue;
    const last = places[start + length - 1] ?? place;
    if (start === index && !isName) return undefined;
    return { who: { kind: 'unknown', words: typed(text, tokens, place, last + 1) }, from: place, next: place };
  }
  return undefined;
}

const auxiliaries = ['zal', 'zullen', 'will', 'shall', 'am going to', 'going to', 'is going to', 'are going to'];

/** The place past "zal" and "will" behind the subject: they say nothing of what is to be done. */
export function pastAuxiliary(tokens: readonly Token[], place: number): number {
  return afterAny(tokens, place, auxiliaries) ?? after(tokens, place, 'zou') ?? place;
}
