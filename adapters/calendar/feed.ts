import ical, { ICalEventStatus } from 'ical-generator';
import { fullNameOf } from '../../bot/conversation/body-names.ts';
import { sayDate } from '../../bot/language/say.ts';
import { dayAt, HOUR, type Instant, instant, timeAt, type Zone } from '../../domain/kernel/time.ts';
import type { CalendarFeed, FeedMeeting } from '../../domain/meetings/calendar-feed.ts';
import type { Meeting } from '../../domain/meetings/meetings.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Language } from '../../domain/network/network.ts';
import { feedTexts } from './feed.texts.ts';
import { timeZoneBlock } from './time-zone.ts';

/** What the feed is drawn with beside the meetings themselves. */
export interface FeedHouse {
  readonly network: NetworkView;
  readonly now: Instant;
}

/** What no calendar can read; line ends are the library's. */
const unreadable = /(?!\n|\u200d)[\p{Cc}\p{Cf}]/gu;

/**
 * A member's meetings as a calendar reads them (RFC 5545), each under a name that stays when it moves. Times are on the
 * network's clock. The calendar itself has no zone, because the library would write its stamps in it instead of in UTC.
 */
export function calendarText({ meetings, language }: CalendarFeed, { network, now }: FeedHouse): string {
  const { zone } = network.settings;
  const calendar = ical({
    prodId: { company: 'Schakelbot', product: 'bijeenkomsten', language: language.toUpperCase() },
    name: feedTexts[language].name,
    timezone: { name: null, generator: () => timeZoneBlock(zone) },
    ttl: 60 * 60,
  });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, language, network, now));
  return `${calendar.toString()}\r\n`;
}

function eventOf(listed: FeedMeeting, language: Language, network: NetworkView, now: Instant) {
  const { meeting, body, sequence } = listed;
  const { zone } = network.settings;
  const name = meeting.cancelled ? `${feedTexts[language].cancelled} ${fullNameOf(body)}` : fullNameOf(body);
  return {
    id: `${meeting.body}-${meeting.slot}@schakelbot`,
    sequence,
    stamp: new Date(now),
    ...timesOf(meeting, zone),
    summary: readable(name),
    description: readable(descriptionOf(listed, language, network)) || null,
    location: meeting.venue ? readable(meeting.venue) : null,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** What changed, in whose name, and the agenda; a consultatie has no place in a calendar that others may see. */
function descriptionOf(
  { meeting, namens, agenda = [] }: FeedMeeting,
  language: Language,
  network: NetworkView,
): string {
  const t = feedTexts[language];
  const names = namens.map((id) => network.member(id)?.name ?? '–').join(', ');
  const points = agenda.filter(({ consultation }) => consultation === undefined);
  return [
    ...(meeting.moved ? [t.moved(sayDate(meeting.slot, meeting.day, language))] : []),
    ...(meeting.why ? [meeting.why] : []),
    ...(names ? [t.namens(names)] : []),
    ...(points.length > 0 ? [t.agenda, ...points.map(({ about }, index) => `${index + 1}. ${about}`)] : []),
  ].join('\n');
}

/**
 * On the zone's clock; in UTC when a time happens twice on it, which calendars read each in its own way, or when this
 * machine's own clock skips it, because the library reads it there.
 */
function timesOf({ start, end }: Meeting, zone: Zone) {
  const doubtful = [start, end].some((at) => isDoubled(at, zone) || isSkippedHere(clockTime(at, zone)));
  if (doubtful) return { start: new Date(start), end: new Date(end) };
  return { start: clockTime(start, zone), end: clockTime(end, zone), timezone: zone };
}

function isDoubled(at: Instant, zone: Zone): boolean {
  return [-HOUR, HOUR].some((away) => timeAt(instant(at + away), zone) === timeAt(at, zone));
}

function isSkippedHere(time: string): boolean {
  return new Date(time).getHours() !== Number(time.slice(11, 13));
}

/** A time on the zone's clock, written without a zone, so that it stands in the calendar as it is. */
function clockTime(at: Instant, zone: Zone): string {
  return `${dayAt(at, zone)}T${timeAt(at, zone)}:00`;
}

function readable(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(unreadable, '');
}
