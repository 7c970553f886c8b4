import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../domain/privacy/desk.ts';
import type { FindingClass } from '../../../domain/privacy/finding.ts';
import { createGuard, type Rule } from '../../../domain/privacy/guard.ts';
import type { WordLists } from '../../../domain/privacy/word-lists.ts';

const no = () => false;
const noLists: WordLists = { isWord: no, isListed: no, isGivenName: no, isSurname: no, isPlace: no, isThing: no };

/** Finds these very words. */
const finds =
  (kind: FindingClass, words: string): Rule =>
  (text) =>
    [...text.matchAll(new RegExp(words, 'gi'))].map(({ index, 0: found }) => ({
      class: kind,
      from: index,
      to: index + found.length,
    }));

const guard = createGuard([finds('bsn', '123456782'), finds('name', 'Roos'), finds('school', 'Het Kompas')], noLists);

describe('the guard', () => {
  it('gives what it found in order, and the earlier rule is right about a place', () => {
    const both = createGuard([finds('name', 'Roos de Wit'), finds('school', 'Wit'), finds('name', 'Anna')], noLists);
    expect(both.look('Anna en Roos de Wit')).toEqual([
      { class: 'name', from: 0, to: 4 },
      { class: 'name', from: 8, to: 19 },
    ]);
  });
});

describe('the desk of a turn', () => {
  it('takes a text in which nothing is found, and no text at all', () => {
    const desk = openDesk(guard);
    expect([
      desk.refuse('text', 'Een lange wachttijd'),
      desk.refuse('text', ''),
      desk.refuse('text', undefined),
    ]).toEqual([undefined, undefined, undefined]);
    expect(desk.refused).toEqual([]);
  });

  it('refuses what points directly at somebody, whatever reason is given', () => {
    const desk = openDesk(guard, { notNames: [], reason: 'Het moet echt' });
    expect(desk.refuse('text', 'bsn 123456782')).toEqual({ code: 'identifying', field: 'text' });
    expect(desk.refused).toEqual([
      { field: 'text', text: 'bsn 123456782', outcome: 'block', found: [{ class: 'bsn', from: 4, to: 13 }] },
    ]);
    expect(desk.warned).toEqual([]);
  });

  it('takes what points indirectly with a reason, and not without', () => {
    expect(openDesk(guard).refuse('text', 'op Het Kompas')).toEqual({ code: 'identifying', field: 'text' });
    expect(openDesk(guard, { notNames: [], reason: '  ' }).refuse('text', 'op Het Kompas')).toBeDefined();
    const desk = openDesk(guard, { notNames: [], reason: 'Het gaat om de school zelf' });
    expect(desk.refuse('text', 'op Het Kompas')).toBeUndefined();
    expect(desk.warned).toHaveLength(1);
  });

  it('takes no reason that points at somebody itself', () => {
    const desk = openDesk(guard, { notNames: [], reason: 'Roos wil het' });
    expect(desk.refuse('text', 'op Het Kompas')).toBeDefined();
  });

  it('lets its writer say of a word that it is no name, and never of a number', () => {
    const desk = openDesk(guard, { notNames: ['Roos', '123456782'] });
    expect(desk.refuse('text', 'de Roos van Leary')).toBeUndefined();
    expect(desk.refuse('text', 'de roos van Leary')).toBeDefined();
    expect(desk.refuse('text', '123456782')).toBeDefined();
  });

  it('passes over what points at nobody’s case', () => {
    const desk = openDesk(guard, undefined, (words) => words === 'roos');
    expect(desk.refuse('text', 'Roos belt')).toBeUndefined();
    expect(desk.look('Roos en 123456782')).toEqual([{ class: 'bsn', from: 8, to: 17 }]);
  });
});
