import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../bot/language/periods.ts';
import { day } from '../../../domain/kernel/time.ts';

const sunday = '2026-11-22';
const periods: readonly (readonly [text: string, meaning: string, today?: string])[] = [
  ['weg van 23 december t/m 6 januari', '2026-12-23 2027-01-06'],
  ['van 23 december t/m 6 januari', '2026-12-23 2027-01-06'],
  ['van 23 december tot en met 6 januari', '2026-12-23 2027-01-06'],
  ['van 23 december tot 6 januari', '2026-12-23 2027-01-05'],
  ['23 dec - 6 jan', '2026-12-23 2027-01-06'],
  ['23 dec t/m 6 jan', '2026-12-23 2027-01-06', '2026-12-28'],
  ['23/12 t/m 6/1', '2026-12-23 2027-01-06'],
  ['23-12-2026 t/m 6-1-2027', '2026-12-23 2027-01-06'],
  ['van 23 dec 2026 tm 6 jan 2027', '2026-12-23 2027-01-06'],
  ['van 3 tot en met 7 augustus', '2027-08-03 2027-08-07'],
  ['van 3 t/m 7 augustus', '2026-08-03 2026-08-07', '2026-07-01'],
  ['3-7 augustus', '2027-08-03 2027-08-07'],
  ['van 30 november tot 4 december', '2026-11-30 2026-12-03'],
  ['tot 1 december', '2026-11-22 2026-11-30'],
  ['tot en met 1 december', '2026-11-22 2026-12-01'],
  ['t/m vrijdag', '2026-11-22 2026-11-27'],
  ['tot vrijdag', '2026-11-22 2026-11-26'],
  ['tot eind december', '2026-11-22 2026-12-31'],
  ['t/m 3 januari', '2026-12-30 2027-01-03', '2026-12-30'],
  ['volgende week', '2026-11-23 2026-11-29'],
  ['volgende week weg', '2026-12-28 2027-01-03', '2026-12-22'],
  ['deze week', '2026-11-16 2026-11-22'],
  ['week 52', '2026-12-21 2026-12-27'],
  ['week 52 en 53', '2026-12-21 2027-01-03'],
  ['week 52 t/m week 1', '2026-12-21 2027-01-10'],
  ['in augustus', '2027-08-01 2027-08-31'],
  ['volgende maand', '2026-12-01 2026-12-31'],
  ['deze vrijdag', '2026-11-27 2026-11-27'],
  ['vandaag', '2026-11-22 2026-11-22'],
  ['morgen', '2026-11-23 2026-11-23'],
  ['morgen en overmorgen', '2026-11-23 2026-11-24'],
  ['van morgen t/m vrijdag', '2026-11-23 2026-11-27'],
  ['van maandag t/m vrijdag', '2026-11-23 2026-11-27'],
  ['volgende week maandag t/m woensdag', '2026-11-23 2026-11-25'],
  ['tussen 1 en 5 december', '2026-12-01 2026-12-05'],
  ['komend weekend', '2026-11-28 2026-11-29'],
  ['vanaf maandag twee weken', '2026-11-23 2026-12-06'],
  ['vanaf 1 december voor 3 dagen', '2026-12-01 2026-12-03'],
  ['ik was van 3 t/m 7 augustus weg', '2026-08-03 2026-08-07'],
  ['28 februari t/m 1 maart', '2028-02-28 2028-03-01', '2028-02-01'],
  ['from 23 December to 6 January', '2026-12-23 2027-01-06'],
  ['until 6 January', '2026-11-22 2027-01-05'],
  ['next week', '2026-11-23 2026-11-29'],
  ['van 7 tot 3 augustus', 'impossible'],
  ['van 31 november tot 3 december', 'impossible'],
  ['van morgen tot gisteren', 'impossible'],
  ['van 6 januari 2027 t/m 23 december 2026', 'impossible'],
  ['week 60', 'impossible'],
  ['tot gisteren', 'impossible'],
  ['twee weken', 'unknown'],
  ['vanaf maandag', 'unknown'],
  ['in de kerstvakantie', 'unknown'],
  ['maandag en donderdag', 'several'],
  ['maandag, woensdag en vrijdag', 'several'],
  ['', 'none'],
  ['met vakantie', 'unknown'],
  ['even weg', 'none'],
];

describe('a period', () => {
  it.each(periods.map(([text, meaning, today = sunday]) => ({ text, meaning, today })))(
    '$text → $meaning',
    ({ text, meaning, today }) => {
      const read = readPeriod(text, day(today));
      expect(read.kind === 'found' ? `${read.from} ${read.to}` : read.kind).toBe(meaning);
    },
  );

  it('tells whether the last day named is one of being away', () => {
    expect(readPeriod('tot 6 januari', day(sunday))).toMatchObject({ until: 'excluded' });
    expect(readPeriod('t/m 6 januari', day(sunday))).toMatchObject({ until: 'included' });
  });
});
