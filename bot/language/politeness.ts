import { list } from './lists.ts';
import { after, afterAny, byFirstWord, byLastWord, fold, startOf, type Token, tokensOf } from './tokens.ts';

/** What people say around what they mean, at its beginning. */
const before = list(`
  hoi | hallo | hey | hee | hai | hi | hello | heej | yo | dag | goedemorgen | goedemiddag | goedenavond |
  goedendag | goede morgen | goede middag | goeie morgen | goeiemorgen | good morning | beste | lieve |
  schakelbot | schakel bot | bot | allemaal | daar | kun je | kan je | kun jij | kan jij | kunt u | kan u |
  wil je | wil jij | wilt u | zou je | zou jij | zou u | zou je willen | kun je misschien | could you |
  can you | would you | please | pls | alsjeblieft | alstublieft | alsjeblief | aub | a . u . b . | a . u . b |
  svp | s . v . p . | s . v . p | ajb | graag | misschien | voor mij | voor me | for me | mag ik |
  mag ik misschien | zou ik | willen we | even voor mij | sorry | vraagje | ok | oke | o ja | oh ja
`);
const beforeWords = list(`
  ik wil | ik wil graag | ik zou graag | ik zou willen | i would like | i'd like | i want | laat | laat me |
  laat mij | toon | toon me | geef | geef me | geef mij | show | show me | mijn | my | to
`);
/** And at its end. */
const behind = byLastWord(
  list(`
  alsjeblieft | alstublieft | alsjeblief | aub | a . u . b . | a . u . b | svp | s . v . p . | s . v . p | ajb |
  graag | please | pls | dank je | dank je wel | dankjewel | dank | dank u | dank u wel | alvast dank |
  bedankt | alvast bedankt | thanks | thank you | thx | voor mij | voor me | for me | groet | groetjes | gr |
  schakelbot | mvg | met vriendelijke groet | zien | laten zien
`),
);
const openings = byFirstWord(before);
const openingsOfCommands = byFirstWord([...before, ...beforeWords]);
const signs = new Set(['.', ',', '!', '?', ':', ';', '-', '…', '"', "'", '“', '”', '(', ')', '*', '@']);

function isEmoji(token: Token): boolean {
  return /\p{Extended_Pictographic}|\p{Emoji_Modifier}|️/u.test(token.raw) && token.kind === 'sign';
}

/** The token where the message itself begins; `commands` also takes off "ik wil graag" and "mijn". */
export function politeStart(tokens: readonly Token[], commands: boolean): number {
  const opening = commands ? openingsOfCommands : openings;
  let at = 0;
  while (at < tokens.length) {
    const next =
      afterAny(tokens, at, opening(tokens[at]?.word)) ??
      evenAt(tokens, at) ??
      (isLoose(tokens[at]) ? at + 1 : undefined);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** "Even" is a filler, but "even niet" is what somebody means. */
function evenAt(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.word === 'even' && !['niet', 'not', 'weg', 'pauze'].includes(tokens[at + 1]?.word ?? '')
    ? at + 1
    : undefined;
}

/** The token after which only thanks and "graag" follow; a sign goes only with the thanks behind it. */
export function politeEnd(tokens: readonly Token[], start: number): number {
  let end = tokens.length;
  for (let at = end; at > start; ) {
    const from = endingAt(tokens, at, start);
    if (from !== undefined) end = beforeComma(tokens, from, start);
    at = from ?? at - 1;
    if (from === undefined && !isLoose(tokens[at])) break;
  }
  return end;
}

function beforeComma(tokens: readonly Token[], from: number, start: number): number {
  return from - 1 > start && [',', '-', ';'].includes(tokens[from - 1]?.word ?? '') ? from - 1 : from;
}

function isLoose(token: Token | undefined): boolean {
  return token !== undefined && (signs.has(token.word) || isEmoji(token));
}

function endingAt(tokens: readonly Token[], end: number, start: number): number | undefined {
  let best: number | undefined;
  for (const phrase of behind(tokens[end - 1]?.word)) {
    const from = startOf(tokens, end, phrase);
    if (from !== undefined && from >= start && from < (best ?? end)) best = from;
  }
  return best;
}

/** A message without its greeting, "kun je alsjeblieft" and thanks; as it was when nothing else is left. */
export function withoutPoliteness(text: string): { readonly text: string; readonly from: number } {
  const tokens = tokensOf(text);
  const start = politeStart(tokens, true);
  const end = politeEnd(tokens, start);
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last || end <= start) return { text: text.trim(), from: text.length - text.trimStart().length };
  return { text: text.slice(first.from, last.to), from: first.from };
}

/** The words that matter, folded and with single spaces: to recognise a command by. */
export function core(text: string): string {
  const tokens = tokensOf(withoutPoliteness(text).text);
  let end = tokens.length;
  while (end > 1 && isLoose(tokens[end - 1])) end -= 1;
  return tokens
    .slice(0, end)
    .map((token, index) => (index > 0 && !token.glued ? ` ${token.word}` : token.word))
    .join('');
}

/** The word that a message begins with, and what follows it as it was typed; `from` is its place in the text. */
export interface Begun {
  readonly name: string;
  readonly rest: string;
  readonly from: number;
}

/** Words that a message may begin with: those that begin with this token. */
export type Names = (word: string | undefined) => readonly Name[];

interface Name {
  readonly name: string;
  readonly folded: string;
}

export function namesOf(names: readonly string[]): Names {
  const found = new Map<string | undefined, Name[]>();
  for (const name of names) {
    const folded = fold(name);
    const [first] = folded.split(' ');
    found.set(first, [...(found.get(first) ?? []), { name, folded }]);
  }
  return (word) => found.get(word) ?? [];
}

/** Finds which of these words (the longest) a message begins with, politeness aside. */
export function wordAtStart(
  text: string,
  names: Names,
  exists: (name: string) => boolean = () => true,
): Begun | undefined {
  const tokens = tokensOf(text);
  for (const start of startsOf(tokens)) {
    const found = nameAt(tokens, start, names, exists);
    if (!found) continue;
    const last = tokens[found.next - 1];
    const colon = tokens[found.next]?.word === ':' ? (tokens[found.next]?.to ?? 0) : (last?.to ?? 0);
    const end = tokens[politeEnd(tokens, found.next) - 1]?.to ?? text.length;
    const tail = text.slice(colon, Math.max(end, colon));
    const rest = tail.trimStart();
    return { name: found.name, rest, from: colon + tail.length - rest.length };
  }
  return undefined;
}

/** As it is, and behind what is said for politeness; found out only when it is asked for. */
function* startsOf(tokens: readonly Token[]): Generator<number> {
  yield 0;
  yield politeStart(tokens, false);
  yield politeStart(tokens, true);
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  names: Names,
  exists: (name: string) => boolean,
): { name: string; next: number } | undefined {
  let best: { name: string; next: number } | undefined;
  for (const { name, folded } of names(tokens[at]?.word)) {
    if (!exists(name)) continue;
    const next = after(tokens, at, folded);
    if (next !== undefined && next > (best?.next ?? at) && tokens[next]?.glued !== true) best = { name, next };
    else if (next !== undefined && next > (best?.next ?? at) && tokens[next]?.kind === 'sign') best = { name, next };
  }
  return best;
}
