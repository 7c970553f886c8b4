import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../adapters/slack/block-kit.ts';
import { type Card, text } from '../../../bot/view/card.ts';
import { said } from '../../../bot/view/copy.ts';

const card: Card = { title: 'Consultatie C-7', parts: [text(said('wil niet meer naar school'))] };

describe('what Slack shows on a locked screen', () => {
  test('is the whole message in plain words', () => {
    expect(toBlocks(card, 'nl').text).toContain('wil niet meer naar school');
  });

  test('is no more than its title when it is about a case', () => {
    const { text: notice, blocks } = toBlocks({ ...card, discreet: true }, 'nl');
    expect(notice).toBe('Consultatie C-7\n\nOpen dit bericht om het te lezen.');
    expect(JSON.stringify(blocks)).toContain('wil niet meer naar school');
  });
});
