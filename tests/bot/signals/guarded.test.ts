import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openQuoted } from '../../../bot/signals/report.ts';
import * as calls from '../../../bot/signals/signals.vocabulary.ts';
import { reportSignal } from '../../../domain/signals/report-signal.ts';
import type { Signal } from '../../../domain/signals/signal.ts';
import { granted } from '../../builders/agreements.ts';
import { formOf } from '../../builders/calls.ts';
import { number, openDoors, simpleGuard } from '../../builders/guard.ts';
import { comesBack } from '../../builders/guarded.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, everythingOf, stored } from '../../builders/signals.ts';

const words = `Van ${number} horen wij niets`;

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork, guard: simpleGuard });
});
afterEach(() => house.close());

const latest = () => house.unit.run(({ signals }) => signals.list({ of: { kind: 'all' }, most: 5 }));

/** Reported before there was a guard. */
function reportedEarlier(): Promise<Signal> {
  return house
    .as('noor', async (turn) =>
      granted(await reportSignal(turn.me, { text: words, helped: words }, { ...turn, guard: openDoors() })),
    )
    .then(({ signal }) => signal);
}

describe('a signal that points at somebody', () => {
  test('said in one line, comes back in its form', async () => {
    comesBack(await house.say('noor', `signaal ${words}`), { text: words });
    expect(await latest()).toEqual([]);
  });

  test('said without the word, comes back in its form too', async () => {
    comesBack(await house.say('noor', `wij zien steeds vaker dat ${number} lang wacht`), {
      text: `wij zien steeds vaker dat ${number} lang wacht`,
    });
    expect(await latest()).toEqual([]);
  });

  test('in its form, comes back with everything that was found', async () => {
    const values = { text: words, helped: `Bellen met ${number}`, level: 'regionaal' };
    comesBack(await house.submit('noor', calls.sendReport({}), values), values);
    expect(await latest()).toEqual([]);
  });

  test('is not stored when it is said otherwise', async () => {
    const one = await aSignal().in(house);
    const before = await everythingOf(house, one.id);
    const values = { text: words, helped: 'Bellen' };
    comesBack(await house.submit('noor', calls.sendEdit({ signal: one.id }), values), values);
    expect(await everythingOf(house, one.id)).toEqual(before);
  });

  test('from a message in the chat, is marked before it is sent in', async () => {
    await house.as('noor', async (turn) => {
      const { answer } = await openQuoted({ text: words }, turn);
      expect([answer.kind, turn.guard.refused]).toMatchObject(['open', [{ field: 'text', text: words }]]);
    });
  });
});

describe('what was taken earlier', () => {
  test('is not looked at again when something else changes', async () => {
    const { id } = await reportedEarlier();
    const fill = await house.press('noor', calls.fill({ signal: id, kind: 'knelpunt' }));
    const edit = await house.submit('noor', calls.sendEdit({ signal: id }), {
      text: words,
      helped: words,
      level: 'regionaal',
    });
    expect([fill.changed, edit.changed]).toMatchObject([[{ kind: 'signal-changed' }], [{ kind: 'signal-changed' }]]);
    expect(await stored(house, id)).toMatchObject({ kind: undefined, level: 'regionaal', text: words });
  });

  test('is looked at where it is said otherwise, and only there', async () => {
    const { id } = await reportedEarlier();
    const reply = await house.submit('noor', calls.sendEdit({ signal: id }), {
      text: `${words}, al lang`,
      helped: words,
    });
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['text']);
    expect(await stored(house, id)).toMatchObject({ text: words });
  });
});

describe('what is said about a signal', () => {
  test('in a step, comes back: the sentence and who carries it out', async () => {
    const one = await aSignal().at('sar').in(house);
    const before = await everythingOf(house, one.id);
    const values = { addressee: 'vng', executor: `Bureau ${number}`, text: words };
    comesBack(await house.submit('sanne', calls.sendStep({ signal: one.id, step: 'advised' }), values), values);
    expect(await everythingOf(house, one.id)).toEqual(before);
  });

  test('in an addition, comes back', async () => {
    const one = await aSignal().by('tess').in(house);
    await house.press('noor', calls.join({ signal: one.id }));
    const before = await everythingOf(house, one.id);
    const send = (addition: string) => house.submit('noor', calls.sendAddition({ signal: one.id }), { addition });
    comesBack(await send(words), { addition: words });
    expect(await everythingOf(house, one.id)).toEqual(before);
  });

  test('by merging one’s own, is asked again with one’s own words filled in', async () => {
    const own = await reportedEarlier();
    const other = await aSignal().by('tess').in(house);
    const reply = await house.press('noor', calls.merge({ signal: other.id, own: own.id }));
    comesBack(reply, { addition: words });
    expect(await stored(house, own.id)).toMatchObject({ stage: 'reported' });
    expect(await house.unit.run(({ signals }) => signals.supportsOf(other.id))).toEqual([]);
  });
});

describe('what may point at somebody', () => {
  const school = 'Op de Esdoorn zijn er drie thuiszitters';

  test('is taken with a reason', async () => {
    const first = await house.submit('noor', calls.sendReport({}), { text: school });
    expect(first.changed).toMatchObject([{ code: 'identifying' }]);
    const again = { text: school, 'guard-reason': 'Het gaat over die school zelf.' };
    const second = await house.submit('noor', calls.sendReport({}), again);
    expect(second.changed).toMatchObject([{ kind: 'signal' }, { kind: 'warned' }]);
  });
});
