import { describe, expect, it } from 'vitest';
import { readTime, writeTime } from '../../../bot/language/times.ts';

describe('a time in a field', () => {
  it.each([
    ['13.30', '13:30'],
    ['13:30', '13:30'],
    ['9.30', '09:30'],
    ['09.00', '09:00'],
    [' 14 uur ', '14:00'],
    ['14', '14:00'],
    ['om 13.30 uur', '13:30'],
    ['13u30', '13:30'],
    ['13u', '13:00'],
    ['02.00', '02:00'],
    ['at 16:00', '16:00'],
  ])('“%s” is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', 'straks', '24.00', '13.60', '2 uur', '3.30', 'half twee', '13.3', '1330', '10.00-12.00', '-1'])(
    '“%s” is asked again',
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );

  it('is written as people of that language write it', () => {
    expect([writeTime('13:30', 'nl'), writeTime('13:30', 'en')]).toEqual(['13.30', '13:30']);
  });
});
