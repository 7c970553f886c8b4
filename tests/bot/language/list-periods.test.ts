import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListPeriod } from '../../../bot/language/list-periods.ts';
import { day } from '../../../domain/kernel/time.ts';

const wednesday = day('2026-11-25');

const understood: readonly (readonly [text: string, days: string, rest?: string])[] = [
  ['vandaag', '2026-11-25 2026-11-25'],
  ['morgen', '2026-11-26 2026-11-26'],
  ['dinsdag', '2026-12-01 2026-12-01'],
  ['volgende week', '2026-11-30 2026-12-06'],
  ['sar volgende week', '2026-11-30 2026-12-06', 'sar'],
  ['week 50', '2026-12-07 2026-12-13'],
  ['in december', '2026-12-01 2026-12-31'],
  ['ao in december', '2026-12-01 2026-12-31', 'ao'],
  ['in december van het ao', '2026-12-01 2026-12-31', 'van het ao'],
  ['deze maand', '2026-11-01 2026-11-30'],
  ['volgende maand', '2026-12-01 2026-12-31'],
  ['vorige maand', '2026-10-01 2026-10-31'],
  ['de komende maand', '2026-11-25 2026-12-25'],
  ['de komende drie weken', '2026-11-25 2026-12-16'],
  ['komende 2 maanden koersgroep', '2026-11-25 2027-01-25', 'koersgroep'],
  ['afgelopen maand', '2026-10-25 2026-11-25'],
  ['de afgelopen twee weken', '2026-11-11 2026-11-25'],
  ['dit kwartaal', '2026-10-01 2026-12-31'],
  ['volgend kwartaal', '2027-01-01 2027-03-31'],
  ['het eerste kwartaal', '2027-01-01 2027-03-31'],
  ['in het eerste kwartaal van 2027', '2027-01-01 2027-03-31'],
  ['Q2 2027', '2027-04-01 2027-06-30'],
  ['dit jaar', '2026-01-01 2026-12-31'],
  ['2027', '2027-01-01 2027-12-31'],
  ['koersgroep 2027', '2027-01-01 2027-12-31', 'koersgroep'],
  ['koersgroep in 2027', '2027-01-01 2027-12-31', 'koersgroep'],
  ['januari 2027', '2027-01-01 2027-01-31'],
  ['sar in januari van 2028', '2028-01-01 2028-01-31', 'sar'],
  ['8 december 2026', '2026-12-08 2026-12-08'],
  ['8-12-2026', '2026-12-08 2026-12-08'],
  ['vanaf januari', '2027-01-01 …'],
  ['sar vanaf 1 maart', '2027-03-01 …', 'sar'],
  ['na 1 januari', '2027-01-02 …'],
  ['sinds september', '2026-09-01 2026-11-25'],
  ['tot 1 maart', '2026-11-25 2027-02-28'],
  ['t/m 1 maart', '2026-11-25 2027-03-01'],
  ['voor 1 januari', '2026-11-25 2026-12-31'],
  ['van december tot maart', '2026-12-01 2027-02-28'],
  ['tussen 1 en 15 december', '2026-12-01 2026-12-15'],
  ['in november en december', '2026-11-01 2026-12-31'],
  ['eind december', '2026-12-22 2026-12-31'],
  ['begin januari', '2027-01-01 2027-01-10'],
  ['next month', '2026-12-01 2026-12-31'],
  ['SAR in the next three weeks', '2026-11-25 2026-12-16', 'SAR'],
  ['from January', '2027-01-01 …'],
  ['the first quarter of 2027', '2027-01-01 2027-03-31'],
];

describe('the days of a list', () => {
  it.each(understood.map(([text, days, rest = '']) => ({ text, days, rest })))(
    '“$text” are $days',
    ({ text, days, rest }) => {
      const read = readListPeriod(text, wednesday);
      expect(`${read.period?.from} ${read.period?.to ?? '…'}`).toBe(days);
      expect(read).toMatchObject({ rest });
      expect(read.unclear).toBeUndefined();
    },
  );

  it.each([
    ['tot de zomer', ''],
    ['sar na de kerstvakantie', 'sar'],
    ['ao voor december', 'ao'],
    ['31 november', ''],
    ['van 7 tot 3 augustus', ''],
    ['maandag, woensdag en vrijdag', ''],
    ['na 31-12-2100', ''],
    ['na 31-12-9999', ''],
    ['van 1 januari 2027 tot 1 januari 2090', ''],
  ] as const)('“%s” are not told with certainty', (text, rest) => {
    const read = readListPeriod(text, wednesday);
    expect(read.period).toBeUndefined();
    expect(read.unclear).toBeTruthy();
    expect(read.rest).toBe(rest);
  });

  it.each(['', 'sar', 'RET Midden-Holland', 'het voorzittersoverleg RET', 'bouwteam verklarende analyse'])(
    'are not in “%s”',
    (text) => {
      expect(readListPeriod(text, wednesday)).toEqual({ rest: text });
    },
  );

  it('are read from any text without trouble, and end no earlier than they begin', () => {
    const words = fc.constantFrom(
      'vanaf',
      'tot',
      'na',
      'de',
      'komende',
      '3',
      '9999',
      'weken',
      'q',
      '1',
      'kwartaal',
      '2027',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const { period } = readListPeriod(text, wednesday);
          expect(period?.to === undefined || period.to >= period.from).toBe(true);
        },
      ),
    );
  });
});
