import { describe, expect, it } from 'vitest';
import { fieldErrors, packContext, toModal, unpackContext, valuesOf } from '../../../adapters/slack/modal.ts';
import { readable } from '../../../adapters/slack/readable.ts';
import { mention } from '../../../bot/conversation/mentions.ts';
import type { Field } from '../../../bot/view/form.ts';
import { viewProblems } from './check-blocks.ts';

const call = (input: unknown) => ({ name: 'afspraken.maak', input });
const where = { kind: 'url', url: 'https://hooks.voorbeeld.example/1', replaces: true } as const;

describe('what a form carries along', () => {
  it('comes back as it went', () => {
    const context = { call: call({ id: 'a1', lijst: [1, null] }), language: 'en', where } as const;
    expect(unpackContext(packContext(context) ?? '')).toEqual(context);
  });

  it('gives up the place to answer first, and then itself', () => {
    const nearly = { call: call('x'.repeat(2880)), language: 'nl', where } as const;
    expect(unpackContext(packContext(nearly) ?? '')).toEqual({ ...nearly, where: { kind: 'person' } });
    expect(packContext({ ...nearly, call: call('x'.repeat(3000)) })).toBeUndefined();
  });

  it.each(['', '{', 'null', '{"call":{}}', '{"call":{"name":"a"},"language":"fr","where":{"kind":"person"}}'])(
    'is nothing when it is not ours: %j',
    (packed) => expect(unpackContext(packed)).toBeUndefined(),
  );
});

describe('sentences beside fields', () => {
  it('stand beside the first when their field is not on screen', () => {
    expect(fieldErrors({ a: 'Eén.', x: 'Twee.' }, ['a', 'b'])).toEqual({ a: 'Eén. Twee.' });
    expect(fieldErrors({ a: 'Eén.' }, [])).toEqual({});
  });

  it('are said in a form that opens, also when they have no field', () => {
    const submit = { label: 'Bewaren', call: call(null) };
    const view = toModal({ title: 'Uren', fields: [], problems: { x: 'Die dag is er niet.' }, submit }, 'nl', '{}');
    expect(JSON.stringify(view.blocks)).toContain('Die dag is er niet.');
  });
});

describe('boxes to tick', () => {
  const options = ['ma', 'di', 'wo'].map((value) => ({ value, label: value.toUpperCase() }));
  const drawn = (more: Partial<Extract<Field, { kind: 'several' }>> = {}) => {
    const field: Field = { kind: 'several', name: 'days', label: 'Dagen', options, ...more };
    const view = toModal({ title: 'T', fields: [field], submit: { label: 'S', call: call(null) } }, 'nl', '{}');
    expect(viewProblems(view)).toEqual([]);
    return view.blocks.flatMap((block) => ('element' in block ? [block] : []));
  };
  const ticked = (...chosen: string[]) => ({ selected_options: chosen.map((value) => ({ value })) });

  it('stand in one field, ticked as they were chosen; what is no option is not', () => {
    const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
    const shown = options.map(({ value, label }) => ({ value, text: plain(label) }));
    const element = { type: 'checkboxes', action_id: 'value', options: shown };
    expect(drawn({ value: 'wo,do,ma' })).toEqual([
      {
        type: 'input',
        block_id: 'days',
        label: plain('Dagen'),
        optional: false,
        element: { ...element, initial_options: [shown[0], shown[2]] },
      },
    ]);
    for (const value of [undefined, '', 'do']) expect(drawn({ value })).toMatchObject([{ element }]);
    expect(JSON.stringify(drawn({ value: 'do' }))).not.toContain('initial_options');
    expect(drawn({ options: [] })).toEqual([]);
  });

  it('are never left out: more than Slack takes is a mistake', () => {
    const many = (length: number) => Array.from({ length }, (_, index) => ({ value: `${index}`, label: `${index}` }));
    expect(drawn({ options: many(10) })).toHaveLength(1);
    expect(() => drawn({ options: many(11) })).toThrow('11 boxes');
  });

  it('come back with a comma between them, and nothing when none is ticked', () => {
    expect(valuesOf({ values: { days: { value: ticked('ma', 'wo') }, none: { value: ticked() } } })).toEqual({
      days: 'ma,wo',
    });
  });
});

describe('what a person typed, out of the wire form', () => {
  it.each([
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['mail <mailto:jan@voorbeeld.example|jan@voorbeeld.example>', 'mail jan@voorbeeld.example'],
    ['<tel:0101234567>', '0101234567'],
    ['<https://voorbeeld.example/?a=1&amp;b=2>', 'https://voorbeeld.example/?a=1&b=2'],
    ['<#C1|algemeen> <!here>', 'algemeen @here'],
    ['<@U1> en <@W2|anna>', `${mention('U1')} en ${mention('W2')}`],
    ['3 &lt; 4 en <onaf', '3 < 4 en <onaf'],
  ])('%j is %j', (wire, words) => expect(readable(wire)).toBe(words));
});
