import { describe, expect, test } from 'vitest';
import { day, instant } from '../../domain/kernel/time.ts';
import type { AgendaItem, AgendaItemId } from '../../domain/meetings/agenda.ts';
import type { Attendance } from '../../domain/meetings/attendance.ts';
import type { FeedStore } from '../../domain/meetings/feed.store.ts';
import type { MeetingName, MeetingStore } from '../../domain/meetings/meeting.store.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

const anna = 'anna' as MemberId;
const bert = 'bert' as MemberId;
const december = { from: day('2026-12-01'), to: day('2026-12-31') };

function named(body: string, slot = '2026-12-08'): MeetingName {
  return { body: body as BodyKey, slot: day(slot) };
}
const sar = named('sar');

function answer(change: Partial<Attendance> = {}): Attendance {
  return { ...sar, member: anna, coming: 'yes', delegate: undefined, toldAt: instant(1000), ...change };
}

function aPoint(id: string, change: Partial<AgendaItem> = {}): AgendaItem {
  const optional = { presenter: undefined, signal: undefined, consultation: undefined };
  const words = { kind: 'bespreken', about: 'Wachttijden', minutes: 20 } as const;
  return {
    ...sar,
    ...words,
    ...optional,
    id: id as AgendaItemId,
    by: anna,
    place: 1,
    addedAt: instant(1),
    version: 1,
    ...change,
  };
}

/** What every store of meetings, and of members' calendar feeds, has to keep to. */
export function describeMeetings(open: Open): void {
  describe('attendance', () => {
    const { within, database } = eachWith(open);
    const store = <Result>(work: (store: MeetingStore) => Promise<Result>) => within(({ meetings }) => work(meetings));
    const tell = (...told: Attendance[]) =>
      store(async (it) => {
        for (const each of told) await it.tell(each);
      });

    test('comes back as it was told; what is told later takes its place', async () => {
      await tell(answer(), answer({ member: bert, coming: 'delegate', delegate: anna, toldAt: instant(500) }));
      await tell(answer({ coming: 'no', toldAt: instant(2000) }));
      expect(await store((it) => it.attendance([sar]))).toEqual([
        answer({ member: bert, coming: 'delegate', delegate: anna, toldAt: instant(500) }),
        answer({ coming: 'no', toldAt: instant(2000) }),
      ]);
    });

    test('of many meetings is found at once, and of no other', async () => {
      await tell(answer(), answer(named('sar', '2027-01-12')), answer(named('ao')), answer(named('ao', '2027-01-12')));
      const found = await store((it) => it.attendance([sar, named('ao', '2027-01-12')]));
      expect(found.map(({ body, slot }) => `${body} ${slot}`).sort()).toEqual(['ao 2027-01-12', 'sar 2026-12-08']);
      expect(await store((it) => it.attendance([]))).toEqual([]);
      const many = Array.from({ length: 1200 }, (_, n) => named(`body-${n}`));
      expect(await store((it) => it.attendance([...many, sar]))).toHaveLength(1);
    });

    test('of a member, and to where others send them, is found by the day it was planned on', async () => {
      await tell(
        answer(named('ao', '2026-12-31')),
        answer(named('ao', '2027-01-01')),
        answer({ ...named('ao', '2026-12-01'), member: bert, coming: 'delegate', delegate: anna }),
        answer({ ...named('ao', '2026-11-30'), member: bert, coming: 'delegate', delegate: anna }),
      );
      const slots = (all: readonly Attendance[]) => all.map(({ slot }) => slot);
      expect(slots(await store((it) => it.attendanceOf(anna, december)))).toEqual(['2026-12-31']);
      expect(slots(await store((it) => it.delegatedTo(anna, december)))).toEqual(['2026-12-01']);
      expect(await store((it) => it.delegatedTo(bert, december))).toEqual([]);
    });

    test('changes of a meeting are counted one by one, also by many at once', async () => {
      const count = (name: MeetingName, now: number) =>
        database().unit.run(({ meetings }) => meetings.countChange(name, instant(now)));
      expect([await count(sar, 1), await count(sar, 2), await count(named('ao'), 3)]).toEqual([1, 2, 1]);
      const more = await Promise.all(Array.from({ length: 8 }, () => count(sar, 9)));
      expect([...more].sort((one, other) => one - other)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await store((it) => it.versions([sar, named('sar', '2027-01-12')]))).toEqual([
        { ...sar, version: 10, changedAt: instant(9) },
      ]);
    });
  });

  describe('agendas', () => {
    const { within, database } = eachWith(open);
    const store = <Result>(work: (store: MeetingStore) => Promise<Result>) => within(({ meetings }) => work(meetings));
    const add = (...points: AgendaItem[]) =>
      store(async (it) => {
        for (const point of points) await it.addItem(point);
      });
    const ids = (points: readonly AgendaItem[]) => points.map(({ id }) => id);

    test('keep every point as it was brought in', async () => {
      const whole = aPoint('whole', {
        kind: 'besluiten',
        presenter: bert,
        signal: 12,
        consultation: 7,
        place: 3,
        minutes: 180,
        version: 4,
      });
      await add(whole, aPoint('plain'));
      expect(await store((it) => it.item(whole.id))).toEqual(whole);
      expect(await store((it) => it.item('plain' as AgendaItemId))).toEqual(aPoint('plain'));
      expect(await store((it) => it.item('none' as AgendaItemId))).toBeUndefined();
    });

    test('come in order, of the meetings that were asked for', async () => {
      await add(
        aPoint('third', { place: 3 }),
        aPoint('first', { addedAt: instant(1) }),
        aPoint('second', { addedAt: instant(2) }),
        aPoint('later', named('sar', '2027-01-12')),
        aPoint('elsewhere', named('ao')),
      );
      expect(ids(await store((it) => it.agenda([sar])))).toEqual(['first', 'second', 'third']);
      expect(ids(await store((it) => it.agenda([named('ao'), named('sar', '2027-01-12')]))).sort()).toEqual([
        'elsewhere',
        'later',
      ]);
    });

    test('take only the next version of a point; of many at once exactly one wins', async () => {
      await add(aPoint('one'));
      expect(await store((it) => it.replaceItem(aPoint('one', { version: 3 })))).toBe(false);
      expect(await store((it) => it.replaceItem(aPoint('one', { version: 1 })))).toBe(false);
      expect(await store((it) => it.replaceItem(aPoint('none', { version: 2 })))).toBe(false);
      const tries = Array.from({ length: 8 }, (_, n) =>
        database().unit.run(({ meetings }) => meetings.replaceItem(aPoint('one', { about: `van ${n}`, version: 2 }))),
      );
      const won = await Promise.all(tries);
      expect(won.filter(Boolean)).toHaveLength(1);
      const about = `van ${won.indexOf(true)}`;
      expect(await store((it) => it.item('one' as AgendaItemId))).toEqual(aPoint('one', { about, version: 2 }));
    });

    test('lose what is taken off, and know whose points there are', async () => {
      await add(aPoint('hers'), aPoint('led', { by: bert, presenter: anna }), aPoint('his', { by: bert }));
      expect(ids(await store((it) => it.itemsOf(anna))).sort()).toEqual(['hers', 'led']);
      await store((it) => it.removeItem('hers' as AgendaItemId));
      await store((it) => it.removeItem('hers' as AgendaItemId));
      expect(ids(await store((it) => it.itemsOf(anna)))).toEqual(['led']);
    });
  });

  describe('calendar feeds', () => {
    const { within } = eachWith(open);
    const store = <Result>(work: (store: FeedStore) => Promise<Result>) => within(({ feeds }) => work(feeds));

    test('are found by their secret, which can be shown again', async () => {
      await store((it) => it.renew(anna, 'secret-a', instant(1)));
      await store((it) => it.renew(bert, 'secret-b', instant(1)));
      expect(await store((it) => it.of(anna))).toBe('secret-a');
      expect(await store((it) => it.ownerOf('secret-b'))).toBe(bert);
      expect(await store((it) => it.ownerOf('secret-'))).toBeUndefined();
      expect(await store((it) => it.ownerOf(''))).toBeUndefined();
    });

    test('have one secret a member: the one before is dead', async () => {
      await store((it) => it.renew(anna, 'old', instant(1)));
      await store((it) => it.renew(anna, 'new', instant(2)));
      expect(await store((it) => it.ownerOf('old'))).toBeUndefined();
      expect(await store((it) => it.ownerOf('new'))).toBe(anna);
      await store((it) => it.revoke(anna));
      await store((it) => it.revoke(anna));
      expect(await store((it) => it.ownerOf('new'))).toBeUndefined();
      expect(await store((it) => it.of(anna))).toBeUndefined();
    });
  });
}
