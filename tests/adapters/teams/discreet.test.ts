import { describe, expect, test } from 'vitest';
import { answerPost, cardIn, cardPost } from '../../../adapters/teams/posts.ts';
import { type Card, text } from '../../../bot/view/card.ts';
import { said } from '../../../bot/view/copy.ts';
import type { Form } from '../../../bot/view/form.ts';

const words = 'wil niet meer naar school';
const card: Card = { title: 'Consultatie C-7', discreet: true, parts: [text(said(words))] };
const form: Form = {
  title: 'Mijn vraag',
  fields: [{ kind: 'long', name: 'question', label: 'Wat is je vraag?', value: words }],
  submit: { label: 'Versturen', call: { name: 'test.send', input: {} } },
};

describe('what Teams shows on a locked screen', () => {
  test('is no more than its title when it is about a case', () => {
    const post = cardPost(card, 'nl');
    expect(post.summary).toBe('Consultatie C-7\n\nOpen dit bericht om het te lezen.');
    expect(cardIn(post)?.fallbackText).not.toContain(words);
    expect(JSON.stringify(cardIn(post)?.body)).toContain(words);
  });

  test('stays as short when the card is longer than Teams takes', () => {
    const parts = Array.from({ length: 90 }, () => text(said(`${words} `.repeat(60))));
    const post = cardPost({ ...card, parts }, 'nl');
    expect(JSON.stringify([post.summary, cardIn(post)?.fallbackText])).not.toContain(words);
  });

  test('says nothing of what was typed in a form', () => {
    const post = answerPost({ answer: { kind: 'invalid', form }, changed: [], language: 'nl' });
    expect(post.summary).toBe('Mijn vraag');
  });
});
