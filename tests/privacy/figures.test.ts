import { describe, expect, test } from 'vitest';
import { guard } from '../builders/guard.ts';
import { judged } from './bounds.ts';
import { figuresOf, mistakesOf } from './figures.ts';

describe.each(['open', 'sealed'] as const)('the privacy guard on the %s half', (half) => {
  const figures = figuresOf(guard, half);

  test.each(judged(figures))('is good enough: $what', ({ found, bound, fine }) => {
    expect(fine, `${(found * 100).toFixed(1)} %, ${bound}`).toBe(true);
  });

  test.each([...figures.byClass])('finds nine in ten of each kind: %s', (_, { recall }) => {
    expect(recall).toBeGreaterThanOrEqual(0.9);
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
