import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onlyThreadOf } from '../../../domain/consultations/find-thread.ts';
import { noteArrived } from '../../../domain/consultations/hear-line.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { refusedWith, wordsOf } from '../../builders/calls.ts';
import { aCareHouse, aConsultation, type ConsultationBuilder, stored } from '../../builders/consultations.ts';
import { everythingIn, type House, incomingFrom } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const typed = 'Ze slaapt weer beter sinds vorige week kwijlebalk';
let message = 0;
/** Lives it, and everything that was owed to these people about it stands in their chats. */
const talking = async (life: ConsultationBuilder, ...who: readonly string[]) => {
  const one = await life.in(house);
  await house.unit.run(async (stores) => {
    for (const nudge of await stores.ledger.due(house.moment)) {
      const reader = house.network.members.find(({ id }) => nudge.to.kind === 'member' && id === nudge.to.member);
      message += 1;
      if (reader && who.includes(reader.key))
        await noteArrived(nudge, reader, `message-${message}`, house.moment, { stores });
    }
  });
  return one;
};
const replied = () => aConsultation().fits().alongWith('gijs').replied('gijs');
const kept = async (id: Awaited<ReturnType<typeof talking>>['id']) => ({
  ...(await everythingIn(house)),
  consultation: await stored(house, id),
  events: await house.unit.run(({ consultations }) => consultations.events(id)),
});

describe('a plain message that nobody understood', () => {
  test('of who takes part in one conversation leads to its form; nothing is stored, relayed or said back', async () => {
    const { id } = await talking(replied(), 'noor', 'gijs');
    for (const who of ['noor', 'gijs']) {
      const before = await kept(id);
      const reply = await house.say(who, typed);
      expect(wordsOf(reply)).toContain('Hoort dit bij C-1?');
      expect(JSON.stringify(reply.answer)).toContain('consultations.open-line');
      expect(JSON.stringify(reply)).not.toContain('kwijlebalk');
      expect(reply.changed).toEqual(refusedWith('not-passed-on'));
      expect(await kept(id)).toEqual(before);
    }
  });

  test('also leads who was only asked to think along there', async () => {
    await talking(aConsultation().fits().alongWith('gijs'), 'gijs');
    expect(wordsOf(await house.say('gijs', typed))).toContain('Hoort dit bij C-1?');
  });

  test('is kept out of the answer that is remembered, and out of the log', async () => {
    await talking(replied(), 'noor');
    const spoken = await house.converse(incomingFrom('noor', { kind: 'said', text: typed }, house.ids));
    expect(JSON.stringify(spoken)).toContain('Hoort dit bij C-1?');
    expect(JSON.stringify([spoken, house.logged])).not.toContain('kwijlebalk');
  });

  test.each([
    ['a word of ours with a slip in it', 'afsprakn', 'afspraken'],
    ['a word of ours', 'consultaties', 'Mijn vragen'],
    ['thanks', 'dank je wel', 'Graag gedaan'],
  ])('is answered as ever when it is %s', async (_what, words, answer) => {
    await talking(replied(), 'noor');
    const said = wordsOf(await house.say('noor', words));
    expect(said).toContain(answer);
    expect(said).not.toContain('Hoort dit bij');
  });

  test('is not understood, as ever, in all other cases', async () => {
    const none = async (who: string) => {
      const said = wordsOf(await house.say(who, typed));
      expect(said).not.toContain('C-1');
      expect(said).not.toContain('Hoort dit bij');
    };
    const one = await talking(replied(), 'noor');
    // No part in it, the bureau included; and the chair, who has no words in it.
    for (const who of ['hans', 'tess', 'omar', 'lena']) await none(who);
    // Nobody spoke to her lately.
    house.moment = instant(house.moment + 15 * DAY);
    await none('noor');
    house.moment = instant(house.moment - 15 * DAY);
    // It ended.
    await house.unit.run(({ consultations }) =>
      consultations.replace({ ...one, stage: 'closed', version: one.version + 1 }),
    );
    await none('noor');
  });

  test('is not guessed at between two conversations', async () => {
    await talking(replied(), 'noor');
    await talking(replied(), 'noor');
    expect(wordsOf(await house.say('noor', typed))).not.toContain('Hoort dit bij');
  });

  test('is never answered with a number in a channel', async () => {
    await talking(replied(), 'noor');
    const found = await house.as('noor', (turn) => onlyThreadOf(turn.me, turn));
    expect(found?.number).toBe(1);
    const incoming = { ...incomingFrom('noor', { kind: 'said', text: typed }, house.ids), place: 'channel' as const };
    expect(JSON.stringify(await house.converse(incoming))).not.toContain('C-1');
  });
});
