import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendHoursForm } from '../../../bot/supervision/supervision.vocabulary.ts';
import { logHours } from '../../../domain/supervision/log-hours.ts';
import { granted } from '../../builders/agreements.ts';
import { wordsOf } from '../../builders/calls.ts';
import { number, openDoors, simpleGuard } from '../../builders/guard.ts';
import { comesBack } from '../../builders/guarded.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { logged } from '../../builders/supervision.ts';

const note = `Over ${number} gesproken`;
const hours = { kind: 'intervisie', minutes: '1 uur', day: '2026-11-24', note };

let house: House;
beforeEach(async () => {
  house = await aHouse({ guard: simpleGuard });
});
afterEach(() => house.close());

test('a note that points at somebody comes back, though nobody else would read it', async () => {
  const before = await everythingIn(house);
  comesBack(await house.submit('noor', sendHoursForm({}), hours), hours);
  expect(await everythingIn(house)).toEqual(before);
});

test('nor does it take the place of another note', async () => {
  const { id: entry } = await logged(house, 'noor', 60, { daysAgo: 1, note: 'Rustig doorvragen' });
  const before = await everythingIn(house);
  comesBack(await house.submit('noor', sendHoursForm({ entry }), hours), hours);
  expect(await everythingIn(house)).toEqual(before);
});

test('a note that stood there is not looked at again when the time changes', async () => {
  const { id: entry } = await house.as('noor', async (turn) => {
    const kept = { kind: 'intervisie', minutes: 90, day: turn.today, note } as const;
    return granted(await logHours(turn.me, kept, { ...turn, guard: openDoors() }));
  });
  const reply = await house.submit('noor', sendHoursForm({ entry }), hours);
  expect(reply.changed).toMatchObject([{ kind: 'supervision', minutes: 60 }]);
});

test('what is said with hours is kept nowhere, so the hours are', async () => {
  const reply = await house.say('noor', `uren 60 intervisie over ${number}`);
  expect(reply.changed).toMatchObject([{ kind: 'supervision', minutes: 60 }]);
  expect(JSON.stringify(await everythingIn(house))).not.toContain(number);
});

test('what is asked again is not said back when it points at somebody', async () => {
  expect(wordsOf(await house.say('noor', 'uren intervisie over de groep'))).toContain('over de groep');
  expect(wordsOf(await house.say('noor', `uren intervisie over ${number}`))).not.toContain(number);
});
