import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callName, fallbackText, toBlocks } from '../../../adapters/slack/block-kit.ts';
import { toHome, toWindow } from '../../../adapters/slack/card-view.ts';
import { toModal } from '../../../adapters/slack/modal.ts';
import type { Button, Card, Part } from '../../../bot/view/card.ts';
import type { Copy } from '../../../bot/view/copy.ts';
import type { Field, Form } from '../../../bot/view/form.ts';
import { day } from '../../../domain/kernel/time.ts';
import { blockProblems, homeProblems, viewProblems } from './check-blocks.ts';
import { cards, forms, mischief } from './samples.ts';

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('a card in Slack', () => {
  it.each(Object.keys(cards))('looks as agreed: %s', async (name) => {
    const message = toBlocks(cards[name] as Card, 'nl');
    expect(blockProblems(message.blocks)).toEqual([]);
    await expect(pretty(message)).toMatchFileSnapshot(`golden/card-${name}.json`);
  });

  it('keeps its own buttons, and says so, when there is more than fits', () => {
    const { blocks } = toBlocks(cards['too-much'] as Card, 'nl');
    expect(blocks.length).toBeGreaterThanOrEqual(49);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(blocks.at(-2))).toContain('Er is meer dan hier past.');
    expect(JSON.stringify(blocks.at(-1))).toContain('Alles zien');
  });

  it('keeps an item together with its buttons when it is cut', () => {
    const { blocks } = toBlocks(cards['too-much'] as Card, 'nl');
    const kinds = blocks.slice(1, -2).map((block) => block.type);
    expect(kinds.filter((_, index) => index % 2 === 0).every((kind) => kind === 'rich_text')).toBe(true);
    expect(kinds.filter((_, index) => index % 2 === 1).every((kind) => kind === 'actions')).toBe(true);
  });

  it('shows what people typed letter by letter, and calls nobody', () => {
    const { text, blocks } = toBlocks(cards.mischief as Card, 'nl');
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
    expect(JSON.stringify(blocks).split(JSON.stringify(mischief).slice(1, -1)).length - 1).toBe(6);
    expect(text).not.toMatch(/[<>]|@(here|channel|everyone)/);
  });

  it('names every button after its call, whatever number Slack needed behind it', () => {
    const { blocks } = toBlocks(cards['every-part'] as Card, 'nl');
    const ids = blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.map((element) => element.action_id ?? '') : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map(callName)).toEqual([
      'afspraken.gedaan',
      'afspraken.vast',
      'afspraken.gedaan',
      'afspraken.lijst',
      'afspraken.wis',
    ]);
  });

  it('leaves no choice out of its menu, however many there are and whatever they carry', () => {
    const choice = (label: string, input: unknown) => ({ label, call: { name: 'a.een', input } });
    const many = [1, 2, 3, 4, 5, 6, 7].map((each) => choice(`Keuze ${each}`, { each }));
    const { blocks } = toBlocks({ title: 'T', parts: [], more: [...many, choice('Lang', 'x'.repeat(200))] }, 'nl');
    expect(blockProblems(blocks)).toEqual([]);
    const row = blocks.at(-1);
    const drawn = row?.type === 'actions' ? row.elements : [];
    expect(drawn.map(({ type }) => type)).toEqual(['button', 'overflow', 'overflow']);
    for (const { label } of many) expect(JSON.stringify(drawn)).toContain(label);
  });

  it('is never what Slack refuses, whatever is in it', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const { text, blocks } = toBlocks(card, 'nl');
        expect(blockProblems(blocks)).toEqual([]);
        expect(homeProblems(toHome(card, 'nl'))).toEqual([]);
        expect(viewProblems(toWindow(card, 'en', { kind: 'home' }))).toEqual([]);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(4000);
        expect(text).not.toMatch(/[<>\p{Cs}]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the text beside the blocks', () => {
  it('escapes markup and calls nobody', () => {
    expect(fallbackText('a < b & <!here> @channel')).toBe('a &lt; b &amp; &lt;!here&gt; @\u200Bchannel');
  });

  it('never ends in half an escape', () => {
    expect(fallbackText('&'.repeat(2000))).toMatch(/^(&amp;)+…$/);
  });
});

describe('a form in Slack', () => {
  it.each(Object.keys(forms))('looks as agreed: %s', async (name) => {
    const view = toModal(forms[name] as Form, 'nl', '{}');
    expect(viewProblems(view)).toEqual([]);
    await expect(pretty(view)).toMatchFileSnapshot(`golden/form-${name}.json`);
  });

  it('offers every option of a long list', () => {
    const shown = JSON.stringify(toModal(forms['long-list'] as Form, 'nl', '{}'));
    for (let index = 0; index < 130; index += 1) expect(shown).toContain(`"value":"m${index}"`);
  });

  it('never cuts what was typed to the limit of its field', () => {
    const field: Field = { kind: 'line', name: 'a', label: 'A', value: 'x'.repeat(300), maxLength: 200 };
    const view = toModal(
      { title: 'T', fields: [field], submit: { label: 'S', call: { name: 'a', input: null } } },
      'nl',
      '',
    );
    expect(JSON.stringify(view)).toContain('x'.repeat(300));
  });

  it('is never what Slack refuses, whatever is in it', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(viewProblems(toModal(form, 'en', '{}'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const words = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '\n', '\u0000', '\uD83D', mischief, '👨‍👩‍👧'.repeat(400), 'lang '.repeat(2000)),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);
const span = fc.oneof(
  words,
  words.map((said) => ({ said })),
  words.map((strong) => ({ strong })),
);
const copy: fc.Arbitrary<Copy> = fc.oneof(
  span,
  fc.array(fc.oneof(span, fc.array(span, { maxLength: 3 })), { maxLength: 5 }),
);
const button: fc.Arbitrary<Button> = fc.record({
  label: words,
  call: fc.record({
    name: fc.constantFrom('a.een', 'b.twee', 'c.drie'),
    input: fc.oneof(fc.jsonValue(), fc.constant('x'.repeat(3000)), fc.constant(undefined)),
  }),
  style: fc.constantFrom('primary' as const, 'danger' as const, undefined),
});
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: copy, quiet: fc.boolean() }),
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: words, value: copy }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(copy, { maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('item' as const),
    text: copy,
    detail: fc.option(copy, { nil: undefined }),
    buttons: fc.option(fc.array(button, { maxLength: 30 }), { nil: undefined }),
  }),
  fc.constant({ kind: 'line' as const }),
);
const anyCard: fc.Arbitrary<Card> = fc.record({
  title: words,
  parts: fc.oneof(fc.array(part, { maxLength: 10 }), fc.array(part, { minLength: 45, maxLength: 70 })),
  buttons: fc.option(fc.array(button, { maxLength: 80 }), { nil: undefined }),
  more: fc.option(fc.array(button, { maxLength: 12 }), { nil: undefined }),
});

const base = {
  label: words,
  hint: fc.option(words, { nil: undefined }),
  optional: fc.option(fc.boolean(), { nil: undefined }),
};
const value = fc.option(words, { nil: undefined });
const maxLength = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined });
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({ kind: fc.constantFrom('line' as const, 'long' as const), name: fc.uuid(), ...base, value, maxLength }),
  fc.record({
    kind: fc.constant('day' as const),
    name: fc.uuid(),
    ...base,
    value: fc.constantFrom(day('2026-11-22'), undefined),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    name: fc.uuid(),
    ...base,
    options: fc.array(fc.record({ value: fc.oneof(fc.uuid(), words), label: words }), { maxLength: 250 }),
    value,
  }),
  fc.record({
    kind: fc.constant('several' as const),
    name: fc.uuid(),
    ...base,
    options: fc.array(fc.record({ value: fc.oneof(fc.uuid(), words), label: words }), { maxLength: 10 }),
    value,
  }),
);
const anyForm: fc.Arbitrary<Form> = fc
  .record({
    title: words,
    intro: fc.option(copy, { nil: undefined }),
    fields: fc.array(field, { maxLength: 12 }),
    problem: words,
    submit: fc.record({ label: words, call: fc.record({ name: fc.constant('a'), input: fc.constant(null) }) }),
  })
  .map(({ problem, ...form }) => ({
    ...form,
    problems: Object.fromEntries(form.fields.slice(0, 2).map((each) => [each.name, problem])),
  }));
