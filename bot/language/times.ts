import type { WallTime } from '../../domain/kernel/time.ts';

const shape = /^(?:om |at )?(\d{1,2})(?:\s?[.:uh]\s?(\d{2}))?\s?(?:uur|u|h|hours?)?$/;
/** "Om 2 uur" may be the afternoon: hours before this one are understood only when they are written in full, "02.00". */
const MORNING = 7;

/** Reads a time on the clock as people write it in a field: "13.30", "9:30", "14 uur", "13u30". */
export function readTime(text: string): WallTime | undefined {
  const [, hours = '', minutes = '00'] = shape.exec(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (Number(hours) < MORNING && hours.length < 2) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}` as WallTime;
}

/** "13.30": a time as it stands in a field. */
export function writeTime(time: WallTime, language: 'nl' | 'en'): string {
  return language === 'nl' ? time.replace(':', '.') : time;
}
