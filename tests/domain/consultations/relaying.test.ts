import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsultationId } from '../../../domain/consultations/consultation.ts';
import { hearChange, hearLine, noteArrived } from '../../../domain/consultations/hear-line.ts';
import { mendLine } from '../../../domain/consultations/mend-line.ts';
import { mayAnswer, sayLine } from '../../../domain/consultations/say-line.ts';
import { askBack } from '../../../domain/consultations/screen.ts';
import { keepExpertise } from '../../../domain/expertise/keep-expertise.ts';
import { NotYet } from '../../../domain/nudges/courier.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, idsOf, newsIn, secret, stored } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';
import { teamOfHaaglanden } from '../../builders/screening.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const everybody = () => house.network.members.map(({ key }) => key);
const due = (kind: string) =>
  house.unit.run(async ({ ledger }) => (await ledger.due(house.moment)).filter((nudge) => nudge.kind === kind));
const hear = async (nudge: Nudge | undefined, who: string) => {
  if (!nudge) throw new Error('Nothing is owed');
  return house.unit.run((stores) => hearLine(nudge, house.member(who), { network: house.network, stores }));
};
const says = (who: string, id: ConsultationId, text: string, source?: string) =>
  house.as(who, (turn) => sayLine(turn.me, id, text, turn, source));
const thread = async (id: ConsultationId) =>
  (await house.unit.run(({ consultations }) => consultations.events(id))).map(({ kind, text }) => [kind, text]);

describe('a question back', () => {
  test('comes to the asker in its words, with who asks, and to nobody else', async () => {
    await aConsultation().askedBack().in(house);
    const [nudge, ...others] = await due('consultation-line');
    expect(others).toEqual([]);
    expect(await hear(nudge, 'noor')).toMatchObject({
      line: { kind: 'question-back', text: `Hoe lang al? ${secret}-back` },
      role: 'screener',
    });
    const heardBy: string[] = [];
    for (const who of everybody()) if (await hear(nudge, who)) heardBy.push(who);
    expect(heardBy.sort()).toEqual(['noor', 'saar']);
  });

  test('and its answer stay between the asker and who asked: a colleague hears that it is there', async () => {
    await house.close();
    const network = teamOfHaaglanden({ saar: ['screener'], lena: ['screener'], omar: ['chair'], gijs: ['expert'] });
    house = await aCareHouse({ network });
    await aConsultation().askedBack('saar').answered().in(house);
    const told = (await newsIn(house)).filter((line) => /-(line|answered) /.test(line));
    expect(told.sort()).toEqual([
      'lena consultation-answered in-hours',
      'noor consultation-line at-once',
      'saar consultation-line in-hours',
    ]);
  });

  test('is asked by what a screener types in the conversation, until the question fits', async () => {
    const one = await aConsultation().in(house);
    expect(granted(await says('saar', one.id, 'Hoe lang al?')).stage).toBe('question-back');
    expect(granted(await says('noor', one.id, 'Een jaar.')).stage).toBe('asked');
    expect(granted(await says('saar', one.id, 'En op school?', 'message-1')).stage).toBe('question-back');
    expect(granted(await says('saar', one.id, 'En op school?', 'message-1')).stage).toBe('question-back');
    expect(await thread(one.id)).toEqual([
      ['question-back', 'Hoe lang al?'],
      ['answer', 'Een jaar.'],
      ['question-back', 'En op school?'],
    ]);
    const fitting = await aConsultation().fits().in(house);
    expect(granted(await says('saar', fitting.id, 'Denk aan de huisarts.')).stage).toBe('thinking-along');
  });

  test('can be asked by who screens it alone, and answered by who asked alone', async () => {
    const one = await aConsultation().askedBack().in(house);
    const may = async (who: string) => (await house.as(who, (turn) => mayAnswer(turn.me, one.id, turn))).done;
    const able: string[] = [];
    for (const who of everybody()) {
      if (await may(who)) able.push(who);
      if (who !== 'noor' && who !== 'saar') expect((await says(who, one.id, 'Nog iets')).done).toBe(false);
    }
    expect(able.sort()).toEqual(['noor', 'saar']);
    expect(await thread(one.id)).toHaveLength(1);
  });

  test('that points at somebody is neither kept nor passed on', async () => {
    const one = await aConsultation().in(house);
    const asked = await house.as('saar', (turn) => askBack(turn.me, one.id, 'Is 123456782 haar nummer?', turn));
    expect(asked).toMatchObject({ refusal: { code: 'identifying' } });
    expect(await thread(one.id)).toEqual([]);
    expect(await due('consultation-line')).toEqual([]);
    expect((await stored(house, one.id)).stage).toBe('asked');
  });

  test('waits until the one before it is there, and follows when it is mended', async () => {
    const one = await aConsultation().askedBack().in(house);
    granted(await says('saar', one.id, 'En op school?'));
    const lines = await due('consultation-line');
    const texts = await house.unit.run(({ consultations }) => consultations.events(one.id));
    const nudgeOf = (index: number) => lines.find(({ about }) => about.endsWith(`/${texts[index]?.id}`));
    await expect(hear(nudgeOf(1), 'noor')).rejects.toThrow(NotYet);
    const [first] = texts;
    if (!first) throw new Error('Nothing was asked');
    const noor = house.member('noor');
    const before = nudgeOf(0);
    if (!before) throw new Error('It is not told');
    await house.unit.run(async (stores) => {
      await noteArrived(before, noor, 'message', house.moment, { stores });
      await stores.ledger.withdraw([before.key]);
    });
    expect(await hear(nudgeOf(1), 'noor')).toMatchObject({ line: { text: 'En op school?' } });
    await house.as('saar', async (turn) => granted(await mendLine(turn.me, first.id, 'Sinds wanneer?', turn)));
    const [change] = await due('consultation-line-changed');
    if (!change) throw new Error('Nobody hears that it was mended');
    const heard = await house.unit.run((stores) => hearChange(change, noor, { network: house.network, stores }));
    expect(heard).toMatchObject({ line: { text: 'Sinds wanneer?' }, replaces: 'message' });
  });
});

describe('beside an expert’s name', () => {
  const about = async (who: string, life = aConsultation().fits().alongWith(who).replied(who), reader = 'noor') => {
    const { id } = await life.in(house);
    const [lineTo] = idsOf({ network: house.network }, [reader]);
    const nudge = (await due('consultation-line')).find(
      (each) => each.about.startsWith(id) && each.to.kind === 'member' && each.to.member === lineTo,
    );
    const heard = await hear(nudge, reader);
    return [heard?.role, heard?.about];
  };
  const knows = (who: string, ...topics: readonly (readonly [string, 'experience' | 'speciality'])[]) =>
    house.as(who, async (turn) =>
      granted(
        await keepExpertise(turn.me, { topics: topics.map(([name, depth]) => ({ name, depth })), perMonth: 3 }, turn),
      ),
    );

  test('stands what fits the question, of all that they know', async () => {
    expect(await about('gijs')).toEqual(['asked', 'eetstoornis']);
    await knows('bram', ['trauma', 'speciality'], ['Eetproblematiek', 'experience']);
    expect(await about('bram')).toEqual(['asked', 'Eetproblematiek']);
  });

  test('stands the one thing that they are known for, when nothing fits', async () => {
    await knows('lena', ['hechting', 'speciality'], ['gezinsvormen', 'experience']);
    expect(await about('lena')).toEqual(['asked', 'hechting']);
    await knows('gijs', ['Wlz-indicatie', 'experience']);
    expect(await about('gijs')).toEqual(['asked', 'Wlz-indicatie']);
  });

  test('stands nothing more when that is not known, nor beside anybody else', async () => {
    expect(await about('lena')).toEqual(['asked', undefined]);
    await knows('saar', ['eetstoornis', 'speciality']);
    expect(await about('saar', aConsultation().fits().replied('saar'))).toEqual(['screener', undefined]);
  });
});
