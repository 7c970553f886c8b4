import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meetingsFeature } from '../../../bot/meetings/meetings.feature.ts';
import * as calls from '../../../bot/meetings/meetings.vocabulary.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import type { House } from '../../builders/house.ts';
import { adviesraad, aMeetingHouse, aPoint, brought, keptOf, meeting, owedTo, sar } from '../../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const about = 'Wachttijden in de regio';
const said = (coming: string) => [{ kind: 'attendance', body: 'sar', meeting: '2026-12-08', coming }];
const kept = () => keptOf(house, sar);
const point = async (by = 'wim') => ({ item: (await brought(house, by, aPoint(sar))).id });
const values = { kind: 'besluiten', about: ' De data voor 2027 ', minutes: '20 min' };
const move = { day: '2026-12-10', time: '14 uur', why: 'De zaal is bezet.' };

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'meetings.see': async () => {
    const first = wordsOf(await house.press('wim', calls.seeMeetings({ body: sar.body })));
    const second = wordsOf(await house.press('wim', calls.seeMeetings({ body: sar.body, page: 1 })));
    expect(first).toContain('11 mei 2027');
    expect(second).not.toContain('11 mei 2027');
    expect(second).toContain('8 juni 2027');
    const nowhere = await house.press('wim', calls.seeMeetings({ body: 'nergens' as BodyKey }));
    expect(wordsOf(nowhere)).toContain('Onze bijeenkomsten');
  },
  'meetings.see-one': async () => {
    await point();
    expect(wordsOf(await house.press('sanne', calls.seeMeeting(sar)))).toMatch(/Wie komt er.*\[Verzetten\]/s);
    const outsider = wordsOf(await house.press('noor', calls.seeMeeting(sar)));
    expect(outsider).toContain('dinsdag 8 december');
    expect(outsider).not.toMatch(/Wachttijden|Wie komt er|\[Ik ben erbij\]/);
  },
  'meetings.come': async () => {
    const reply = await house.press('wim', calls.come({ ...sar, list: { body: sar.body } }));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: said('yes') });
    expect(wordsOf(reply)).toMatch(/^Bijeenkomsten SAR\n\nGenoteerd: op dinsdag 8 december.*ben je bij de SAR/);
    const again = await house.press('wim', calls.come(sar));
    expect(wordsOf(again)).toContain('Erbij: Wim de Groot');
    expect((await kept()).attendance).toMatchObject([{ coming: 'yes' }]);
  },
  'meetings.stay-away': async () => {
    const reply = await house.press('wim', calls.stayAway(sar));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: said('no') });
    expect(wordsOf(reply)).toContain('[Iemand gaat namens mij]');
    expect((await kept()).attendance).toMatchObject([{ coming: 'no' }]);
  },
  'meetings.open-delegate': async () => {
    const reply = await house.press('wim', calls.openDelegate(sar));
    expect(filledIn(reply)).toEqual({ delegate: undefined, name: undefined });
    const [choice] = formOf(reply).fields;
    expect(choice?.kind === 'choice' && choice.options.map(({ label }) => label)).not.toContain('Wim de Groot (jij)');
  },
  'meetings.send-delegate': async () => {
    const reply = await house.submit('wim', calls.sendDelegate(sar), { name: 'noor vermeer' });
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: said('delegate') });
    expect(wordsOf(reply)).toContain('Noor Vermeer namens Wim de Groot');
    expect(await owedTo(house)).toEqual([['noor', 'meeting-delegate']]);
    await house.submit('wim', calls.sendDelegate(sar), { delegate: house.member('gijs').id });
    expect(await owedTo(house)).toEqual([['gijs', 'meeting-delegate']]);
  },
  'meetings.open-point': async () => {
    const filled = { kind: undefined, about: undefined, minutes: '15', presenter: house.member('wim').id };
    expect(filledIn(await house.press('wim', calls.openPoint(sar)))).toEqual(filled);
    const bureau = await house.press('hans', calls.openPoint(adviesraad));
    expect(bureau.changed).toEqual(refusedWith('agenda-of-its-members'));
    expect(wordsOf(bureau)).toContain('De agenda van de adviesraad is van de leden zelf.');
  },
  'meetings.send-point': async () => {
    const reply = await house.submit('wim', calls.sendPoint(sar), { ...values, presenter: house.member('wim').id });
    const change = { kind: 'agenda-item', body: 'sar', meeting: '2026-12-08', about: 'De data voor 2027' };
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [change] });
    expect((await kept()).agenda).toMatchObject([{ kind: 'besluiten', minutes: 20, presenter: undefined }]);
    const twice = await house.submit('wim', calls.sendPoint(sar), values);
    expect(twice.changed).toEqual([]);
    expect((await kept()).agenda).toHaveLength(1);
  },
  'meetings.open-point-change': async () => {
    const one = await point();
    const reply = await house.press('sanne', calls.openPointChange(one));
    expect(filledIn(reply)).toMatchObject({ kind: 'bespreken', about, minutes: '20' });
    expect((await house.press('noor', calls.openPointChange(one))).changed).toEqual(refusedWith('item-not-found'));
  },
  'meetings.send-point-change': async () => {
    const one = await point();
    const reply = await house.submit('wim', calls.sendPointChange({ ...one, seen: 1 }), values);
    expect(reply.changed).toMatchObject([{ kind: 'agenda-item', about: 'De data voor 2027' }]);
    const late = await house.submit('sanne', calls.sendPointChange({ ...one, seen: 1 }), { ...values, about: 'Iets' });
    expect(late.answer.kind).toBe('invalid');
    expect(filledIn(late)).toMatchObject({ about: 'Iets' });
    expect((await kept()).agenda).toMatchObject([{ about: 'De data voor 2027' }]);
    const anyway = await house.submit('sanne', formOf(late).submit.call, { ...values, about: 'Iets' });
    expect(anyway.changed).toMatchObject([{ about: 'Iets' }]);
  },
  'meetings.remove-point': async () => {
    const one = await point();
    const reply = await house.press('wim', calls.removePoint(one));
    expect(reply.changed).toEqual([{ kind: 'agenda-item-removed', body: 'sar', meeting: '2026-12-08', about }]);
    expect((await house.press('wim', calls.removePoint(one))).changed).toEqual(refusedWith('item-not-found'));
    expect((await kept()).agenda).toEqual([]);
  },
  'meetings.put-point': async () => {
    const first = await point();
    const second = { item: (await brought(house, 'wim', aPoint(sar, { about: 'Tweede' }))).id };
    const reply = await house.press('sanne', calls.putPoint({ ...second, place: 1 }));
    expect(wordsOf(reply).indexOf('Tweede')).toBeLessThan(wordsOf(reply).indexOf(about));
    const member = await house.press('wim', calls.putPoint({ ...first, place: 1 }));
    expect(member.changed).toEqual(refusedWith('not-yours-to-arrange'));
  },
  'meetings.open-move': async () => {
    const reply = await house.press('sanne', calls.openMove(sar));
    expect(filledIn(reply)).toEqual({ day: '2026-12-08', time: '13.30', why: undefined });
    expect((await house.press('wim', calls.openMove(sar))).changed).toEqual(refusedWith('not-yours-to-arrange'));
  },
  'meetings.send-move': async () => {
    const reply = await house.submit('sanne', calls.sendMove(sar), move);
    const change = { kind: 'meeting-changed', body: 'sar', meeting: '2026-12-08', to: '2026-12-10' };
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [change] });
    expect(wordsOf(reply)).toContain('Wanneer: donderdag 10 december om 14.00 uur');
    expect(await owedTo(house)).toEqual([['wim', 'meeting-moved']]);
    const list = wordsOf(await house.say('wim', 'bijeenkomsten sar'));
    expect(list).toContain('Verplaatst van dinsdag 8 december om 13.30 uur: De zaal is bezet.');
  },
  'meetings.open-cancel': async () => {
    expect(filledIn(await house.press('sanne', calls.openCancel(sar)))).toEqual({ why: undefined });
    expect((await house.press('noor', calls.openCancel(sar))).changed).toEqual(refusedWith('not-your-meeting'));
  },
  'meetings.send-cancel': async () => {
    const reply = await house.submit('sanne', calls.sendCancel(sar), { why: 'Ziekte' });
    expect(reply.changed).toEqual([{ kind: 'meeting-changed', body: 'sar', meeting: '2026-12-08' }]);
    expect(await owedTo(house)).toEqual([['wim', 'meeting-cancelled']]);
    expect(wordsOf(await house.say('wim', 'bijeenkomsten sar'))).toContain('Gaat niet door: Ziekte');
    expect((await house.press('wim', calls.come(sar))).changed).toEqual(refusedWith('meeting-cancelled'));
  },
  'meetings.restore': async () => {
    await house.submit('sanne', calls.sendCancel(sar), {});
    const reply = await house.press('sanne', calls.restore(sar));
    expect(reply.changed).toEqual([{ kind: 'meeting-changed', body: 'sar', meeting: '2026-12-08', to: '2026-12-08' }]);
    await house.submit('sanne', calls.sendCancel(sar), {});
    await house.submit('sanne', calls.sendMove(meeting('sar', '2027-01-12')), { day: '2026-12-08', time: '9.30' });
    expect((await house.press('sanne', calls.restore(sar))).changed).toEqual(refusedWith('day-taken'));
  },
  'meetings.see-feed': async () => {
    const reply = await house.press('wim', calls.seeFeed({}));
    expect(reply).toMatchObject({ answer: { kind: 'show' }, changed: [{ kind: 'calendar-feed', on: true }] });
    const [address] = /https:\/\/schakelbot\.example\/agenda\/\S+\.ics/.exec(wordsOf(reply)) ?? [];
    expect(address).toBeDefined();
    const again = await house.press('wim', calls.seeFeed({}));
    expect(again.changed).toEqual([]);
    expect(wordsOf(again)).toContain(address);
  },
  'meetings.renew-feed': async () => {
    const before = wordsOf(await house.press('wim', calls.seeFeed({})));
    const reply = await house.press('wim', calls.renewFeed({}));
    expect(reply.changed).toEqual([{ kind: 'calendar-feed', on: true }]);
    const [address = 'none'] = /\/agenda\/\S+\.ics/.exec(wordsOf(reply)) ?? [];
    expect(before).not.toContain(address);
  },
  'meetings.revoke-feed': async () => {
    await house.press('wim', calls.seeFeed({}));
    expect((await house.press('wim', calls.revokeFeed({}))).changed).toEqual([{ kind: 'calendar-feed', on: false }]);
    expect((await house.press('wim', calls.revokeFeed({}))).changed).toEqual([]);
    expect(await house.as('wim', ({ stores, me }) => stores.feeds.of(me.id))).toBeUndefined();
  },
};

describe('the buttons and forms of meetings', () => {
  test('all have a handler, and what each does is written down here', () => {
    expect(handledBy(meetingsFeature)).toEqual(callNamesIn(calls));
    expect(Object.keys(cases).sort()).toEqual(callNamesIn(calls));
  });

  test.each(Object.entries(cases))('%s', (_name, check) => check());
});
