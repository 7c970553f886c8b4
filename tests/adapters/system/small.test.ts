import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { systemClock, travellingClock } from '../../../adapters/system/clock.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { jsonLog } from '../../../adapters/system/log.ts';
import { HOUR, instant } from '../../../domain/kernel/time.ts';

describe('ids', () => {
  test('are never the same, fit in an address, and sort by the moment they were made', () => {
    const made = Array.from({ length: 20_000 }, () => ids.next());
    expect(new Set(made).size).toBe(made.length);
    expect(made.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect([...made].sort()).toEqual(made);
  });

  test('go on when the clock is set back', () => {
    const before = ids.next();
    vi.spyOn(Date, 'now').mockReturnValue(1000);
    const after = ids.next();
    vi.restoreAllMocks();
    expect(after > before).toBe(true);
  });

  test('cannot be guessed from the one before', () => {
    const tails = Array.from({ length: 1000 }, () => ids.next().slice(15));
    expect(new Set(tails).size).toBe(1000);
  });
});

describe('the travelling clock', () => {
  const base = { now: () => instant(1_000_000) };

  test('starts at the clock it is based on, ahead by what was kept', () => {
    expect(travellingClock(base).now()).toBe(1_000_000);
    expect(travellingClock(base, HOUR).now()).toBe(1_000_000 + HOUR);
  });

  test('moves forward and never back', () => {
    const clock = travellingClock(base);
    clock.travelTo(instant(1_000_000 + HOUR));
    clock.travelTo(instant(5));
    expect(clock.now()).toBe(1_000_000 + HOUR);
    expect(clock.offset).toBe(HOUR);
  });

  test('refuses an offset that no clock of ours kept', () => {
    expect(() => travellingClock(base, -1)).toThrow();
    expect(() => travellingClock(base, Number.NaN)).toThrow();
  });

  test('follows the machine', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
  });
});

describe('the log', () => {
  const written = (level: Parameters<typeof jsonLog>[0]) => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const log = jsonLog(level, stream);
    log.info('delivery', { ending: 'sent', count: 2, absent: undefined });
    log.warn('late');
    log.error('broken', { code: 'x' });
    return lines.map((line): Record<string, unknown> => JSON.parse(line));
  };

  test('is one line of JSON an event, with its facts', () => {
    const [first] = written('info');
    expect(first).toMatchObject({ event: 'delivery', ending: 'sent', count: 2 });
    expect(Object.keys(first ?? {}).sort()).toEqual(['count', 'ending', 'event', 'level', 'time']);
  });

  test('leaves out what is below its level', () => {
    expect(written('warn').map(({ event }) => event)).toEqual(['late', 'broken']);
    expect(written('silent')).toEqual([]);
  });
});
