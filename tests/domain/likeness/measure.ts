import { LIKE_ENOUGH, likeness, termsOf } from '../../../domain/likeness/likeness.ts';

/** A set of pairs as written down: the two signals with slashes between them. */
export interface PairSet {
  readonly like: readonly string[];
  readonly unlike: readonly string[];
}

export interface Measured {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/** The two signals of a pair. */
export function bothOf(pair: string): readonly [string, string] {
  const [one, other] = pair.split(' // ');
  if (!one || !other) throw new Error(`No pair: ${pair}`);
  return [one, other];
}

/** How like the two signals of a pair are. */
export function likenessOf(pair: string): number {
  const [one, other] = bothOf(pair);
  return likeness(termsOf(one), termsOf(other));
}

/** Of what is called like, how much is; and of what is like, how much is called so. */
export function measure(set: PairSet, threshold = LIKE_ENOUGH): Measured {
  const called = (pairs: readonly string[]) => pairs.filter((pair) => likenessOf(pair) >= threshold).length;
  const [right, wrong] = [called(set.like), called(set.unlike)];
  return { threshold, precision: right / Math.max(right + wrong, 1), recall: right / set.like.length };
}

/** The scores around the threshold in lines to print. */
export function table(name: string, set: PairSet): string {
  const around = [-0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15].map((step) => measure(set, LIKE_ENOUGH + step));
  const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
  return [
    `${name}: ${set.like.length} like, ${set.unlike.length} unlike`,
    ...around.map(
      ({ threshold, precision, recall }) =>
        `  from ${threshold.toFixed(2)}${threshold === LIKE_ENOUGH ? '*' : ' '} precision ${percent(precision)}  recall ${percent(recall)}`,
    ),
  ].join('\n');
}
