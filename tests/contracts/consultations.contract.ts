import { describe, expect, test } from 'vitest';
import type { ConsultationStore } from '../../domain/consultations/consultation.store.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import { instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { aCall, aCase, aFullCase, aLine, anna, ben, bert, carla, everyText, idOf, ret } from './consultations.given.ts';
import { eachWith, type Open } from './open.ts';

const page = { size: 10 };
const numbers = (found: readonly Consultation[]) => found.map(({ number }) => number);

/** What every store of consultaties has to keep to. */
export function describeConsultations(open: Open): void {
  const begin = () => {
    const { within } = eachWith(open);
    const store = <Result>(work: (store: ConsultationStore) => Promise<Result>) =>
      within((stores) => work(stores.consultations));
    const add = (...cases: Consultation[]) =>
      store(async (it) => {
        for (const each of cases) await it.add(each, everyText.question);
      });
    return { store, add };
  };

  describe('consultaties', () => {
    const { store, add } = begin();

    test('come back as they were, by id and by number', async () => {
      await add(aCase(1), aFullCase(2));
      expect(await store((it) => it.find(idOf(1)))).toEqual(aCase(1));
      expect(await store((it) => it.findNumber(2))).toEqual(aFullCase(2));
      expect(await store((it) => it.find(idOf(3)))).toBeUndefined();
      expect(await store((it) => it.findNumber(3))).toBeUndefined();
    });

    test('change one version at a time, with who was asked and brought in', async () => {
      await add(aCase(1));
      const changed = { ...aFullCase(1), version: 2 };
      expect(await store((it) => it.replace(changed))).toBe(true);
      expect(await store((it) => it.replace({ ...aCase(1), version: 2 }))).toBe(false);
      expect(await store((it) => it.find(idOf(1)))).toEqual(changed);
      const back = { ...aCase(1), version: 3 };
      expect(await store((it) => it.replace(back))).toBe(true);
      expect(await store((it) => it.find(idOf(1)))).toEqual(back);
    });

    test('never share a number', async () => {
      await add(aCase(1));
      await expect(add({ ...aCase(2), number: 1 })).rejects.toThrow();
    });
  });

  describe('the texts of a consultatie', () => {
    const { store, add } = begin();

    test('are the question at first; parts are written one by one, and taken away', async () => {
      await add(aCase(1));
      expect(await store((it) => it.texts(idOf(1)))).toEqual({ question: everyText.question, more: {} });
      await store((it) => it.write(idOf(1), everyText));
      expect(await store((it) => it.texts(idOf(1)))).toEqual(everyText);
      await store((it) => it.write(idOf(1), { because: undefined, more: { tried: 'iets' } }));
      const { because: _, ...rest } = everyText;
      expect(await store((it) => it.texts(idOf(1)))).toEqual({ ...rest, more: { tried: 'iets' } });
    });

    test('go on in the thread, oldest first', async () => {
      await add(aCase(1), aCase(2));
      const lines = [aLine('b', 1, 'merel'), aLine('a', 2), aLine('c', 3, '')];
      await store(async (it) => {
        for (const line of [...lines].reverse()) await it.addEvent(line);
      });
      expect(await store((it) => it.events(idOf(1)))).toEqual(lines);
      expect(await store((it) => it.events(idOf(2)))).toEqual([]);
      expect(await store((it) => it.eventsBy(bert))).toEqual(lines);
      expect(await store((it) => it.eventsBy(anna))).toEqual([]);
    });

    test('are mended and taken back by their own id, and known by the message they were typed in, once', async () => {
      await add(aCase(1));
      const typed = { ...aLine('a', 1, 'merel'), source: 'slack D1:1' };
      await store((it) => it.addEvent(typed));
      await store((it) => it.addEvent(aLine('b', 2, 'ander')));
      expect(await store((it) => it.eventFrom('slack D1:1'))).toEqual(typed);
      expect(await store((it) => it.eventFrom('slack D1:2'))).toBeUndefined();
      await expect(store((it) => it.addEvent({ ...typed, id: aLine('c', 3).id }))).rejects.toThrow();
      await store((it) => it.mend(typed.id, 'spreeuw', instant(5)));
      expect(await store((it) => it.event(typed.id))).toEqual({ ...typed, text: 'spreeuw', changedAt: instant(5) });
      await store((it) => it.takeBack(typed.id, instant(6)));
      await store((it) => it.mend(typed.id, 'terug', instant(7)));
      const { text: _, ...rest } = typed;
      expect(await store((it) => it.event(typed.id))).toEqual({
        ...rest,
        changedAt: instant(5),
        takenBackAt: instant(6),
      });
      expect((await store((it) => it.event(aLine('b', 2).id)))?.text).toBe('ander');
    });

    test('stand in messages of ours, of one reader each, the oldest first', async () => {
      await add(aCase(1), aCase(2));
      const news = { messageId: 'm1', consultation: idOf(1), member: bert, at: instant(2) };
      const line = { ...news, messageId: 'm0', event: aLine('a', 1).id, at: instant(3) };
      const other = { ...news, messageId: 'm2', member: anna };
      for (const place of [line, other, news, { ...news, member: anna }]) await store((it) => it.notePlace(place));
      expect(await store((it) => it.places(idOf(1), bert))).toEqual([news, line]);
      expect(await store((it) => it.places(idOf(2), bert))).toEqual([]);
      expect(await store((it) => it.placeOf('m2'))).toEqual(other);
      expect(await store((it) => it.placeOf('m9'))).toBeUndefined();
    });

    test('came to a reader about these consultaties since a moment, each once', async () => {
      await add(aCase(1), aCase(2), aCase(3));
      const note = (messageId: string, number: number, member: MemberId, at: number) =>
        store((it) => it.notePlace({ messageId, consultation: idOf(number), member, at: instant(at) }));
      await note('m1', 2, bert, 5);
      await note('m2', 2, bert, 6);
      await note('m3', 1, bert, 9);
      await note('m4', 3, bert, 4);
      await note('m5', 3, anna, 9);
      const since = async (moment: number) => [...(await store((it) => it.toldAbout(bert, instant(moment))))].sort();
      expect(await since(5)).toEqual([idOf(1), idOf(2)]);
      expect(await since(9)).toEqual([idOf(1)]);
      expect(await since(10)).toEqual([]);
    });

    test('are gone a time after closing, and the rest stays', async () => {
      const closed = aCase(1, { stage: 'closed', closedAt: instant(5000), domains: ['ggz'] });
      await add(closed, aCase(2, { stage: 'closed', closedAt: instant(9000) }), aCase(3));
      await store((it) => it.write(idOf(1), everyText));
      await store((it) => it.addEvent(aLine('a', 1, 'merel')));
      const place = { messageId: 'm1', consultation: idOf(1), member: bert, at: instant(2) };
      const other = { ...place, messageId: 'm2', consultation: idOf(2) };
      for (const each of [place, other]) await store((it) => it.notePlace(each));
      const erase = (before: number) => store((it) => it.eraseClosed(instant(before), instant(20_000)));
      expect(await erase(5000)).toBe(0);
      expect(await erase(5001)).toBe(1);
      expect(await erase(5001)).toBe(0);
      expect(await store((it) => it.texts(idOf(1)))).toBeUndefined();
      expect(await store((it) => it.events(idOf(1)))).toEqual([]);
      expect(await store((it) => it.placeOf('m1'))).toBeUndefined();
      expect(await store((it) => it.placeOf('m2'))).toEqual(other);
      expect(await store((it) => it.find(idOf(1)))).toEqual({ ...closed, erasedAt: instant(20_000), version: 2 });
      expect((await store((it) => it.texts(idOf(2))))?.question).toBe(everyText.question);
      expect((await store((it) => it.texts(idOf(3))))?.question).toBe(everyText.question);
      // A message that arrived when it was gone already goes the next time.
      await store((it) => it.notePlace(place));
      await erase(5001);
      expect(await store((it) => it.placeOf('m1'))).toBeUndefined();
    });
  });

  describe('lists of consultaties', () => {
    const { store, add } = begin();
    const asked = (state: 'asked' | 'not-now' | 'replied', at = 1) => [
      { member: carla, by: bert, at: instant(at), state },
    ];

    test('are of one asker, the latest first, page after page', async () => {
      await add(aCase(1), aCase(2), aCase(3, { asker: bert }), aCase(4));
      expect(numbers(await store((it) => it.askedBy(anna, { size: 2 })))).toEqual([4, 2]);
      expect(numbers(await store((it) => it.askedBy(anna, { size: 2, below: 2 })))).toEqual([1]);
    });

    test('are of an expertteam in some stages', async () => {
      await add(aCase(1), aCase(2, { stage: 'question-back' }), aCase(3, { stage: 'fits' }));
      await add(aCase(4, { ret: ben }));
      expect(numbers(await store((it) => it.ofTeam(ret, ['asked', 'question-back'], page)))).toEqual([2, 1]);
      expect(numbers(await store((it) => it.ofTeam(ret, [], page)))).toEqual([]);
    });

    test('are of who was asked and did not decline, and of a contactpersoon', async () => {
      await add(aCase(1, { experts: asked('asked') }), aCase(2, { experts: asked('not-now') }));
      await add(aCase(3, { experts: asked('replied') }), aFullCase(4), aCase(5));
      expect(numbers(await store((it) => it.askedOf(carla, page)))).toEqual([4, 3, 1]);
      expect(numbers(await store((it) => it.askedOf(carla, { size: 1, below: 4 })))).toEqual([3]);
      expect(numbers(await store((it) => it.contactOf(carla, page)))).toEqual([4]);
    });

    test('are of who stands in for the screeners', async () => {
      await add(aCase(1, { deputy: carla }), aCase(2, { deputy: carla, stage: 'fits' }), aCase(3));
      expect(numbers(await store((it) => it.deputyOf(carla, ['asked', 'fits'], page)))).toEqual([2, 1]);
      expect(numbers(await store((it) => it.deputyOf(carla, ['asked'], page)))).toEqual([1]);
      expect(numbers(await store((it) => it.deputyOf(bert, ['asked'], page)))).toEqual([]);
    });

    test('are of a body that was brought in', async () => {
      await add(aFullCase(1), aCase(2));
      expect(numbers(await store((it) => it.broughtTo([ben], page)))).toEqual([1]);
      expect(numbers(await store((it) => it.broughtTo([ret], page)))).toEqual([]);
      expect(numbers(await store((it) => it.broughtTo([], page)))).toEqual([]);
    });

    test('count how often somebody was asked since a moment', async () => {
      await add(aCase(1, { experts: asked('asked', 5) }), aCase(2, { experts: asked('not-now', 6) }));
      await add(aCase(3, { experts: asked('asked', 4) }));
      expect(await store((it) => it.timesAsked(instant(5)))).toEqual(new Map([[carla, 2]]));
      expect(await store((it) => it.timesAsked(instant(7)))).toEqual(new Map());
    });

    test('are found by stage and moment, the end of the span not included', async () => {
      await add(aCase(1), aCase(2), aCase(3), aCase(4, { stage: 'closed' }));
      const span = { from: instant(1001), to: instant(1003) };
      expect(numbers(await store((it) => it.inStage(['asked'], 'touchedAt', span)))).toEqual([1, 2]);
      expect(numbers(await store((it) => it.inStage(['asked'], 'advisedAt', span)))).toEqual([]);
      await add(aFullCase(5));
      const then = { from: instant(8), to: instant(9) };
      expect(numbers(await store((it) => it.inStage(['follow-up'], 'advisedAt', then)))).toEqual([5]);
      expect(numbers(await store((it) => it.inStage(['follow-up'], 'answeredAt', then)))).toEqual([5]);
    });
  });

  describe('calls', () => {
    const { store } = begin();

    test('wait until they are made, the oldest first, their words unopened', async () => {
      await store((it) => it.addCall(aCall('late', { at: instant(2000) })));
      await store((it) => it.addCall(aCall('early')));
      await store((it) => it.addCall(aCall('elsewhere', { ret: ben })));
      const open = await store((it) => it.openCalls([ret]));
      expect(open.map(({ id, words }) => [id, words])).toEqual([
        ['early', undefined],
        ['late', undefined],
      ]);
      expect(await store((it) => it.findCall(aCall('early').id))).toEqual(aCall('early'));
      expect(await store((it) => it.callsOf(anna))).toHaveLength(3);
    });

    test('are also of who stands in, from the moment that they do', async () => {
      const call = aCall('one');
      await store((it) => it.addCall(call));
      expect(await store((it) => it.openCalls([], carla))).toEqual([]);
      await store((it) => it.standInForCall(call.id, carla));
      expect((await store((it) => it.openCalls([], carla))).map(({ id, deputy }) => [id, deputy])).toEqual([
        ['one', carla],
      ]);
      expect(await store((it) => it.findCall(call.id))).toEqual({ ...call, deputy: carla });
    });

    test('are made once, and then the number is gone', async () => {
      const call = aCall('one');
      const done = { by: bert, at: instant(3000) };
      await store((it) => it.addCall(call));
      expect(await store((it) => it.endCall(call.id, done))).toBe(true);
      expect(await store((it) => it.endCall(call.id, { ...done, by: carla }))).toBe(false);
      const { words: _, ...rest } = call;
      expect(await store((it) => it.findCall(call.id))).toEqual({ ...rest, done });
      expect(await store((it) => it.openCalls([ret]))).toEqual([]);
    });

    test('nobody made lose their number too, a time later', async () => {
      const call = aCall('one');
      await store((it) => it.addCall(call));
      expect(await store((it) => it.eraseCalls(instant(1001)))).toBe(1);
      expect(await store((it) => it.eraseCalls(instant(1001)))).toBe(0);
      expect((await store((it) => it.findCall(call.id)))?.words).toBeUndefined();
    });
  });
}
