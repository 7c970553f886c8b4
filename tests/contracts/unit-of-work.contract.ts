import { describe, expect, test } from 'vitest';
import { ConcurrentChange } from '../../domain/kernel/ports.ts';
import { eachWith, type Open } from './open.ts';

/** What every database has to keep to as a whole. */
export function describeUnitOfWork(open: Open): void {
  describe('a unit of work', () => {
    const { within, database } = eachWith(open);
    const value = (key: string) => within(({ settings }) => settings.get(key));

    test('stores everything, or nothing when it throws', async () => {
      await within(async ({ settings }) => {
        await settings.set('a', '1');
        await settings.set('b', '1');
      });
      const failing = within(async ({ settings }) => {
        await settings.set('a', '2');
        throw new Error('halfway');
      });
      await expect(failing).rejects.toThrow('halfway');
      expect([await value('a'), await value('b')]).toEqual(['1', '1']);
    });

    test('answers what the work answers', async () => {
      expect(await within(async () => ({ any: 'value' }))).toEqual({ any: 'value' });
    });

    test('never sees another one by half: two hundred at once add up', async () => {
      await within(({ settings }) => settings.set('sum', '0'));
      await Promise.all(
        Array.from({ length: 200 }, () =>
          database().unit.run(async ({ settings }) => {
            await settings.set('sum', String(Number(await settings.get('sum')) + 1));
          }),
        ),
      );
      expect(await value('sum')).toBe('200');
    });

    test('is run again when another one came first, and gives up in the end', async () => {
      let runs = 0;
      await within(async ({ settings }) => {
        runs += 1;
        await settings.set('runs', String(runs));
        if (runs < 3) throw new ConcurrentChange('somebody else was first');
      });
      expect(await value('runs')).toBe('3');
    });

    test('is not run again for any other reason', async () => {
      let runs = 0;
      const failing = within(async () => {
        runs += 1;
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(runs).toBe(1);
    });

    test('leaves no way in after it ended', async () => {
      const leaked = await within(async (stores) => stores);
      await expect(leaked.settings.set('a', 'too late')).rejects.toThrow();
      expect(await value('a')).toBeUndefined();
    });

    test('asked for after closing is refused; those under way end first', async () => {
      const under = database().unit.run(({ settings }) => settings.set('a', '1'));
      await database().close();
      await under;
      await expect(value('a')).rejects.toThrow('closed');
    });

    test('goes on after one that failed in the database itself', async () => {
      const line = { id: '1', box: 'b', at: 1 as never, language: 'nl' as const, by: 'bot' as const };
      const twice = within(async ({ transcript }) => {
        await transcript.add({ ...line, body: { kind: 'words', text: 'een' } });
        await transcript.add({ ...line, body: { kind: 'words', text: 'twee' } });
      });
      await expect(twice).rejects.toThrow();
      expect(await within(({ transcript }) => transcript.of('b', 9))).toEqual([]);
      expect(await database().ready()).toBe(true);
    });
  });

  describe('readiness', () => {
    const { database } = eachWith(open);

    test('is said of an open database and not of a closed one', async () => {
      expect(await database().ready()).toBe(true);
      await database().close();
      expect(await database().ready()).toBe(false);
    });
  });
}
