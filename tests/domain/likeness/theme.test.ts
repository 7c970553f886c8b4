import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { themeOf } from '../../../domain/likeness/likeness.ts';
import { about, aboutNone } from './themes.ts';

const network = new URL('../../../prisma/example-network.yaml', import.meta.url);
const themes: readonly { key: string; name: string }[] = parse(readFileSync(network, 'utf8')).themes;

describe('the theme of a text', () => {
  test('has two sentences for every theme of the example network', () => {
    expect(Object.keys(about).sort()).toEqual(themes.map(({ key }) => key).sort());
    expect(Object.values(about).every((sentences) => sentences.length === 2)).toBe(true);
    expect(aboutNone).toHaveLength(15);
  });

  test.each(Object.entries(about).flatMap(([key, sentences]) => sentences.map((sentence) => [key, sentence])))(
    'is %s: %s',
    (key, sentence) => {
      expect(themeOf(sentence, themes)).toBe(key);
    },
  );

  test.each(aboutNone)('is asked by buttons: %s', (sentence) => {
    expect(themeOf(sentence, themes)).toBeUndefined();
  });

  test('is the theme whose own name is said', () => {
    for (const { key, name } of themes) expect(themeOf(name, themes)).toBe(key);
  });

  test('works with the words of themes that another network chose', () => {
    const others = [
      { key: 'muziek', name: 'Muziek en trampolines' },
      { key: 'wachten', name: 'Wachttijden' },
    ];
    expect(themeOf('Geen trampoline in de tuin', others)).toBe('muziek');
    expect(themeOf('De wachtlijst groeit', others)).toBe('wachten');
    expect(themeOf('De wachtlijst groeit', [])).toBeUndefined();
    expect(themeOf('', others)).toBeUndefined();
    expect(themeOf('De wachtlijst groeit', [{ key: 'leeg', name: '…' }])).toBeUndefined();
  });
});
