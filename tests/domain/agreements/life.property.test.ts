import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Agreement,
  type AgreementId,
  isSettled,
  type Progress,
  type Step,
} from '../../../domain/agreements/agreement.ts';
import {
  handOver,
  moveAgreement,
  placeAgreement,
  takeStep,
  undoAgreement,
} from '../../../domain/agreements/change-agreement.ts';
import { makeAgreement } from '../../../domain/agreements/make-agreement.ts';
import { addDays, addMonths, DAY, dayAt, instant } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { anAgreement, granted, ownerNamed } from '../../builders/agreements.ts';
import { guard } from '../../builders/guard.ts';
import { aHouse, everythingIn, type House, now, zone } from '../../builders/house.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

const everybody = ['noor', 'piet', 'els', 'jamal', 'sanne', 'wim', 'rosa', 'ties'];
const owners = [...everybody, 'body:ao', 'body:sar', 'party:ouders'];

/** Anything that anybody may try with an agreement, allowed or not, with days passing in between. */
const attempt = fc.record({
  by: fc.constantFrom(...everybody),
  daysLater: fc.integer({ min: 0, max: 40 }),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('told'), text: fc.string({ maxLength: 12 }) }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'done' }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'stuck' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'asked', whom: 'science' }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'offered' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'dropped', text: 'Niet meer nodig.' }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('move'), days: fc.integer({ min: -20, max: 1200 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('hand'), to: fc.constantFrom(...owners) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('place'), body: fc.constantFrom('ao', 'sar', undefined) }) },
  ),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function trying(id: AgreementId, { by, what }: Attempt) {
  return house.as(by, async (turn) => {
    if ('days' in what) return moveAgreement(turn.me, id, addDays(turn.today, what.days), undefined, turn);
    if ('to' in what) return handOver(turn.me, id, ownerNamed(house, what.to), turn);
    if ('body' in what) return placeAgreement(turn.me, id, { body: what.body as BodyKey | undefined }, turn);
    return takeStep(turn.me, id, what as Step, turn);
  });
}

async function standing(id: AgreementId): Promise<{ agreement: Agreement; progress: readonly Progress[] }> {
  return house.unit.run(async ({ agreements }) => ({
    agreement: (await agreements.find(id)) as Agreement,
    progress: await agreements.progressOf([id]),
  }));
}

function checkOne(before: Agreement, after: Agreement, changed: boolean): void {
  // What is settled stays as it was settled; only its place in the list may still be put right.
  if (isSettled(before)) expect({ ...after, body: 0, version: 0 }).toEqual({ ...before, body: 0, version: 0 });
  expect(after.version).toBe(before.version + (changed ? 1 : 0));
  expect(after.settledAt !== undefined).toBe(isSettled(after));
  expect(after.due >= dayAt(after.dueSetAt, zone)).toBe(true);
  expect(after.due >= dayAt(after.madeAt, zone)).toBe(true);
  expect(after.due <= addMonths(dayAt(after.dueSetAt, zone), 36)).toBe(true);
  expect([after.id, after.about, after.madeBy, after.madeAt]).toEqual([
    before.id,
    before.about,
    before.madeBy,
    before.madeAt,
  ]);
}

test('whatever anybody tries, an agreement stays whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 12 }), async (attempts) => {
      house.moment = now;
      const made = await anAgreement().of('ao').dueIn(3).in(house);
      const taken: string[] = [];
      let latest = '';
      let before = made;
      for (const each of attempts) {
        house.moment = instant(house.moment + each.daysLater * DAY);
        const outcome = await trying(made.id, each);
        const { agreement, progress } = await standing(made.id);
        // Stuck said twice, or the same help asked twice on end by the same person, is once; nothing else is.
        const step = JSON.stringify([each.by, each.what]);
        const repeated = (each.what.kind === 'stuck' || each.what.kind === 'asked') && step === latest;
        const changed = outcome.done && !repeated;
        checkOne(before, agreement, changed);
        if (outcome.done) expect(outcome.value).toEqual(agreement);
        if (changed && each.what.kind !== 'place') {
          taken.push(each.by);
          latest = step;
        }
        // Every step that was taken is told, in order, by who took it; what was refused is not.
        expect(progress.map(({ by }) => house.network.member(by)?.key)).toEqual(taken);
        before = agreement;
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('undoing what was just made leaves the database as it was, whoever made it for whomever', async () => {
  const pointsAtNobody = (text: string) => guard.look(text).length === 0;
  const wish = fc.record({
    by: fc.constantFrom('piet', 'els', 'jamal'),
    owner: fc.constantFrom(...owners),
    inAo: fc.boolean(),
    days: fc.integer({ min: 0, max: 900 }),
    about: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== '' && pointsAtNobody(text)),
  });
  await fc.assert(
    fc.asyncProperty(wish, async ({ by, owner, inAo, days, about }) => {
      house.moment = now;
      const before = await everythingIn(house);
      const made = await house.as(by, async (turn) => {
        const body = inAo ? { body: 'ao' as BodyKey } : {};
        const due = addDays(turn.today, days);
        return granted(await makeAgreement(turn.me, { about, owner: ownerNamed(house, owner), due, ...body }, turn));
      });
      granted(await house.as(by, (turn) => undoAgreement(turn.me, made.id, turn)));
      expect(await everythingIn(house)).toEqual(before);
    }),
    { numRuns: 30 },
  );
}, 120_000);
