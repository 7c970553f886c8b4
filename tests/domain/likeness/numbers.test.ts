import { expect, test } from 'vitest';
import { findableBy } from '../../../domain/likeness/likeness.ts';

test.each([
  ['jongen met IQ 72 snapt de afspraken niet', 'lvb'],
  ['meisje met een iq van 140 loopt vast', 'hoogbegaafd'],
])('an IQ says how someone learns: %s', (question, concept) => {
  expect(findableBy(question).terms).toContain(concept);
});

test('an ordinary IQ says nothing', () => {
  expect(findableBy('iq 100').terms).toEqual([]);
});
