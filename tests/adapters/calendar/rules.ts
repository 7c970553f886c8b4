import fc from 'fast-check';
import { addDays, day } from '../../../domain/kernel/time.ts';
import { isCadenceRule } from '../../../domain/meetings/cadence-rule.ts';

/** A day of the years 2010 to 2034. */
export const someDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2010-01-01'), days));

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const numbers = (min: number, max: number) =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const extraPart = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((every) => `INTERVAL=${every}`),
  fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map((on) => `BYDAY=${on.join(',')}`),
  fc.tuple(fc.integer({ min: -5, max: 5 }), weekday).map((pair) => `BYDAY=${pair.join('')}`),
  numbers(1, 12).map((months) => `BYMONTH=${months}`),
  numbers(-31, 31).map((dates) => `BYMONTHDAY=${dates}`),
  fc.integer({ min: -4, max: 4 }).map((place) => `BYSETPOS=${place}`),
  weekday.map((first) => `WKST=${first}`),
);
const end = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map((count) => `;COUNT=${count}`) },
  { weight: 1, arbitrary: someDay.map((last) => `;UNTIL=${last.replaceAll('-', '')}`) },
);

/** In which week a day falls begins to matter when a rule names several days and skips weeks. */
const skippingWeeks = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.uniqueArray(weekday, { minLength: 2, maxLength: 4 }), weekday)
  .map(([every, on, first]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${on.join(',')};WKST=${first}`);
const anyKind = fc
  .tuple(fc.constantFrom('FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'), fc.array(extraPart, { maxLength: 4 }))
  .map(([frequency, extra]) => [frequency, ...extra].join(';'))
  .filter(isCadenceRule);

/** Rules of every kind by which a body can meet, and that never end. */
export const endlessRule = fc.oneof({ weight: 5, arbitrary: anyKind }, { weight: 1, arbitrary: skippingWeeks });

/** The same, some with a last day or a number of times. */
export const acceptedRule = fc.tuple(endlessRule, end).map((pair) => pair.join(''));
