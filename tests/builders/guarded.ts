import { expect } from 'vitest';
import type { Reply } from '../../bot/conversation/reply.ts';
import { filledIn, formOf } from './calls.ts';
import { number } from './guard.ts';

/** The reply tells that nothing was taken: the form with what was typed, and what was found beside each field. */
export function comesBack(reply: Reply, typed: Readonly<Record<string, string>>): void {
  expect(reply.changed).toMatchObject([{ kind: 'refused', code: 'identifying' }]);
  expect(filledIn(reply)).toMatchObject(typed);
  const pointing = Object.keys(typed).filter((field) => typed[field]?.includes(number));
  expect(Object.keys(formOf(reply).problems ?? {})).toEqual(expect.arrayContaining(pointing));
}
