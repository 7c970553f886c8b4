import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';
import { toFormCard, valuesOf } from '../../../adapters/teams/inline-form.ts';
import { bytesOf, limits } from '../../../adapters/teams/limits.ts';
import { answerPost, cardPost } from '../../../adapters/teams/posts.ts';
import type { Button, Card, Part } from '../../../bot/view/card.ts';
import type { Copy } from '../../../bot/view/copy.ts';
import type { Field, Form } from '../../../bot/view/form.ts';
import { day } from '../../../domain/kernel/time.ts';
import { complaintsAbout, elementsIn, wordsOf } from './adaptive-cards.ts';

const hostile = [
  '**x**',
  '[a](http://b)',
  '<at>everyone</at>',
  '- x',
  '1. x',
  '# x',
  '_x_ ~x~ `x`',
  '{{DATE(2026-11-20T10:00:00Z, LONG)}}',
  '{{{TIME(2026-11-20T10:00:00Z)}}}',
  '&lt;b&gt;',
  '\\*x\\*',
  '🙂👨‍👩‍👧 ﷽',
];
const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem());
const copy: fc.Arbitrary<Copy> = fc.oneof(
  words,
  words.map((said) => ({ said })),
  words.map((strong) => ({ strong })),
  fc.array(
    words.map((said) => ({ said })),
    { maxLength: 3 },
  ),
);
const call = fc.record({ name: fc.stringMatching(/^[a-z]{1,9}\.[a-z]{1,9}$/), input: fc.jsonValue({ maxDepth: 2 }) });
const button: fc.Arbitrary<Button> = fc.record({
  label: words,
  call,
  style: fc.constantFrom(undefined, 'primary', 'danger'),
});
const buttons = fc.array(button, { maxLength: 9 });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: copy, quiet: fc.boolean() }),
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: words, value: copy }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(copy, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('item' as const), text: copy, detail: fc.option(copy, { nil: undefined }), buttons }),
  fc.constant({ kind: 'line' as const }),
);
const choice = fc.record({ label: words, call });
const card: fc.Arbitrary<Card> = fc.record({
  title: words,
  parts: fc.array(part, { maxLength: 12 }),
  buttons,
  more: fc.option(fc.array(choice, { maxLength: 9 }), { nil: undefined }),
});

const weekdays = ['ma', 'di', 'wo', 'do'].map((value) => ({ value, label: `Op ${value}` }));
const field = (name: string): fc.Arbitrary<Field> => {
  const base = {
    name: fc.constant(name),
    label: fc.lorem(),
    hint: fc.option(words, { nil: undefined }),
    optional: fc.boolean(),
  };
  return fc.oneof(
    fc.record({
      ...base,
      kind: fc.constantFrom('line' as const, 'long' as const),
      value: fc.option(words, { nil: undefined }),
    }),
    fc.record({ ...base, kind: fc.constant('day' as const), value: fc.constantFrom(undefined, day('2026-11-20')) }),
    fc.record({
      ...base,
      kind: fc.constant('choice' as const),
      options: fc.array(fc.record({ value: fc.uuid(), label: words }), { maxLength: 12 }),
      value: fc.constantFrom(undefined, 'nobody'),
    }),
    fc.record({
      ...base,
      kind: fc.constant('several' as const),
      options: fc.subarray(weekdays),
      value: fc.constantFrom(undefined, '', 'di', 'di,do', 'nobody,do'),
    }),
  );
};
const form: fc.Arbitrary<Form> = fc.record({
  title: words,
  intro: fc.option(copy, { nil: undefined }),
  fields: fc.tuple(field('one'), field('two'), field('three')),
  submit: fc.record({ label: words, call }),
  problems: fc.option(fc.dictionary(fc.constantFrom('one', 'three', 'other'), words), { nil: undefined }),
});

describe('any card', () => {
  test('is read without complaint and fits in a message', () => {
    fc.assert(
      fc.property(card, (any) => {
        expect(complaintsAbout(toAdaptiveCard(any, 'nl'))).toEqual([]);
        expect(bytesOf(cardPost(any, 'nl'))).toBeLessThan(limits.messageBytes);
      }),
      { numRuns: 150 },
    );
  });

  test('shows what a person typed letter by letter, never as markup or a mention', () => {
    const typed = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }));
    fc.assert(
      fc.property(typed, fc.constantFrom('text', 'list', 'facts', 'item'), (said, kind) => {
        const drawn = toAdaptiveCard({ title: 'Titel', parts: [partWith(kind, { said })] }, 'nl');
        const lines = said.split(/\r\n|[\n\r\u2028\u2029]/).filter((one) => one.trim() !== '');
        const shown = wordsOf(drawn).map((one) => one.replace(/^• /, ''));
        for (const one of lines) expect(shown).toContain(one);
        const formatted = elementsIn(drawn).filter(({ type }) => type === 'TextBlock' || type === 'FactSet');
        expect(formatted.map(({ text }) => text)).toEqual(['Titel']);
        const runs = elementsIn(drawn).filter(({ type }) => type === 'TextRun');
        for (const { text } of runs) expect(text).not.toContain('{{');
        expect(Object.keys(drawn.msteams)).toEqual(['width']);
      }),
      { numRuns: 250 },
    );
  });

  test('keeps markup out of its title and headings too', () => {
    for (const title of hostile) {
      const drawn = toAdaptiveCard({ title, parts: [{ kind: 'heading', text: title }] }, 'nl');
      expect(wordsOf(drawn)).toEqual([title, title]);
    }
  });
});

describe('a card too big for a message', () => {
  const long = Array.from({ length: 400 }, (_, index) => `Regel ${index}: ${'wachtlijst '.repeat(9)}`);
  const done = { label: 'Gedaan', call: { name: 'agreements.done', input: 'a-1' } };

  test.each<[string, Part[]]>([
    ['lists', [{ kind: 'list', items: long }]],
    ['facts', [{ kind: 'facts', rows: long.map((value) => ({ label: 'Feit', value })) }]],
    ['one text', [{ kind: 'text', text: { said: 'é🙂"\n'.repeat(60_000) } }]],
    ['items with buttons', long.map((text) => ({ kind: 'item', text, buttons: [done] }))],
  ])('by its %s is cut, says so, and keeps its buttons', (_name, parts) => {
    const post = cardPost({ title: 'Alles', parts, buttons: [done] }, 'nl');
    const drawn = toAdaptiveCard({ title: 'Alles', parts, buttons: [done] }, 'nl');
    expect(bytesOf(post)).toBeLessThan(limits.messageBytes);
    expect(wordsOf(drawn).at(-1)).toBe('Er is meer dan hier past.');
    expect(elementsIn(drawn.body.at(-1))).toMatchObject([{ type: 'ActionSet' }, { title: 'Gedaan' }, {}]);
    expect(complaintsAbout(drawn)).toEqual([]);
    expect(bytesOf(drawn)).toBeGreaterThan(limits.cardBytes / 3);
  });

  test('by its buttons loses the last of them', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...done, label: `Knop ${index}` }));
    const drawn = toAdaptiveCard({ title: 'Alles', parts: [], buttons: many }, 'nl');
    expect(bytesOf(drawn)).toBeLessThanOrEqual(limits.cardBytes);
    expect(JSON.stringify(drawn)).toContain('Knop 20"');
    for (const { type, actions } of elementsIn(drawn)) {
      if (type === 'ActionSet') expect((actions as unknown[]).length).toBeLessThanOrEqual(limits.actionsPerSet);
    }
  });
});

describe('any form', () => {
  test('is read without complaint, fits in a message, and gives back what it was filled with', () => {
    fc.assert(
      fc.property(form, (any) => {
        const drawn = toFormCard(any, 'nl');
        expect(complaintsAbout(drawn)).toEqual([]);
        const spoken = { answer: { kind: 'open', form: any }, changed: [], language: 'nl' } as const;
        expect(bytesOf(answerPost(spoken))).toBeLessThan(limits.messageBytes);
        const inputs = elementsIn(drawn).filter(({ id }) => id !== undefined);
        const back = valuesOf(Object.fromEntries(inputs.map(({ id, value }) => [id, value ?? ''])));
        expect(back).toEqual(filledIn(any));
      }),
      { numRuns: 100 },
    );
  });

  test('with more choices than fit keeps the chosen one', () => {
    const options = Array.from({ length: 900 }, (_, index) => ({
      value: `m-${index}`,
      label: `Lid ${index} ${'x'.repeat(30)}`,
    }));
    const drawn = toFormCard(
      {
        title: 'Wie',
        fields: [{ kind: 'choice', name: 'who', label: 'Wie', options, value: 'm-899' }],
        submit: { label: 'Kies', call: { name: 'a.b', input: null } },
      },
      'nl',
    );
    expect(bytesOf(drawn)).toBeLessThanOrEqual(limits.cardBytes);
    const input = elementsIn(drawn).find(({ type }) => type === 'Input.ChoiceSet') ?? {};
    const choices = input.choices as { value: string }[];
    expect(input).toMatchObject({ value: 'm-899', style: 'filtered' });
    expect(choices.at(-1)?.value).toBe('m-899');
    expect(choices.length).toBeGreaterThan(200);
  });

  test('has its boxes ticked as they were chosen, and never loses one of them', () => {
    const options = Array.from({ length: 40 }, (_, index) => ({ value: `d-${index}`, label: `Dag ${index}` }));
    const members = Array.from({ length: 900 }, (_, index) => ({ value: `m-${index}`, label: 'x'.repeat(40) }));
    const drawn = toFormCard(
      {
        title: 'Wanneer',
        fields: [
          { kind: 'several', name: 'days', label: 'Dagen', options, value: 'd-39,d-0,nooit' },
          { kind: 'several', name: 'none', label: 'Geen', options: weekdays, value: 'nooit', optional: true },
          { kind: 'choice', name: 'who', label: 'Wie', options: members },
        ],
        submit: { label: 'Kies', call: { name: 'a.b', input: null } },
      },
      'nl',
    );
    expect(complaintsAbout(drawn)).toEqual([]);
    expect(bytesOf(drawn)).toBeLessThanOrEqual(limits.cardBytes);
    const [days, none] = elementsIn(drawn).filter(({ type }) => type === 'Input.ChoiceSet');
    expect(days).toMatchObject({ isMultiSelect: true, style: 'expanded', value: 'd-0,d-39', isRequired: true });
    expect(days?.choices).toEqual(options.map(({ value, label }) => ({ title: label, value })));
    expect(none).toMatchObject({ id: 'field.none', label: 'Geen (mag leeg)' });
    expect([none && 'value' in none, none && 'isRequired' in none]).toEqual([false, false]);
    expect(none?.choices).toHaveLength(weekdays.length);
    expect(valuesOf({ 'field.days': 'd-0,d-39', 'field.none': '' })).toEqual({ days: 'd-0,d-39' });
  });

  test('whose fields bear names of our own does not lose its call', () => {
    expect(valuesOf({ call: { name: 'x', input: 1 }, form: true, 'field.call': 'mijn', 'field.form': 7 })).toEqual({
      call: 'mijn',
    });
  });
});

function partWith(kind: string, said: Copy): Part {
  if (kind === 'list') return { kind: 'list', items: [said] };
  if (kind === 'facts') return { kind: 'facts', rows: [{ label: 'Feit', value: said }] };
  return kind === 'item' ? { kind: 'item', text: 'Iets', detail: said } : { kind: 'text', text: said };
}

function knownIn({ options, value = '' }: Extract<Field, { kind: 'several' }>): string {
  const known = value.split(',').filter((each) => options.some((option) => option.value === each));
  return known.join(',');
}

function filledIn(any: Form): Record<string, string> {
  const filled = any.fields.flatMap((one) => {
    const value = one.kind === 'choice' ? undefined : one.kind === 'several' ? knownIn(one) : one.value;
    return value?.trim() ? [[one.name, value]] : [];
  });
  return Object.fromEntries(filled);
}
