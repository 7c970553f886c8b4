import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import { agreeToLesson, askOtherWords, declineLesson } from '../../../domain/lessons/answer-lesson.ts';
import {
  type LessonAction,
  lessonActions,
  lessonPermissions,
  lessonRelations,
  relationsToCase,
  relationsToLesson,
} from '../../../domain/lessons/lesson.permissions.ts';
import { lessonSteps, ways } from '../../../domain/lessons/lesson.states.ts';
import type { Lesson, LessonId } from '../../../domain/lessons/lesson.ts';
import { caseForLesson, rewordLesson } from '../../../domain/lessons/propose.ts';
import { releaseLesson } from '../../../domain/lessons/release-lesson.ts';
import { seeLesson, stepsFor } from '../../../domain/lessons/take-step.ts';
import { aCareHouse } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';
import { aLesson, answered, type LessonBuilder } from '../../builders/lessons.ts';

/** Written by hand from the rules: who hears of a leerpunt, and who may go on with it. */
const expected: Readonly<Record<LessonAction, string>> = {
  //                      helper proposer asker screener member
  propose: '              yes    no       no    no       no',
  see: '                  no     yes      yes   yes      no',
  agree: '                no     no       yes   no       no',
  'ask-asker-words': '    no     no       yes   no       no',
  decline: '              no     no       yes   no       no',
  reword: '               no     yes      no    no       no',
  'ask-screener-words': ' no     no       no    yes      no',
  release: '              no     no       no    yes      no',
  find: '                 yes    yes      yes   yes      yes',
};

const cells = lessonActions.flatMap((action) =>
  lessonRelations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

describe('the table of leerpunten', () => {
  test('has a row for every action, and a cell for every relation', () => {
    expect(Object.keys(lessonPermissions).sort()).toEqual([...lessonActions].sort());
    expect(cells).toHaveLength(9 * 5);
  });

  test.each(cells)('$action by $relation: $allowed', ({ action, relation, allowed }) => {
    expect(allows(lessonPermissions, action, [relation])).toBe(allowed);
  });
});

const doing: Readonly<Record<string, (id: LessonId, turn: Turn) => ReturnType<typeof seeLesson>>> = {
  see: (id, turn) => seeLesson(turn.me, id, turn),
  agree: (id, turn) => agreeToLesson(turn.me, id, turn),
  decline: (id, turn) => declineLesson(turn.me, id, turn),
  reword: (id, turn) => rewordLesson(turn.me, id, { text: 'Elke week even bellen helpt.' }, turn),
  release: (id, turn) => releaseLesson(turn.me, id, turn),
};

/** All states, and whom they meet; everybody who is not named hears nothing. */
const lives: readonly (readonly [string, LessonBuilder])[] = [
  ['proposed', aLesson()],
  ['words-asked', aLesson().wordsAsked()],
  ['agreed', aLesson().agreed()],
  ['released', aLesson().agreed().released()],
  ['declined', aLesson().declined()],
];
const people = [
  { who: 'gijs', has: 'proposer' },
  { who: 'noor', has: 'asker' },
  { who: 'saar', has: 'screener' },
  { who: 'bram', has: undefined },
  { who: 'lena', has: undefined },
  { who: 'omar', has: undefined },
  { who: 'ravi', has: undefined },
  { who: 'hans', has: undefined },
] as const;

describe('through the use cases', () => {
  let house: House;
  beforeEach(async () => {
    house = await aCareHouse();
  });
  afterEach(() => house.close());

  /** What came of it, taken back again. */
  const attempted = async (who: string, act: (turn: Turn) => ReturnType<typeof seeLesson>) => {
    const takenBack = new Error('Taken back');
    let outcome: Awaited<ReturnType<typeof seeLesson>> | undefined;
    const attempt = house.as(who, async (turn) => {
      outcome = await act(turn);
      if (outcome.done) throw takenBack;
    });
    await attempt.catch((error: unknown) => expect(error).toBe(takenBack));
    return outcome;
  };
  const codeOf = (outcome: Awaited<ReturnType<typeof attempted>>) =>
    outcome && !outcome.done ? outcome.refusal.code : 'done';

  test.each(lives)('%s: each does what the table and its state say, or is refused', async (state, life) => {
    const lesson = await life.in(house);
    expect(lesson.state).toBe(state);
    for (const { who, has } of people) {
      const own = has ? [has, 'member'] : ['member'];
      expect([who, ...relationsToLesson(house.member(who), lesson)]).toEqual([who, ...own]);
      for (const [action, act] of Object.entries(doing)) {
        const allowed = has !== undefined && allows(lessonPermissions, action as LessonAction, [has]);
        const now = action === 'see' || ways[action as keyof typeof ways].from.includes(lesson.state);
        const told = has === undefined ? 'lesson-not-found' : !allowed ? 'not-yours' : now ? 'done' : 'wrong-state';
        expect([who, action, codeOf(await attempted(who, (turn) => act(lesson.id, turn)))]).toEqual([
          who,
          action,
          told,
        ]);
      }
    }
  });

  test('other words are asked by the asker before agreeing, and by the screener after', async () => {
    const words = (who: string, lesson: Lesson) =>
      attempted(who, (turn) => askOtherWords(turn.me, lesson.id, undefined, turn)).then(codeOf);
    const proposed = await aLesson().in(house);
    expect([await words('noor', proposed), await words('saar', proposed), await words('gijs', proposed)]).toEqual([
      'done',
      'wrong-state',
      'not-yours',
    ]);
    const agreed = await aLesson().proposedBy('saar').agreed().in(house);
    expect([await words('noor', agreed), await words('saar', agreed)]).toEqual(['wrong-state', 'done']);
    expect(await words('hans', agreed)).toBe('lesson-not-found');
  });

  test('is proposed by who replied, the contactpersoon or a screener; by the asker or a bystander never', async () => {
    const of = await answered().in(house);
    const may = async (who: string) => {
      const found = await house.as(who, (turn) => caseForLesson(turn.me, of.id, turn));
      return found.done ? 'done' : found.refusal.code;
    };
    expect([await may('gijs'), await may('saar')]).toEqual(['done', 'done']);
    for (const who of ['noor', 'bram', 'lena', 'omar', 'ravi', 'hans']) {
      expect([who, await may(who)]).toEqual([who, 'lesson-not-found']);
    }
  });

  test('comes from no consultatie that was withdrawn', async () => {
    const of = await answered().withdrawn().in(house);
    expect(relationsToCase(house.member('gijs'), of)).toEqual(['member']);
  });

  test('offers exactly the steps that can be taken', async () => {
    const lesson = await aLesson().agreed().in(house);
    const offered = (who: string) => stepsFor(house.member(who), lesson);
    expect(offered('saar')).toEqual(['ask-screener-words', 'release']);
    expect(offered('noor')).toEqual(['decline']);
    expect(offered('gijs')).toEqual([]);
    expect(lessonSteps).toHaveLength(6);
  });
});
