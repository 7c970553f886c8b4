import { describe, expect, it } from 'vitest';
import { readDuration } from '../../../bot/language/durations.ts';
import { nearestWords } from '../../../bot/language/nearest.ts';
import { core, namesOf, withoutPoliteness, wordAtStart } from '../../../bot/language/politeness.ts';
import { sayDate, sayDay, sayDuration, sayHours, sayMoment, sayPeriod } from '../../../bot/language/say.ts';
import { smallTalk } from '../../../bot/language/small-talk.ts';
import { readWish } from '../../../bot/language/wishes.ts';
import { day, instant } from '../../../domain/kernel/time.ts';

const today = day('2026-11-22');

describe('small talk', () => {
  it.each([
    ['hoi', 'greeting'],
    ['Hoi!', 'greeting'],
    ['Goedemorgen allemaal', 'greeting'],
    ['goede morgen', 'greeting'],
    ['hey schakelbot', 'greeting'],
    ['👋', 'greeting'],
    ['dank je wel', 'thanks'],
    ['Bedankt!!', 'thanks'],
    ['top, dankjewel', 'thanks'],
    ['oké, dank je', 'thanks'],
    ['thx', 'thanks'],
    ['🙏', 'thanks'],
    ['doei', 'bye'],
    ['tot morgen!', 'bye'],
    ['fijn weekend', 'bye'],
    ['bedankt en fijn weekend', 'thanks'],
    ['ja', 'yes'],
    ['Ja, graag', 'yes'],
    ['oke', 'yes'],
    ['is goed', 'yes'],
    ['👍', 'yes'],
    ['nee', 'no'],
    ['Nee, dank je', 'no'],
    ['liever niet', 'no'],
    ['no thanks', 'no'],
  ])('%s is %s', (text, kind) => expect(smallTalk(text)).toBe(kind));
  it.each([
    'hoi, 2 uur intervisie gisteren',
    'ja maar wanneer',
    'uren',
    'dag 3 van de training',
    '',
    '😀',
    'nee ik stuur het overzicht voor vrijdag',
  ])('is not all there is to: %s', (text) => expect(smallTalk(text)).toBeUndefined());
});

describe('politeness around a word', () => {
  it.each([
    ['uren', 'uren'],
    ['Uren!', 'uren'],
    ['hoi, uren graag', 'uren'],
    ['kun je alsjeblieft mijn uren laten zien', 'uren'],
    ['AFSPRAKEN a.u.b.', 'afspraken'],
    ['Hoi schakelbot, mag ik mijn afspraken?', 'afspraken'],
    ['Vóórkeuren', 'voorkeuren'],
    ['hoi', 'hoi'],
    ['even niet tot 1 december', 'even niet tot 1 december'],
    ['help s.v.p.', 'help'],
    ['  weer   aan ', 'weer aan'],
    ['wis mijn gegevens', 'wis mijn gegevens'],
    ['mijn gegevens', 'gegevens'],
    ['dank je', 'dank je'],
  ])('%s → %s', (text, words) => expect(core(text)).toBe(words));

  it('leaves what follows a word as it was typed, with its place', () => {
    const text = 'Hoi, kun je alsjeblieft UREN 90 Intervisie gisteren, dank je';
    const begun = wordAtStart(text, namesOf(['uren', 'uur']));
    expect(begun).toMatchObject({ name: 'uren', rest: '90 Intervisie gisteren' });
    expect(text.slice(begun?.from).startsWith('90 Intervisie')).toBe(true);
  });

  it('takes the longest word, and only whole words', () => {
    expect(wordAtStart('laatste wissen', namesOf(['laatste', 'laatste wissen']))?.name).toBe('laatste wissen');
    expect(wordAtStart('urenlang overleg', namesOf(['uren']))).toBeUndefined();
    expect(wordAtStart('signaal: wachttijd', namesOf(['signaal']))).toEqual({
      name: 'signaal',
      rest: 'wachttijd',
      from: 9,
    });
  });

  it('keeps the text between in its own words', () => {
    expect(withoutPoliteness('Hoi! Zoë belt, dank je').text).toBe('Zoë belt');
  });
});

describe('the nearest words', () => {
  const words = ['uren', 'afspraak', 'afspraken', 'voorkeuren', 'bijeenkomsten', 'help'];
  it.each([
    ['urn', 'uren'],
    ['afspaken', 'afspraken'],
    ['bijeenkomstn sar', 'bijeenkomsten'],
    ['hepl', 'help'],
    ['voorkeur', 'voorkeuren'],
    ['Úren', 'uren'],
  ])('to %s begin with %s', (input, word) => expect(nearestWords(input, words, 3)[0]).toBe(word));
  it('are none when nothing is near', () => expect(nearestWords('xyzzy', words, 3)).toEqual([]));
});

describe('a wish to be reminded', () => {
  it.each([
    ['herinner mij vrijdag', '2026-11-27', ''],
    ['herinner me morgen aan het overzicht', '2026-11-23', 'het overzicht'],
    ['mij vrijdag', '2026-11-27', ''],
    ['kun je me volgende week dinsdag herinneren aan de notulen?', '2026-11-24', 'de notulen?'],
    ['remind me on Friday', '2026-11-27', ''],
    ['Remind me in two weeks about the overview', '2026-12-06', 'the overview'],
    ['stuur me op 1 december een herinnering', '2026-12-01', ''],
    ['herinner mij aan het plan', undefined, 'het plan'],
  ])('%s', (text, on, rest) => {
    const read = readWish(text, today);
    expect([read.day, read.rest]).toEqual([on, rest]);
  });
  it('says why it has no day', () => {
    expect(readWish('herinner mij volgende sint', today).problem).toEqual({
      code: 'unknown-day',
      words: 'volgende sint',
    });
    expect(readWish('herinner mij 31 november', today).problem?.code).toBe('no-such-day');
  });
});

describe('a duration alone', () => {
  it.each([
    ['90', 90],
    ['2', 120],
    ['12', 720],
    ['13', 13],
    ['1,5', 90],
    ['1.5 uur', 90],
    ['1u30', 90],
    ['2 uur en een kwartier', 135],
    ['1 uur en 30 minuten', 90],
    ['anderhalf uur', 90],
    ['vijf kwartier', 75],
    ['halfuur', 30],
    ['90 minutes', 90],
    ["90'", 90],
    ['uur en tien minuten', 70],
    ['half uur', 30],
    ['twee en een half uur', 150],
  ])('%s → %i minutes', (text, minutes) => expect(readDuration(text)).toMatchObject({ kind: 'found', minutes }));
  it.each([
    ['', 'none'],
    ['lang', 'none'],
    ['0', 'impossible'],
    ['-5', 'impossible'],
    ['25 uur', 'impossible'],
    ['1e9', 'none'],
    ['1 uur of 2 uur', 'several'],
    ['1500', 'impossible'],
  ])('%s is %s', (text, kind) => expect(readDuration(text).kind).toBe(kind));
});

describe('saying', () => {
  it('days as people say them', () => {
    expect(sayDay(today, today, 'nl')).toBe('vandaag');
    expect(sayDay(day('2026-11-21'), today, 'nl')).toBe('gisteren');
    expect(sayDay(day('2026-11-23'), today, 'nl')).toBe('morgen');
    expect(sayDay(day('2026-11-27'), today, 'nl')).toBe('vrijdag 27 november');
    expect(sayDay(day('2027-01-06'), today, 'nl')).toBe('woensdag 6 januari 2027');
    expect(sayDay(day('2026-11-27'), today, 'en')).toBe('Friday 27 November');
    expect(sayDate(today, today, 'en')).toBe('Sunday 22 November');
  });
  it('durations and totals', () => {
    expect([
      sayDuration(90, 'nl'),
      sayDuration(45, 'nl'),
      sayDuration(120, 'nl'),
      sayDuration(61, 'nl'),
      sayDuration(0, 'nl'),
    ]).toEqual(['1 uur en 30 minuten', '45 minuten', '2 uur', '1 uur en 1 minuut', '0 minuten']);
    expect([sayDuration(90, 'en'), sayDuration(60, 'en')]).toEqual(['1 hour and 30 minutes', '1 hour']);
    expect([
      sayHours(90, 'nl'),
      sayHours(75, 'nl'),
      sayHours(80, 'nl'),
      sayHours(120, 'nl'),
      sayHours(0, 'nl'),
    ]).toEqual(['1,5 uur', '1,25 uur', '1 uur en 20 minuten', '2 uur', '0 uur']);
    expect([sayHours(90, 'en'), sayHours(60, 'en')]).toEqual(['1.5 hours', '1 hour']);
  });
  it('moments and periods', () => {
    const moment = instant(Date.parse('2026-11-27T09:00:00Z'));
    const now = instant(Date.parse('2026-11-22T09:00:00Z'));
    expect(sayMoment(moment, now, 'Europe/Amsterdam', 'nl')).toBe('vrijdag 27 november om 10.00 uur');
    expect(sayMoment(moment, now, 'Europe/Amsterdam', 'en')).toBe('Friday 27 November at 10:00');
    expect(sayPeriod({ from: day('2026-12-23'), to: day('2027-01-06') }, today, 'nl')).toBe(
      'van woensdag 23 december tot en met woensdag 6 januari 2027',
    );
    expect(sayPeriod({ from: day('2026-11-27'), to: day('2026-11-27') }, today, 'nl')).toBe('op vrijdag 27 november');
  });
});
