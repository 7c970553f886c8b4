import { setFlagsFromString } from 'node:v8';
import { createGuard, type Guard } from '../../domain/privacy/guard.ts';
import { rules } from '../../domain/privacy/rules.ts';
import { wordLists } from './word-lists.ts';

/** The guard with all its rules and words. */
export function openGuard(): Guard {
  const guard = createGuard(rules, wordLists());
  let isFirst = true;
  return {
    look: (text) => {
      if (isFirst) compilePatternsAtOnce();
      isFirst = false;
      return guard.look(text);
    },
  };
}

/**
 * From the first look on patterns become machine code at first use. V8 otherwise interprets them first, and in a process
 * with much code goes on doing so: every look then takes three times as long. Not before the first look, as a start uses
 * many patterns once.
 */
function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
