import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/signals/signals.vocabulary.ts';
import type { Call } from '../../../bot/view/call.ts';
import type { Values } from '../../../bot/view/form.ts';
import type { SignalId } from '../../../domain/signals/signal.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, type House, incomingFrom } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, stored } from '../../builders/signals.ts';
import { signalsIn } from './kept.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

async function unchanged(work: () => Promise<unknown>) {
  const before = await signalsIn(house);
  await work();
  expect(await signalsIn(house)).toEqual(before);
}

const text = 'Ik was hier.';
const act = (by: string, call: Call, values?: Values) =>
  values ? house.submit(by, call, values) : house.press(by, call);

/** Every button and form that names one signal, with values that would do. */
const touching = (one: { signal: SignalId }): readonly (readonly [string, Call, Values?])[] => [
  ['see', calls.seeSignal(one)],
  ['fill', calls.fill({ ...one, kind: 'leervraag' })],
  ['open theme', calls.openTheme(one)],
  ['send theme', calls.sendTheme(one), { theme: 'overgang-18' }],
  ['open edit', calls.openEdit(one)],
  ['send edit', calls.sendEdit(one), { text }],
  ['join', calls.join(one)],
  ['open addition', calls.openAddition(one)],
  ['send addition', calls.sendAddition(one), { addition: text }],
  ['leave', calls.leave(one)],
  ['recognise', calls.recognise({ ...one, yes: true })],
  ['shield', calls.shield(one)],
  ['share', calls.share(one)],
  ['ask withdraw', calls.askWithdraw(one)],
  ['withdraw', calls.withdraw(one)],
  ...calls.stepForms.flatMap((step): [string, Call, Values?][] => [
    [`open ${step}`, calls.openStep({ ...one, step })],
    [
      `send ${step}`,
      calls.sendStep({ ...one, step }),
      { text, whom: 'partner', to: 'ret', addressee: 'vng', executor: 'VNG', meeting: 'ret-haaglanden@2026-11-26' },
    ],
  ]),
];

describe('a signal that one may not see', () => {
  test.each(['tess', 'saar', 'iris', 'sanne'])('is not there for %s, whatever its button', async (by) => {
    const { id } = await aSignal('Geheim voorval').critical().in(house);
    await unchanged(async () => {
      for (const [what, call, values] of touching({ signal: id })) {
        const reply = await act(by, call, values);
        expect([what, reply.changed]).toEqual([what, refusedWith('signal-not-found')]);
        expect(wordsOf(reply)).not.toMatch(/Geheim|Noor|Omar/);
      }
    });
  });

  test('looks just like one that never was', async () => {
    const { id } = await aSignal().critical().in(house);
    const [hidden, absent] = [id, 'id-never' as SignalId].map((signal) =>
      house.press('tess', calls.openEdit({ signal })),
    );
    expect(await hidden).toEqual(await absent);
  });
});

describe('a signal that is somebody else’s', () => {
  test('does not change by the buttons of its reporter or of who has it', async () => {
    const { id } = await aSignal().in(house);
    await unchanged(async () => {
      for (const [what, call, values] of touching({ signal: id })) {
        if (['see', 'join', 'open addition', 'send addition', 'share'].includes(what)) continue;
        const reply = await act('tess', call, values);
        expect([what, reply.changed]).toEqual([what, refusedWith('not-yours')]);
        expect(wordsOf(reply)).not.toContain('Noor');
      }
    });
  });

  test('says who has it now', async () => {
    const { id } = await aSignal().at('sar').in(house);
    const reply = await house.press('omar', calls.openStep({ signal: id, step: 'told' }));
    expect(wordsOf(reply)).toContain('Dat is Sanne Kok.');
  });
});

describe('a form that can’t be taken', () => {
  const sent = async (by: string, step: calls.StepForm, values: Values, builder = aSignal()) => {
    const { id } = await builder.in(house);
    const before = await signalsIn(house);
    const reply = await house.submit(by, calls.sendStep({ signal: id, step }), values);
    expect(await signalsIn(house)).toEqual(before);
    expect(reply.answer.kind).toBe('invalid');
    return reply;
  };

  test.each<[string, calls.StepForm, Values, string]>([
    ['without a sentence', 'told', { text: ' ' }, 'text'],
    ['with too long a sentence', 'told', { text: 'Lang. '.repeat(300) }, 'text'],
    ['without whom', 'addressed', { text }, 'whom'],
    ['with an unknown whom', 'addressed', { text, whom: 'burgemeester' }, 'whom'],
    ['without a meeting', 'on-agenda', { minutes: '10' }, 'meeting'],
    ['with a meeting that is none', 'on-agenda', { meeting: 'sar@2026-13-40', minutes: '10' }, 'meeting'],
    ['with another body’s meeting', 'on-agenda', { meeting: 'sar@2026-12-08', minutes: '10' }, 'meeting'],
    ['with minutes that are none', 'on-agenda', { meeting: 'ret-haaglanden@2026-11-26', minutes: 'kort' }, 'minutes'],
  ])('%s comes back as it was typed, with a sentence beside it', async (_what, step, values, field) => {
    const reply = await sent('omar', step, values);
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual([field]);
    if (values['text']) expect(filledIn(reply)).toMatchObject({ text: values['text'] });
  });

  test('an advice without an executing party is none', async () => {
    const reply = await sent('omar', 'advised', { text, addressee: 'vng' }, aSignal().at('ret'));
    expect(formOf(reply).problems).toEqual({ executor: expect.stringContaining('wie het uitvoert') });
  });

  test('nobody is skipped on the way', async () => {
    const reply = await sent('omar', 'passed-on', { text, to: 'sar' }, aSignal().addressed('omar'));
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['to']);
  });

  test('a report without words keeps all that was chosen', async () => {
    const values = { kind: 'knelpunt', level: 'landelijk', theme: 'overgang-18', helped: 'Bellen' };
    const reply = await house.submit('noor', calls.sendReport({}), values);
    expect(filledIn(reply)).toMatchObject(values);
    expect((await signalsIn(house)).all).toEqual([]);
  });

  test('values that the form never offered are left out, never stored', async () => {
    await house.submit('noor', calls.sendReport({}), { text, kind: 'ramp', level: 'heelal', sort: 'x' });
    const [signal] = (await signalsIn(house)).all;
    expect([signal?.kind, signal?.level, signal?.sort]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the same twice', () => {
  test('a form or a press within ten seconds is one; what is typed twice is two', async () => {
    await house.submit('noor', calls.sendReport({}), { text });
    const again = await house.submit('noor', calls.sendReport({}), { text });
    expect(again.changed).toEqual([]);
    await house.press('noor', calls.noteSentence({ words: text }));
    expect((await signalsIn(house)).all).toHaveLength(1);
    await house.say('noor', `signaal ${text}`);
    await house.say('noor', `signaal ${text}`);
    expect((await signalsIn(house)).all).toHaveLength(3);
  });

  test('an answer, a step or an addition is stored once, and said kindly again', async () => {
    const { id } = await aSignal().joinedBy('tess').in(house);
    const one = { signal: id };
    const doubled: readonly (readonly [string, Call, Values?])[] = [
      ['noor', calls.fill({ ...one, kind: 'leervraag' })],
      ['tess', calls.sendAddition(one), { addition: text }],
      ['omar', calls.sendStep({ ...one, step: 'told' }), { text }],
      ['omar', calls.sendStep({ ...one, step: 'on-agenda' }), { meeting: 'ret-haaglanden@2026-11-26', minutes: '10' }],
    ];
    for (const [by, call, values] of doubled) {
      expect((await act(by, call, values)).changed).toHaveLength(1);
      await unchanged(async () => expect((await act(by, call, values)).changed).toEqual([]));
    }
  });

  test('joining twice counts once, and says so', async () => {
    const { id } = await aSignal().in(house);
    await house.press('tess', calls.join({ signal: id }));
    const again = await house.press('tess', calls.join({ signal: id }));
    expect(again.changed).toEqual(refusedWith('already-joined'));
    expect(wordsOf(again)).toContain('Je telt één keer');
  });

  test('taking one’s own into an addition twice takes nothing more', async () => {
    const { id } = await aSignal().in(house);
    const own = await aSignal('Ook hier').by('tess').in(house);
    await house.press('tess', calls.merge({ signal: id, own: own.id }));
    await unchanged(() => house.press('tess', calls.merge({ signal: id, own: own.id })));
  });

  test('one’s own that others joined is not taken into an addition', async () => {
    const { id } = await aSignal().in(house);
    const own = await aSignal('Ook hier').by('tess').joinedBy('ravi').in(house);
    await unchanged(() => house.press('tess', calls.merge({ signal: id, own: own.id })));
    await unchanged(() => house.press('ravi', calls.merge({ signal: id, own: own.id })));
  });
});

describe('two who have it in hand at once', () => {
  test('the second sees how it stands, and nothing of hers is stored', async () => {
    const { id } = await aSignal().addressed('omar').passedOnTo('ret', 'omar').in(house);
    const on = (to: string) => house.submit('omar', calls.sendStep({ signal: id, step: 'passed-on' }), { text, to });
    expect((await on('ben')).changed).toMatchObject([{ stage: 'at-landsdeel' }]);
    const second = await on('ret-voorzitters');
    expect(second.changed).toEqual(refusedWith('not-yours'));
    expect(wordsOf(second)).toContain('Iris van der Laan');
    expect((await stored(house, id)).place).toBe('ben');
  });

  test('truly together, both are heard, and each step is there once', async () => {
    const { id } = await aSignal().in(house);
    const call = (kind: 'told' | 'settled') => calls.sendStep({ signal: id, step: kind });
    const submitted = (kind: 'told' | 'settled') =>
      house.converse(incomingFrom('omar', { kind: 'submitted', call: call(kind), values: { text } }, house.ids));
    await Promise.all([submitted('told'), submitted('settled')]);
    const kinds = (await signalsIn(house)).steps.map(({ step }) => step.kind);
    expect(kinds.filter((kind) => kind === 'settled')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'told').length).toBeLessThanOrEqual(1);
  });
});

test.each<[string, Call]>([
  ['a step that is none', { name: 'signals.open-step', input: { signal: 'x', step: 'jump' } }],
  ['no signal', { name: 'signals.join', input: {} }],
  ['an endless id', { name: 'signals.see-one', input: { signal: 'x'.repeat(500) } }],
  ['a level that is none', { name: 'signals.fill', input: { signal: 'x', level: 'heelal' } }],
  ['a page before the first', { name: 'signals.see-list', input: { of: 'own', before: -1 } }],
])('a button with %s is an old button', async (_what, call) => {
  expect((await house.press('noor', call)).changed).toEqual(refusedWith('unknown-button'));
});
