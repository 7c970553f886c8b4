import { describe, expect, it } from 'vitest';
import { chosenOf, together } from '../../../bot/view/several.ts';

const options = ['1', '2', '11'].map((value) => ({ value, label: `Dag ${value}` }));
const values = (value: string | undefined) => chosenOf(options, value).map((option) => option.value);

describe('several that are chosen', () => {
  it('stand together in one value, and come apart again', () => {
    expect(together(options)).toBe('1,2,11');
    expect(chosenOf(options, '1,2,11')).toEqual(options);
    expect([together([]), values(''), values(undefined)]).toEqual(['', [], []]);
  });

  it.each([
    ['11,1', ['1', '11']],
    ['2,2', ['2']],
    ['3,2', ['2']],
    ['1, 2', ['1']],
    [',', []],
    ['__proto__', []],
  ])('%j is read in the order of the options, and holds nothing else', (value, read) =>
    expect(values(value)).toEqual(read),
  );
});
