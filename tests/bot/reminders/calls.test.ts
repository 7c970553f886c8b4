import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finish } from '../../../bot/agreements/agreements.vocabulary.ts';
import { answeredBy } from '../../../bot/conversation/happened.ts';
import { features } from '../../../bot/features.ts';
import { setPreferences } from '../../../bot/preferences/preferences.vocabulary.ts';
import * as calls from '../../../bot/reminders/reminders.vocabulary.ts';
import type { Call } from '../../../bot/view/call.ts';
import type { AgreementId } from '../../../domain/agreements/agreement.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, at, type House, incomingFrom } from '../../builders/house.ts';
import { toldOfAgreement } from '../../builders/reminders.ts';

let house: House;
let nudge: Nudge;
beforeEach(async () => {
  house = await aHouse();
  nudge = await toldOfAgreement(house);
});
afterEach(() => house.close());

const one = () => ({ nudge: nudge.key });
const answered = () => ({ nudge: nudge.key, about: nudge.about });
const monday = () => calls.remindLater({ ...answered(), day: day('2026-11-30') });
const owedOn = (on: string) => {
  const moment = at(on, '09:05');
  return house.unit.run(async ({ ledger }) => (await ledger.due(moment)).map(({ key }) => key));
};
const laterKey = () => `agreement-week-later:${nudge.about}:member:${house.member('jamal').id}:2026-11-30`;

test('every button of the vocabulary has a handler', () => {
  const reminders = features.find(({ name }) => name === 'reminders');
  expect(reminders && handledBy(reminders)).toEqual(callNamesIn(calls));
});

describe('putting a reminder off', () => {
  test('takes the place of the card, says what was stored, and has the way back', async () => {
    const reply = await house.press('jamal', monday());
    expect(reply.answer.kind).toBe('replace');
    expect(reply.changed).toEqual([
      { kind: 'reminder', about: expect.stringContaining('De folder'), day: '2026-11-30' },
    ]);
    expect(await owedOn('2026-11-30')).toEqual([laterKey()]);
    const back = await house.press('jamal', calls.takeBackLater({ ...answered(), nudge: laterKey(), was: nudge.key }));
    expect(wordsOf(back)).toContain('[Gedaan]');
    expect(back.changed).toEqual([{ kind: 'reminder-removed', about: nudge.about }]);
    expect(await owedOn('2026-11-30')).toEqual([]);
  });

  test('pressed twice is one reminder', async () => {
    await Promise.all([house.press('jamal', monday()), house.press('jamal', monday())]);
    expect(await owedOn('2026-11-30')).toEqual([laterKey()]);
  });

  test('is somebody else’s button to nobody', async () => {
    for (const call of [calls.seeReminder(one()), calls.askLater(one()), calls.openLaterDay(one()), monday()]) {
      const reply = await house.press('piet', call);
      expect(reply.changed).toEqual(refusedWith('reminder-not-found'));
      expect(wordsOf(reply)).not.toContain('folder');
    }
    expect(await owedOn('2026-11-30')).toEqual([]);
  });

  test('of what is settled by now says so, and opens it', async () => {
    await house.press('jamal', finish({ agreement: nudge.about as AgreementId }));
    for (const call of [calls.seeReminder(one()), calls.askLater(one()), monday()])
      expect(wordsOf(await house.press('jamal', call))).toContain('Dit is intussen geregeld');
    expect(await owedOn('2026-11-30')).toEqual([]);
  });

  test('by the form keeps the day that was filled in beside what is wrong with it', async () => {
    const reply = await house.submit('jamal', calls.sendLaterDay(answered()), { day: '2028-01-03' });
    expect(reply.answer.kind).toBe('invalid');
    expect(filledIn(reply)).toEqual({ day: '2028-01-03' });
    expect(formOf(reply).problems).toEqual({ day: 'Kies een dag binnen een jaar.' });
    for (const typed of ['morgen', '2026-02-30', ''])
      expect(formOf(await house.submit('jamal', calls.sendLaterDay(answered()), { day: typed })).problems).toEqual({
        day: 'Kies een dag.',
      });
  });

  test.each([
    ['a day that is none', { day: '2026-02-30' }],
    ['a key without end', { nudge: 'x'.repeat(401) }],
    ['nothing', { nudge: '' }],
  ])('with %s is an old button', async (_what, broken) => {
    const call = { name: calls.remindLater.callName, input: { ...answered(), day: '2026-11-30', ...broken } };
    const reply = await house.press('jamal', call);
    expect(reply.changed).toEqual(refusedWith('unknown-button'));
  });
});

test('what was put off comes with its own reason, and the preferences of today hold', async () => {
  await house.press('jamal', monday());
  house.moment = at('2026-11-30', '09:05');
  const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
  const words = async () => JSON.stringify(await house.compose({ member: 'jamal' }, due));
  expect(await words()).toContain('omdat je het later wilde horen');
  await house.press('jamal', setPreferences({ agreementReminders: false }));
  expect(await house.compose({ member: 'jamal' }, due)).toBeUndefined();
});

test('whoever puts it off has answered, so that nothing takes the place of that; looking on is no answer', async () => {
  const about = async (call: Call) => {
    const { answer } = await house.press('jamal', call);
    return answeredBy(incomingFrom('jamal', { kind: 'pressed', call }, house.ids), answer);
  };
  expect(await about(calls.askLater(one()))).not.toContain(nudge.about);
  expect(await about(monday())).toContain(nudge.about);
});
