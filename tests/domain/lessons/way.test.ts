import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { closeConsultation } from '../../../domain/consultations/close.ts';
import { forgetConsultations } from '../../../domain/consultations/forget.ts';
import { addMonths, day, momentOf } from '../../../domain/kernel/time.ts';
import { browseLessons, findLessons } from '../../../domain/lessons/find-lessons.ts';
import { forgetLessons } from '../../../domain/lessons/forget-lessons.ts';
import { lessonsToDiscuss } from '../../../domain/lessons/lessons-to-discuss.ts';
import { proposeLesson } from '../../../domain/lessons/propose.ts';
import { releaseLesson } from '../../../domain/lessons/release-lesson.ts';
import { lessonsWaitingFor } from '../../../domain/lessons/waiting-lessons.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { openDesk } from '../../../domain/privacy/desk.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, newsIn } from '../../builders/consultations.ts';
import { type House, zone } from '../../builders/house.ts';
import { aLesson, answered, lessonText } from '../../builders/lessons.ts';

describe('the way of a leerpunt', () => {
  let house: House;
  beforeEach(async () => {
    house = await aCareHouse();
  });
  afterEach(() => house.close());

  const lessonNewsIn = async () => (await newsIn(house)).filter((line) => line.includes('lesson-')).sort();
  const found = (words: string) =>
    house.as('hans', async (turn) => (await findLessons(words, turn)).map(({ text }) => text));
  /** A guard that finds this word and nothing else. */
  const guarded = (turn: Turn, word: string): Turn => ({
    ...turn,
    guard: openDesk({
      look: (text) => {
        const from = text.indexOf(word);
        return from < 0 ? [] : [{ class: 'name', from, to: from + word.length }];
      },
    }),
  });

  test('tells the asker at once, then the screeners, and then who proposed it and who agreed', async () => {
    await aLesson().in(house);
    expect(await lessonNewsIn()).toEqual(['noor lesson-proposed at-once']);
    await aLesson().proposedBy('saar').agreed().released().in(house);
    const said = await lessonNewsIn();
    expect(said).toContain('noor lesson-released at-once');
    expect(said).not.toContain('saar lesson-released in-hours');
  });

  test('tells who proposed it what became of it', async () => {
    await aLesson().agreed().released().in(house);
    await aLesson().declined().in(house);
    await aLesson().wordsAsked().in(house);
    const said = await lessonNewsIn();
    for (const kind of ['released', 'declined', 'words-asked']) expect(said).toContain(`gijs lesson-${kind} in-hours`);
    expect(said).toContain('saar lesson-to-release in-hours');
  });

  test('waits in a list for whoever is next', async () => {
    const waiting = (who: string) => house.as(who, async (turn) => (await lessonsWaitingFor(turn.me, turn)).length);
    const counts = async () => [
      await waiting('noor'),
      await waiting('gijs'),
      await waiting('saar'),
      await waiting('hans'),
    ];
    await aLesson().in(house);
    expect(await counts()).toEqual([1, 0, 0, 0]);
    await aLesson().agreed().in(house);
    expect(await counts()).toEqual([1, 0, 1, 0]);
    await aLesson().wordsAsked().in(house);
    expect(await counts()).toEqual([1, 1, 1, 0]);
  });

  test('is found by nobody before it is released, and by everybody after, without where it came from', async () => {
    await aLesson().agreed().in(house);
    expect(await found('wachttijd overbruggen')).toEqual([]);
    await aLesson().agreed().released().in(house);
    expect(await found('wachtlijsten')).toEqual([lessonText]);
    const page = await house.as('hans', (turn) => browseLessons(5, undefined, turn));
    expect(page.items).toEqual([{ id: expect.any(String), number: 1, text: lessonText, tags: ['wachttijd'] }]);
  });

  test('is gone when the asker would rather not, also after it was shared', async () => {
    await aLesson().agreed().released().declined().in(house);
    expect(await found('wachttijd')).toEqual([]);
    expect(await house.unit.run(({ lessons }) => lessons.newest({ size: 5 }))).toEqual([]);
  });

  test.each([
    ['  ', 'nothing-said'],
    ['x'.repeat(601), 'too-long'],
    ['In Haaglanden helpt bellen.', 'names-region'],
    ['Bij een 14-jarige helpt bellen.', 'names-age'],
    ['Voor een meisje van 9 helpt bellen.', 'names-age'],
  ])('does not take %j: %s', async (text, code) => {
    const { id } = await answered().in(house);
    const taken = await house.as('gijs', (turn) => proposeLesson(turn.me, id, { text }, turn));
    expect(taken).toMatchObject({ done: false, refusal: { code } });
    expect(await house.unit.run(({ lessons }) => lessons.ofConsultation(id))).toEqual([]);
  });

  test.each(['De overgang 18-/18+ begint met kennismaken.', 'Na 12 weken wachten helpt bellen.'])(
    'takes %j: that is no age of somebody',
    async (text) => {
      const { id } = await answered().in(house);
      expect((await house.as('gijs', (turn) => proposeLesson(turn.me, id, { text }, turn))).done).toBe(true);
    },
  );

  test('is shown to the guard when it is proposed, and again when it is released', async () => {
    const { id } = await answered().in(house);
    const refused = await house.as('gijs', (turn) =>
      proposeLesson(turn.me, id, { text: lessonText }, guarded(turn, 'belafspraak')),
    );
    expect(refused).toEqual({ done: false, refusal: { code: 'identifying', field: 'text' } });
    const tagged = await house.as('gijs', (turn) =>
      proposeLesson(turn.me, id, { text: lessonText, tags: ['Samira'] }, guarded(turn, 'Samira')),
    );
    expect(tagged).toEqual({ done: false, refusal: { code: 'identifying', field: 'tags' } });
    const lesson = await aLesson().agreed().in(house);
    const late = await house.as('saar', (turn) => releaseLesson(turn.me, lesson.id, guarded(turn, 'belafspraak')));
    expect(late).toMatchObject({ done: false, refusal: { code: 'identifying' } });
    expect(await found('wachttijd')).toEqual([]);
  });

  test('comes after a reply, and one at a time from each who helped', async () => {
    const early = await aConsultation().fits().in(house);
    const wish = { text: lessonText };
    expect(await house.as('saar', (turn) => proposeLesson(turn.me, early.id, wish, turn))).toMatchObject({
      refusal: { code: 'no-answer-yet' },
    });
    const of = await answered().in(house);
    await aLesson().in(house, of);
    expect(await house.as('gijs', (turn) => proposeLesson(turn.me, of.id, wish, turn))).toMatchObject({
      refusal: { code: 'already-proposed' },
    });
    expect((await house.as('saar', (turn) => proposeLesson(turn.me, of.id, wish, turn))).done).toBe(true);
  });

  test('dies with the texts of its consultatie before it is shared, and outlives them after', async () => {
    const of = await answered().in(house);
    await aLesson().agreed().released().in(house, of);
    await aLesson('Vraag wie er wil helpen.').in(house, of);
    await house.as('noor', async (turn) => granted(await closeConsultation(turn.me, of.id, turn)));
    house.moment = momentOf(addMonths(house.today, 13), '12:00', zone);
    const cut = await house.as('hans', async (turn) => {
      await forgetConsultations(turn);
      return forgetLessons(turn.stores);
    });
    expect(cut).toBe(2);
    expect(await house.unit.run(({ lessons }) => lessons.ofConsultation(of.id))).toEqual([]);
    expect(await found('wachttijd')).toEqual([lessonText]);
  });

  test('is laid before an expertteam once: the same for the same meeting, others the next time', async () => {
    for (const each of [1, 2, 3, 4])
      await aLesson(`Leerpunt over wachten, nummer ${each}`).agreed().released().in(house);
    const ret = 'ret-haaglanden' as BodyKey;
    const discuss = (slot: string, body = ret) =>
      house.unit.run(async (stores) =>
        (await lessonsToDiscuss(body, day(slot), { stores })).map(({ number }) => number),
      );
    expect(await discuss('2026-12-10')).toEqual([4, 3, 2]);
    expect(await discuss('2026-12-10')).toEqual([4, 3, 2]);
    expect(await discuss('2026-12-24')).toEqual([1]);
    expect(await discuss('2027-01-07')).toEqual([]);
    expect(await discuss('2026-12-24', 'elders' as BodyKey)).toEqual([4, 3, 2]);
  });
});
