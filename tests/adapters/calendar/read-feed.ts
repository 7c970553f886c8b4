import ICAL from 'ical.js';
import { type Instant, instant } from '../../../domain/kernel/time.ts';

/** A meeting as a calendar reads it from the feed, by code that did not write it. */
export interface Read {
  readonly uid: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
}

/** Reads a feed with ical.js, which works out every moment by the time zone that the feed itself tells. */
export function readFeedText(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [zone.getFirstPropertyValue('tzid'), new ICAL.Timezone(zone)]),
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const moment = (name: string): Instant => {
      const property = component.getFirstProperty(name);
      const time = property?.getFirstValue() as ICAL.Time;
      if (time.zone === ICAL.Timezone.utcTimezone) return instant(time.toUnixTime() * 1000);
      const zone = zones.get(property?.getParameter('tzid') as string);
      if (!zone) throw new Error(`${name} has no time zone that the feed tells`);
      time.zone = zone;
      return instant(time.toUnixTime() * 1000);
    };
    const stamp = component.getFirstPropertyValue('dtstamp') as ICAL.Time;
    if (stamp.zone !== ICAL.Timezone.utcTimezone) throw new Error('A stamp is in UTC');
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: moment('dtstart'),
      end: moment('dtend'),
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status') as string,
      summary: event.summary,
      location: event.location,
      description: event.description,
    };
  });
}
