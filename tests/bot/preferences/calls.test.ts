import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { preferencesFeature } from '../../../bot/preferences/preferences.feature.ts';
import * as calls from '../../../bot/preferences/preferences.vocabulary.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const stored = () => house.as('noor', ({ stores, me }) => stores.preferences.of(me.id));
const me = () => ({ member: house.member('noor').id });

const on = (...weekdays: number[]) => ({ days: weekdays.join(',') });
const mondayToThursday = { ...on(1, 2, 3, 4), opens: '10', closes: '15 uur' };

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'preferences.see': async () => {
    const reply = await house.press('noor', calls.seePreferences({}));
    expect(wordsOf(reply)).toContain('Weekvraag over uren: uit');
    expect(await stored()).toEqual(me());
  },
  'preferences.set': async () => {
    const reply = await house.press('noor', calls.setPreferences({ hoursQuestion: true }));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ changed: { hoursQuestion: true } }] });
    await house.press('noor', calls.setPreferences({ agreementReminders: false }));
    await house.press('noor', calls.setPreferences({ meetingReminders: false }));
    const chosen = { hoursQuestion: true, agreementReminders: false, meetingReminders: false };
    expect(await stored()).toEqual({ ...me(), ...chosen });
    expect(wordsOf(await house.say('noor', 'voorkeuren'))).toContain('Herinneringen aan bijeenkomsten: uit');
  },
  'preferences.open-quiet': async () => {
    expect(filledIn(await house.press('noor', calls.openQuietForm({})))).toEqual({ until: undefined });
  },
  'preferences.send-quiet': async () => {
    const reply = await house.submit('noor', calls.sendQuietForm({}), { until: '2026-12-01' });
    expect(wordsOf(reply)).toContain('Even niet: tot dinsdag 1 december');
    expect(await stored()).toEqual({ ...me(), quietUntil: '2026-12-01' });
  },
  'preferences.open-times': async () => {
    const reply = await house.press('noor', calls.openTimesForm({}));
    expect(filledIn(reply)).toEqual({ ...on(1, 2, 3, 4, 5), opens: '09.00', closes: '17.00' });
    expect(wordsOf(reply)).toContain('Op welke dagen? Maandag, Dinsdag, Woensdag, Donderdag, Vrijdag\n');
    await house.submit('noor', calls.sendTimesForm({}), mondayToThursday);
    const chosen = { ...on(1, 2, 3, 4), opens: '10.00', closes: '15.00' };
    expect(filledIn(await house.press('noor', calls.openTimesForm({})))).toEqual(chosen);
  },
  'preferences.send-times': async () => {
    const reply = await house.submit('noor', calls.sendTimesForm({}), mondayToThursday);
    expect(reply.answer.kind).toBe('replace');
    expect(wordsOf(reply)).toContain('Wanneer: maandag t/m donderdag, 10.00–15.00 uur');
    const changed = { weekdays: '1,2,3,4', opens: '10:00', closes: '15:00' };
    expect(reply.changed).toEqual([{ kind: 'preferences', changed }]);
    const hours = { opens: '10:00', closes: '15:00' };
    expect(await stored()).toEqual({ ...me(), weekdays: [1, 2, 3, 4], hours });
  },
  'preferences.usual-times': async () => {
    const before = wordsOf(await house.say('noor', 'voorkeuren'));
    expect(before).toContain('Wanneer: werkdagen, 09.00–17.00 uur');
    await house.submit('noor', calls.sendTimesForm({}), mondayToThursday);
    expect(wordsOf(await house.say('noor', 'voorkeuren'))).toContain('[Weer werkdagen, 9 tot 17 uur]');
    const reply = await house.press('noor', calls.usualTimes({}));
    const changed = { weekdays: '1,2,3,4,5', opens: '09:00', closes: '17:00' };
    expect(reply.changed).toEqual([{ kind: 'preferences', changed }]);
    expect(await stored()).toEqual(me());
    expect(wordsOf(await house.say('noor', 'voorkeuren'))).toBe(before);
  },
  'preferences.end-quiet': async () => {
    await house.say('noor', 'even niet tot 1 december');
    await house.press('noor', calls.endQuiet({}));
    expect(await stored()).toEqual(me());
  },
};

describe('the buttons and forms of preferences', () => {
  test('all have a handler, and what each does is written down here', () => {
    expect(handledBy(preferencesFeature)).toEqual(callNamesIn(calls));
    expect(Object.keys(cases).sort()).toEqual(callNamesIn(calls));
  });

  test.each(Object.entries(cases))('%s', (_name, check) => check());
});

describe('preferences in words', () => {
  test.each(['voorkeuren', 'voorkeur', 'preferences', 'taal'])('“%s” shows them', async (text) => {
    expect(wordsOf(await house.say('noor', text))).toMatch(/^Je voorkeuren/);
  });

  test.each(['english', 'engels', 'taal engels', 'language english'])(
    '“%s” answers in English at once',
    async (text) => {
      const reply = await house.say('noor', text);
      expect(wordsOf(reply)).toMatch(/^Your preferences/);
      expect(wordsOf(await house.say('noor', 'nederlands'))).toMatch(/^Je voorkeuren/);
    },
  );

  test('“even niet tot 1 december” and “weer aan”', async () => {
    const reply = await house.say('noor', 'even niet tot 1 december');
    expect(reply.changed).toEqual([{ kind: 'preferences', changed: { quietUntil: '2026-12-01' } }]);
    await house.say('noor', 'weer aan');
    expect(await stored()).toEqual(me());
  });

  test.each(['even niet', 'even niet tot volgende sint'])('“%s” asks until when', async (text) => {
    expect(filledIn(await house.say('noor', text))).toEqual({ until: undefined });
  });
});

describe('a quiet time that can’t be', () => {
  test.each(['', 'morgen', '2026-02-30', '2026-11-25', '2026-11-24', '2028-01-01'])(
    'until “%s” is asked again',
    async (until) => {
      const reply = await house.submit('noor', calls.sendQuietForm({}), { until });
      expect(reply.answer.kind).toBe('invalid');
      expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['until']);
      expect(await stored()).toEqual(me());
    },
  );
});

describe('own days and hours', () => {
  const send = (values: Record<string, string>) => house.submit('noor', calls.sendTimesForm({}), values);

  test.each([
    ['werkdagen', on(1, 2, 3, 4, 5)],
    ['elke dag', on(1, 2, 3, 4, 5, 6, 7)],
    ['maandag, dinsdag en donderdag', on(1, 2, 4)],
    ['maandag t/m woensdag, vrijdag en zaterdag', on(1, 2, 3, 5, 6)],
    ['zondag', on(7)],
    ['maandag en vrijdag', { days: '5,1,5' }],
  ])('are said as “%s”', async (words, days) => {
    const reply = await send({ ...days, opens: '8.30', closes: '9.30' });
    expect(wordsOf(reply)).toContain(`Wanneer: ${words}, 08.30–09.30 uur`);
  });

  test('that are everybody’s are no choice, so that they follow the network', async () => {
    await send({ ...on(1, 2, 3, 4, 5), opens: '9.00', closes: '17u' });
    expect(await stored()).toEqual(me());
  });

  test.each([
    ['no day', { opens: '9.00', closes: '17.00' }, { days: 'Kies minstens één dag.' }],
    ['days that are none', { days: '0,8,maandag, 1', opens: '9.00', closes: '17.00' }, ['days']],
    ['no time', on(1), ['opens', 'closes']],
    ['words for a time', { ...on(1), opens: 'na de lunch', closes: '17.00' }, ['opens']],
    ['a time that does not exist', { ...on(1), opens: '9.00', closes: '24.30' }, ['closes']],
    ['hours that end before they begin', { ...on(1), opens: '15.00', closes: '10.00' }, ['closes']],
    ['hours that end as they begin', { ...on(1), opens: '10.00', closes: '10.00' }, ['closes']],
    ['less than an hour', { ...on(1), opens: '9.00', closes: '9.59' }, ['closes']],
    ['nothing that is right', { opens: 'x'.repeat(3000), closes: '' }, ['closes', 'days', 'opens']],
  ])('with %s are asked again, and nothing that was typed is lost', async (_what, values, problems) => {
    await send({ ...on(2), opens: '11.00', closes: '12.00' });
    const before = await everythingIn(house);
    const reply = await send(values);
    expect(reply.answer.kind).toBe('invalid');
    const beside = formOf(reply).problems ?? {};
    if (Array.isArray(problems)) expect(Object.keys(beside).sort()).toEqual([...problems].sort());
    else expect(beside).toEqual(problems);
    const typed = filledIn(reply);
    for (const name of ['days', 'opens', 'closes'] as const)
      expect(typed[name] ?? '').toBe((values as typeof typed)[name] ?? '');
    expect(await everythingIn(house)).toEqual(before);
  });

  test('stay when something else is chosen', async () => {
    await send(mondayToThursday);
    await house.press('noor', calls.setPreferences({ hoursQuestion: true }));
    await house.say('noor', 'even niet tot 1 december');
    expect(await stored()).toMatchObject({ weekdays: [1, 2, 3, 4], hours: { opens: '10:00', closes: '15:00' } });
  });
});

describe('forged buttons', () => {
  test.each([
    [{ language: 'de' }],
    [{ language: '__proto__' }],
    [{ hoursQuestion: 'true' }],
    [{ agreementReminders: 0 }],
    [{ meetingReminders: 'nee' }],
    [null],
    ['nl'],
  ])('with %j change nothing', async (input) => {
    const before = await everythingIn(house);
    const reply = await house.press('noor', { name: 'preferences.set', input });
    expect(reply.changed).toEqual(refusedWith('unknown-button'));
    expect(await everythingIn(house)).toEqual(before);
  });

  test('can’t slip in what the form does not have', async () => {
    const input = { hoursQuestion: true, member: house.member('els').id, quietUntil: '2099-01-01' };
    await house.press('noor', { name: 'preferences.set', input });
    expect(await stored()).toEqual({ ...me(), hoursQuestion: true });
    expect(await house.as('els', ({ stores, me: els }) => stores.preferences.of(els.id))).toEqual({
      member: house.member('els').id,
    });
  });
});
