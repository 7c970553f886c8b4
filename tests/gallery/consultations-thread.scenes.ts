import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import { repliedBelow } from '../../bot/consultations/thread.ts';
import * as thread from '../../bot/consultations/thread.vocabulary.ts';
import type { RepliedBelow, Turn } from '../../bot/conversation/feature.ts';
import { withFindings } from '../../bot/conversation/guarding.ts';
import { nothingToSay, type Reply } from '../../bot/conversation/reply.ts';
import type { Consultation, ConsultationEventId } from '../../domain/consultations/consultation.ts';
import { mendLine, takeBackLine } from '../../domain/consultations/mend-line.ts';
import { lineKey } from '../../domain/consultations/relay-line.ts';
import { granted } from '../builders/agreements.ts';
import { aConsultation } from '../builders/consultations.ts';
import { type House, incomingFrom } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, newsFor, replying, type Scene, telling } from './scene.ts';

const replied = () => aConsultation().fits().alongWith('gijs').replied('gijs');
const under = 'message';

/** Gijs's own line, and a message of ours about it in his chat and in that of who asked. */
async function told(house: House): Promise<{ one: Consultation; line: ConsultationEventId }> {
  const one = await replied().in(house);
  const line = await house.unit.run(async ({ consultations }) => {
    const reply = (await consultations.events(one.id)).find(({ kind }) => kind === 'reply');
    if (!reply) throw new Error('Nobody replied');
    const place = { consultation: one.id, event: reply.id, at: house.moment };
    await consultations.notePlace({ ...place, messageId: 'noor', member: house.member('noor').id });
    await consultations.notePlace({ ...place, messageId: under, member: house.member('gijs').id });
    return reply;
  });
  const key = lineKey(line, house.member('noor').id, house);
  await house.unit.run(({ ledger }) => ledger.withdraw([key]));
  return { one, line: line.id };
}

type Typed = { readonly text?: string; readonly attached?: boolean; readonly act?: 'said' | 'mended' | 'taken-back' };

const below = (name: string, { text = '', attached, act = 'said' }: Typed, life?: (house: House) => Promise<unknown>) =>
  replying(`consultation-thread-${name}`, async (house): Promise<Reply> => {
    await told(house);
    await life?.(house);
    const what = { act, text, under, source: `typed-${name}`, ...(attached ? { attached } : {}) };
    return house.as('gijs', (turn) => answered(what, turn, house));
  });

/** With what the guard found, as the conversation tells it. */
async function answered(what: RepliedBelow, turn: Turn, { ids }: House): Promise<Reply> {
  const incoming = incomingFrom('gijs', { kind: 'replied', ...what }, ids);
  return withFindings(incoming, (await repliedBelow(what, turn)) ?? nothingToSay, turn);
}

const changed = (name: string, change: 'mended' | 'taken') =>
  telling(`nudge-consultation-line-${name}`, async (house) => {
    const { line } = await told(house);
    await house.as('gijs', async (turn) =>
      granted(
        await (change === 'mended'
          ? mendLine(turn.me, line, 'Begin bij de school.', turn)
          : takeBackLine(turn.me, line, turn)),
      ),
    );
    return house.compose({ member: 'noor' }, await newsFor(house, 'consultation-line-changed', 'noor'));
  });

/** The conversation itself: what is passed on, what is not, and one's own words. */
export const consultationThreadScenes: readonly Scene[] = inNetwork(careNetwork, [
  changed('changed', 'mended'),
  changed('taken-back', 'taken'),
  below('passed', { text: 'Bel eerst de school.' }),
  below('attached', { text: 'Zie het plan.', attached: true }),
  below('identifying', { text: 'Karin van de gemeente noemt nummer 123456782.' }),
  replying('consultation-thread-mended-identifying', async (house) => {
    await told(house);
    const typed = { under, source: 'typed-twice' };
    const answer = (what: Pick<RepliedBelow, 'act' | 'text'>) =>
      house.as('gijs', (turn) => answered({ ...typed, ...what }, turn, house));
    await answer({ act: 'said', text: 'Bel eerst de school.' });
    return answer({ act: 'mended', text: 'Het nummer is 123456782.' });
  }),
  below('too-long', { text: 'a'.repeat(3001) }),
  below('over', { text: 'Nog iets.' }, async (house) => {
    const one = await house.unit.run(({ consultations }) => consultations.findNumber(1));
    if (one)
      await house.unit.run(({ consultations }) =>
        consultations.replace({ ...one, stage: 'closed', version: one.version + 1 }),
      );
  }),
  replying('consultation-thread-mended', async (house) => {
    const { one, line } = await told(house);
    await house.as('gijs', async (turn) => granted(await mendLine(turn.me, line, 'Begin bij de school.', turn)));
    return house.press('gijs', seeConsultation({ consultation: one.id }));
  }),
  replying('consultation-thread-taken-back', async (house) => {
    const { one, line } = await told(house);
    await house.as('gijs', async (turn) => granted(await takeBackLine(turn.me, line, turn)));
    return house.press('noor', seeConsultation({ consultation: one.id }));
  }),
  replying('consultation-line-form', async (house) =>
    house.press('noor', thread.openLine({ consultation: (await told(house)).one.id })),
  ),
  replying('consultation-line-sent', async (house) =>
    house.submit('noor', thread.sendLine({ consultation: (await told(house)).one.id }), { text: 'Dank je wel.' }),
  ),
  replying('consultation-line-sent-acute', async (house) =>
    house.submit('noor', thread.sendLine({ consultation: (await told(house)).one.id }), {
      text: 'Het is nu acuut geworden.',
    }),
  ),
  replying('consultation-line-empty', async (house) =>
    house.submit('noor', thread.sendLine({ consultation: (await told(house)).one.id }), { text: ' ' }),
  ),
  replying('consultation-mend-form', async (house) =>
    house.press('gijs', thread.openMend({ line: (await told(house)).line })),
  ),
  replying('consultation-mend-sent', async (house) =>
    house.submit('gijs', thread.sendMend({ line: (await told(house)).line }), { text: 'Begin bij de school.' }),
  ),
  replying('consultation-line-taken', async (house) =>
    house.press('gijs', thread.takeBack({ line: (await told(house)).line })),
  ),
]);
