import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seeConsultation } from '../../../bot/consultations/consultations.vocabulary.ts';
import { repliedBelow } from '../../../bot/consultations/thread.ts';
import * as calls from '../../../bot/consultations/thread.vocabulary.ts';
import { nothingToSay } from '../../../bot/conversation/reply.ts';
import { takeBackLine } from '../../../domain/consultations/mend-line.ts';
import { granted } from '../../builders/agreements.ts';
import { formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aCareHouse, aConsultation, type ConsultationBuilder, secret } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const lived = async (life: ConsultationBuilder) => ({ consultation: (await life.in(house)).id });
type One = Awaited<ReturnType<typeof lived>>;
const thread = async ({ consultation }: One) =>
  (await house.unit.run(({ consultations }) => consultations.events(consultation))).map(({ kind, text }) => [
    kind,
    text,
  ]);
const replied = () => aConsultation().fits().alongWith('gijs').replied('gijs');
const acute = { text: 'Het is nu acuut geworden.' };

describe('antwoorden', () => {
  test('is for who takes part; for everybody else there is nothing, the bureau included', async () => {
    const one = await lived(aConsultation().askedBack());
    const open: string[] = [];
    for (const { key } of house.network.members) {
      const { changed } = await house.press(key, calls.openLine(one));
      if (changed.length === 0) open.push(key);
      // The chair knows that it is there, and has no words in it.
      else expect(changed).toEqual(refusedWith(key === 'omar' ? 'not-yours' : 'consultation-not-found'));
    }
    expect(open.sort()).toEqual(['noor', 'saar']);
  });

  test('to a question back, pressed twice, is one answer', async () => {
    const one = await lived(aConsultation().askedBack());
    for (const _tap of [1, 2]) {
      const reply = await house.submit('noor', calls.sendLine(one), { text: 'Een jaar.' });
      expect(wordsOf(reply)).toContain('Je woorden gaan naar Saar Meijer');
    }
    expect((await thread(one)).slice(1)).toEqual([['answer', 'Een jaar.']]);
  });

  test('by who screens, before it fits, asks back', async () => {
    const one = await lived(aConsultation().askedBack().answered());
    expect(formOf(await house.press('saar', calls.openLine(one))).title).toBe('Antwoorden');
    const reply = await house.submit('saar', calls.sendLine(one), { text: 'En op school?' });
    expect(reply.changed).toEqual([{ kind: 'consultation-changed', number: 'C-1', stage: 'question-back' }]);
    expect(wordsOf(reply)).toContain('Je woorden gaan naar Noor Vermeer');
    expect((await thread(one)).at(-1)).toEqual(['question-back', 'En op school?']);
  });

  test('by who asked gives the numbers too when it sounds acute, in the form and in the thread', async () => {
    const one = await lived(replied());
    const inForm = await house.submit('noor', calls.sendLine(one), acute);
    expect(wordsOf(inForm)).toContain('112');
    expect(wordsOf(inForm)).toContain('Je woorden gaan naar');
    const below = async (who: string) => {
      const place = { messageId: `under-${who}`, member: house.member(who).id, at: house.moment };
      await house.unit.run(({ consultations }) => consultations.notePlace({ ...place, ...one }));
      const what = { act: 'said' as const, ...acute, under: `under-${who}`, source: `typed-${who}` };
      return house.as(who, async (turn) => (await repliedBelow(what, turn)) ?? nothingToSay);
    };
    expect(wordsOf(await below('noor'))).toContain('112');
    expect(wordsOf(await below('gijs'))).not.toContain('112');
  });
});

test('what was taken back reads so, and nothing of what it was is left', async () => {
  const one = await lived(replied());
  const line = (await house.unit.run(({ consultations }) => consultations.events(one.consultation))).at(-1);
  if (!line) throw new Error('Nobody replied');
  await house.as('gijs', async (turn) => granted(await takeBackLine(turn.me, line.id, turn)));
  const seen = wordsOf(await house.press('noor', seeConsultation(one)));
  expect(seen).toContain('Gijs Vermaat haalde een bericht weg (vandaag)');
  expect(seen).not.toContain('Gijs Vermaat denkt mee');
  expect(seen).not.toContain(`${secret}-reply`);
});
