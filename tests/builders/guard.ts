import { openGuard } from '../../adapters/system/guard.ts';
import { type Desk, openDesk } from '../../domain/privacy/desk.ts';
import { createGuard, type Guard } from '../../domain/privacy/guard.ts';
import type { WordLists } from '../../domain/privacy/word-lists.ts';

/** As the bot has it, on the real words. */
export const guard: Guard = openGuard();

/** Knows two things, whatever the bot's own knows: nine figures point directly, "de Esdoorn" indirectly. */
export const simpleGuard: Guard = createGuard(
  [
    (text) => placesOf(/\b\d{9}\b/g, text).map((place) => ({ class: 'bsn', ...place })),
    (text) => placesOf(/\bde Esdoorn\b/g, text).map((place) => ({ class: 'school', ...place })),
  ],
  {} as WordLists,
);

function placesOf(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

/** A desk that lets everything pass: what lay here before there was a guard came in like this. */
export const openDoors = (): Desk => openDesk({ look: () => [] });

/** A citizen service number that passes its own test, and belongs to nobody. */
export const number = '123456782';
