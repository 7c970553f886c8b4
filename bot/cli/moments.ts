import { asDay, type Instant, instant, momentOf, type WallTime, type Zone } from '../../domain/kernel/time.ts';

/** Reads `--at`: an ISO time with its offset, or one on the network's own clock; a day alone is its noon. */
export function readMoment(text: string, zone: Zone): Instant | undefined {
  const wall = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text);
  if (wall) {
    const day = asDay(wall[1] ?? '');
    const time = wall[2] ?? '12:00';
    const exists = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
    return day && exists ? momentOf(day, time as WallTime, zone) : undefined;
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : instant(moment);
}
