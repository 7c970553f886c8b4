import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../adapters/slack/block-kit.ts';
import { toHome, toWindow } from '../../../adapters/slack/card-view.ts';
import type { Card } from '../../../bot/view/card.ts';
import { link } from '../../../bot/view/copy.ts';
import { blockProblems, homeProblems, viewProblems } from './check-blocks.ts';
import { cards } from './samples.ts';

describe('a card on a page, and in a window', () => {
  const pages = Object.entries(cards);

  it.each(pages)('is what Slack accepts: %s', (_name, card) => {
    expect(homeProblems(toHome(card, 'nl'))).toEqual([]);
    expect(viewProblems(toWindow(card, 'nl', { kind: 'window' }))).toEqual([]);
  });

  it('has room for twice as many blocks as a message', () => {
    const { blocks } = toHome(cards['too-much'] as Card, 'nl');
    expect(blocks.length).toBeGreaterThan(98);
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(blocks.at(-2))).toContain('Er is meer dan hier past.');
  });

  it('says a title that the bar has no room for once more in full', () => {
    const titled = (title: string) => toWindow({ title, parts: [] }, 'nl', { kind: 'window' });
    const long = titled('Wat we samen hebben afgesproken');
    expect([long.title.text, JSON.stringify(long.blocks)]).toEqual([
      'Wat we samen hebben afg…',
      expect.stringContaining('Wat we samen hebben afgesproken'),
    ]);
    expect(titled('Afspraken').blocks.map(({ type }) => type)).toEqual(['rich_text']);
  });
});

describe('a link', () => {
  const drawn = (address: string) => {
    const { blocks } = toBlocks({ title: '', parts: [{ kind: 'text', text: ['Terug: ', link(address)] }] }, 'nl');
    expect(blockProblems(blocks)).toEqual([]);
    return JSON.stringify(blocks);
  };

  it('back to a message can be followed, and shows where it leads', () => {
    const address = 'https://netwerk.slack.com/archives/C1/p1?thread_ts=1.0&cid=C1';
    expect(drawn(address)).toContain(JSON.stringify({ type: 'link', url: address, text: address }));
  });

  it.each([
    'http://netwerk.example/x',
    'javascript:alert(1)',
    'slack://open',
    'https://',
    'https://x.example/ of toch niet',
    'https://x.example|klik',
    'https://<!here>',
    '//x.example',
    '',
  ])('stays words when it is no web address behind a lock: %j', (address) => {
    expect(drawn(address)).not.toContain('"link"');
  });
});
