import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCompound } from '../../../adapters/system/compounds.ts';
import { wordLists } from '../../../adapters/system/word-lists.ts';
import { WordTable } from '../../../adapters/system/word-table.ts';

const lists = wordLists();

describe('the word lists', () => {
  it.each(['loopt', 'wachttijden', 'hulpverleners', 'kinderbeschermingstafel', 'turkse', 'één'])(
    'know the word %s',
    (word) => {
      expect(lists.isWord(word)).toBe(true);
    },
  );

  it.each(['samira', 'xqzt', '', 'a'.repeat(300)])('know no word "%s"', (word) => {
    expect(lists.isWord(word)).toBe(false);
  });

  it.each(['fatima', 'daan', 'jerrel', 'tesfay', 'oksana', 'çağan', 'dhanraj', 'hodan', 'zuzanna', 'mei-ling', 'roos'])(
    'know the given name %s',
    (name) => expect(lists.isGivenName(name)).toBe(true),
  );

  it.each(['yılmaz', 'bakker', 'ghebremariam', 'kowalczyk', 'pawirodikromo', 'cijntje', 'hrytsenko', 'nguyen'])(
    'know the surname %s',
    (name) => expect(lists.isSurname(name)).toBe(true),
  );

  it.each(['eibergen', 'stede broec', 'alphen aan den rijn', 'achterhoek', 'syrië', "'s-gravenpolder", 'terneuzen'])(
    'know the place %s',
    (place) => expect(lists.isPlace(place)).toBe(true),
  );

  it.each(['molukse', 'twingo', 'harry styles', 'ados-2', 'lexus'])('know that %s is nobody', (thing) => {
    expect([lists.isThing(thing), lists.isGivenName(thing)]).toEqual([true, false]);
  });

  it('have a village as a place, and as a surname only where families are called by it', () => {
    expect(['lauwersoog', 'wergea', 'dishoek'].map((place) => [lists.isPlace(place), lists.isSurname(place)])).toEqual(
      Array.from({ length: 3 }, () => [true, false]),
    );
    expect([lists.isPlace('bronkhorst'), lists.isSurname('bronkhorst')]).toEqual([false, true]);
  });

  it('have no country or town as a given name, and no joining word', () => {
    for (const word of ['suriname', 'rusland', 'groningen', 'van', 'het', 'al']) {
      expect([word, lists.isGivenName(word)]).toEqual([word, false]);
    }
  });

  it('take two megabytes at most on disk', () => {
    const folder = join(import.meta.dirname, '../../../adapters/system/words');
    const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(size).toBeLessThan(2_000_000);
  });

  it('are read from another folder when it is said which', () => {
    const folder = join(import.meta.dirname, '../../../adapters/system/words');
    expect(wordLists(folder).isGivenName('samira')).toBe(true);
    expect(() => wordLists(join(folder, 'nowhere'))).toThrow();
  });
});

describe('a table of words', () => {
  it('has its lines and nothing else', () => {
    const words = Array.from({ length: 500 }, (_, at) => `woord${at}é`);
    const table = new WordTable(`${words.join('\n')}\n`);
    expect(words.filter((word) => !table.has(word))).toEqual([]);
    expect(
      ['woord', 'woord0', 'woord500é', 'é', '', '\n', 'woord0é\nwoord1é'].filter((word) => table.has(word)),
    ).toEqual([]);
  });

  it('may end without a line end, or be empty', () => {
    expect(new WordTable('aap\nnoot').has('noot')).toBe(true);
    expect(new WordTable('').has('noot')).toBe(false);
  });
});

describe('a word put together', () => {
  const has = (word: string) => ['kind', 'eren', 'bescherm', 'tafel', 'zorg', 'boerderij', 'kinder'].includes(word);

  it.each(['kindertafel', 'zorgboerderij', 'kinderzorgboerderij', 'zorgstafel'])('is told by its parts: %s', (word) => {
    expect(isCompound(word, has)).toBe(true);
  });

  it.each(['kind', 'kindx', 'tafelaar', 'zorg'])('is not told of %s', (word) => {
    expect(isCompound(word, has)).toBe(false);
  });
});
