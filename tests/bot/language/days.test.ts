import { describe, expect, it } from 'vitest';
import { readDay } from '../../../bot/language/days.ts';
import { day } from '../../../domain/kernel/time.ts';

const sunday = '2026-11-22';

function both(text: string, today: string): string {
  const say = (lean: 'past' | 'future') => {
    const read = readDay(text, day(today), { lean });
    return read.kind === 'found' ? read.day : read.kind;
  };
  return `${say('past')} ${say('future')}`;
}

describe('a day, said of what was and of what is to come', () => {
  it.each([
    ['vandaag', '2026-11-22 2026-11-22'],
    ['vanochtend', '2026-11-22 2026-11-22'],
    ['vanavond', '2026-11-22 2026-11-22'],
    ['gisteravond', '2026-11-21 2026-11-21'],
    ['eergisteren', '2026-11-20 2026-11-20'],
    ['overmorgen', '2026-11-24 2026-11-24'],
    ['over twee weken', '2026-12-06 2026-12-06'],
    ['over een maand', '2026-12-22 2026-12-22'],
    ['over 14 dagen', '2026-12-06 2026-12-06'],
    ['drie dagen geleden', '2026-11-19 2026-11-19'],
    ['volgende week dinsdag', '2026-11-24 2026-11-24'],
    ['dinsdag volgende week', '2026-11-24 2026-11-24'],
    ['vorige week donderdag', '2026-11-12 2026-11-12'],
    ['afgelopen vrijdag', '2026-11-20 2026-11-20'],
    ['komende maandag', '2026-11-23 2026-11-23'],
    ['aanstaande vrijdag', '2026-11-27 2026-11-27'],
    ['vrijdag over een week', '2026-12-04 2026-12-04'],
    ['dinsdag', '2026-11-17 2026-11-24'],
    ['zondag', '2026-11-22 2026-11-29'],
    ['deze vrijdag', '2026-11-20 2026-11-27'],
    ['week 49', '2025-12-05 2026-12-04'],
    ['begin volgende week', '2026-11-23 2026-11-23'],
    ['midden volgende week', '2026-11-25 2026-11-25'],
    ['eind volgende week', '2026-11-27 2026-11-27'],
    ['einde van deze week', '2026-11-20 2026-11-20'],
    ['half december', '2025-12-15 2026-12-15'],
    ['begin december', '2025-12-01 2026-12-01'],
    ['eind december', '2025-12-31 2026-12-31'],
    ['eind deze maand', '2026-11-30 2026-11-30'],
    ['eind van het jaar', '2026-12-31 2026-12-31'],
    ['volgende maand', '2026-12-01 2026-12-31'],
    ['1 december', '2025-12-01 2026-12-01'],
    ['1 dec', '2025-12-01 2026-12-01'],
    ['1 dec.', '2025-12-01 2026-12-01'],
    ['1-12', '2025-12-01 2026-12-01'],
    ['1/12', '2025-12-01 2026-12-01'],
    ['01-12-2026', '2026-12-01 2026-12-01'],
    ['3-12-26', '2026-12-03 2026-12-03'],
    ['2026-12-01', '2026-12-01 2026-12-01'],
    ['de 15e', '2026-11-15 2026-12-15'],
    ['uiterlijk vrijdag', '2026-11-20 2026-11-27'],
    ['vóór 1 december', '2025-12-01 2026-12-01'],
    ['per 1 januari', '2026-01-01 2027-01-01'],
    ['22 november', '2026-11-22 2026-11-22'],
    ['oudjaarsdag', '2025-12-31 2026-12-31'],
    ['nieuwjaarsdag', '2026-01-01 2027-01-01'],
    ['sinterklaas', '2025-12-05 2026-12-05'],
    ['31 november', 'impossible impossible'],
    ['30 februari', 'impossible impossible'],
    ['32 december', 'impossible impossible'],
    ['week 60', 'impossible impossible'],
    ['volgende sint', 'unknown unknown'],
    ['sint', 'unknown unknown'],
    ['elke dinsdag', 'unknown unknown'],
    ['maandag of dinsdag', 'several several'],
    ['gehad met het team', 'none none'],
    ['goede morgen', 'none none'],
    ['', 'none none'],
    ['the day before yesterday', '2026-11-20 2026-11-20'],
    ['next Friday', '2026-11-27 2026-11-27'],
    ['last Tuesday', '2026-11-17 2026-11-17'],
    ['in two weeks', '2026-12-06 2026-12-06'],
    ['the third of November', '2026-11-03 2027-11-03'],
    ['twenty first of march', '2026-03-21 2027-03-21'],
    ['December 1st', '2025-12-01 2026-12-01'],
  ])('%s → %s', (text, days) => expect(both(text, sunday)).toBe(days));
});

describe('words one slip away from a day', () => {
  it.each([
    'vandaan',
    'vandaar',
    'luisteren',
    'maanden',
    'zonder',
    'zorgen',
    'borgen',
    'merken',
    'vrijheid',
    'marketing',
    'zo',
    'verslag',
    'augurk',
    'mei-team',
  ])('are no day: %s', (text) => expect(both(`iets met ${text} erin`, sunday)).toBe('none none'));
  it.each([
    ['dondrdag', '2026-11-19'],
    ['donderdg', '2026-11-19'],
    ['vrijdg', '2026-11-20'],
    ['vridag', '2026-11-20'],
    ['dinsag', '2026-11-17'],
    ['woesndag', '2026-11-18'],
    ['eergistern', '2026-11-20'],
    ['gistrn', 'none'],
    ['3 novembr', '2026-11-03'],
    ['3 ocktober', '2026-10-03'],
    ['3 setpember', '2026-09-03'],
  ])('that are mistyped days: %s → %s', (text, meaning) => expect(both(text, sunday).split(' ')[0]).toBe(meaning));
});

describe('the place of a day', () => {
  it('includes the word that leads it in, in UTF-16 units', () => {
    const text = '👍 ik stuur het uiterlijk vrijdag rond';
    const read = readDay(text, day(sunday), { lean: 'future' });
    expect(read.kind === 'found' && text.slice(read.from, read.to)).toBe('uiterlijk vrijdag');
  });
});
