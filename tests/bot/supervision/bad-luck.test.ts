import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/supervision/supervision.vocabulary.ts';
import type { Values } from '../../../bot/view/form.ts';
import { MINUTE } from '../../../domain/kernel/time.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { away, logged } from '../../builders/supervision.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const whole: Values = { kind: 'intervisie', minutes: '90', day: '2026-11-24' };

async function unchanged(work: () => Promise<unknown>) {
  const before = await everythingIn(house);
  await work();
  expect(await everythingIn(house)).toEqual(before);
}

describe('a form of hours that can’t be taken', () => {
  test.each<[string, Values, string]>([
    ['no kind', { kind: '' }, 'kind'],
    ['a kind that does not exist', { kind: 'vergadering' }, 'kind'],
    ['a kind that every object has', { kind: 'constructor' }, 'kind'],
    ['no duration', { minutes: '' }, 'minutes'],
    ['words that are no duration', { minutes: 'een poosje' }, 'minutes'],
    ['two durations', { minutes: '90 minuten en 2 uur' }, 'minutes'],
    ['more than a day', { minutes: '25 uur' }, 'minutes'],
    ['nothing', { minutes: '0' }, 'minutes'],
    ['no day', { day: '' }, 'day'],
    ['a day that does not exist', { day: '2026-02-30' }, 'day'],
    ['a day in words', { day: 'gisteren' }, 'day'],
    ['tomorrow', { day: '2026-11-26' }, 'day'],
    ['a day long gone', { day: '2025-11-24' }, 'day'],
    ['a note of a book', { note: 'a'.repeat(1001) }, 'note'],
    ['a note of a chapter', { note: 'a'.repeat(4000) }, 'note'],
  ])('with %s comes back filled, with a sentence beside the field', async (_what, values, field) => {
    await unchanged(async () => {
      const reply = await house.submit('noor', calls.sendHoursForm({}), { ...whole, ...values });
      expect(reply.answer.kind).toBe('invalid');
      expect(Object.keys(formOf(reply).problems ?? {})).toEqual([field]);
      const given: Values = { ...whole, ...values };
      const { minutes, note } = filledIn(reply);
      expect({ minutes, note }).toEqual({ minutes: given['minutes'], note: given['note'] });
    });
  });

  test('keeps the entry that it was to change', async () => {
    const entry = await logged(house, 'noor', 60);
    const reply = await house.submit('noor', calls.sendHoursForm({ entry: entry.id }), { ...whole, minutes: 'lang' });
    expect(formOf(reply).submit.call).toEqual(calls.sendHoursForm({ entry: entry.id }));
  });

  test('says how much a full day has already', async () => {
    await logged(house, 'noor', 1410, { daysAgo: 1 });
    const reply = await house.submit('noor', calls.sendHoursForm({}), whole);
    expect(wordsOf(reply)).toContain('Op die dag staat al 23 uur en 30 minuten.');
  });
});

describe('somebody else’s hours', () => {
  test('can’t be opened, changed or removed by their id', async () => {
    const hers = await logged(house, 'noor', 60, { note: 'Doorvragen.' });
    const absence = await away(house, 'noor', '2026-12-23', '2027-01-06');
    await unchanged(async () => {
      const replies = [
        await house.press('els', calls.editEntry({ entry: hers.id })),
        await house.press('els', calls.removeEntry({ entry: hers.id })),
        await house.press('els', calls.takeBackAbsence({ absence: absence.id })),
        await house.submit('els', calls.sendHoursForm({ entry: hers.id }), whole),
      ];
      for (const reply of replies) {
        expect(reply.changed).toEqual(refusedWith('entry-not-found'));
        expect(wordsOf(reply)).not.toContain('Doorvragen');
      }
    });
  });
});

describe('forged buttons', () => {
  test.each<[string, unknown]>([
    ['hours.log', null],
    ['hours.log', {}],
    ['hours.log', { kind: 'intervisie', minutes: '60', day: '2026-11-25' }],
    ['hours.log', { kind: 'intervisie', minutes: 1.5, day: '2026-11-25' }],
    ['hours.log', { kind: 'toString', minutes: 60, day: '2026-11-25' }],
    ['hours.log', { kind: 'intervisie', minutes: 60, day: '2026-02-30' }],
    ['hours.log', { kind: 'intervisie', minutes: 60, day: ['2026-11-25'] }],
    ['hours.edit', { entry: 7 }],
    ['hours.edit', { entry: 'a'.repeat(100_000) }],
    ['hours.remove', { entry: { toString: 'x' } }],
    ['hours.remove-absence', []],
    ['hours.ask-weekly', { on: 'yes' }],
    ['hours.see', 'overzicht'],
  ])('%s with %j is a button that nobody knows', async (name, input) => {
    await unchanged(async () => {
      const reply = await house.press('noor', { name, input });
      expect(reply.changed).toEqual(refusedWith('unknown-button'));
    });
  });

  test.each([-60, 0, 1441, 2 ** 40])('a tap of %d minutes logs nothing, and opens the form', async (minutes) => {
    await unchanged(async () => {
      const reply = await house.press('noor', calls.logHoursNow({ kind: 'intervisie', minutes, day: house.today }));
      expect(reply.answer.kind).toBe('open');
    });
  });

  test('a tap for tomorrow, or for long ago, logs nothing', async () => {
    await unchanged(async () => {
      for (const day of ['2026-11-26', '2020-01-01']) {
        const reply = await house.press('noor', { name: 'hours.log', input: { kind: 'intervisie', minutes: 60, day } });
        expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['day']);
      }
    });
  });
});

describe('a tap that comes twice', () => {
  const tap = () => house.press('noor', calls.logHoursNow({ kind: 'intervisie', minutes: 60, day: house.today }));

  test('within a few seconds is one hour, and is answered alike', async () => {
    const first = await tap();
    house.moment = (house.moment + 3000) as typeof house.moment;
    const second = await tap();
    expect(second.answer).toEqual(first.answer);
    expect(second.changed).toEqual([]);
    expect((await everythingIn(house)).hours.flat()).toHaveLength(1);
  });

  test('a while later is another hour', async () => {
    await tap();
    house.moment = (house.moment + MINUTE) as typeof house.moment;
    await tap();
    expect((await everythingIn(house)).hours.flat()).toHaveLength(2);
  });
});
