import { done, type Outcome } from '../kernel/outcome.ts';
import type { Recurrence } from '../kernel/ports.ts';
import { type Meeting, nextMeeting } from '../meetings/meetings.ts';
import type { Member } from '../network/network.ts';
import { holidaysOf } from '../nudges/reach.ts';
import type { Team, TeamRefusal } from './consultation.world.ts';
import { ownTeam } from './find-team.ts';
import type { ReadingMoment } from './reading-moment.ts';
import { type WhoReadsWorld, whoReads } from './who-reads.ts';

/** Who helps the asker, how to reach them, and when: shown before anything is asked. */
export interface Help extends Team {
  /** The next table of the expertteam. */
  readonly table?: Meeting | undefined;
  /** Undefined when nobody can say when it will be read. */
  readonly reading?: ReadingMoment | undefined;
  /** Who stands in, as long as no screener comes to it in time. */
  readonly deputy?: Member | undefined;
  /** Nobody comes to it in time, and the bureau hears that it waits. */
  readonly unread: boolean;
}

/** What is said of the expertteam of the asker's own region within a minute. */
export async function helpFor(
  asker: Member,
  world: WhoReadsWorld & { readonly recurrence: Recurrence },
): Promise<Outcome<Help, TeamRefusal>> {
  const team = ownTeam(asker, world.network);
  if (!team.done) return team;
  const { network, recurrence, now } = world;
  const calendar = { recurrence, holidays: holidaysOf(network, world.holidays), zone: network.settings.zone };
  const table = nextMeeting(team.value.ret, now, calendar);
  const where = { asker: asker.id, region: team.value.region.key, ret: team.value.ret.key };
  const reads = await whoReads({ ...where, since: now }, world);
  const deputy = reads.as === 'deputy' ? reads.deputy : undefined;
  return done({ ...team.value, table, reading: reads.reading, deputy, unread: reads.as === 'nobody' });
}
