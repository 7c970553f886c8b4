import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { addMore } from '../../../domain/consultations/add-more.ts';
import { recordAdvice } from '../../../domain/consultations/advise.ts';
import { askExperts } from '../../../domain/consultations/ask-experts.ts';
import { bringIn } from '../../../domain/consultations/bring-in.ts';
import { closeConsultation, wrapUp } from '../../../domain/consultations/close.ts';
import {
  canStep,
  hasEnded,
  type Step,
  stageAfter,
  steps,
  ways,
} from '../../../domain/consultations/consultation.stages.ts';
import { type Consultation, type ConsultationId, stages } from '../../../domain/consultations/consultation.ts';
import { tellAsAsker, tellAsContact } from '../../../domain/consultations/follow-up.ts';
import { allLists } from '../../../domain/consultations/list-consultations.ts';
import { lookBack } from '../../../domain/consultations/look-back.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { answerBack, askBack, handOver, sayItFits } from '../../../domain/consultations/screen.ts';
import { agreeToTable, declineTable, proposeTable, sayDiscussed } from '../../../domain/consultations/table.ts';
import { notNow, react, reply } from '../../../domain/consultations/think-along.ts';
import { withdrawConsultation } from '../../../domain/consultations/withdraw.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { aCareHouse, aConsultation, adviceBy, idsOf, secret, stored, toldHow } from '../../builders/consultations.ts';
import { type House, now } from '../../builders/house.ts';

let house: House;
beforeAll(async () => {
  house = await aCareHouse();
});
afterAll(() => house.close());

const everybody = ['noor', 'saar', 'omar', 'gijs', 'lena', 'tess', 'ravi', 'yara', 'bram', 'iris', 'hans', 'wim'];
const experts = ['gijs', 'bram', 'wim', 'noor'];

type Try = (id: ConsultationId, whom: string, turn: Turn) => Promise<{ done: boolean }>;
const tries: Readonly<Record<Step, Try>> = {
  'add-more': (id, _whom, turn) => addMore(turn.me, id, { texts: { tried: 'Veel' }, family: { state: 'yes' } }, turn),
  'ask-back': (id, _whom, turn) => askBack(turn.me, id, 'Hoe lang al?', turn),
  answer: (id, _whom, turn) => answerBack(turn.me, id, 'Een half jaar.', turn),
  fits: (id, _whom, turn) => sayItFits(turn.me, id, turn),
  'hand-over': (id, _whom, turn) => handOver(turn.me, id, { elsewhere: 'MDA++', why: 'Past daar.' }, turn),
  'ask-experts': (id, whom, turn) => askExperts(turn.me, id, idsOf(turn, [whom]), turn),
  decline: (id, _whom, turn) => notNow(turn.me, id, turn),
  reply: (id, _whom, turn) => reply(turn.me, id, 'Bel de huisarts.', turn),
  react: (id, _whom, turn) => react(turn.me, id, 'Dank je.', turn),
  'propose-table': (id, _whom, turn) => proposeTable(turn.me, id, undefined, turn),
  'agree-table': (id, _whom, turn) => agreeToTable(turn.me, id, { familyPart: 'before-and-after' }, turn),
  'decline-table': (id, _whom, turn) => declineTable(turn.me, id, turn),
  discuss: (id, _whom, turn) => sayDiscussed(turn.me, id, turn),
  'bring-in': (id, _whom, turn) => bringIn(turn.me, id, { place: 'ret-voorzitters', because: 'Geen antwoord.' }, turn),
  advise: (id, whom, turn) => recordAdvice(turn.me, id, adviceBy(turn, whom), turn),
  'tell-contact': (id, _whom, turn) => tellAsContact(turn.me, id, toldHow, turn),
  'tell-asker': (id, _whom, turn) => tellAsAsker(turn.me, id, toldHow, turn),
  'look-back': async (id, whom, turn) => {
    const side = turn.me.key === 'noor' ? 'asker' : 'contact';
    // An answer that stands already changes nothing: another one each time.
    return lookBack(turn.me, id, side, { carriedOut: 'yes', learned: `${whom} ${turn.ids.next()}` }, turn);
  },
  'wrap-up': (id, _whom, turn) => wrapUp(turn.me, id, turn),
  close: (id, _whom, turn) => closeConsultation(turn.me, id, turn),
  withdraw: (id, _whom, turn) => withdrawConsultation(turn.me, id, turn),
};

/** How it goes when all goes well; a life follows it for a while, and then anybody tries anything. */
const usual: readonly { by: string; step: Step }[] = [
  { by: 'noor', step: 'add-more' },
  { by: 'saar', step: 'fits' },
  { by: 'saar', step: 'ask-experts' },
  { by: 'gijs', step: 'reply' },
  { by: 'omar', step: 'bring-in' },
  { by: 'saar', step: 'propose-table' },
  { by: 'noor', step: 'agree-table' },
  { by: 'omar', step: 'discuss' },
  { by: 'omar', step: 'advise' },
  { by: 'gijs', step: 'tell-contact' },
];
const anything = fc.record({
  daysLater: fc.integer({ min: 0, max: 20 }),
  whom: fc.constantFrom(...experts),
  what: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.record({ by: fc.constantFrom(...everybody), step: fc.constantFrom(...steps) }) },
  ),
});
const wholly = usual.map((what) => ({ daysLater: 8, whom: 'gijs', what }));
const life = fc
  .tuple(fc.integer({ min: 0, max: usual.length }), fc.array(anything, { maxLength: 8 }))
  .map(([far, rest]) => [...wholly.slice(0, far), ...rest]);

/** Who may read, said anew and in other words than the code's. */
function mayRead(key: string, { experts: asked, advice, table, stage }: Consultation): boolean {
  if (key === 'noor') return true;
  if (stage === 'withdrawn') return false;
  const { id } = house.member(key);
  const agreed = table?.agreedAt !== undefined && ['saar', 'omar', 'gijs', 'lena'].includes(key);
  const thinks = asked.some(({ member, state }) => member === id && state !== 'not-now');
  return key === 'saar' || thinks || advice?.contact === id || agreed;
}

async function checkReaders(consultation: Consultation): Promise<void> {
  for (const key of everybody) {
    const before = await readingsOf(consultation.id);
    const read = await house.as(key, (turn) => readConsultation(turn.me, consultation.id, turn));
    expect([key, consultation.stage, read.done]).toEqual([key, consultation.stage, mayRead(key, consultation)]);
    expect((await readingsOf(consultation.id)) - before).toBe(read.done && key !== 'noor' ? 1 : 0);
    if (!read.done) expect(JSON.stringify(read)).not.toContain(secret);
    const lists = await house.as(key, (turn) => allLists(turn.me, 5, turn));
    expect(JSON.stringify([...lists])).not.toContain(secret);
  }
}

function readingsOf(id: ConsultationId): Promise<number> {
  return house.unit.run(async ({ consultations }) => (await consultations.readings(id)).length);
}

test('whatever anybody tries in whatever order, nobody outside ever reads, and every step is one of the table', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(life, async (attempts) => {
      house.moment = now;
      let before = await aConsultation().in(house);
      for (const { daysLater, whom, what } of attempts) {
        house.moment = instant(house.moment + daysLater * DAY);
        const outcome = await house.as(what.by, (turn) => tries[what.step](before.id, whom, turn));
        const after = await stored(house, before.id);
        if (!outcome.done) expect(after).toEqual(before);
        else {
          expect(canStep(before, what.step)).toBe(true);
          expect(after.stage).toBe(stageAfter(before, what.step));
          expect(after.version).toBe(before.version + 1);
          expect(after.closedAt !== undefined).toBe(hasEnded(after));
          expect([after.id, after.number, after.asker, after.askedAt]).toEqual([
            before.id,
            before.number,
            before.asker,
            before.askedAt,
          ]);
        }
        if (after.stage === 'on-the-table') expect(['yes', 'not-now']).toContain(after.family);
        reached.add(after.stage);
        before = after;
      }
      await checkReaders(before);
    }),
    { numRuns: 30, examples: [[wholly]] },
  );
  // The lives went far enough to say something.
  expect(reached.size).toBeGreaterThanOrEqual(7);
}, 240_000);

test('every stage but the ends has a way on, and is reached from the first; what closed can only be filled in', () => {
  const found = new Set<string>(['asked']);
  for (const _ of stages) {
    for (const step of steps) {
      for (const stage of ways[step].from) {
        if (found.has(stage)) found.add(stageAfter({ stage, experts: [] }, step));
      }
    }
  }
  expect([...found].sort()).toEqual([...stages].sort());
  for (const stage of stages) {
    const possible = steps.filter((step) => canStep({ stage }, step));
    if (hasEnded({ stage })) expect(possible).toEqual(stage === 'closed' ? ['look-back'] : []);
    else expect(possible.length).toBeGreaterThan(0);
  }
});
