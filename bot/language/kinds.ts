import { remembering } from '../../domain/kernel/remembering.ts';
import { isSlipOf } from './nearest.ts';
import { after, afterAny, type Token, wordAt } from './tokens.ts';
import { noTypos } from './words.ts';

/** The two kinds of learning together that hours are logged for. */
export type HoursKind = 'supervisie' | 'intervisie';

const stems: readonly (readonly [string, HoursKind])[] = [
  ['supervisie', 'supervisie'],
  ['intervisie', 'intervisie'],
  ['supervision', 'supervisie'],
  ['intervision', 'intervisie'],
];

/** The kind a word names: inflected, compounded ("intervisiegroep", "teamintervisie") or with a slip in it. */
export const kindNamed = remembering((word: string): HoursKind | undefined => {
  if (word.length < 7 || word.length > 40 || noTypos.has(word) || word.startsWith('supervisor')) return undefined;
  if (word.includes('intervis') || word.includes('peersupervis') || word.includes('peersuper')) return 'intervisie';
  if (word.includes('supervis')) return /supervis(or|ant|eur)/.test(word) ? undefined : 'supervisie';
  const whole = stems.find(([stem]) => isSlipOf(word, stem, 2));
  if (whole) return whole[1];
  const compound = stems.find(([stem]) => word.length > 12 && isSlipOf(word.slice(0, stem.length), stem, 1));
  return compound?.[1];
});

export interface KindFound {
  readonly kind: HoursKind;
  readonly from: number;
  readonly next: number;
}

/** Every place where a kind is named, "super visie" and "peer supervision" included. */
export function kindsIn(tokens: readonly Token[], used: readonly boolean[]): readonly KindFound[] {
  const found: KindFound[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (used[at]) continue;
    const kind = kindAt(tokens, at);
    if (!kind) continue;
    found.push(kind);
    at = kind.next - 1;
  }
  return found;
}

export function kindAt(tokens: readonly Token[], at: number): KindFound | undefined {
  const peer =
    wordAt(tokens, at) !== 'peer'
      ? undefined
      : ['peer - group', 'peer group', 'peer -', 'peer', 'peer - to - peer']
          .map((lead) => after(tokens, at, lead))
          .find((end) => end && kindNamed(wordAt(tokens, end)));
  if (peer !== undefined) return { kind: 'intervisie', from: at, next: peer + 1 };
  const word = wordAt(tokens, at);
  const kind = kindNamed(word);
  if (kind) return { kind, from: at, next: at + 1 };
  if (word !== 'super' && word !== 'inter') return undefined;
  const half: HoursKind = word === 'super' ? 'supervisie' : 'intervisie';
  const other = afterAny(tokens, at + 1, ['/', '-', '- /', '- en', '- of', '- and', '- or', 'en', 'of', '&', '- &']);
  const named = other === undefined ? undefined : kindNamed(wordAt(tokens, other));
  if (named !== undefined && named !== half) return { kind: half, from: at, next: at + 1 };
  const second = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (!/^vi[sz]ie/.test(wordAt(tokens, second))) return undefined;
  return { kind: half, from: at, next: second + 1 };
}

/** Whether a text ends here, or goes on with a kind in the singular: "90 intervisie". */
export function endsWithKind(tokens: readonly Token[], next: number): boolean {
  const kind = kindAt(tokens, next);
  return tokens[next] === undefined || (kind !== undefined && !/vis(ies|ions)$/.test(wordAt(tokens, next)));
}
