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
