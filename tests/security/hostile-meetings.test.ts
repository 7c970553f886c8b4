import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import * as calls from '../../bot/meetings/meetings.vocabulary.ts';
import { day } from '../../domain/kernel/time.ts';
import { openFeed, readFeed } from '../../domain/meetings/calendar-feed.ts';
import { openMeeting } from '../../domain/meetings/meeting-world.ts';
import { meetingOf } from '../../domain/meetings/meetings.ts';
import type { BodyKey, Network } from '../../domain/network/network.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../builders/calls.ts';
import { type House, holidays, zone } from '../builders/house.ts';
import {
  adviesraad,
  aMeetingHouse,
  ao,
  aPoint,
  asking,
  brought,
  keptOf,
  meeting,
  meetingNetwork,
  sar,
  told,
} from '../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

/** The network file comes in anew, with other members. */
const imported = (members: Network['members']) =>
  house.unit.run(({ network }) => network.replace({ ...meetingNetwork, members }, house.moment));
const feedOf = (key: string) => asking(house, key, async (turn) => readFeed(await openFeed(turn.me, turn), turn));

describe('who goes in the name of somebody who left the body', () => {
  beforeEach(async () => {
    await brought(house, 'piet', aPoint(ao, { about: 'Besloten punt' }));
    await told(house, 'jamal', ao, 'delegate', 'noor');
    const before = await asking(house, 'noor', async (turn) => turn.stores.ledger.due(turn.now));
    expect(before.map(({ kind }) => kind)).toEqual(['meeting-delegate']);
    expect((await feedOf('noor'))?.meetings.map(({ meeting: { body } }) => body)).toContain('ao');
    expect(wordsOf(await house.press('noor', calls.seeMeeting(ao)))).toContain('Besloten punt');
  });

  test.each(['left the network', 'left the body'])('%s: sees the agenda no more, and hears nothing', async (how) => {
    const { members } = meetingNetwork;
    await imported(
      how === 'left the network'
        ? members.filter(({ key }) => key !== 'jamal')
        : members.map((each) => (each.key === 'jamal' ? { ...each, seats: [] } : each)),
    );
    expect((await feedOf('noor'))?.meetings.map(({ meeting: { body } }) => body)).not.toContain('ao');
    const shown = wordsOf(await house.press('noor', calls.seeMeeting(ao)));
    expect(shown).not.toMatch(/Besloten punt|Jamal/);
    const due = await asking(house, 'noor', async (turn) => turn.stores.ledger.due(turn.now));
    expect(await house.compose({ member: 'noor' }, due)).toBeUndefined();
    await house.submit('els', calls.sendCancel(ao), { why: 'Ziek' });
    const later = await asking(house, 'noor', async (turn) => turn.stores.ledger.due(turn.now));
    expect(later.filter(({ to }) => to.kind === 'member' && to.member === house.member('noor').id)).toHaveLength(1);
  });
});

describe('a delegate of a delegate', () => {
  test('is none: who goes in another’s name sends nobody on', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    const before = await keptOf(house, ao);
    for (const values of [{ delegate: house.member('vera').id }, { name: 'Vera Postma' }]) {
      const reply = await house.submit('noor', calls.sendDelegate(ao), values);
      expect(reply.changed).toEqual(refusedWith('not-your-meeting'));
    }
    expect(await keptOf(house, ao)).toEqual(before);
  });

  test('two who send each other both see the meeting, and nobody is counted twice', async () => {
    await told(house, 'jamal', ao, 'delegate', 'piet');
    await told(house, 'piet', ao, 'delegate', 'jamal');
    const shown = wordsOf(await house.press('els', calls.seeMeeting(ao)));
    expect(shown).toContain('Piet Dekker namens Jamal Amrani');
    expect(shown).toContain('Jamal Amrani namens Piet Dekker');
  });
});

describe('the bureau, which organises the adviesraad', () => {
  test('gets no hand on its agenda by any button or form, nor by going in a member’s name', async () => {
    const item = await brought(house, 'karel', aPoint(adviesraad, { about: 'Van ons' }));
    await brought(house, 'rosa', aPoint(adviesraad, { about: 'Ook van ons' }));
    await told(house, 'rosa', adviesraad, 'delegate', 'hans');
    const point = { about: 'Van het bureau', kind: 'besluiten', minutes: '15' };
    const before = (await keptOf(house, adviesraad)).agenda;
    const one = { item: item.id };
    const press = [calls.openPoint(adviesraad), calls.openPointChange(one), calls.removePoint(one)];
    for (const call of [...press, calls.putPoint({ ...one, place: 2 })])
      expect((await house.press('hans', call)).changed).toEqual(refusedWith('agenda-of-its-members'));
    for (const call of [calls.sendPoint(adviesraad), calls.sendPointChange({ ...one, seen: 1 })])
      expect((await house.submit('hans', call, point)).changed).toEqual(refusedWith('agenda-of-its-members'));
    expect((await keptOf(house, adviesraad)).agenda).toEqual(before);
    const shown = wordsOf(await house.press('hans', calls.seeMeeting(adviesraad)));
    expect(shown).not.toMatch(/Agendapunt toevoegen|Aanpassen|Weghalen|Eerder/);
  });
});

describe('days at the ends of the calendar', () => {
  const slots = ['0000-01-01', '0001-01-01', '2100-12-14', '3000-03-11', '9999-12-28', '9999-12-31'];

  test.each(slots)('have no meeting to do anything with, and cost no time: %s', async (slot) => {
    const name = meeting('sar', slot);
    const before = await keptOf(house, name);
    const started = performance.now();
    for (const call of [calls.seeMeeting(name), calls.come(name), calls.openMove(name), calls.restore(name)])
      expect((await house.press('sanne', call)).changed).toEqual(refusedWith('meeting-not-found'));
    const moved = await house.submit('sanne', calls.sendMove(name), { day: '2026-12-10', time: '14.00' });
    expect(moved.changed).toEqual(refusedWith('meeting-not-found'));
    expect(performance.now() - started).toBeLessThan(1500);
    expect(await keptOf(house, name)).toEqual(before);
  });

  test.each(slots)('are no days to move to: %s', async (to) => {
    const reply = await house.submit('sanne', calls.sendMove(sar), { day: to, time: '14.00', why: 'Zaal bezet' });
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['day']);
    expect(filledIn(reply)).toMatchObject({ day: to, why: 'Zaal bezet' });
  });
});

test('a meeting moved into the hour that summer time skips begins right after it', async () => {
  house.moment = (house.moment + 100 * 24 * 3_600_000) as typeof house.moment;
  const slot = meeting('sar', '2027-04-13');
  await house.submit('sanne', calls.sendMove(slot), { day: '2027-03-28', time: '02.30' });
  const found = await asking(house, 'wim', async (turn) => openMeeting(turn.me, 'see', slot, turn));
  expect(found.done && new Date(found.value.meeting.start).toISOString()).toBe('2027-03-28T01:00:00.000Z');
});

test('a body that meets far ahead on a day of its own still does', () => {
  const body = { ...meetingNetwork.bodies[0], dates: [{ day: day('2150-01-05'), time: '10:00' as const }] };
  const calendar = { recurrence, holidays, zone };
  expect(meetingOf(body as never, day('2150-01-05'), calendar)?.body).toBe('ao' as BodyKey);
});
