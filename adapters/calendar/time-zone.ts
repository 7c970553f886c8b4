import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Zone } from '../../domain/kernel/time.ts';

/**
 * The zone with its changes of the clock, as a calendar wants it told. The library knows zones with the same clock
 * under one of their names; what it tells is put under the name that was asked for.
 */
export function timeZoneBlock(zone: Zone): string {
  const [block] = tzlib_get_ical_block(zone);
  if (!block) throw new Error(`No calendar knows the time zone ${zone}`);
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
}
