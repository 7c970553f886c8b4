import { describe, expect, test } from 'vitest';
import { day, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { addressees, nearby, type SignalStep, type SignalStepId, type Step } from '../../domain/signals/signal.step.ts';
import type { SignalQuery, SignalStore } from '../../domain/signals/signal.store.ts';
import {
  type Signal,
  type SignalId,
  type Stage,
  type Support,
  signalKinds,
  stages,
} from '../../domain/signals/signal.ts';
import { eachWith, type Open } from './open.ts';
import { anna, aSignal, ben, bert, ret } from './signals.given.ts';
import { describeSignalTerms } from './signals.terms.contract.ts';

const steps: readonly Step[] = [
  ...nearby.map((whom) => ({ kind: 'addressed' as const, whom, text: 'Besproken' })),
  { kind: 'passed-on', from: 'ret', to: 'ben', body: ben, text: 'Speelt breder' },
  { kind: 'sent-back', from: 'ben', to: 'region', body: ret, text: 'Kan in de regio' },
  { kind: 'told', text: 'We zoeken het uit' },
  { kind: 'on-agenda', body: ben, slot: day('2026-12-01') },
  { kind: 'asked-down', text: 'Wie herkent dit?', asked: [anna, bert] },
  { kind: 'answered-down', recognised: true },
  { kind: 'answered-down', recognised: false },
  { kind: 'advised', to: addressees, executor: 'VNG', text: 'Spreek het af' },
  { kind: 'settled', text: 'Er is een plek' },
  { kind: 'reopened', text: 'Het speelt weer' },
  { kind: 'reworded' },
  { kind: 'left' },
  { kind: 'withdrawn' },
];

function aStep(signal: Signal, at: number, step: Step, by = anna): SignalStep {
  return { id: `${signal.id} ${at}` as SignalStepId, signal: signal.id, by, at: instant(at), step };
}

function aSupport(signal: Signal, member: MemberId, at: number, addition?: string): Support {
  return { signal: signal.id, number: signal.number, member, addition, at: instant(at) };
}

/** What every store of signals has to keep to. */
export function describeSignals(open: Open): void {
  describeSignalTerms(open);
  describe('signals', () => {
    const { within, database } = eachWith(open);
    const store = <Result>(work: (store: SignalStore) => Promise<Result>) => within(({ signals }) => work(signals));
    const add = (...signals: Signal[]) =>
      store(async (it) => {
        for (const signal of signals) await it.add(signal);
      });
    const numbers = async (query: Omit<SignalQuery, 'most'> & { most?: number }) =>
      (await store((it) => it.list({ most: 50, ...query }))).map(({ number }) => number);

    test('come back as they were told, by id and by number', async () => {
      const whole = aSignal(1, {
        kind: 'knelpunt',
        level: 'bovenregionaal',
        sort: 'financiering',
        nature: 'proces',
        term: 'lang',
        themes: ['ambulante-hulp', 'overgang-18'],
        helped: 'Samen optrekken',
        stage: 'settled',
        settledAt: instant(5000),
        source: 'https://meander.slack.example/archives/C1/p1',
        version: 7,
      });
      const bare = aSignal(2, { region: undefined, holder: undefined, home: undefined, place: 'sar' });
      await add(whole, bare, aSignal(3));
      expect(await store((it) => it.find(whole.id))).toEqual(whole);
      expect(await store((it) => it.byNumber(2))).toEqual(bare);
      expect(await store((it) => it.find('none' as SignalId))).toBeUndefined();
      expect(await store((it) => it.byNumber(99))).toBeUndefined();
      const named = await store((it) => it.named([whole.id, 'none' as SignalId, bare.id]));
      expect(named.map(({ number }) => number).sort()).toEqual([1, 2]);
      for (const kind of signalKinds) await add(aSignal(10 + signalKinds.indexOf(kind), { kind }));
      for (const stage of stages) await add(aSignal(20 + stages.indexOf(stage), { stage }));
      for (const stage of stages) {
        expect((await store((it) => it.byNumber(20 + stages.indexOf(stage))))?.stage).toBe(stage);
      }
    });

    test('are replaced only by the next version', async () => {
      await add(aSignal(1));
      expect(await store((it) => it.replace(aSignal(1, { version: 3, stage: 'settled' })))).toBe(false);
      expect(await store((it) => it.replace(aSignal(1, { version: 1, stage: 'settled' })))).toBe(false);
      const next = aSignal(1, { version: 2, stage: 'at-ret', place: 'ret', text: 'Anders gezegd' });
      expect(await store((it) => it.replace(next))).toBe(true);
      expect(await store((it) => it.find(next.id))).toEqual(next);
      expect(await store((it) => it.replace(aSignal(9, { version: 2 })))).toBe(false);
    });

    test('of many who change the same one at once, exactly one wins', async () => {
      await add(aSignal(1));
      const tries = Array.from({ length: 12 }, (_, n) =>
        database().unit.run(({ signals }) => signals.replace(aSignal(1, { version: 2, text: `van ${n}` }))),
      );
      const won = await Promise.all(tries);
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await store((it) => it.byNumber(1)))?.text).toBe(`van ${won.indexOf(true)}`);
    });

    test('of a reporter come newest first, withdrawn ones left out, a page at a time', async () => {
      await add(
        aSignal(1),
        aSignal(2, { stage: 'withdrawn' }),
        aSignal(3, { by: bert }),
        aSignal(4, { stage: 'settled' }),
        aSignal(5, { critical: true }),
        aSignal(6),
      );
      const of = { kind: 'reporter', member: anna } as const;
      expect(await numbers({ of })).toEqual([6, 5, 4, 1]);
      expect(await numbers({ of, most: 2 })).toEqual([6, 5]);
      expect(await numbers({ of, most: 2, before: 5 })).toEqual([4, 1]);
      expect((await store((it) => it.reportedBy(anna))).map(({ number }) => number)).toEqual([1, 2, 4, 5, 6]);
    });

    test('of a region come without critical ones; the open ones, or those of a stage', async () => {
      await add(
        aSignal(1),
        aSignal(2, { stage: 'at-sar' }),
        aSignal(3, { critical: true }),
        aSignal(4, { stage: 'settled' }),
        aSignal(5, { stage: 'withdrawn' }),
        aSignal(6, { region: 'midden-holland' }),
        aSignal(7, { region: undefined }),
        aSignal(8),
      );
      const of = { kind: 'region', region: 'haaglanden' } as const;
      expect(await numbers({ of })).toEqual([8, 2, 1]);
      expect(await numbers({ of, before: 8, most: 1 })).toEqual([2]);
      expect(await numbers({ of, stage: 'settled' })).toEqual([4]);
      expect(await numbers({ of, stage: 'reported' })).toEqual([8, 1]);
      expect(await numbers({ of: { kind: 'all' } })).toEqual([8, 7, 6, 4, 2, 1]);
      expect(await numbers({ of: { kind: 'all' }, before: 6, most: 2 })).toEqual([4, 2]);
    });

    test('that a body carries come with critical ones for a confidant only', async () => {
      await add(
        aSignal(1),
        aSignal(2, { critical: true }),
        aSignal(3, { holder: ben }),
        aSignal(4, { stage: 'settled' }),
      );
      const of = (confidant: boolean) => ({ kind: 'holder', body: ret, confidant }) as const;
      expect(await numbers({ of: of(false) })).toEqual([1]);
      expect(await numbers({ of: of(true) })).toEqual([2, 1]);
      expect(await numbers({ of: of(true), stage: 'settled' as Stage })).toEqual([4]);
    });

    test('keep every kind of step to the letter, oldest first', async () => {
      const [one, two] = [aSignal(1), aSignal(2, { critical: true })];
      await add(one, two);
      const taken = steps.map((step, n) => aStep(one, 5000 - n, step, n % 2 ? anna : bert));
      await store(async (it) => {
        for (const step of taken) await it.addStep(step, one);
        await it.addStep(aStep(two, 1, { kind: 'told', text: 'In vertrouwen' }), two);
      });
      expect(await store((it) => it.stepsOf([one.id]))).toEqual([...taken].reverse());
      expect(await store((it) => it.stepsOf([two.id]))).toMatchObject([{ step: { text: 'In vertrouwen' } }]);
      expect(await store((it) => it.stepsOf([one.id, two.id]))).toHaveLength(taken.length + 1);
      expect(await store((it) => it.stepsOf([]))).toEqual([]);
      const byBert = await store((it) => it.stepsBy(bert));
      expect(byBert).toHaveLength(taken.filter(({ by }) => by === bert).length);
    });

    test('are joined once by each, and left', async () => {
      const [one, two] = [aSignal(1), aSignal(2)];
      await add(one, two);
      const first = aSupport(one, bert, 2000, 'Hier ook');
      expect(await store((it) => it.addSupport(first))).toBe(true);
      expect(await store((it) => it.addSupport({ ...first, addition: 'Nog eens' }))).toBe(false);
      await store((it) => it.addSupport(aSupport(one, 'carla' as MemberId, 1000)));
      await store((it) => it.addSupport(aSupport(one, anna, 3000)));
      await store((it) => it.addSupport(aSupport(two, bert, 4000)));
      const members = (await store((it) => it.supportsOf(one.id))).map(({ member }) => member);
      expect(members).toEqual(['carla', bert, anna]);
      expect((await store((it) => it.supportsOf(one.id)))[1]).toEqual(first);
      // Who leads it is not counted among who joined.
      expect(await store((it) => it.supporters([one, two]))).toEqual(
        new Map([
          [one.id, 2],
          [two.id, 1],
        ]),
      );
      expect((await store((it) => it.supportsBy(bert))).map(({ number }) => number)).toEqual([2, 1]);
      expect(await store((it) => it.supportsBy(bert, { before: 2, most: 5 }))).toEqual([first]);
      expect(await store((it) => it.joinedBy(bert, [one.id, two.id, 'x' as SignalId]))).toEqual(
        new Set([one.id, two.id]),
      );
      expect(await store((it) => it.joinedBy(anna, [two.id]))).toEqual(new Set());
      await store((it) => it.removeSupport(one.id, bert));
      expect(await store((it) => it.joinedBy(bert, [one.id]))).toEqual(new Set());
      expect(await store((it) => it.supporters([]))).toEqual(new Map());
    });

    test('can be asked for by the thousand', async () => {
      const many = Array.from({ length: 1200 }, (_, n) => `s${n}` as SignalId);
      await add(aSignal(7));
      await store((it) => it.addSupport(aSupport(aSignal(7), bert, 1)));
      expect(await store((it) => it.named(many))).toHaveLength(1);
      expect(await store((it) => it.stepsOf(many))).toEqual([]);
      expect(await store((it) => it.joinedBy(bert, many))).toEqual(new Set(['s7']));
      expect((await store((it) => it.counts(many))).of.size).toBe(0);
    });

    test('that are critical are ciphertext, with what was done about them', async () => {
      const text = 'Iets ernstigs';
      const one = aSignal(1, { critical: true, text, helped: 'Een gesprek' });
      await add(one, aSignal(2));
      await store((it) => it.addStep(aStep(one, 1, { kind: 'told', text: 'Met de aanbieder' }), one));
      const rows = await database().unit.run(async ({ signals }) => {
        return { whole: await signals.find(one.id), steps: await signals.stepsOf([one.id]) };
      });
      expect(rows.whole).toEqual(one);
      expect(rows.steps).toMatchObject([{ step: { kind: 'told', text: 'Met de aanbieder' } }]);
      const shielded = aSignal(2, { critical: true, version: 2 });
      expect(await store((it) => it.replace(shielded))).toBe(true);
      expect(await store((it) => it.find(shielded.id))).toEqual(shielded);
    });
  });
}
