import { addDays, type CalendarDay, dayAt, type Instant, type Period } from '../kernel/time.ts';
import { workingDaysAfter } from '../kernel/working-days.ts';
import { holdersOf } from '../network/lookup.ts';
import type { BodyKey, Member, MemberId } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import type { PreferenceStore } from '../nudges/preferences.ts';
import { holidaysOf } from '../nudges/reach.ts';
import { comesOnceTheySpeak } from '../nudges/undelivered.ts';
import { deputiesOf, settingsOf } from './find-team.ts';
import { type ReadingMoment, type ReadingWorld, readingMoment } from './reading-moment.ts';

/** Whose question it is and where it waits, since when. */
export interface Waiting {
  readonly asker: MemberId;
  readonly region: string;
  readonly ret: BodyKey;
  readonly since: Instant;
}

export interface WhoReadsWorld extends ReadingWorld {
  readonly stores: ReadingWorld['stores'] & {
    readonly ledger: Pick<Ledger, 'undelivered'>;
    readonly preferences: Pick<PreferenceStore, 'of'>;
  };
}

/**
 * Who reads a question that waits. `deputy`: no screener comes to it in the time that the region settled, and this
 * member does. `nobody`: nobody does; `reading` is then when a screener will, if that can be known.
 */
export type WhoReads =
  | { readonly as: 'screeners' | 'nobody'; readonly reading?: ReadingMoment | undefined }
  | { readonly as: 'deputy'; readonly deputy: Member; readonly reading: ReadingMoment };

/** So many working days when the region has settled nothing (any more). */
const USUAL_DAYS = 3;

/**
 * Screeners first. Who is away, asked the question themselves, or can't be written to, does not read it: then whom the
 * region named, then the chair of its expertteam. So no question waits unseen while its screener is on holiday.
 */
export async function whoReads({ asker, region, ret, since }: Waiting, world: WhoReadsWorld): Promise<WhoReads> {
  const { network } = world;
  const settings = settingsOf(region, network);
  const reads = async (members: readonly Member[]) =>
    settings && readingMoment({ settings, screeners: await reachable(members, asker, world) }, quietIsAway(world));
  const last = lastDay(since, settings?.screenWithin ?? USUAL_DAYS, world);
  const first = settings && (await firstHours({ settings, screeners: network.members.slice(0, 1) }, world));
  const inTime = (moment: ReadingMoment | undefined): moment is ReadingMoment =>
    moment !== undefined && dayOf(moment.from, world) <= later(last, first);

  const reading = await reads(holdersOf(network, ret, 'screener'));
  if (inTime(reading)) return { as: 'screeners', reading };
  for (const deputy of deputiesOf(region, ret, network)) {
    const theirs = await reads([deputy]);
    if (inTime(theirs)) return { as: 'deputy', deputy, reading: theirs };
  }
  return { as: 'nobody', reading };
}

/** Without who asked, and without who can't be written to: their account is gone, or was never there. */
export async function reachable(members: readonly Member[], asker: MemberId, { now, stores }: WhoReadsWorld) {
  const found: Member[] = [];
  for (const member of members) {
    if (member.id === asker) continue;
    const undelivered = await stores.ledger.undelivered(now, { kind: 'member', member: member.id });
    if (!undelivered.some(({ reason }) => comesOnceTheySpeak(reason))) found.push(member);
  }
  return found;
}

/** Who asked for quiet hears nothing until then, so they read nothing either. */
function quietIsAway(world: WhoReadsWorld): WhoReadsWorld {
  const { preferences, supervision } = world.stores;
  const absences = async (member: MemberId, within: Period): Promise<readonly Period[]> => {
    const { quietUntil } = await preferences.of(member);
    const away = await supervision.absences(member, within);
    const isQuiet = quietUntil !== undefined && quietUntil > within.from;
    return isQuiet ? [...away, { from: within.from, to: addDays(quietUntil, -1) }] : away;
  };
  return { ...world, stores: { ...world.stores, supervision: { absences } } };
}

/** The first hours in which the region reads at all, whoever is there. */
async function firstHours(team: Parameters<typeof readingMoment>[0], world: WhoReadsWorld) {
  const present = { supervision: { absences: async () => [] } };
  const moment = await readingMoment(team, { ...world, stores: present });
  return moment && dayOf(moment.from, world);
}

function lastDay(since: Instant, within: number, world: WhoReadsWorld): CalendarDay {
  return workingDaysAfter(dayOf(since, world), within, holidaysOf(world.network, world.holidays));
}

function dayOf(at: Instant, { network }: WhoReadsWorld): CalendarDay {
  return dayAt(at, network.settings.zone);
}

function later(one: CalendarDay, other: CalendarDay | undefined): CalendarDay {
  return other !== undefined && other > one ? other : one;
}
