import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { supervisionFeature } from '../../../bot/supervision/supervision.feature.ts';
import * as calls from '../../../bot/supervision/supervision.vocabulary.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { away, logged } from '../../builders/supervision.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const whole = { kind: 'supervisie', minutes: '1u30', day: '2026-11-24', note: ' Doorvragen. ' };

/** What each button and form of the feature does, by its name. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  'hours.see': async () => {
    await logged(house, 'noor', 90);
    const reply = await house.press('noor', calls.seeHours({}));
    expect(reply).toMatchObject({ answer: { kind: 'show' }, changed: [] });
    expect(wordsOf(reply)).toContain('Deze week: 1,5 uur');
  },
  'hours.log': async () => {
    const tap = calls.logHoursNow({ kind: 'intervisie', minutes: 60, day: house.today });
    const reply = await house.press('noor', tap);
    expect(reply.answer.kind).toBe('replace');
    expect(reply.changed).toEqual([{ kind: 'supervision', entry: 'intervisie', minutes: 60, day: house.today }]);
    expect((await everythingIn(house)).hours.flat()).toHaveLength(1);
  },
  'hours.open': async () => {
    const reply = await house.press('noor', calls.openHoursForm({}));
    expect(reply.answer.kind).toBe('open');
    expect(filledIn(reply)).toEqual({ kind: undefined, minutes: undefined, day: house.today, note: undefined });
  },
  'hours.send': async () => {
    const reply = await house.submit('noor', calls.sendHoursForm({}), whole);
    expect(reply.answer.kind).toBe('replace');
    expect(reply.changed).toEqual([{ kind: 'supervision', entry: 'supervisie', minutes: 90, day: '2026-11-24' }]);
    expect((await everythingIn(house)).hours.flat()).toMatchObject([{ note: 'Doorvragen.' }]);
  },
  'hours.edit': async () => {
    const entry = await logged(house, 'noor', 75, { note: 'Doorvragen.', daysAgo: 1 });
    const reply = await house.press('noor', calls.editEntry({ entry: entry.id }));
    expect(filledIn(reply)).toEqual({
      kind: 'intervisie',
      minutes: '1 uur en 15 minuten',
      day: '2026-11-24',
      note: 'Doorvragen.',
    });
    const { submit } = formOf(reply);
    const changed = await house.submit('noor', submit.call, { ...whole, minutes: '1 uur en 15 minuten' });
    expect(changed.answer.kind).toBe('replace');
    expect((await everythingIn(house)).hours.flat()).toMatchObject([{ id: entry.id, minutes: 75, kind: 'supervisie' }]);
  },
  'hours.remove': async () => {
    const entry = await logged(house, 'noor', 75);
    const reply = await house.press('noor', calls.removeEntry({ entry: entry.id }));
    expect(reply.changed).toEqual([
      { kind: 'supervision-removed', entry: 'intervisie', minutes: 75, day: house.today },
    ]);
    const again = await house.press('noor', calls.removeEntry({ entry: entry.id }));
    expect(again.changed).toEqual(refusedWith('entry-not-found'));
  },
  'hours.open-absence': async () => {
    const reply = await house.press('noor', calls.openAbsenceForm({}));
    expect(filledIn(reply)).toEqual({ from: undefined, to: undefined });
  },
  'hours.send-absence': async () => {
    const period = { from: '2026-12-23', to: '2027-01-06' };
    const reply = await house.submit('noor', calls.sendAbsenceForm({}), period);
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ kind: 'absence', ...period }] });
    await house.submit('noor', calls.sendAbsenceForm({}), period);
    expect((await everythingIn(house)).absences.flat()).toHaveLength(1);
  },
  'hours.remove-absence': async () => {
    const { id } = await away(house, 'noor', '2026-12-23', '2027-01-06');
    const reply = await house.press('noor', calls.takeBackAbsence({ absence: id }));
    expect(reply.changed).toEqual([{ kind: 'absence-removed', from: '2026-12-23', to: '2027-01-06' }]);
    const again = await house.press('noor', calls.takeBackAbsence({ absence: id }));
    expect(again.changed).toEqual(refusedWith('entry-not-found'));
  },
  'hours.not-this-week': async () => {
    const before = await everythingIn(house);
    const reply = await house.press('noor', calls.notThisWeek({}));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [] });
    expect(await everythingIn(house)).toEqual(before);
  },
  'hours.ask-weekly': async () => {
    const reply = await house.press('noor', calls.askWeekly({ on: true }));
    expect(reply.changed).toEqual([{ kind: 'preferences', changed: { hoursQuestion: true } }]);
    await house.press('noor', calls.askWeekly({ on: false }));
    const { preferences } = await everythingIn(house);
    expect(preferences).toContainEqual(expect.objectContaining({ hoursQuestion: false }));
  },
};

describe('the buttons and forms of supervision', () => {
  test('all have a handler, and what each does is written down here', () => {
    expect(handledBy(supervisionFeature)).toEqual(callNamesIn(calls));
    expect(Object.keys(cases).sort()).toEqual(callNamesIn(calls));
  });

  test.each(Object.entries(cases))('%s', (_name, check) => check());
});
