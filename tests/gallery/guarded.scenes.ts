import * as asking from '../../bot/consultations/asking.vocabulary.ts';
import { seeConsultation } from '../../bot/consultations/consultations.vocabulary.ts';
import * as helping from '../../bot/consultations/helpers.vocabulary.ts';
import * as own from '../../bot/consultations/own.vocabulary.ts';
import * as thread from '../../bot/consultations/thread.vocabulary.ts';
import { toKeep } from '../../bot/conversation/guarding.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Values } from '../../bot/view/form.ts';
import type { ConsultationId } from '../../domain/consultations/consultation.ts';
import { aConsultation, type ConsultationBuilder } from '../builders/consultations.ts';
import { number } from '../builders/guard.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

type One = { readonly consultation: ConsultationId };

const pointing = `Het gaat om ${number}.`;
const along = () => aConsultation().fits().alongWith('gijs');
const onTable = () => along().replied('gijs').proposed().agreed();

const typed = (name: string, values: Values) =>
  replying(`consultation-guarded-${name}`, (house) =>
    house.submit('noor', asking.sendQuestion({}), { age: '12-15', wait: 'can-wait', ...values }),
  );
const sent = (name: string, by: string, life: ConsultationBuilder, call: (one: One) => Call, values: Values) =>
  replying(`consultation-guarded-${name}`, async (house) =>
    house.submit(by, call({ consultation: (await life.in(house)).id }), values),
  );

/** What the guard finds in words about a case: each form comes back with what was found, and ways on. */
export const guardedScenes: readonly Scene[] = inNetwork(careNetwork, [
  typed('question', { question: `Wie kent een weg voor ${number}?` }),
  typed('question-school', { question: 'Hoe helpen we een kind dat naar basisschool De Regenboog gaat?' }),
  typed('question-contact', {
    question: 'Bel 06 12 34 56 78 of mail lotte@example.nl, rekening NL91 ABNA 0417 1643 00, @lottexyz, 12-ABC-3.',
  }),
  typed('question-place', {
    question: 'Lindelaan 12, 2511 AB, geboren op 12 maart 2012, dossiernummer 2026-00123, bij Stichting De Wilgenhof.',
  }),
  typed('question-colleague', { question: 'Ik heb met Karin van de gemeente gesproken. Wie weet een weg?' }),
  replying('consultation-one-colleague', async (house) => {
    const one = { consultation: (await along().replied('gijs').in(house)).id };
    const text = 'Ik sprak met Karin van de gemeente.';
    await house.submit('noor', own.sendReaction(one), { text, 'guard-colleagues': 'Karin' });
    return house.press('noor', seeConsultation(one));
  }),
  replying('consultation-guarded-second-copy', (house) =>
    house.as('noor', async (turn): Promise<Reply> => {
      turn.guard.refuse('text', pointing);
      const answer = toKeep({ kind: 'show', card: { title: pointing, parts: [] } }, turn);
      if (!answer) throw new Error('It is kept as it was');
      return { answer, changed: [] };
    }),
  ),
  replying('consultation-guarded-call', (house) =>
    house.submit('noor', asking.sendCallMe({}), { phone: '06 12 34 56 78', when: `Over ${number}, na drie uur` }),
  ),
  sent('more', 'noor', aConsultation(), asking.sendMore, { tried: pointing, familyWants: `Met ${number} praten.` }),
  sent('answer', 'noor', aConsultation().askedBack(), own.sendAnswer, { text: pointing }),
  sent('reaction', 'noor', along().replied('gijs'), own.sendReaction, { text: pointing }),
  sent('reply', 'gijs', along(), helping.sendReply, { text: pointing }),
  sent('line', 'noor', along().replied('gijs'), thread.sendLine, { text: pointing }),
  sent('bring', 'omar', onTable(), helping.sendBring, { place: 'ben', because: pointing }),
  sent('advice', 'omar', onTable().tableDay(), helping.sendAdvice, {
    help: pointing,
    order: 'Eerst rust',
    speed: 'Binnen drie weken',
    path: 'Het wijkteam',
    bridging: 'Bellen',
  }),
  sent('look-back', 'noor', onTable().advised(), own.sendTold, {
    carriedOut: 'yes',
    useful: 'yes',
    learned: pointing,
  }),
]);
