import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askExperts, candidatesFor } from '../../../domain/consultations/ask-experts.ts';
import type { Consultation } from '../../../domain/consultations/consultation.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { answerBack, askBack, handOver } from '../../../domain/consultations/screen.ts';
import { reply } from '../../../domain/consultations/think-along.ts';
import { keepExpertise } from '../../../domain/expertise/keep-expertise.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import type { AbsenceId } from '../../../domain/supervision/supervision.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, idsOf, newsIn, question, stored } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const newsOf = async (kind: string) => (await newsIn(house)).filter((line) => line.includes(` consultation-${kind} `));
const readAs = async (who: string, { id }: Consultation) =>
  granted(await house.as(who, (turn) => readConsultation(turn.me, id, turn)));

describe('screening', () => {
  test('that it fits, or a question back in its own words, is said to the asker at once', async () => {
    await aConsultation().fits().in(house);
    const back = await aConsultation().askedBack().in(house);
    expect(await newsOf('fits')).toEqual(['noor consultation-fits at-once']);
    expect(await newsOf('line')).toEqual(['noor consultation-line at-once']);
    granted(await house.as('noor', (turn) => answerBack(turn.me, back.id, ' Een half jaar. ', turn)));
    expect(await newsOf('line')).toEqual(['noor consultation-line at-once', 'saar consultation-line in-hours']);
    expect(await newsOf('answered')).toEqual([]);
    const { consultation, thread } = await readAs('noor', back);
    expect(consultation.stage).toBe('asked');
    expect(thread.map(({ kind, text }) => [kind, text])).toEqual([
      ['question-back', 'Hoe lang al? kwijlebalk-back'],
      ['answer', 'Een half jaar.'],
    ]);
  });

  test('a question back without words is none', async () => {
    const { id } = await aConsultation().in(house);
    expect(await house.as('saar', (turn) => askBack(turn.me, id, ' ', turn))).toMatchObject({
      refusal: { code: 'nothing-said' },
    });
  });

  test('hands over warmly: to a place of the region with its contact, or to a name, always with a sentence', async () => {
    const one = await aConsultation().in(house);
    const over = (wish: Parameters<typeof handOver>[2]) =>
      house.as('saar', (turn) => handOver(turn.me, one.id, wish, turn));
    expect(await over({ elsewhere: 'MDA++', why: '' })).toMatchObject({ refusal: { code: 'nothing-said' } });
    expect(await over({ elsewhere: 'Ergens', why: 'Zo.' })).toMatchObject({ refusal: { code: 'elsewhere-unknown' } });
    expect(await over({ to: 'De wijk', contact: ' ', why: 'Zo.' })).toMatchObject({
      refusal: { code: 'contact-name-missing' },
    });
    granted(await over({ elsewhere: 'Jeugdbeschermingstafel', why: 'Daar past het.' }));
    const { text, consultation } = await readAs('noor', one);
    expect(text?.handedOver).toEqual({
      to: 'Jeugdbeschermingstafel',
      contact: 'Nadia Verhoef',
      phone: '070 000 01 45',
      why: 'Daar past het.',
    });
    expect(consultation).toMatchObject({ stage: 'handed-over', closedAt: house.moment });
    expect(await newsOf('handed-over')).toEqual(['noor consultation-handed-over at-once']);
  });

  test('of two screeners at once the second is told where it stands', async () => {
    const { id } = await aConsultation().fits().in(house);
    const again = await house.as('saar', (turn) => askBack(turn.me, id, 'Hoe lang?', turn));
    expect(again).toMatchObject({ refusal: { code: 'wrong-stage', consultation: { stage: 'fits' } } });
  });
});

describe('whom to ask', () => {
  const keep = (who: string, perMonth: number | undefined, ...names: string[]) =>
    house.as(who, async (turn) =>
      granted(
        await keepExpertise(
          turn.me,
          { topics: names.map((name) => ({ name, depth: 'speciality' as const })), perMonth },
          turn,
        ),
      ),
    );
  const candidates = async (words?: string, life = aConsultation().fits()) => {
    const { id } = await life.in(house);
    const found = granted(await house.as('saar', (turn) => candidatesFor(turn.me, id, words, turn)));
    return found.map(({ member, room, near }) => [member.key, room, near]);
  };

  test('is who fits the words of the question, the nearest first, and then the experts of the team', async () => {
    expect(await candidates()).toEqual([
      ['gijs', true, 'region'],
      ['bram', true, 'landsdeel'],
      ['lena', true, 'region'],
    ]);
    expect((await candidates('hechting')).map(([key]) => key)).toEqual(['lena', 'gijs']);
  });

  test('leaves out who was asked already, also when they said not now', async () => {
    expect(
      (await candidates(undefined, aConsultation().fits().alongWith('gijs', 'bram').notNow('bram'))).map(
        ([key]) => key,
      ),
    ).toEqual(['lena']);
  });

  test('shows room or none, and never how much', async () => {
    await keep('gijs', 1, 'eetstoornis');
    await keep('bram', 0, 'eetstoornis');
    expect(await candidates()).toEqual([
      ['gijs', true, 'region'],
      ['bram', false, 'landsdeel'],
      ['lena', true, 'region'],
    ]);
    const { id } = await aConsultation().fits().alongWith('gijs').in(house);
    const found = granted(await house.as('saar', (turn) => candidatesFor(turn.me, id, 'autisme', turn)));
    expect(JSON.stringify(found)).not.toContain('perMonth');
    expect((await candidates())[0]).toEqual(['gijs', false, 'region']);
    house.moment = (house.moment + 10 * 86_400_000) as never;
    expect((await candidates())[0]).toEqual(['gijs', true, 'region']);
  });

  test('has no room on the days one is away', async () => {
    await house.unit.run(({ supervision }) =>
      supervision.addAbsence({
        id: 'a' as AbsenceId,
        member: house.member('gijs').id,
        from: day('2026-11-25'),
        to: day('2026-11-25'),
        toldAt: house.moment,
      }),
    );
    expect((await candidates())[0]).toEqual(['gijs', false, 'region']);
  });

  test('is refused for nobody, a stranger, the asker, who was asked before, and who has no room', async () => {
    await keep('bram', 0, 'trauma');
    const { id } = await aConsultation().fits().alongWith('gijs').in(house);
    const code = async (...members: MemberId[]) => {
      const outcome = await house.as('saar', (turn) => askExperts(turn.me, id, members, turn));
      return outcome.done ? 'done' : outcome.refusal.code;
    };
    const [noor, gijs, bram, lena] = idsOf({ network: house.network }, ['noor', 'gijs', 'bram', 'lena']) as [
      MemberId,
      MemberId,
      MemberId,
      MemberId,
    ];
    expect(await code()).toBe('nobody-chosen');
    expect(await code('nobody' as MemberId)).toBe('expert-unknown');
    expect(await code(noor)).toBe('expert-is-asker');
    expect(await code(gijs)).toBe('already-asked');
    expect(await code(lena, bram)).toBe('no-room');
    expect((await stored(house, id)).experts).toHaveLength(1);
    expect(await code(lena, lena)).toBe('done');
    expect(await newsOf('asked-along')).toEqual([
      'gijs consultation-asked-along in-hours',
      'lena consultation-asked-along in-hours',
    ]);
  });
});

describe('meedenken', () => {
  test('by one or more reaches the asker at once; what the asker says back reaches all of them', async () => {
    const life = aConsultation().fits().alongWith('gijs', 'bram', 'lena').notNow('lena').replied('gijs');
    const one = await life.replied('bram').reacted().in(house);
    const lines = (await newsOf('line')).sort();
    const [bram, gijs, saar] = ['bram', 'gijs', 'saar'].map((who) => `${who} consultation-line in-hours`);
    const noor = 'noor consultation-line at-once';
    expect(lines).toEqual([bram, gijs, gijs, noor, noor, saar, saar, saar]);
    expect(await newsOf('reaction')).toEqual([]);
    expect(await newsOf('declined')).toEqual(['saar consultation-declined in-hours']);
    expect(one.experts.map(({ state }) => state).sort()).toEqual(['not-now', 'replied', 'replied']);
  });

  test('nu niet is not shown to the asker, and needs no reason', async () => {
    const one = await aConsultation().fits().alongWith('gijs', 'bram').notNow('bram').in(house);
    const members = async (who: string) => (await readAs(who, one)).consultation.experts.length;
    expect([await members('noor'), await members('gijs'), await members('saar')]).toEqual([1, 1, 2]);
  });

  test('by the screener alone makes it one that is thought along with', async () => {
    expect((await aConsultation().fits().replied('saar').in(house)).stage).toBe('thinking-along');
  });

  test('is refused when it is nothing, or too much', async () => {
    const { id } = await aConsultation().fits().alongWith('gijs').in(house);
    const code = async (text: string) => {
      const outcome = await house.as('gijs', (turn) => reply(turn.me, id, text, turn));
      return outcome.done ? 'done' : outcome.refusal.code;
    };
    expect([await code(' '), await code('a'.repeat(3001)), await code('a'.repeat(3000))]).toEqual([
      'nothing-said',
      'too-long',
      'done',
    ]);
  });
});

test('every reading by another than the asker leaves a line', async () => {
  const one = await aConsultation().fits().alongWith('gijs').in(house);
  for (const who of ['noor', 'saar', 'gijs', 'saar']) expect((await readAs(who, one)).text?.question).toBe(question);
  await house.as('hans', (turn) => readConsultation(turn.me, one.id, turn));
  const lines = await house.unit.run(({ consultations }) => consultations.readings(one.id));
  expect(lines.map(({ reader }) => reader && house.network.member(reader)?.key)).toEqual(['saar', 'gijs', 'saar']);
  expect(lines.every(({ at }) => at === house.moment)).toBe(true);
});
