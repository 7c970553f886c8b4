import { describe, expect, test } from 'vitest';
import type { AgreementStore } from '../../domain/agreements/agreement.store.ts';
import {
  type Agreement,
  type AgreementId,
  helpFrom,
  type Owner,
  type Progress,
  type ProgressId,
  type Step,
} from '../../domain/agreements/agreement.ts';
import { day, instant } from '../../domain/kernel/time.ts';
import type { BodyKey, GoalKey, MemberId, PartyKey } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

const anna = 'anna' as MemberId;
const sar = 'sar' as BodyKey;
const byAnna: Owner = { kind: 'member', member: anna };
const byParty: Owner = { kind: 'party', party: 'anna' as PartyKey };
const byBody: Owner = { kind: 'body', body: sar };
const november = { from: day('2026-11-01'), to: day('2026-11-30') };

function anAgreement(id: string, change: Partial<Agreement> = {}): Agreement {
  return {
    id: id as AgreementId,
    about: 'Overzicht van wachttijden sturen',
    owner: byAnna,
    due: day('2026-11-27'),
    dueSetAt: instant(1000),
    state: 'open',
    madeBy: anna,
    madeAt: instant(1000),
    version: 1,
    ...change,
  };
}

const steps: readonly Step[] = [
  { kind: 'told', text: 'De eerste regio is binnen' },
  { kind: 'done' },
  { kind: 'done', text: 'Verstuurd' },
  { kind: 'moved', from: day('2026-11-27'), to: day('2026-12-04'), text: 'na het overleg' },
  { kind: 'stuck' },
  ...helpFrom.map((whom) => ({ kind: 'asked' as const, whom })),
  { kind: 'offered', text: 'Ik denk mee' },
  { kind: 'handed-over', from: byAnna, to: byParty },
  { kind: 'handed-over', from: byParty, to: byBody },
  { kind: 'dropped', text: 'Niet meer nodig' },
];

/** What every store of agreements has to keep to. */
export function describeAgreements(open: Open): void {
  describe('agreements', () => {
    const { within, database } = eachWith(open);
    const store = <Result>(work: (store: AgreementStore) => Promise<Result>) =>
      within((stores) => work(stores.agreements));
    const add = (...agreements: Agreement[]) =>
      store(async (it) => {
        for (const agreement of agreements) await it.add(agreement);
      });

    test('finds what somebody made, took a step with, or wants to be reminded of, and nothing else', async () => {
      const karim = 'karim' as MemberId;
      const step = { kind: 'offered' } as const;
      await add(
        anAgreement('hers'),
        anAgreement('made', { madeBy: karim }),
        anAgreement('helped'),
        anAgreement('wished'),
      );
      await store(async (it) => {
        await it.addProgress({
          id: 'p' as ProgressId,
          agreement: 'helped' as AgreementId,
          by: karim,
          at: instant(2),
          step,
        });
        await it.addWish({
          agreement: 'wished' as AgreementId,
          member: karim,
          day: day('2026-11-20'),
          askedAt: instant(3),
        });
      });
      const found = await store((it) => it.involving(karim));
      expect(found.map(({ id }) => id).sort()).toEqual(['helped', 'made', 'wished']);
    });
    const keys = (agreements: readonly Agreement[]) => agreements.map(({ id }) => id);

    test('come back as they were made, whoever owns them', async () => {
      const whole = anAgreement('1', {
        owner: byBody,
        body: sar,
        meeting: day('2026-11-19'),
        goal: 'dichtbij' as GoalKey,
        state: 'done',
        settledAt: instant(3000),
        source: 'https://meander.slack.example/archives/C1/p1',
        version: 4,
      });
      await add(whole, anAgreement('2'), anAgreement('3', { owner: byParty }));
      expect(await store((it) => it.find(whole.id))).toEqual(whole);
      expect(await store((it) => it.find('2' as AgreementId))).toEqual(anAgreement('2'));
      expect((await store((it) => it.find('3' as AgreementId)))?.owner).toEqual(byParty);
      expect(await store((it) => it.find('4' as AgreementId))).toBeUndefined();
    });

    test('are replaced only by the next version', async () => {
      await add(anAgreement('1'));
      expect(await store((it) => it.replace(anAgreement('1', { version: 3, state: 'stuck' })))).toBe(false);
      expect(await store((it) => it.replace(anAgreement('1', { version: 1, state: 'stuck' })))).toBe(false);
      expect((await store((it) => it.find('1' as AgreementId)))?.state).toBe('open');
      expect(await store((it) => it.replace(anAgreement('1', { version: 2, owner: byBody })))).toBe(true);
      expect(await store((it) => it.find('1' as AgreementId))).toEqual(anAgreement('1', { version: 2, owner: byBody }));
      expect(await store((it) => it.replace(anAgreement('unknown', { version: 2 })))).toBe(false);
    });

    test('of many who change the same one at once, exactly one wins', async () => {
      await add(anAgreement('1'));
      const tries = Array.from({ length: 12 }, (_, n) =>
        database().unit.run(async ({ agreements: it }) => {
          const read = anAgreement('1');
          return it.replace({ ...read, about: `from ${n}`, version: read.version + 1 });
        }),
      );
      const won = await Promise.all(tries);
      expect(won.filter(Boolean)).toHaveLength(1);
      const stored = await store((it) => it.find('1' as AgreementId));
      expect(stored).toMatchObject({ version: 2, about: `from ${won.indexOf(true)}` });
    });

    test('are taken back with their progress and wishes', async () => {
      await add(anAgreement('1'));
      await store((it) => it.addProgress(aStep('1', 1000, { kind: 'stuck' })));
      await store((it) =>
        it.addWish({ agreement: '1' as AgreementId, member: anna, day: november.to, askedAt: instant(1) }),
      );
      await store((it) => it.remove('1' as AgreementId));
      expect(await store((it) => it.find('1' as AgreementId))).toBeUndefined();
      expect(await store((it) => it.progressOf(['1' as AgreementId]))).toEqual([]);
      expect(await store((it) => it.wishes(november))).toEqual([]);
    });

    test('of any of these owners come by due day; a party is not a member with the same key', async () => {
      await add(
        anAgreement('late', { due: day('2026-12-24') }),
        anAgreement('early', { due: day('2026-11-02') }),
        anAgreement('party', { owner: byParty, due: day('2026-12-01') }),
        anAgreement('body', { owner: byBody }),
        anAgreement('done', { state: 'done', settledAt: instant(2000) }),
      );
      expect(keys(await store((it) => it.ownedBy([byAnna], 'open')))).toEqual(['early', 'late']);
      expect(keys(await store((it) => it.ownedBy([byParty, byAnna], 'open')))).toEqual(['early', 'party', 'late']);
      expect(await store((it) => it.ownedBy([], 'open'))).toEqual([]);
    });

    test('that were settled since a moment come with the open ones', async () => {
      await add(
        anAgreement('open', { body: sar }),
        anAgreement('stuck', { body: sar, state: 'stuck' }),
        anAgreement('before', { body: sar, state: 'done', settledAt: instant(1999) }),
        anAgreement('since', { body: sar, state: 'dropped', settledAt: instant(2000) }),
        anAgreement('elsewhere', { body: 'ao' as BodyKey }),
      );
      const since = { settledSince: instant(2000) };
      expect(keys(await store((it) => it.ofBody(sar, 'open')))).toEqual(['open', 'stuck']);
      expect(keys(await store((it) => it.ofBody(sar, since)))).toEqual(['open', 'since', 'stuck']);
      expect(keys(await store((it) => it.ownedBy([byAnna], since)))).toEqual(['elsewhere', 'open', 'since', 'stuck']);
    });

    test('that are due in a period leave out what is settled', async () => {
      await add(
        anAgreement('first', { due: november.from }),
        anAgreement('last', { due: november.to, state: 'stuck' }),
        anAgreement('after', { due: day('2026-12-01') }),
        anAgreement('done', { state: 'done', settledAt: instant(2) }),
        anAgreement('dropped', { state: 'dropped', settledAt: instant(2) }),
      );
      expect(keys(await store((it) => it.due(november)))).toEqual(['first', 'last']);
    });

    test('keep every kind of step to the letter, oldest first', async () => {
      await add(anAgreement('1'), anAgreement('2'));
      const told = steps.map((step, n) => aStep('1', 5000 - n, step));
      await store(async (it) => {
        for (const progress of told) await it.addProgress(progress);
        await it.addProgress(aStep('2', 1, { kind: 'stuck' }));
      });
      const one = '1' as AgreementId;
      expect(await store((it) => it.progressOf([one]))).toEqual([...told].reverse());
      expect(await store((it) => it.progressOf([one, '2' as AgreementId]))).toHaveLength(told.length + 1);
      expect(await store((it) => it.progressOf([]))).toEqual([]);
    });

    test('can be asked for by the thousand', async () => {
      const many = Array.from({ length: 1200 }, (_, n) => anAgreement(`a${n}`));
      await add(...many.slice(0, 50));
      await store((it) => it.addProgress(aStep('a49', 1, { kind: 'stuck' })));
      expect(await store((it) => it.progressOf(many.map(({ id }) => id)))).toHaveLength(1);
      const owners = many.map(({ id }): Owner => ({ kind: 'member', member: id as string as MemberId }));
      expect(await store((it) => it.ownedBy([...owners, byAnna], 'open'))).toHaveLength(50);
    });

    test('remember a wish once a day, for who asked', async () => {
      await add(anAgreement('1'));
      const wish = { agreement: '1' as AgreementId, member: anna, day: day('2026-11-20'), askedAt: instant(1) };
      await store((it) => it.addWish(wish));
      await store((it) => it.addWish({ ...wish, askedAt: instant(2) }));
      await store((it) => it.addWish({ ...wish, member: 'bert' as MemberId, askedAt: instant(3) }));
      await store((it) => it.addWish({ ...wish, day: day('2026-12-01') }));
      expect(await store((it) => it.wishes(november))).toEqual([
        { ...wish, askedAt: instant(2) },
        { ...wish, member: 'bert', askedAt: instant(3) },
      ]);
    });
  });
}

function aStep(agreement: string, at: number, step: Step): Progress {
  const id = `${agreement} ${at}` as ProgressId;
  return { id, agreement: agreement as AgreementId, by: anna, at: instant(at), step };
}
