import { describe, expect, it } from 'vitest';
import { looksLikeHours, readHours } from '../../../bot/language/hours.ts';
import { day } from '../../../domain/kernel/time.ts';
import { askedBack, askedBackInEnglish } from './hours-asked-back.ts';
import { understood, understoodInEnglish } from './hours-understood.ts';

const sunday = '2026-11-22';

function said(text: string, today: string): string {
  const read = readHours(text, day(today));
  const codes = read.problems.map((problem) => problem.code);
  return codes.length > 0 ? codes.join(' ') : `${read.minutes} ${read.kind} ${read.day}`;
}

describe.each(Object.entries(understood))('hours in Dutch, read on %s', (today, phrases) => {
  it.each(phrases)('%s → %s', (text, meaning) => expect(said(text, today)).toBe(meaning));
});

describe('hours in English', () => {
  it.each(understoodInEnglish)('%s → %s', (text, meaning) => expect(said(text, sunday)).toBe(meaning));
  it.each(askedBackInEnglish)('%s is asked back: %s', (text, problems) => expect(said(text, sunday)).toBe(problems));
});

describe('hours that are asked back, never guessed', () => {
  it.each(askedBack.map(([text, problems, today = sunday]) => ({ text, problems, today })))(
    '$text: $problems',
    ({ text, problems, today }) => expect(said(text, today)).toBe(problems),
  );
});

describe('a problem', () => {
  it('carries the words as they were typed', () => {
    expect(readHours('2 uur Intervisie volgende Sint', day(sunday)).problems).toEqual([
      { code: 'unknown-day', words: 'volgende Sint' },
    ]);
    expect(readHours('2 uur supervisie 31 November', day(sunday)).problems).toEqual([
      { code: 'no-such-day', words: '31 November' },
    ]);
  });

  it('leaves standing what was understood, so that the form is filled in', () => {
    expect(readHours('2 uur intervisie volgende sint', day(sunday))).toMatchObject({
      minutes: 120,
      kind: 'intervisie',
    });
    expect(readHours('intervisie gisteren', day(sunday))).toMatchObject({ kind: 'intervisie', day: '2026-11-21' });
    expect(readHours('90 gisteren', day(sunday))).toMatchObject({ minutes: 90, day: '2026-11-21' });
  });

  it('about the day leaves no day behind that nobody said', () => {
    for (const text of ['2 uur intervisie morgen', '2 uur intervisie volgende sint', '2 uur intervisie 31 november']) {
      expect(readHours(text, day(sunday)).day).toBeUndefined();
    }
  });

  it('with a day ahead names that day', () => {
    expect(readHours('2 uur intervisie morgen', day(sunday)).problems).toEqual([
      { code: 'future-day', words: 'morgen', day: '2026-11-23' },
    ]);
  });
});

describe('a sentence without a word', () => {
  it.each([
    '90 intervisie gisteren',
    'gisteren 2 uur supervisie gehad',
    'ik heb dinsdag 2 uur intervisie gehad',
    '2 hours supervision',
    '2 uur intervisie volgende sint',
  ])('is read as hours: %s', (text) => expect(looksLikeHours(text)).toBe(true));
  it.each([
    'hoi',
    'wanneer is intervisie',
    'ik stuur het overzicht voor 1 december',
    'intervisie 17 november',
    '2 uur overleg',
    "intervisie met 3 collega's",
    'hoeveel uur intervisie heb ik',
    '',
  ])('is not read as hours: %s', (text) => expect(looksLikeHours(text)).toBe(false));
});
