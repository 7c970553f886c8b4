import type { Rule } from './guard.ts';

/** All rules of the guard; where two find the same place, the earlier is right. */
export const rules: readonly Rule[] = [];
