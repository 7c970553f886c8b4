import { describe, expect, test } from 'vitest';
import { instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { smallNetwork } from '../builders/network.ts';
import { idOf } from './consultations.given.ts';
import { eachWith, type Open } from './open.ts';

/** What the log of who read a consultatie has to keep to. */
export function describeReadings(open: Open): void {
  describe('the log of readings', () => {
    const { within } = eachWith(open);
    const people = () =>
      within(async ({ network }) => {
        await network.replace(smallNetwork, instant(1));
        const idsOf = (await network.load()).members.map(({ id }) => id);
        return idsOf as [MemberId, MemberId, ...MemberId[]];
      });
    const note = (number: number, reader: MemberId, at = 5) =>
      within(({ consultations }) => consultations.noteReading({ consultation: idOf(number), reader, at: instant(at) }));
    const readings = (number: number) => within(({ consultations }) => consultations.readings(idOf(number)));
    const verify = (kept?: { lines: number; code: string }) =>
      within(({ consultations }) => consultations.verifyReadings(kept));

    test('tells who read it, each time, in order; and what one read', async () => {
      const [bert, carla] = await people();
      for (const reader of [bert, carla, bert]) await note(1, reader);
      await note(2, bert, 6);
      const line = (reader: MemberId) => ({ consultation: idOf(1), reader, at: instant(5) });
      expect(await readings(1)).toEqual([bert, carla, bert].map(line));
      expect(await readings(3)).toEqual([]);
      const other = { consultation: idOf(2), reader: bert, at: instant(6) };
      expect(await within(({ consultations }) => consultations.readingsBy(bert))).toEqual([
        line(bert),
        line(bert),
        other,
      ]);
    });

    test('is sound from its beginning on, and a head that was kept is still in it', async () => {
      expect(await verify()).toEqual({ sound: true, head: { lines: 0, code: '' } });
      const [bert] = await people();
      await note(1, bert);
      const first = await verify();
      expect(first).toMatchObject({ sound: true, head: { lines: 1 } });
      await note(2, bert);
      expect(await verify(first.sound ? first.head : undefined)).toMatchObject({ sound: true, head: { lines: 2 } });
      expect(await verify({ lines: 1, code: 'another' })).toEqual({ sound: false, line: 1, fault: 'changed' });
      expect(await verify({ lines: 9, code: 'another' })).toEqual({ sound: false, line: 3, fault: 'removed' });
    });

    test('takes in readings that come at once, each in a place of its own', async () => {
      const [bert, carla] = await people();
      await Promise.all(Array.from({ length: 12 }, (_, index) => note(index % 3, index % 2 ? bert : carla, index)));
      expect(await verify()).toMatchObject({ sound: true, head: { lines: 12 } });
      expect((await readings(0)).length).toBe(4);
    });

    test('does not name who is unknown to the network', async () => {
      await people();
      await note(1, 'somebody-gone' as MemberId);
      expect(await readings(1)).toEqual([{ consultation: idOf(1), reader: undefined, at: instant(5) }]);
    });
  });
}
