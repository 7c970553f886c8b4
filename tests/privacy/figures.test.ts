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
  test('does no worse on the sealed half than it did', () => {
    const sealed = figuresOf(guard, 'sealed');
    const [all, names] = [sealed.byClass, sealed.byClass.get('name')?.recall ?? 0];
    expect(names).toBeGreaterThanOrEqual(0.92);
    expect(sealed.recall).toBeGreaterThanOrEqual(0.94);
    expect(sealed.precision).toBeGreaterThanOrEqual(0.97);
    expect(sealed.alarms).toBeLessThanOrEqual(0.05);
    const worst = [...all].filter(([, { recall }]) => recall < 0.9).map(([kind]) => kind);
    expect(worst.filter((kind) => kind !== 'street' && kind !== 'school')).toEqual([]);
  });

  test('does no worse on what people wrote who knew no rule than it did', () => {
    const unseen = figuresOf(guard, 'unseen');
    expect(unseen.recall).toBeGreaterThanOrEqual(0.84);
    expect(unseen.precision).toBeGreaterThanOrEqual(0.9);
    expect(unseen.alarms).toBeLessThanOrEqual(0.09);
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
