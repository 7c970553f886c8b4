import { describe, expect, it } from 'vitest';
import { type AgreementReading, readAgreement } from '../../../bot/language/agreements.ts';
import { day } from '../../../domain/kernel/time.ts';
import { agreed, agreedInEnglish, leftOpen } from './agreement-phrases.ts';
import { names } from './names.ts';

const sunday = day('2026-11-22');
const read = (text: string, today = sunday) => readAgreement(text, today, { names });

function whoIn({ who }: AgreementReading<string>): string {
  if (who.kind === 'me') return 'ik';
  return who.kind === 'named' ? who.value : who.kind;
}

describe('a sentence with who, what and by when', () => {
  it.each([...agreed, ...agreedInEnglish])('%s', (text, who, about, due) => {
    const reading = read(text);
    expect(reading.problems).toEqual([]);
    expect([whoIn(reading), reading.about, reading.due]).toEqual([who, about, due]);
  });
});

describe('a sentence that leaves something open', () => {
  it.each(leftOpen)('%s: %s', (text, problems) => {
    expect(
      read(text)
        .problems.map((problem) => problem.code)
        .join(' '),
    ).toBe(problems);
  });

  it('names both people of one first name', () => {
    expect(read('Noor belt vrijdag').who).toEqual({
      kind: 'several',
      candidates: ['noor-bakker', 'noor-visser'],
      words: 'Noor',
    });
  });

  it('keeps an unknown owner in the sentence, so that nothing is lost', () => {
    const reading = read('Karel stuurt de brief voor vrijdag');
    expect(reading.who).toEqual({ kind: 'unknown', words: 'Karel' });
    expect(reading.about).toBe('Karel stuurt de brief');
  });

  it('keeps the day it could not read, and what it did understand', () => {
    const reading = read('ik stuur het overzicht voor 31 november');
    expect(reading.about).toBe('stuur het overzicht voor 31 november');
    expect(reading.problems).toEqual([{ code: 'no-such-day', words: '31 november' }]);
    expect(read('wij sturen voor vrijdag het plan').due).toBe('2026-11-27');
  });
});

describe('a bare weekday', () => {
  it('is the next one, never today', () => {
    expect(read('ik bel zondag').due).toBe('2026-11-29');
    expect(read('ik bel woensdag', day('2026-11-25')).due).toBe('2026-12-02');
  });
});

describe('over the end of the year', () => {
  const newYearsEve = day('2026-12-31');
  it.each([
    ['ik bel morgen', '2027-01-01'],
    ['ik bel vrijdag', '2027-01-01'],
    ['ik bel voor 31 december', '2026-12-31'],
    ['ik bel voor 30 december', '2027-12-30'],
    ['ik bel in week 1', '2027-01-08'],
    ['ik bel in week 53', '2027-01-01'],
    ['ik bel eind januari', '2027-01-31'],
    ['ik bel volgende week dinsdag', '2027-01-05'],
    ['ik bel eind volgende maand', '2027-01-31'],
    ['ik bel eind februari 2028', '2028-02-29'],
    ['ik bel op 29 februari 2028', '2028-02-29'],
  ])('%s → %s', (text, due) => expect(read(text, newYearsEve).due).toBe(due));
});

describe('the words for what is to be done', () => {
  it('are kept as typed, accents, capitals, links and numbers included', () => {
    expect(read('Ik vraag Zoë naar S-12 (zie https://example.org/a?b=1), vóór vrijdag').about).toBe(
      'vraag Zoë naar S-12 (zie https://example.org/a?b=1)',
    );
  });

  it('keep every word but who, by when and politeness', () => {
    const about = 'bespreek met het team wat helpt, wat niet helpt en wie we missen';
    expect(read(`Hoi, ik ${about} uiterlijk 4 december, dank je`).about).toBe(about);
  });
});
