import { describe, expect, test } from 'vitest';
import { instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

const [anna, bert] = ['anna', 'bert'] as MemberId[] as [MemberId, MemberId];
const form = '["agreements.send-tell",{"agreement":"a"}]';

/** What is kept of forms that were not sent in. */
export function describeDrafts(open: Open): void {
  describe('what was typed in a form that was left', () => {
    const { within } = eachWith(open);
    const keep = (member: MemberId, name: string, text: string, at = 1) =>
      within(({ drafts }) => drafts.keep(member, name, { text }, instant(at)));
    const find = (member: MemberId, name = form) => within(({ drafts }) => drafts.find(member, name));

    test('is found again for that form by whoever typed it alone, as it was left last', async () => {
      await keep(anna, form, 'eerst');
      await keep(anna, form, 'daarna');
      await keep(bert, 'een ander formulier', 'van Bert');
      expect(await find(anna)).toEqual({ text: 'daarna' });
      expect([await find(bert), await find(anna, 'een ander formulier')]).toEqual([undefined, undefined]);
    });

    test('is all of theirs, the oldest first', async () => {
      await keep(anna, 'b', 'later', 2);
      await keep(anna, 'c', 'eerder', 1);
      await keep(bert, 'b', 'van Bert');
      expect(await within(({ drafts }) => drafts.of(anna))).toEqual([{ text: 'eerder' }, { text: 'later' }]);
    });

    test('is dropped form by form, by member, and from a moment back', async () => {
      await keep(anna, 'a', '1', 1);
      await keep(anna, 'b', '2', 2);
      await keep(anna, 'c', '3', 3);
      await keep(bert, 'a', 'van Bert', 3);
      await within(({ drafts }) => drafts.drop(anna, 'c'));
      expect(await within(({ drafts }) => drafts.eraseBefore(instant(2)))).toBe(1);
      expect(await within(({ drafts }) => drafts.of(anna))).toEqual([{ text: '2' }]);
      expect(await within(({ drafts }) => drafts.eraseOf(anna))).toBe(1);
      expect([await find(anna, 'b'), await find(bert, 'a')]).toEqual([undefined, { text: 'van Bert' }]);
    });
  });
}
