import { createGuard, type Guard } from '../../domain/privacy/guard.ts';
import { rules } from '../../domain/privacy/rules.ts';
import { wordLists } from './word-lists.ts';

/** The guard with all its rules and words. */
export function openGuard(): Guard {
  return createGuard(rules, wordLists());
}
