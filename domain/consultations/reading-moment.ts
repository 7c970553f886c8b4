import type { Holidays } from '../kernel/ports.ts';
import { addDays, dayAt, type Instant, includes, momentOf, type Period, weekdayOf } from '../kernel/time.ts';
import { isWorkingDay } from '../kernel/working-days.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member, MemberId } from '../network/network.ts';
import { holidaysOf } from '../nudges/reach.ts';
import type { Team } from './consultation.world.ts';

/** When somebody will read what is asked now, and who. */
export interface ReadingMoment {
  /** It begins now when somebody is reading, else at the opening of the next hours. */
  readonly from: Instant;
  readonly until: Instant;
  readonly isNow: boolean;
  /** The screeners who are there then. */
  readonly by: readonly Member[];
}

export interface ReadingWorld {
  readonly now: Instant;
  readonly network: NetworkView;
  readonly holidays: Holidays;
  readonly stores: {
    readonly supervision: { absences(member: MemberId, period: Period): Promise<readonly Period[]> };
  };
}

/** What it takes to know when is read: the region's hours, and who reads. */
export type Readable = Pick<Team, 'screeners'> & { readonly settings: Pick<Team['settings'], 'reading'> };

/** Further ahead no honest promise can be made. */
const DAYS_AHEAD = 92;

/**
 * The first of the region's reading hours, on the network's clock, that are not over, on a working day on which a
 * screener is there. Undefined when there is none in three months: then nobody can say when it will be read.
 */
export async function readingMoment(team: Readable, world: ReadingWorld): Promise<ReadingMoment | undefined> {
  const { zone } = world.network.settings;
  const holidays = holidaysOf(world.network, world.holidays);
  const first = dayAt(world.now, zone);
  const away = await absencesOf(team.screeners, { from: first, to: addDays(first, DAYS_AHEAD) }, world);
  for (let day = first, tried = 0; tried <= DAYS_AHEAD; day = addDays(day, 1), tried += 1) {
    if (!isWorkingDay(day, holidays)) continue;
    const by = team.screeners.filter(({ id }) => !away.get(id)?.some((absence) => includes(absence, day)));
    const hours = team.settings.reading
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ from, to }) => ({ from: momentOf(day, from, zone), until: momentOf(day, to, zone) }))
      .filter(({ from, until }) => from < until && world.now < until)
      .sort((one, other) => one.from - other.from)[0];
    if (!hours || by.length === 0) continue;
    const isNow = hours.from <= world.now;
    return { from: isNow ? world.now : hours.from, until: hours.until, isNow, by };
  }
  return undefined;
}

async function absencesOf(members: readonly Member[], within: Period, { stores }: ReadingWorld) {
  const away = new Map<MemberId, readonly Period[]>();
  for (const { id } of members) away.set(id, await stores.supervision.absences(id, within));
  return away;
}
