import { describe, expect, test } from 'vitest';
import { day, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { type Quote, turned } from '../../domain/quotes/quote.ts';
import { eachWith, type Open } from './open.ts';

const [anna, bert, carla] = ['anna', 'bert', 'carla'] as MemberId[] as [MemberId, MemberId, MemberId];

const asked: Quote = {
  id: 'quote-1',
  wanted: 'agreement',
  by: anna,
  author: bert,
  text: 'Ik bel de scholen voor vrijdag 🌱',
  link: 'https://meander.slack.example/archives/C1/p1',
  day: day('2026-11-25'),
  at: instant(1000),
  state: 'asked',
};

/** What every store of quotes has to keep to. */
export function describeQuotes(open: Open): void {
  describe('quotes', () => {
    const { within } = eachWith(open);

    test('come back as they were asked, and to both of whom they are', async () => {
      const bare: Quote = {
        ...asked,
        id: 'quote-2',
        wanted: 'signal',
        author: carla,
        link: undefined,
        at: instant(900),
      };
      await within(async ({ quotes }) => {
        await quotes.add(asked);
        await quotes.add(bare);
      });
      expect(await within(({ quotes }) => quotes.find(asked.id))).toEqual(asked);
      expect(await within(({ quotes }) => quotes.of(anna))).toEqual([bare, asked]);
      expect(await within(({ quotes }) => quotes.of(bert))).toEqual([asked]);
      expect(await within(({ quotes }) => quotes.find('quote-3'))).toBeUndefined();
    });

    test('are answered once: who comes second changes nothing', async () => {
      await within(({ quotes }) => quotes.add(asked));
      const refused = turned(asked, 'refused', instant(2000));
      expect(await within(({ quotes }) => quotes.replace(refused, 'asked'))).toBe(true);
      expect(await within(({ quotes }) => quotes.replace(turned(asked, 'granted', instant(2001)), 'asked'))).toBe(
        false,
      );
      expect(await within(({ quotes }) => quotes.find(asked.id))).toEqual({ ...refused, text: '' });
    });

    test('lose their words and nothing else', async () => {
      await within(({ quotes }) => quotes.add(asked));
      await within(({ quotes }) => quotes.eraseWords(asked));
      expect(await within(({ quotes }) => quotes.find(asked.id))).toEqual({ ...asked, text: '' });
    });

    test('are forgotten by age, and with whoever asked or wrote', async () => {
      await within(async ({ quotes }) => {
        await quotes.add(asked);
        await quotes.add({ ...asked, id: 'quote-2', at: instant(5000) });
        await quotes.add({ ...asked, id: 'quote-3', at: instant(5000), by: carla, author: anna });
        await quotes.add({ ...asked, id: 'quote-4', at: instant(5000), by: bert, author: carla });
      });
      expect(await within(({ quotes }) => quotes.eraseBefore(instant(1000)))).toBe(0);
      expect(await within(({ quotes }) => quotes.eraseBefore(instant(1001)))).toBe(1);
      expect(await within(({ quotes }) => quotes.eraseOf(anna))).toBe(2);
      expect((await within(({ quotes }) => quotes.of(carla))).map(({ id }) => id)).toEqual(['quote-4']);
    });
  });
}
