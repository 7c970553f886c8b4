import type { Rule } from './guard.ts';

/** All rules of the guard; where two find the same place, the earlier is right. */
const bsn: Rule = (text) =>
  [...text.matchAll(/\b\d{9}\b/g)].map(({ index }) => ({ class: 'bsn', from: index, to: index + 9 }));

export const rules: readonly Rule[] = [bsn];
