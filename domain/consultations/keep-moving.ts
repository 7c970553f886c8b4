import { addDays, dayAt, instant } from '../kernel/time.ts';
import { workingDayOnOrAfter } from '../kernel/working-days.ts';
import { holidaysOf } from '../nudges/reach.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { keepTables } from './keep-tables.ts';
import { tellOfEmptyTables } from './no-case.ts';
import { findCallers, findStandIns, readsNow, waitsForReader } from './stand-in.ts';
import { bureauOf, type News, owe } from './tell-others.ts';
import { tellOfWaitingCalls } from './waiting-calls.ts';

/** What is said because time passed; each names what it is about so that it is said once. */
export const keptMoving = [
  'consultation-stand-in',
  'consultation-deputy',
  'consultation-table-moved',
  'consultation-table-off',
  'consultation-waits-for-you',
  'consultation-unread',
  'consultation-not-read',
  'consultation-call-waits',
  'consultation-call-late',
  'consultation-call-unmade',
  'consultation-no-case',
] as const satisfies readonly News[];

const beginning = instant(0);
/** After so many days without an answer the asker hears, once, that somebody waits for it. */
const DAYS_TILL_ASKED_AGAIN = 7;

/** Sees to it that nothing waits unseen: in the round of `follow-up-consultations`, before it plans. */
export async function keepMoving(world: ConsultationWorld): Promise<void> {
  await findStandIns(world);
  await findCallers(world);
  await keepTables(world);
  await tellWhoWaits(world);
  await tellOfWaitingCalls(world);
  await tellOfEmptyTables(world);
}

/** The bureau, of a question that nobody reads: its number and region. The asker, of one that waits for them. */
async function tellWhoWaits(world: ConsultationWorld): Promise<void> {
  const within = { from: beginning, to: instant(world.now + 1) };
  const { consultations } = world.stores;
  for (const each of await consultations.inStage(['asked'], 'stageSince', within)) {
    if (!(await isUnread(each, world))) continue;
    await owe('consultation-unread', each.id, bureauOf(world.network), 'in-hours', since(each, world));
    // On the day itself the asker heard so when it was asked.
    if (since(each, world).today < world.today && world.network.member(each.asker))
      await owe('consultation-not-read', each.id, [each.asker], 'in-hours', since(each, world));
  }
  for (const each of await consultations.inStage(['question-back', 'table-proposed'], 'stageSince', within)) {
    if (!isLongSince(each, world) || !world.network.member(each.asker)) continue;
    await owe('consultation-waits-for-you', each.id, [each.asker], 'in-hours', since(each, world));
  }
}

/** Whether nobody who may read it comes to it in the time that the region settled. */
export async function isUnread(consultation: Consultation, world: ConsultationWorld): Promise<boolean> {
  if (!(await waitsForReader(consultation, world))) return false;
  return (await readsNow(consultation, world)).as === 'nobody';
}

/** Named by the day since which it waits: once for each time that it does. */
function since({ stageSince }: Consultation, world: ConsultationWorld): ConsultationWorld {
  return { ...world, today: dayAt(stageSince, world.network.settings.zone) };
}

function isLongSince({ stageSince }: Consultation, world: ConsultationWorld): boolean {
  const { zone } = world.network.settings;
  const holidays = holidaysOf(world.network, world.holidays);
  const day = workingDayOnOrAfter(addDays(dayAt(stageSince, zone), DAYS_TILL_ASKED_AGAIN), holidays);
  return dayAt(world.now, zone) >= day;
}
