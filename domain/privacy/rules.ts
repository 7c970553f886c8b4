import type { Rule } from './guard.ts';
import { bodyRule } from './rules/bodies.ts';
import { identifierRules } from './rules/identifiers.ts';
import { nameRules } from './rules/names.ts';
import { smallBodyRule } from './rules/small-bodies.ts';
import { smallKindRule } from './rules/small-kinds.ts';

/** All rules of the guard; where two find the same place, the earlier is right. */
export const rules: readonly Rule[] = [...identifierRules, bodyRule, smallKindRule, smallBodyRule, ...nameRules];
