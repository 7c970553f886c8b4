import { setFlagsFromString } from 'node:v8';
import { createGuard, type Guard } from '../../domain/privacy/guard.ts';
import { rules } from '../../domain/privacy/rules.ts';
import { wordLists } from './word-lists.ts';

/**
 * The guard with all its rules and words, whose patterns are compiled when they are first used. By itself V8 interprets a
 * pattern first; in a process that holds much code it goes on doing so, and a look takes three times as long.
 */
export function openGuard(): Guard {
  setFlagsFromString('--no-regexp-tier-up');
  return createGuard(rules, wordLists());
}
