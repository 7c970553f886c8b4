import { describe, expect, test } from 'vitest';
import { guard } from '../builders/guard.ts';
import { judged } from './bounds.ts';
import { figuresOf, mistakesOf } from './figures.ts';

describe('the privacy guard', () => {
  const figures = figuresOf(guard, 'open');

  test.each(judged(figures))('is good enough on the open half: $what', ({ found, bound, fine }) => {
    expect(fine, `${(found * 100).toFixed(1)} %, ${bound}`).toBe(true);
  });

  test.each([...figures.byClass])('finds nine in ten of each kind of the open half: %s', (_, { recall }) => {
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  // How it should do on what its rules never saw stands in bounds.ts, and `npm run bench -- privacy` says how far it is.
  test.each([
    ['sealed', { identifiers: 0.99, byKind: 0.985, names: 0.94, all: 0.955, precision: 0.985, alarms: 0.035 }],
    ['fresh', { identifiers: 0.982, byKind: 0.98, names: 0.97, all: 0.965, precision: 0.98, alarms: 0.03 }],
    ['unseen', { identifiers: 0.95, byKind: 0.94, names: 0.91, all: 0.88, precision: 0.92, alarms: 0.07 }],
  ] as const)('does no worse on the %s lines than it did', (part, was) => {
    const { byClass, identifiers, identifiersByKind, recall, precision, alarms } = figuresOf(guard, part);
    expect(identifiers).toBeGreaterThanOrEqual(was.identifiers);
    expect(identifiersByKind).toBeGreaterThanOrEqual(was.byKind);
    expect(byClass.get('name')?.recall).toBeGreaterThanOrEqual(was.names);
    expect(recall).toBeGreaterThanOrEqual(was.all);
    expect(precision).toBeGreaterThanOrEqual(was.precision);
    expect(alarms).toBeLessThanOrEqual(was.alarms);
  });
});

test('a guard that finds nothing is not good enough, and neither is one that finds everything', () => {
  const nothing = judged(figuresOf({ look: () => [] }, 'open'));
  expect(nothing.filter(({ fine }) => fine).map(({ what }) => what)).toEqual([
    'all, precision',
    'clean lines with an alarm',
  ]);
  const everything = { look: (text: string) => [{ class: 'name' as const, from: 0, to: text.length }] };
  expect(judged(figuresOf(everything, 'open')).filter(({ fine }) => fine)).toHaveLength(1);
  expect(mistakesOf(everything).tooMuch.length).toBeGreaterThan(0);
});
