import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { answerAsked } from '../../../domain/signals/join-signal.ts';
import { putOnAgenda } from '../../../domain/signals/put-on-agenda.ts';
import { isSignalNudgeWanted } from '../../../domain/signals/signal.nudges.ts';
import type { SignalId } from '../../../domain/signals/signal.ts';
import { LONGEST_EXECUTOR, LONGEST_STEP, type StepWish, takeStep } from '../../../domain/signals/take-step.ts';
import { granted } from '../../builders/agreements.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, everythingOf, newsOf, type SignalBuilder, stored } from '../../builders/signals.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse({ network: careNetwork });
});
afterAll(() => house.close());

const take = (who: string, id: SignalId, wish: StepWish) => house.as(who, (turn) => takeStep(turn.me, id, wish, turn));

describe('the way of a signal', () => {
  test('goes from its region by the expertteam and the BEN to the SAR, each time told to who stands behind it', async () => {
    const { id } = await aSignal().joinedBy('tess').in(house);
    const way: readonly (readonly [string, StepWish, string, string, readonly string[]])[] = [
      ['omar', { kind: 'addressed', whom: 'municipality', text: 'Besproken' }, 'region', 'in-region', []],
      ['omar', { kind: 'passed-on', to: 'ret', text: 'Het team kijkt mee' }, 'ret', 'at-ret', []],
      ['omar', { kind: 'passed-on', to: 'ben', text: 'Speelt breder' }, 'ben', 'at-landsdeel', ['signal-arrived iris']],
      ['iris', { kind: 'passed-on', to: 'sar', text: 'Landelijk' }, 'sar', 'at-sar', ['signal-arrived sanne']],
      ['sanne', { kind: 'advised', to: ['vng', 'ministry'], executor: 'VNG', text: 'Doe dit' }, 'sar', 'advised', []],
      ['sanne', { kind: 'told', text: 'De VNG is begonnen' }, 'sar', 'advised', []],
      ['sanne', { kind: 'settled', text: 'Er is een landelijke afspraak' }, 'sar', 'settled', []],
    ];
    for (const [who, wish, place, stage, arrived] of way) {
      expect(granted(await take(who, id, wish))).toMatchObject({ place, stage });
      expect(await newsOf(house, id)).toEqual([...arrived, 'signal-step noor', 'signal-step tess'].sort());
    }
    expect((await stored(house, id)).settledAt).toBe(house.moment);
  });

  test('goes by the chairs as well, back to the region, and on again', async () => {
    const { id } = await aSignal().at('ret-voorzitters').sentBack().in(house);
    expect(await stored(house, id)).toMatchObject({ place: 'region', stage: 'in-region', holder: 'ret-haaglanden' });
    expect(await newsOf(house, id)).toEqual(['signal-arrived omar', 'signal-step noor']);
    expect(granted(await take('omar', id, { kind: 'passed-on', to: 'ret', text: 'Toch' }))).toMatchObject({
      place: 'ret',
    });
  });

  test('back of what began at the BEN is the BEN', async () => {
    const { id } = await aSignal().by('iris').passedOnTo('sar').sentBack().in(house);
    expect(await stored(house, id)).toMatchObject({ place: 'ben', holder: 'ben', stage: 'at-landsdeel' });
  });

  test('settled it can be taken up again, by who reported it too', async () => {
    const { id } = await aSignal().at('ben').settled().in(house);
    const reopened = granted(await take('noor', id, { kind: 'reopened', text: 'Het speelt weer' }));
    expect(reopened).toMatchObject({ stage: 'at-landsdeel', settledAt: undefined });
    expect(await newsOf(house, id)).toEqual(['signal-arrived iris']);
  });

  test('who joined and gets it in hand hears it once', async () => {
    const { id } = await aSignal().joinedBy('iris').at('ben').in(house);
    expect(await newsOf(house, id)).toEqual(['signal-step iris', 'signal-step noor']);
  });

  test('said twice on end is once', async () => {
    const { id } = await aSignal().in(house);
    const told: StepWish = { kind: 'told', text: 'We zijn bezig' };
    const first = granted(await take('omar', id, told));
    expect(granted(await take('omar', id, { kind: 'told', text: ' We zijn bezig ' }))).toEqual(first);
    expect((await everythingOf(house, id)).steps).toHaveLength(1);
    expect(granted(await take('omar', id, { kind: 'told', text: 'We zijn verder' })).version).toBe(3);
  });
});

describe('a step is refused', () => {
  const long = 'a'.repeat(LONGEST_STEP + 1);
  const advice = { kind: 'advised', to: ['vng'], executor: 'VNG', text: 'Doe dit' } as const;
  test.each<[string, SignalBuilder, string, StepWish, object]>([
    ['without words', aSignal(), 'omar', { kind: 'told', text: ' ' }, { code: 'nothing-said' }],
    [
      'with too many',
      aSignal(),
      'omar',
      { kind: 'told', text: long },
      { code: 'too-long', field: 'text', most: LONGEST_STEP },
    ],
    [
      'past its region unaddressed',
      aSignal(),
      'omar',
      { kind: 'passed-on', to: 'ret', text: 'x' },
      { code: 'address-first' },
    ],
    [
      'that skips the expertteam',
      aSignal().addressed(),
      'omar',
      { kind: 'passed-on', to: 'ben', text: 'x' },
      { code: 'not-the-way', next: ['ret'] },
    ],
    [
      'that skips the landsdeel',
      aSignal().at('ret'),
      'omar',
      { kind: 'passed-on', to: 'sar', text: 'x' },
      { code: 'not-the-way', next: ['ret-voorzitters', 'ben'] },
    ],
    [
      'to where it is',
      aSignal().at('ben'),
      'iris',
      { kind: 'passed-on', to: 'ben', text: 'x' },
      { code: 'already-there', place: 'ben' },
    ],
    [
      'on from the SAR',
      aSignal().at('sar'),
      'sanne',
      { kind: 'passed-on', to: 'ben', text: 'x' },
      { code: 'not-the-way', next: [] },
    ],
    ['back from its region', aSignal(), 'omar', { kind: 'sent-back', text: 'x' }, { code: 'no-way-back' }],
    [
      'in its region from further on',
      aSignal().by('tess').at('ben'),
      'iris',
      { kind: 'addressed', whom: 'partner', text: 'x' },
      { code: 'past-its-region', place: 'ben' },
    ],
    ['as advice in its region', aSignal(), 'omar', advice, { code: 'no-advice-here' }],
    ['as advice without addressee', aSignal().at('sar'), 'sanne', { ...advice, to: [] }, { code: 'no-addressee' }],
    [
      'as advice that nobody carries out',
      aSignal().at('sar'),
      'sanne',
      { ...advice, executor: ' ' },
      { code: 'no-executor' },
    ],
    [
      'as advice for a whole list',
      aSignal().at('sar'),
      'sanne',
      { ...advice, executor: long },
      { code: 'too-long', field: 'executor', most: LONGEST_EXECUTOR },
    ],
    ['once settled', aSignal().settled(), 'omar', { kind: 'told', text: 'x' }, { code: 'already-settled' }],
    ['that reopens what is open', aSignal(), 'omar', { kind: 'reopened', text: 'x' }, { code: 'not-settled' }],
  ])('%s', async (_what, builder, who, wish, refusal) => {
    const { id } = await builder.in(house);
    const before = await everythingOf(house, id);
    expect(await take(who, id, wish)).toEqual({ done: false, refusal });
    expect(await everythingOf(house, id)).toEqual(before);
  });
});

describe('on an agenda', () => {
  const meeting = { body: 'ret-haaglanden' as BodyKey, slot: day('2026-11-26') };
  const put = (who: string, id: SignalId, to = meeting) =>
    house.as(who, (turn) => putOnAgenda(turn.me, id, { ...to, kind: 'bespreken', minutes: 15 }, turn));

  test('a signal stands once, with its number, and is told once', async () => {
    const { id, number } = await aSignal('b '.repeat(400)).in(house);
    const { item } = granted(await put('omar', id));
    expect(item).toMatchObject({ signal: number, body: 'ret-haaglanden', slot: '2026-11-26' });
    expect(item.about.startsWith(`S-${number}: b b`)).toBe(true);
    expect(item.about.length).toBeLessThanOrEqual(300);
    expect(await newsOf(house, id)).toEqual(['signal-step noor']);
    granted(await put('omar', id));
    expect((await everythingOf(house, id)).steps).toHaveLength(1);
  });

  test('of a body that one does not sit in, or on a day without a meeting, it is refused', async () => {
    const { id } = await aSignal().in(house);
    const sar = { body: 'sar' as BodyKey, slot: day('2026-12-08') };
    expect(await put('omar', id, sar)).toMatchObject({ refusal: { code: 'not-your-meeting' } });
    const none = { ...meeting, slot: day('2026-11-27') };
    expect(await put('omar', id, none)).toMatchObject({ refusal: { code: 'meeting-not-found' } });
    expect((await everythingOf(house, id)).steps).toEqual([]);
    const settled = await aSignal().settled().in(house);
    expect(await put('omar', settled.id)).toMatchObject({ refusal: { code: 'already-settled' } });
  });
});

describe('news that is about to be said', () => {
  const wanted = (id: SignalId) =>
    house.unit.run(async (stores) => {
      const due = (await stores.ledger.due(house.moment)).filter(({ about }) => about.startsWith(id));
      const kept: string[] = [];
      for (const nudge of due) {
        const to = nudge.to.kind === 'member' ? house.network.member(nudge.to.member)?.key : '';
        if (await isSignalNudgeWanted(nudge, { stores, network: house.network })) kept.push(`${nudge.kind} ${to}`);
      }
      return kept.sort();
    });

  test('is left out when it is overtaken', async () => {
    const went = await aSignal().joinedBy('tess').at('ben').in(house);
    expect(await wanted(went.id)).toEqual([
      'signal-arrived iris',
      ...Array(3).fill('signal-step noor'),
      ...Array(3).fill('signal-step tess'),
    ]);
    const asked = await aSignal().at('ben').askedDown().in(house);
    expect(await wanted(asked.id)).toContain('signal-asked yara');
    await house.as('yara', async (turn) => granted(await answerAsked(turn.me, asked.id, { recognised: false }, turn)));
    expect(await wanted(asked.id)).not.toContain('signal-asked yara');
    expect(await wanted(asked.id)).toContain('signal-step iris');
    expect(await wanted((await aSignal().addressed().withdrawn().in(house)).id)).toEqual([]);
    const left = await aSignal().joinedBy('tess').addressed().withdrawn().in(house);
    expect(await wanted(left.id)).toEqual(['signal-arrived omar', 'signal-step tess', 'signal-step tess']);
  });
});
