import { describe, expect, test } from 'vitest';
import { writtenIn } from '../../../bot/language/written-in.ts';
import { examples } from '../../privacy/marked.ts';

describe('the language that a text is written in', () => {
  test.each([
    ['Zijn zus Samira gaat niet meer naar school', 'nl'],
    ['gezin wil geen hulp', 'nl'],
    ['BEL OP 06-12345678', 'nl'],
    ['His sister Samira does not go to school', 'en'],
    ['she lives at Kerkpad 2', 'en'],
    ['The school wants to talk with her', 'en'],
  ])('is told by its small words: %s', (text, language) => {
    expect([writtenIn(text, 'nl'), writtenIn(text, 'en')]).toEqual([language, language]);
  });

  test.each(['', 'Samira', '06-12345678', 'Team autisme 2026', '日本'])(
    'is the given one where nothing tells: "%s"',
    (text) => {
      expect([writtenIn(text, 'nl'), writtenIn(text, 'en')]).toEqual(['nl', 'en']);
    },
  );

  test('is never English in what professionals write in Dutch', () => {
    expect(examples('open').filter(({ text }) => writtenIn(text, 'nl') !== 'nl')).toEqual([]);
  });
});
