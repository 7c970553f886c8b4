import { describe, expect, test } from 'vitest';
import type { TranscriptEntry } from '../../bot/conversation/transcript.ts';
import { instant } from '../../domain/kernel/time.ts';
import { eachWith, type Open } from './open.ts';

function aLine(id: string, change: Partial<TranscriptEntry> = {}): TranscriptEntry {
  const body = { kind: 'words' as const, text: 'uren 90 intervisie' };
  return { id, box: 'member:anna', at: instant(1000), language: 'nl', by: 'bot', body, ...change };
}

/** What every store of the conversation itself has to keep to. */
export function describeConversation(open: Open): void {
  describe('what was received', () => {
    const { within, database } = eachWith(open);

    test('is answered a second time as the first', async () => {
      expect(await within(({ received }) => received.answerTo('Ev1'))).toBeUndefined();
      await within(({ received }) => received.keep('Ev1', '{"antwoord":"opgeslagen"}', instant(1)));
      expect(await within(({ received }) => received.answerTo('Ev1'))).toBe('{"antwoord":"opgeslagen"}');
    });

    test('of many copies at once, one is the first', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, copy) =>
          database().unit.run(async ({ received }) => {
            const answer = await received.answerTo('Ev1');
            if (answer === undefined) await received.keep('Ev1', `het antwoord aan ${copy}`, instant(1));
            return answer;
          }),
        ),
      );
      const kept = await within(({ received }) => received.answerTo('Ev1'));
      expect(kept).toMatch(/^het antwoord aan/);
      expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
      expect(answers.filter((answer) => answer === kept)).toHaveLength(9);
    });

    test('whose unit failed is the first again', async () => {
      const failing = database().unit.run(async ({ received }) => {
        await received.keep('Ev1', 'het antwoord', instant(1));
        throw new Error('the turn failed');
      });
      await expect(failing).rejects.toThrow('the turn failed');
      expect(await within(({ received }) => received.answerTo('Ev1'))).toBeUndefined();
    });

    test('without an answer is claimed once, until the claim is given back', async () => {
      const claim = () => within(({ received }) => received.claim('Ev1', instant(1)));
      expect([await claim(), await claim()]).toEqual([true, false]);
      await within(({ received }) => received.release('Ev1'));
      expect(await claim()).toBe(true);
    });

    test('is forgotten from a moment back', async () => {
      for (const at of [1, 2, 3]) await within(({ received }) => received.claim(`Ev${at}`, instant(at)));
      expect(await within(({ received }) => received.forgetBefore(instant(3)))).toBe(2);
      expect(await within(({ received }) => received.claim('Ev3', instant(9)))).toBe(false);
      expect(await within(({ received }) => received.claim('Ev1', instant(9)))).toBe(true);
    });
  });

  describe('the transcript', () => {
    const { within } = eachWith(open);

    test('gives the last lines of a box, oldest first', async () => {
      const lines = ['1', '2', '3', '4'].map((id) => aLine(id, { at: instant(id === '1' ? 500 : 1000) }));
      await within(async ({ transcript }) => {
        for (const line of [...lines, aLine('5', { box: 'channel:sar' })]) await transcript.add(line);
      });
      expect(await within(({ transcript }) => transcript.of('member:anna', 10))).toEqual(lines);
      expect(await within(({ transcript }) => transcript.of('member:anna', 2))).toEqual(lines.slice(2));
      expect(await within(({ transcript }) => transcript.of('member:bert', 2))).toEqual([]);
    });

    test('replaces a message in place', async () => {
      await within(({ transcript }) => transcript.add(aLine('1')));
      const card = { title: 'Opgeslagen', parts: [{ kind: 'line' as const }] };
      await within(({ transcript }) => transcript.replace('1', { kind: 'card', card }, 'en'));
      await within(({ transcript }) => transcript.replace('unknown', { kind: 'card', card }, 'en'));
      const expected = aLine('1', { body: { kind: 'card', card }, language: 'en' });
      expect(await within(({ transcript }) => transcript.find('1'))).toEqual(expected);
      expect(await within(({ transcript }) => transcript.find('2'))).toBeUndefined();
    });

    test('counts what a box got since a moment, and not what its member said', async () => {
      await within(async ({ transcript }) => {
        await transcript.add(aLine('1', { at: instant(1000) }));
        await transcript.add(aLine('2', { at: instant(1001) }));
        await transcript.add(aLine('3', { at: instant(2000), by: 'reminder' }));
        await transcript.add(aLine('4', { at: instant(2000), by: 'member' }));
        await transcript.add(aLine('5', { at: instant(5), box: 'channel:sar' }));
      });
      const since = { 'member:anna': instant(1000), 'channel:sar': instant(0), 'member:bert': instant(0) };
      expect(await within(({ transcript }) => transcript.countsSince(since))).toEqual({
        'member:anna': 2,
        'channel:sar': 1,
        'member:bert': 0,
      });
    });
  });

  describe('settings', () => {
    const { within } = eachWith(open);

    test('are absent until they are set, and can be set again', async () => {
      expect(await within(({ settings }) => settings.get('clock'))).toBeUndefined();
      await within(({ settings }) => settings.set('clock', '0'));
      await within(({ settings }) => settings.set('clock', '86400000'));
      expect(await within(({ settings }) => settings.get('clock'))).toBe('86400000');
    });
  });
}
