import { DAY, dayAt, type Instant, instant, momentOf, timeAt } from '../kernel/time.ts';
import { isWorkingDay, workingDayOnOrAfter, workingDaysAfter } from '../kernel/working-days.ts';
import type { Member } from '../network/network.ts';
import { opens } from '../nudges/disturb.ts';
import { holidaysOf } from '../nudges/reach.ts';
import type { CallRequest, CallRequestId } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { bureauOf, owe, screenersOf } from './tell-others.ts';
import { whoReads } from './who-reads.ts';

/** What was not called back in this time is found in the lists. */
const DAYS_OF_USE = 14;

/**
 * Who wants to be called and was not within a working day: who screens there hears it once more, and who asked hears
 * that. After two, or after one when nobody there gets messages, the bureau hears that somebody waits and in which
 * region: not who, and no number.
 */
export async function tellOfWaitingCalls(world: ConsultationWorld): Promise<void> {
  const { network, now, stores } = world;
  const rets = network.bodies.filter(({ type }) => type === 'ret').map(({ key }) => key);
  for (const call of await stores.consultations.openCalls(rets)) {
    if (now < afterWorkingDays(1, call, world) || now >= endOfUse(call)) continue;
    const named = { ...world, today: dayAt(call.at, network.settings.zone) };
    const screeners = screenersOf(call, network).filter((member) => member !== call.asker);
    await owe('consultation-call-waits', call.id, screeners, 'in-hours', named, endOfUse(call));
    await owe('consultation-call-late', call.id, [call.asker], 'in-hours', named, endOfUse(call));
    if (!(await isForBureau(call, world))) continue;
    const bureau = bureauOf(network).filter((member) => member !== call.asker && !screeners.includes(member));
    await owe('consultation-call-unmade', call.id, bureau, 'in-hours', named, endOfUse(call));
  }
}

/** What the bureau may know of a call that nobody makes; undefined once it was made, and for everybody else. */
export async function unmadeCall(
  asker: Member,
  id: CallRequestId,
  world: Pick<ConsultationWorld, 'network' | 'stores'>,
): Promise<Pick<CallRequest, 'id' | 'region' | 'ret' | 'at'> | undefined> {
  if (!bureauOf(world.network).includes(asker.id)) return undefined;
  const call = await world.stores.consultations.findCall(id);
  if (!call?.words || call.done) return undefined;
  const { region, ret, at } = call;
  return { id, region, ret, at };
}

async function isForBureau(call: CallRequest, world: ConsultationWorld): Promise<boolean> {
  if (world.now >= afterWorkingDays(2, call, world)) return true;
  return (await whoReads({ ...call, since: call.at }, world)).as === 'nobody';
}

/** The same time so many working days later; a free day counts from the morning after it. */
function afterWorkingDays(count: number, { at }: CallRequest, world: ConsultationWorld): Instant {
  const { zone } = world.network.settings;
  const holidays = holidaysOf(world.network, world.holidays);
  const day = dayAt(at, zone);
  const [from, time] = isWorkingDay(day, holidays)
    ? [day, timeAt(at, zone)]
    : [workingDayOnOrAfter(day, holidays), opens];
  return momentOf(workingDaysAfter(from, count, holidays), time, zone);
}

function endOfUse({ at }: CallRequest): Instant {
  return instant(at + DAYS_OF_USE * DAY);
}
