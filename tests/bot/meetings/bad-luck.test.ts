import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/meetings/meetings.vocabulary.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { AgendaItemId } from '../../../domain/meetings/agenda.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { at, type House, incomingFrom } from '../../builders/house.ts';
import { adviesraad, aMeetingHouse, aPoint, brought, keptOf, meeting, sar, told } from '../../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const everything = () => keptOf(house, sar, adviesraad, meeting('sar', '2027-01-12'));
const point = { kind: 'bespreken', about: 'Wie wacht?', minutes: '15' };
const move = { day: '2026-12-10', time: '14.00', why: '' };

describe('a point that can’t be', () => {
  test.each([
    ['kind', { kind: '' }],
    ['kind', { kind: 'vergaderen' }],
    ['about', { about: '   ' }],
    ['about', { about: 'x'.repeat(301) }],
    ['minutes', { minutes: '' }],
    ['minutes', { minutes: 'een kwartier' }],
    ['minutes', { minutes: '4' }],
    ['minutes', { minutes: '181' }],
    ['minutes', { minutes: '-15' }],
    ['minutes', { minutes: '15.5' }],
    ['presenter', { presenter: 'weg' }],
  ])('comes back with a sentence beside *%s*, and with all that was typed', async (field, wrong) => {
    const before = await everything();
    const reply = await house.submit('wim', calls.sendPoint(sar), { ...point, ...wrong });
    expect(reply.answer.kind).toBe('invalid');
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual([field]);
    const { about, minutes } = { ...point, ...wrong };
    expect(filledIn(reply)).toMatchObject({ about, minutes });
    expect(await everything()).toEqual(before);
  });
});

describe('a move that can’t be', () => {
  test.each([
    [['day', 'time'], { day: '', time: '' }],
    [['day'], { day: '2026-02-30' }],
    [['time'], { time: 'na de lunch' }],
    [['day'], { day: '2026-11-24' }],
    [['day'], { day: '2027-03-01' }],
    [['day'], { day: '2027-01-12' }],
    [['why'], { why: 'x'.repeat(301) }],
  ])('comes back with a sentence beside %s', async (fields, wrong) => {
    const before = await everything();
    const reply = await house.submit('sanne', calls.sendMove(sar), { ...move, ...wrong });
    expect(reply.answer.kind).toBe('invalid');
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(fields);
    expect(await everything()).toEqual(before);
  });
});

describe('somebody in one’s name who can’t be', () => {
  test.each([
    ['delegate', {}],
    ['delegate', { delegate: 'weg' }],
    ['name', { name: 'Pietje Puk' }],
    ['name', { name: 'Noor' }],
    ['name', { name: 'Wim de Groot' }],
    ['name', { name: 'Noor Vermeer of zo' }],
    ['name', { name: '<@U123>' }],
  ])('is asked again beside *%s*', async (field, wrong) => {
    const before = await everything();
    const reply = await house.submit('wim', calls.sendDelegate(sar), wrong);
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual([field]);
    expect(await everything()).toEqual(before);
  });
});

describe('who has no say', () => {
  const press = [
    ['noor', calls.come(sar), 'not-your-meeting'],
    ['noor', calls.openDelegate(sar), 'not-your-meeting'],
    ['noor', calls.openPoint(sar), 'not-your-meeting'],
    ['wim', calls.openCancel(sar), 'not-yours-to-arrange'],
    ['wim', calls.restore(sar), 'not-yours-to-arrange'],
    ['hans', calls.openPoint(adviesraad), 'agenda-of-its-members'],
    ['wim', calls.come(meeting('sar', '2026-12-09')), 'meeting-not-found'],
    ['wim', calls.come(meeting('nergens', '2026-12-08')), 'meeting-not-found'],
    ['wim', calls.removePoint({ item: 'weg' as AgendaItemId }), 'item-not-found'],
  ] as const;
  test.each(press)('%s is refused in a sentence, and nothing changes', async (key, call, code) => {
    const before = await everything();
    const reply = await house.press(key, call);
    expect(reply.changed).toEqual(refusedWith(code));
    expect(await everything()).toEqual(before);
  });

  test('is refused the forms too, however they came by them', async () => {
    const before = await everything();
    for (const [key, call, values] of [
      ['noor', calls.sendPoint(sar), point],
      ['hans', calls.sendPoint(adviesraad), point],
      ['noor', calls.sendDelegate(sar), { name: 'Gijs Vermaat' }],
      ['wim', calls.sendMove(sar), move],
      ['wim', calls.sendCancel(sar), {}],
    ] as const)
      expect((await house.submit(key, call, values)).changed).toMatchObject([{ kind: 'refused' }]);
    expect(await everything()).toEqual(before);
  });

  test('who comes in another’s name sees the agenda, and changes nothing', async () => {
    const { id } = await brought(house, 'wim', aPoint(sar));
    await told(house, 'wim', sar, 'delegate', 'noor');
    expect(wordsOf(await house.press('noor', calls.seeMeeting(sar)))).toContain('Wachttijden in de regio');
    expect((await house.press('noor', calls.removePoint({ item: id }))).changed).toEqual(refusedWith('not-your-item'));
    expect((await house.press('noor', calls.come(sar))).changed).toEqual(refusedWith('not-your-meeting'));
  });
});

describe('a meeting that is over', () => {
  test('changes no more', async () => {
    const { id } = await brought(house, 'wim', aPoint(sar));
    house.moment = at('2026-12-08', '16:30');
    const before = await everything();
    for (const call of [
      calls.come(sar),
      calls.openPoint(sar),
      calls.openPointChange({ item: id }),
      calls.removePoint({ item: id }),
    ])
      expect((await house.press('wim', call)).changed).toEqual(refusedWith('meeting-over'));
    expect((await house.submit('sanne', calls.sendCancel(sar), {})).changed).toEqual(refusedWith('meeting-over'));
    expect(await everything()).toEqual(before);
  });
});

describe('twice', () => {
  test('the same press or form is one', async () => {
    const twice = incomingFrom('wim', { kind: 'submitted', call: calls.sendPoint(sar), values: point }, house.ids);
    const first = await house.converse(twice);
    expect(await house.converse(twice)).toEqual(first);
    await house.press('wim', calls.stayAway(sar));
    await house.press('wim', calls.stayAway(sar));
    const { agenda, attendance } = await everything();
    expect([agenda.length, attendance.length]).toEqual([1, 1]);
  });

  test('naming the same person says it to them once', async () => {
    for (let each = 1; each <= 2; each += 1)
      await house.submit('wim', calls.sendDelegate(sar), { name: 'Gijs Vermaat' });
    expect((await everything()).owed).toHaveLength(1);
  });
});

describe('forged buttons', () => {
  test.each([
    ['meetings.see', { body: '' }],
    ['meetings.see', { from: '2026-02-30' }],
    ['meetings.see', { from: '9999-12-31' }],
    ['meetings.see', { from: '0001-01-01', to: '2026-12-31' }],
    ['meetings.see', { page: -1 }],
    ['meetings.see', { page: 1e9 }],
    ['meetings.see-one', { body: 'sar' }],
    ['meetings.come', { body: 'sar', slot: 'morgen' }],
    ['meetings.come', { ...sar, list: { page: 'x' } }],
    ['meetings.put-point', { item: 'x', place: 0 }],
    ['meetings.send-point-change', { item: 'x' }],
    ['meetings.come', null],
  ])('%s with %j change nothing', async (name, input) => {
    const before = await everything();
    expect((await house.press('wim', { name, input })).changed).toEqual(refusedWith('unknown-button'));
    expect(await everything()).toEqual(before);
  });

  test('for a hundred years show no more than a page', async () => {
    const reply = await house.press('wim', calls.seeMeetings({ from: day('2026-01-01'), to: day('2099-12-31') }));
    expect(wordsOf(reply).match(/om 13.30 uur/g)).toHaveLength(6);
  });
});

test('no word that somebody typed reaches the log', async () => {
  await house.submit('wim', calls.sendPoint(sar), { ...point, about: 'Geheim onderwerp' });
  await house.submit('wim', calls.sendDelegate(sar), { name: 'Geheime gast' });
  expect(JSON.stringify(house.logged)).not.toMatch(/geheim/i);
});
