import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAsked, joinSignal } from '../../../domain/signals/join-signal.ts';
import { LONGEST_SIGNAL, type SignalId } from '../../../domain/signals/signal.ts';
import { type StepWish, takeStep } from '../../../domain/signals/take-step.ts';
import { granted } from '../../builders/agreements.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, everythingOf, newsOf } from '../../builders/signals.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse({ network: careNetwork });
});
afterAll(() => house.close());

const take = (who: string, id: SignalId, wish: StepWish) => house.as(who, (turn) => takeStep(turn.me, id, wish, turn));

describe('joining a signal', () => {
  const join = (who: string, id: SignalId, addition?: string) =>
    house.as(who, (turn) => joinSignal(turn.me, id, addition, turn));

  test('of another region is done once, with one’s own addition', async () => {
    const { id } = await aSignal().in(house);
    expect(granted(await join('tess', id)).support).toMatchObject({
      member: house.member('tess').id,
      addition: undefined,
    });
    expect(await join('tess', id)).toEqual({ done: false, refusal: { code: 'already-joined' } });
    expect(granted(await join('tess', id, ' Hier een jaar ')).support.addition).toBe('Hier een jaar');
    expect(await join('tess', id, 'x'.repeat(LONGEST_SIGNAL + 1))).toMatchObject({ refusal: { code: 'too-long' } });
    const { supports } = await everythingOf(house, id);
    expect(supports).toMatchObject([{ member: house.member('tess').id, addition: 'Hier een jaar' }]);
  });

  test('of one’s own changes nothing', async () => {
    const { id } = await aSignal().in(house);
    const before = await everythingOf(house, id);
    expect(await join('noor', id, 'Nog eens')).toEqual({ done: false, refusal: { code: 'own-signal' } });
    expect(await everythingOf(house, id)).toEqual(before);
  });
});

describe('"wie herkent dit?"', () => {
  const answer = (who: string, id: SignalId, recognised: boolean, addition?: string) =>
    house.as(who, (turn) => answerAsked(turn.me, id, { recognised, addition }, turn));

  test('from further on is asked of the chairs of other expertteams, in a region of its team', async () => {
    const far = await aSignal().at('sar').askedDown().in(house);
    expect(await newsOf(house, far.id)).toEqual(['signal-asked yara', 'signal-step noor']);
    const near = await aSignal().joinedBy('gijs').askedDown().in(house);
    expect(await newsOf(house, near.id)).toEqual([
      'signal-asked lena',
      'signal-asked saar',
      'signal-step gijs',
      'signal-step noor',
    ]);
  });

  test('with nobody to ask is refused', async () => {
    const { id } = await aSignal().joinedBy('yara').at('ben').in(house);
    expect(await take('iris', id, { kind: 'asked-down', text: 'Wie?' })).toMatchObject({
      refusal: { code: 'nobody-to-ask' },
    });
  });

  test('recognised is joining; who asked hears it, and who stands behind it', async () => {
    const { id } = await aSignal().at('ben').askedDown().in(house);
    granted(await answer('yara', id, true, 'Bij ons ook'));
    const { supports, steps } = await everythingOf(house, id);
    expect(supports).toMatchObject([{ member: house.member('yara').id, addition: 'Bij ons ook' }]);
    expect(steps.at(-1)?.step).toEqual({ kind: 'answered-down', recognised: true });
    expect(await newsOf(house, id)).toEqual(['signal-step iris', 'signal-step noor']);
    expect(await answer('yara', id, false)).toMatchObject({ refusal: { code: 'already-joined' } });
    granted(await answer('yara', id, true));
    expect((await everythingOf(house, id)).steps).toHaveLength(steps.length);
  });

  test('not recognised is told too, once; and may turn out otherwise', async () => {
    const { id } = await aSignal().at('ben').askedDown().in(house);
    granted(await answer('yara', id, false));
    granted(await answer('yara', id, false));
    expect((await everythingOf(house, id)).supports).toEqual([]);
    granted(await answer('yara', id, true));
    const answers = (await everythingOf(house, id)).steps.filter(({ step }) => step.kind === 'answered-down');
    expect(answers).toHaveLength(2);
    const settled = await aSignal().at('ben').askedDown().settled('iris').in(house);
    expect(await answer('yara', settled.id, true)).toMatchObject({ refusal: { code: 'already-settled' } });
  });
});
