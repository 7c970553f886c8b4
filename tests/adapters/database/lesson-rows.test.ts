import { expect, test } from 'vitest';
import { readAs } from '../../../adapters/database/lesson-rows.ts';

test('a leerpunt that an older version read is found by its terms until it is read anew', () => {
  const older = JSON.stringify({ terms: ['wachten'], air: ['ouder'] });
  expect(readAs({ findable: older })).toEqual({ terms: ['wachten'], words: [] });
  expect(readAs({ findable: null })).toBeUndefined();
});
