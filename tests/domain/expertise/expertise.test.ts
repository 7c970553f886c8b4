import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExpertiseAction, ExpertiseRelation } from '../../../domain/expertise/expertise.permissions.ts';
import { expertisePermissions, mayExpertise } from '../../../domain/expertise/expertise.permissions.ts';
import { expertiseOf, findHelpers } from '../../../domain/expertise/find-expertise.ts';
import { type ExpertiseWish, keepExpertise } from '../../../domain/expertise/keep-expertise.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import { aCareHouse } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const keep = (who: string, wish: ExpertiseWish) => house.as(who, (turn) => keepExpertise(turn.me, wish, turn));
const knows = (who: string, depth: 'speciality' | 'experience', ...names: string[]) =>
  keep(who, { topics: names.map((name) => ({ name, depth })) });
const helpers = async (words: string, by = 'noor') => {
  const found = await house.as(by, (turn) => findHelpers(words, turn.me, turn));
  return found.map(({ member, topics, near }) => `${member.key} ${topics.map(({ name }) => name).join('+')} ${near}`);
};

describe('the table of expertise', () => {
  const expected: Record<ExpertiseAction, Record<ExpertiseRelation, boolean>> = {
    look: { self: true, member: true },
    keep: { self: true, member: false },
    'see-room': { self: true, member: false },
  };
  test('lets everyone look, and nobody else change or see how many questions one takes', () => {
    for (const action of Object.keys(expected) as ExpertiseAction[])
      for (const relation of ['self', 'member'] as const)
        expect([action, relation, allows(expertisePermissions, action, [relation])]).toEqual([
          action,
          relation,
          expected[action][relation],
        ]);
    expect(Object.keys(expertisePermissions).sort()).toEqual(Object.keys(expected).sort());
    expect(mayExpertise(house.member('noor'), 'see-room', house.member('gijs').id)).toBe(false);
  });
});

describe('keeping one’s expertise', () => {
  test('is what the network file lists, as experience, until one says something oneself', async () => {
    const own = () => house.as('gijs', (turn) => expertiseOf(turn.me, turn));
    expect((await own()).topics).toEqual([
      { name: 'eetstoornis', depth: 'experience' },
      { name: 'autisme', depth: 'experience' },
    ]);
    await keep('gijs', { topics: [], perMonth: 2 });
    expect(await own()).toMatchObject({ topics: [], perMonth: 2 });
    expect(await helpers('eetstoornis')).toEqual(['bram eetstoornis landsdeel']);
  });

  test('says the same topic once, the deeper one, and leaves out what is empty', async () => {
    const said = await keep('noor', {
      topics: [
        { name: ' Eet  stoornis ', depth: 'speciality' },
        { name: 'eet stoornis', depth: 'experience' },
        { name: '  ', depth: 'experience' },
      ],
    });
    expect(said).toMatchObject({ value: { topics: [{ name: 'Eet stoornis', depth: 'speciality' }] } });
  });

  test.each([
    [
      'too-many-topics',
      { topics: Array.from({ length: 21 }, (_, at) => ({ name: `onderwerp ${at}`, depth: 'experience' as const })) },
    ],
    ['topic-too-long', { topics: [{ name: 'a'.repeat(81), depth: 'experience' as const }] }],
    ['per-month-out-of-range', { topics: [], perMonth: -1 }],
    ['per-month-out-of-range', { topics: [], perMonth: 1.5 }],
    ['per-month-out-of-range', { topics: [], perMonth: 31 }],
  ])('is refused (%s), and what stood there stays', async (code, wish) => {
    await knows('noor', 'speciality', 'hechting');
    expect(await keep('noor', wish)).toMatchObject({ refusal: { code } });
    expect((await house.as('noor', (turn) => expertiseOf(turn.me, turn))).topics).toHaveLength(1);
  });
});

describe('who can help', () => {
  test('is ranked by fit, then by depth, then by nearness, without the asker', async () => {
    expect(await helpers('eetstoornis en autisme')).toEqual([
      'gijs eetstoornis+autisme region',
      'bram eetstoornis landsdeel',
    ]);
    expect(await helpers('eetstoornis')).toEqual(['gijs eetstoornis region', 'bram eetstoornis landsdeel']);
    await knows('bram', 'speciality', 'eetstoornis');
    expect(await helpers('eetstoornis')).toEqual(['bram eetstoornis landsdeel', 'gijs eetstoornis region']);
    await knows('noor', 'speciality', 'eetstoornis');
    expect((await helpers('eetstoornis')).join()).not.toContain('noor');
    expect(await helpers('eetstoornis', 'tess')).toEqual([
      'bram eetstoornis region',
      'noor eetstoornis landsdeel',
      'gijs eetstoornis landsdeel',
    ]);
  });

  test('copes with capitals, accents, endings and compounds', async () => {
    expect(await helpers('EETSTOORNISSEN?')).toHaveLength(2);
    expect(await helpers('hechtingsproblematiek')).toEqual(['lena hechting region']);
    await knows('hans', 'experience', 'Coördinatie van zorg');
    expect(await helpers('coordinatie')).toEqual(['hans Coördinatie van zorg elsewhere']);
  });

  test('is nobody for nothing, or for words that say nothing', async () => {
    for (const words of ['', '   ', '???', 'wie kan meedenken over de']) expect(await helpers(words)).toEqual([]);
  });

  test('never tells how many questions somebody takes', async () => {
    await keep('gijs', { topics: [{ name: 'eetstoornis', depth: 'speciality' }], perMonth: 3 });
    const found = await house.as('noor', (turn) => findHelpers('eetstoornis', turn.me, turn));
    expect(JSON.stringify(found)).not.toContain('perMonth');
  });
});
