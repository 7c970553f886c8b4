import { describe, expect, it } from 'vitest';
import { isCadenceRule } from '../../../domain/meetings/cadence-rule.ts';

describe('a rule by which a body can meet', () => {
  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    'FREQ=WEEKLY;BYDAY=MO,WE;WKST=SU',
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231',
    'FREQ=WEEKLY;BYMONTH=1,2,3;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=3TH',
    'FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,9,10,11,12',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2,6,11;BYDAY=2TU',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=MONTHLY;COUNT=10;BYDAY=2WE',
  ])('is %s', (rule) => expect(isCadenceRule(rule)).toBe(true));

  it.each([
    ['nothing', ''],
    ['plain words', 'elke twee weken op donderdag'],
    ['no frequency', 'INTERVAL=2'],
    ['a typing error in the frequency', 'FREQ=WEKELY'],
    ['every day or hour', 'FREQ=DAILY'],
    ['every second', 'FREQ=SECONDLY'],
    ['an unknown part', 'FREQ=WEEKLY;FOO=1'],
    ['a part twice', 'FREQ=WEEKLY;FREQ=MONTHLY'],
    ['a part without a value', 'FREQ=WEEKLY;BYDAY='],
    ['a semicolon too many', 'FREQ=WEEKLY;'],
    ['an interval of nought, which never ends', 'FREQ=WEEKLY;INTERVAL=0'],
    ['a negative interval', 'FREQ=WEEKLY;INTERVAL=-1'],
    ['an unknown weekday', 'FREQ=WEEKLY;BYDAY=DO'],
    ['a counted weekday in a week', 'FREQ=WEEKLY;BYDAY=2MO'],
    ['a sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO'],
    ['a thirteenth month', 'FREQ=YEARLY;BYMONTH=13;BYDAY=1MO'],
    ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['31 April and June', 'FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31'],
    ['months that the interval may jump over', 'FREQ=MONTHLY;INTERVAL=2;BYMONTH=2;BYDAY=1MO'],
    ['a date in every month of a year, which is said per month', 'FREQ=YEARLY;BYMONTHDAY=15'],
    ['a place in the whole year', 'FREQ=YEARLY;BYMONTH=2;BYDAY=MO,TU;BYSETPOS=1'],
    ['a weekday and a date at once', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
    ['a last day that does not exist', 'FREQ=WEEKLY;UNTIL=20260231'],
    ['a last moment with a clock time', 'FREQ=WEEKLY;UNTIL=20261231T225959Z'],
    ['both a count and a last day', 'FREQ=WEEKLY;COUNT=3;UNTIL=20261231'],
    ['a start of its own', 'DTSTART=20260101;FREQ=WEEKLY'],
    ['a zone of its own', 'DTSTART;TZID=Europe/Amsterdam:20260101T090000;FREQ=WEEKLY'],
    ['a prefix', 'RRULE:FREQ=WEEKLY'],
    ['two lines', 'FREQ=WEEKLY\nFREQ=MONTHLY'],
  ])('is not one with %s', (_why, rule) => expect(isCadenceRule(rule)).toBe(false));
});
