import { describe, expect, test } from 'vitest';
import { guard } from '../builders/guard.ts';
import { identifiers, judged, together } from './bounds.ts';
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
    ['sealed', { identifiers: 0.975, names: 0.935, all: 0.95, precision: 0.98, alarms: 0.04 }],
    ['fresh', { identifiers: 0.975, names: 0.96, all: 0.95, precision: 0.98, alarms: 0.03 }],
    ['unseen', { identifiers: 0.915, names: 0.89, all: 0.865, precision: 0.92, alarms: 0.08 }],
  ] as const)('does no worse on the %s lines than it did', (part, was) => {
    const { byClass, recall, precision, alarms } = figuresOf(guard, part);
    expect(together(byClass, identifiers)).toBeGreaterThanOrEqual(was.identifiers);
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
