import type { Finding } from '../finding.ts';
import { withPlainLetters } from './letters.ts';

const between = withPlainLetters(
  /^(?: ?\([^()]{1,20}\))?(?: ?[,;?] ?| ?\/{1,2} ?| ?\| ?| ?~ ?| ?[-=]?> ?| (?:\d\)|[*•<-]) |[,;?]? (?:(?:en|of|niet|maar|naar|wordt|werd|was|is|moest|moet|zijn|nu|toen|daarna|dus|het|dat|op|van|bij|later|eerst|tot|dan|zelf|over|toch|nog|ook|in|\p{Ll}{3,7}) ){1,5}|\. (?=\p{Lu}\p{L}+: ))(?:\p{L}{2,12}: |de |het |(?:oud|nieuw|nu|was|eerst|toen|dan) )?$/u,
);
const called = withPlainLetters(
  /(?<![\p{L}-])(?:woon(?:boot|schip|ark)|(?:bed|cruise|binnenvaart)?schip|boot|ark|boerderij|hoeve|hofstede|hofstee|landgoed|buitenplaats|kasteel|huize|villa|flat(?:gebouw)?|appartementencomplex|residentie) (?:(?:De|Het|['’]t) )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}, (?:aan de )?$/iu,
);
const further = withPlainLetters(
  /^(?:, ?[1-9]\d{0,3}[a-z]?(?![\p{L}\p{N}]))*(?: en | of | & | ?\+ ?)(?:nr\.? |nummer )?[1-9]\d{0,3}(?:[a-z]|-\d{1,3})?(?=[,;.)?!]|$|\n| (?:is|zijn|staan|worden|horen|hebben|klagen|melden|zitten)(?!\p{L}))/iu,
);

/** A name with a number: a street, or one only where another stands beside it. */
export interface Candidate extends Finding {
  readonly is: 'street' | 'perhaps';
  readonly name: string;
}

/** Those that are one, and those that may be one beside another: it goes on from each to the next, in both directions. */
export function sureOnes(candidates: readonly Candidate[], text: string): Finding[] {
  const sure = new Set(candidates.filter((each) => each.is === 'street' || isRepeated(each, candidates, text)));
  for (const inOrder of [candidates, candidates.toReversed()]) {
    inOrder.forEach((each, at) => {
      const last = inOrder[at - 1];
      if (last && sure.has(last) && areListed(last, each, text)) sure.add(each);
      if ([...sure].some(({ name }) => name === each.name)) sure.add(each);
    });
  }
  return [...sure].map(({ class: kind, from, to }) => ({
    class: kind,
    from: from - homeBefore(text, from),
    to: to + listedAfter(text, to),
  }));
}

/** "Blinde Ezel 2 or Blinde Ezel 22?": several words that stand twice with different numbers. */
function isRepeated(each: Candidate, candidates: readonly Candidate[], text: string): boolean {
  const number = text.slice(each.to - 2, each.to);
  return candidates.some(
    (other) =>
      other.name === each.name &&
      / \p{Lu}|^\p{Lu}\p{L}{8}/u.test(each.name) &&
      text.slice(other.to - 2, other.to) !== number,
  );
}

/** What a boat, a farm or a building is called, before the street where it lies: how many letters. */
function homeBefore(text: string, from: number): number {
  return called.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0;
}

/** "Trekvaart 6, skûtsje Nea Tocht". */
const boatAfter = withPlainLetters(
  /^,? (?:a\/b(?: van)?|aan boord van|(?:woon)?(?:boot|ark|schip|skûtsje|tjalk|aak|klipper|kotter)) ['‘"“]?(?:(?:De|Het|['’]t) )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}['’"”]?/u,
);

/** "Kerkstraat 4, 6 en 10": further numbers of the same street, where nothing is counted: how many letters. */
function listedAfter(text: string, to: number): number {
  const after = text.slice(to, to + 40);
  return (boatAfter.exec(after) ?? further.exec(after))?.[0].length ?? 0;
}

function areListed(one: Finding, other: Finding, text: string): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap > 0 && gap < 30 && between.test(text.slice(first.to, second.from));
}
