import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { addMore } from '../../../domain/consultations/add-more.ts';
import { recordAdvice } from '../../../domain/consultations/advise.ts';
import { askExperts } from '../../../domain/consultations/ask-experts.ts';
import { bringIn } from '../../../domain/consultations/bring-in.ts';
import { closeConsultation, wrapUp } from '../../../domain/consultations/close.ts';
import { mayConsultation } from '../../../domain/consultations/consultation.permissions.ts';
import { canStep, hasEnded, type Step, stageAfter, steps } from '../../../domain/consultations/consultation.stages.ts';
import type { Consultation, ConsultationId } from '../../../domain/consultations/consultation.ts';
import { tellAsAsker, tellAsContact } from '../../../domain/consultations/follow-up.ts';
import { lookBack } from '../../../domain/consultations/look-back.ts';
import { answerBack, askBack, handOver, sayItFits } from '../../../domain/consultations/screen.ts';
import { agreeToTable, declineTable, proposeTable, sayDiscussed } from '../../../domain/consultations/table.ts';
import { notNow, react, reply } from '../../../domain/consultations/think-along.ts';
import { withdrawConsultation } from '../../../domain/consultations/withdraw.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { aCareHouse, aConsultation, adviceBy, idsOf, keptIn, stored, toldHow } from '../../builders/consultations.ts';
import { type House, now } from '../../builders/house.ts';

let house: House;
beforeAll(async () => {
  house = await aCareHouse();
});
afterAll(() => house.close());

type Outcome = { readonly done: true } | { readonly done: false; readonly refusal: { readonly code: string } };
const family = { family: { state: 'yes' as const }, familyPart: 'at-the-table' as const };
const take: Readonly<Record<Step, (id: ConsultationId, turn: Turn) => Promise<Outcome>>> = {
  'add-more': (id, turn) => addMore(turn.me, id, { texts: { tried: 'Veel' } }, turn),
  'ask-back': (id, turn) => askBack(turn.me, id, 'Hoe lang al?', turn),
  answer: (id, turn) => answerBack(turn.me, id, 'Een half jaar.', turn),
  fits: (id, turn) => sayItFits(turn.me, id, turn),
  'hand-over': (id, turn) => handOver(turn.me, id, { elsewhere: 'MDA++', why: 'Past daar.' }, turn),
  'ask-experts': (id, turn) => askExperts(turn.me, id, idsOf(turn, ['gijs']), turn),
  decline: (id, turn) => notNow(turn.me, id, turn),
  reply: (id, turn) => reply(turn.me, id, 'Bel de huisarts.', turn),
  react: (id, turn) => react(turn.me, id, 'Dank je.', turn),
  'propose-table': (id, turn) => proposeTable(turn.me, id, undefined, turn),
  'agree-table': (id, turn) => agreeToTable(turn.me, id, family, turn),
  'decline-table': (id, turn) => declineTable(turn.me, id, turn),
  discuss: (id, turn) => sayDiscussed(turn.me, id, turn),
  'bring-in': (id, turn) => bringIn(turn.me, id, { place: 'ret-voorzitters', because: 'Geen antwoord.' }, turn),
  advise: (id, turn) => recordAdvice(turn.me, id, adviceBy(turn, 'gijs'), turn),
  'tell-contact': (id, turn) => tellAsContact(turn.me, id, toldHow, turn),
  'tell-asker': (id, turn) => tellAsAsker(turn.me, id, toldHow, turn),
  'look-back': async (id, turn) => {
    const side = turn.me.key === 'noor' ? 'asker' : 'contact';
    return lookBack(turn.me, id, side, { carriedOut: 'yes', learned: turn.ids.next() }, turn);
  },
  'wrap-up': (id, turn) => wrapUp(turn.me, id, turn),
  close: (id, turn) => closeConsultation(turn.me, id, turn),
  withdraw: (id, turn) => withdrawConsultation(turn.me, id, turn),
};

/** The steps that change what the asker would like to know: each is told, unless they took it themselves. */
const silent: ReadonlySet<Step> = new Set(['ask-experts', 'decline', 'look-back', 'tell-asker', 'add-more']);
const people = ['noor', 'saar', 'omar', 'gijs', 'lena', 'ravi', 'hans'] as const;
const attempt = fc.record({
  by: fc.constantFrom(...people),
  step: fc.constantFrom(...steps),
  daysLater: fc.constantFrom(0, 0, 1, 8),
});
/** How it goes when all goes well; a life follows it for a while, so that random attempts begin everywhere. */
const usual: readonly { by: (typeof people)[number]; step: Step; daysLater: number }[] = [
  { by: 'saar', step: 'fits', daysLater: 0 },
  { by: 'saar', step: 'ask-experts', daysLater: 0 },
  { by: 'gijs', step: 'reply', daysLater: 1 },
  { by: 'saar', step: 'propose-table', daysLater: 0 },
  { by: 'noor', step: 'agree-table', daysLater: 0 },
  { by: 'omar', step: 'discuss', daysLater: 20 },
  { by: 'omar', step: 'advise', daysLater: 0 },
  { by: 'gijs', step: 'look-back', daysLater: 42 },
  { by: 'noor', step: 'tell-asker', daysLater: 130 },
];
const life = fc
  .tuple(fc.integer({ min: 0, max: usual.length }), fc.array(attempt, { minLength: 1, maxLength: 10 }))
  .map(([far, rest]) => [...usual.slice(0, far), ...rest]);

const toAsker = (id: ConsultationId) =>
  house.unit.run(async ({ ledger }) => {
    const { id: noor } = house.member('noor');
    const owed = await ledger.due(house.moment);
    return owed.filter(({ about, to }) => about.startsWith(id) && to.kind === 'member' && to.member === noor).length;
  });

async function check(before: Consultation, by: string, step: Step, reached: Set<string>): Promise<Consultation> {
  const [kept, heard] = [await keptIn(house, before.id), await toAsker(before.id)];
  const outcome = await house.as(by, (turn) => take[step](before.id, turn));
  const after = await stored(house, before.id);
  const may = mayConsultation(house.member(by), step, before);
  if (!outcome.done) {
    expect(outcome.refusal.code).toMatch(/^[a-z-]+$/);
    expect(await keptIn(house, before.id)).toEqual(kept);
    return before;
  }
  expect([by, step, may, canStep(before, step)]).toEqual([by, step, true, true]);
  // An answer how it went counts as its step only when it is the second of the two.
  expect(after.stage).toBe(stageAfter(before, step));
  expect(after.version).toBe(before.version + 1);
  if (step === 'withdraw') expect(by).toBe('noor');
  if (by !== 'noor' && !silent.has(step)) expect([step, (await toAsker(before.id)) > heard]).toEqual([step, true]);
  // With an end that another made, she heard of it: every end but her own.
  if (hasEnded(after) && !hasEnded(before) && by !== 'noor') expect(await toAsker(before.id)).toBeGreaterThan(heard);
  if (after.stage === 'withdrawn') {
    for (const key of people.filter((each) => each !== 'noor'))
      expect(mayConsultation(house.member(key), 'hear-of', after)).toBe(false);
  }
  if (after.advice) expect(after.advice.status).toBe('zwaarwegend');
  reached.add(step);
  return after;
}

test('anybody may try anything at any time: only a step of the table is taken, and the asker hears of each', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(life, async (attempts) => {
      house.moment = now;
      let consultation = await aConsultation().in(house);
      if (attempts.some(({ step }) => step === 'agree-table'))
        await house.as('noor', (turn) => addMore(turn.me, consultation.id, { family: { state: 'yes' } }, turn));
      consultation = await stored(house, consultation.id);
      for (const { by, step, daysLater } of attempts) {
        house.moment = instant(house.moment + daysLater * DAY);
        consultation = await check(consultation, by, step, reached);
      }
    }),
    { numRuns: 60, examples: [[[...usual, { by: 'noor', step: 'look-back', daysLater: 1 }]]] },
  );
  expect(reached.size).toBeGreaterThanOrEqual(10);
}, 60_000);

test('of two who step at once the second is refused, and nothing of theirs is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('fits', 'ask-back', 'hand-over', 'withdraw'), async (first) => {
      house.moment = now;
      const consultation = await aConsultation().in(house);
      const by = first === 'withdraw' ? 'noor' : 'saar';
      await house.as(by, (turn) => take[first as Step](consultation.id, turn));
      // Whoever still holds the version before comes second.
      const late = { ...consultation, stage: 'fits' as const, version: consultation.version + 1 };
      const kept = await keptIn(house, consultation.id);
      expect(await house.unit.run(({ consultations }) => consultations.replace(late))).toBe(false);
      expect(await keptIn(house, consultation.id)).toEqual(kept);
    }),
    { numRuns: 6 },
  );
});
