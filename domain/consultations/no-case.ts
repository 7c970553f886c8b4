import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { addDays, type CalendarDay, dayAt } from '../kernel/time.ts';
import { workingDayOnOrBefore } from '../kernel/working-days.ts';
import { type AddItemRefusal, addItem } from '../meetings/add-item.ts';
import { LONGEST_POINT } from '../meetings/agenda.ts';
import type { MeetingName } from '../meetings/meeting.store.ts';
import { calendarOf, findMeeting, nothingTyped } from '../meetings/meeting-world.ts';
import { type Meeting, nextMeeting } from '../meetings/meetings.ts';
import type { Body, Member } from '../network/network.ts';
import { holidaysOf } from '../nudges/reach.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { settingsOf } from './find-team.ts';
import { chairsOf, owe, screenersOf } from './tell-others.ts';

/** A leerpunt that an expertteam may like to discuss; released, so everybody may read it. */
export interface Proposal {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/** What there is to discuss for an expertteam without a case; where leerpunten are kept knows. */
export type Proposals = (ret: Body, slot: CalendarDay) => Promise<readonly Proposal[]>;

/** So many working days before the meeting: there is still time to read, and a case may still come. */
const DAYS_BEFORE = 3;
/** More than this is no evening. */
const MOST_PROPOSED = 3;
const MINUTES = 20;

/** Chair and screeners hear, once, that there is no case for the next table. */
export async function tellOfEmptyTables(world: ConsultationWorld): Promise<void> {
  for (const ret of world.network.bodies) {
    const meeting = isExpertteam(ret, world) ? nextMeeting(ret, world.now, calendarOf(world)) : undefined;
    if (!meeting || !isNear(meeting, world) || (await hasSubject(meeting, world))) continue;
    const team = { ret: ret.key };
    const leaders = [...chairsOf(team, world.network), ...screenersOf(team, world.network)];
    const named = { ...world, today: meeting.slot };
    await owe('consultation-no-case', subjectOf(meeting), leaders, 'in-hours', named, meeting.start);
  }
}

/** The meeting that such a nudge is about, with what may be discussed; undefined when there is a case, or nothing to propose. */
export async function emptyTable(
  about: MeetingName,
  proposals: Proposals,
  world: ConsultationWorld,
): Promise<{ readonly ret: Body; readonly meeting: Meeting; readonly proposed: readonly Proposal[] } | undefined> {
  const found = findMeeting(about, world);
  if (!found || found.meeting.cancelled || found.meeting.start <= world.now) return undefined;
  if (await hasSubject(found.meeting, world)) return undefined;
  const proposed = (await proposals(found.body, found.meeting.slot)).slice(0, MOST_PROPOSED);
  return proposed.length > 0 ? { ret: found.body, meeting: found.meeting, proposed } : undefined;
}

/** *Op de agenda zetten*: the leerpunten that were proposed, each as a point of its own. */
export async function discussLessons(
  asker: Member,
  about: MeetingName,
  proposals: Proposals,
  world: ConsultationWorld,
): Promise<Outcome<number, AddItemRefusal | { readonly code: 'nothing-to-discuss' }>> {
  const empty = await emptyTable(about, proposals, world);
  if (!empty) return refused({ code: 'nothing-to-discuss' });
  for (const { number, text } of empty.proposed) {
    const about = `L-${number}: ${text}`.slice(0, LONGEST_POINT);
    const item = { body: empty.ret.key, slot: empty.meeting.slot, kind: 'bespreken', about, minutes: MINUTES } as const;
    const added = await addItem(asker, item, { ...world, guard: nothingTyped });
    if (!added.done) return added;
  }
  return done(empty.proposed.length);
}

/** As the nudge names it. */
export function meetingOfNews(about: string): MeetingName {
  const [body, slot] = about.split('/');
  return { body, slot } as MeetingName;
}

function subjectOf({ body, slot }: Meeting): string {
  return `${body}/${slot}`;
}

function isExpertteam({ type, region }: Body, { network }: ConsultationWorld): boolean {
  return type === 'ret' && region !== undefined && settingsOf(region, network) !== undefined;
}

function isNear({ day }: Meeting, world: ConsultationWorld): boolean {
  const holidays = holidaysOf(world.network, world.holidays);
  let first = day;
  for (let left = DAYS_BEFORE; left > 0; left -= 1) first = workingDayOnOrBefore(addDays(first, -1), holidays);
  return dayAt(world.now, world.network.settings.zone) >= first;
}

/** A case, or anything else that somebody wants to discuss. */
async function hasSubject(meeting: Meeting, { stores }: ConsultationWorld): Promise<boolean> {
  return (await stores.meetings.agenda([meeting])).some(
    ({ consultation, kind }) => consultation !== undefined || kind === 'bespreken',
  );
}
