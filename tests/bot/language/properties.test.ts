import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../bot/language/agreements.ts';
import { readDay } from '../../../bot/language/days.ts';
import { readDuration } from '../../../bot/language/durations.ts';
import { readHours } from '../../../bot/language/hours.ts';
import { nearestWords } from '../../../bot/language/nearest.ts';
import { readPeriod } from '../../../bot/language/periods.ts';
import { core, namesOf, wordAtStart } from '../../../bot/language/politeness.ts';
import { sayDate, sayDuration } from '../../../bot/language/say.ts';
import { smallTalk } from '../../../bot/language/small-talk.ts';
import { readWish } from '../../../bot/language/wishes.ts';
import { addDays, type CalendarDay, day, daysOf } from '../../../domain/kernel/time.ts';
import { names } from './names.ts';

const anyDay = fc.integer({ min: 0, max: 1460 }).map((days) => addDays(day('2025-01-01'), days));
const someYearElse = day('2020-01-01');

const pieces = [
  'ik',
  'we',
  'Samira',
  'belt',
  'stuur',
  '2',
  '90',
  '1,5',
  'uur',
  'u',
  'min',
  'en',
  'een',
  'half',
  'kwartier',
  'intervisie',
  'supervisie',
  'gisteren',
  'morgen',
  'vorige',
  'volgende',
  'week',
  'dinsdag',
  'vrijdag',
  '17',
  '31',
  'november',
  'eind',
  'begin',
  'over',
  'geleden',
  'van',
  'tot',
  't/m',
  '-',
  '/',
  '.',
  ',',
  'op',
  'voor',
  'uiterlijk',
  'de',
  '15e',
  'jaar',
  '2027',
  'elke',
  '29',
  'februari',
  '53',
  'deze',
  'maand',
  'dec',
];
const phrase = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  phrase,
);

const readers: Readonly<Record<string, (text: string, today: CalendarDay) => unknown>> = {
  hours: readHours,
  periods: readPeriod,
  days: (text, today) => readDay(text, today, { lean: 'future' }),
  durations: (text) => readDuration(text),
  agreements: (text, today) => readAgreement(text, today, { names }),
  wishes: readWish,
  'small talk': (text) => smallTalk(text),
  politeness: (text) => [core(text), wordAtStart(text, namesOf(['uren', 'laatste wissen']))],
  'nearest words': (text) => nearestWords(text, ['uren', 'afspraken', 'voorkeuren'], 3),
};

describe('every day of 2026 to 2028', () => {
  const days = daysOf({ from: day('2026-01-01'), to: day('2028-12-31') });
  it.each(['nl', 'en'] as const)(
    'said in full in %s and read back is the same day, whichever way it leans',
    (language) => {
      const today = day('2026-11-22');
      for (const said of days) {
        const words = sayDate(said, someYearElse, language);
        for (const lean of ['past', 'future'] as const)
          expect(readDay(words, today, { lean })).toMatchObject({ kind: 'found', day: said });
      }
    },
  );
});

describe('every duration up to twelve hours', () => {
  it.each(['nl', 'en'] as const)('said in %s and read back is the same', (language) => {
    for (let minutes = 1; minutes <= 720; minutes += 1) {
      expect(readDuration(sayDuration(minutes, language))).toMatchObject({ kind: 'found', minutes });
    }
  });
});

describe('hours', () => {
  it('never lie in the future or more than a year back', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, anyText), anyDay, (text, today) => {
        const { day: read } = readHours(text, today);
        expect(read === undefined || (read <= today && read >= addDays(today, -366))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('are whole minutes that a day can hold', () => {
    fc.assert(
      fc.property(phrase, anyDay, (text, today) => {
        const { minutes } = readHours(text, today);
        expect(minutes === undefined || (Number.isInteger(minutes) && minutes > 0 && minutes <= 1440)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('agreements', () => {
  it('are never due before today', () => {
    fc.assert(
      fc.property(phrase, anyDay, (text, today) => {
        const { due } = readAgreement(text, today, { names });
        expect(due === undefined || due >= today).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('lose no word that is not who, when, or a word of leading in', () => {
    const content = fc.array(fc.constantFrom('bel', 'gemeente', 'plan', 'wachttijd', 'Zoë', 'S-12', 'gezin'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(content, (words) => {
        const { about } = readAgreement(`ik ${words.join(' ')} voor 1 december`, day('2026-11-22'), { names });
        expect(about).toBe(words.join(' '));
      }),
    );
  });
});

describe.each(Object.entries(readers))('reading %s', (_name, read) => {
  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, today) => {
        read(text, today);
      }),
      { numRuns: 1500 },
    );
  });

  const long = [
    'a',
    ' ',
    '1 ',
    '1',
    '1-',
    '17 november ',
    'volgende ',
    'een half ',
    '1 uur en ',
    'ik stuur Samira en ',
    'af dat ',
    "'a",
    '.',
    'op de ',
    'van de week ',
    'maandag ',
    '\u0301',
    '😀',
    '1.1.',
    't/m ',
    'dank je ',
    '\n',
    'november the ',
  ];
  it.each(long)('takes no time over ten thousand characters of %j', (piece) => {
    const text = `${piece.repeat(Math.ceil(10_000 / piece.length))}x!`;
    const took = [1, 2, 3].map(() => {
      const before = performance.now();
      read(text, day('2026-11-22'));
      return performance.now() - before;
    });
    expect(Math.min(...took)).toBeLessThan(250);
  });
});
