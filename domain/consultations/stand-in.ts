import { instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';
import { endedStages, unscreenedStages } from './consultation.stages.ts';
import { type Consultation, stages } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { owe, screenersOf } from './tell-others.ts';
import { reachable, type WhoReads, type WhoReadsWorld, whoReads } from './who-reads.ts';

const beginning = instant(0);
const live = stages.filter((stage) => !endedStages.includes(stage));

/**
 * Looks at every question under way: when nobody reads it in time any more, somebody stands in, and the asker hears who.
 * What is being talked about stays with its screener through a holiday; it needs another when she is there no more.
 */
export async function findStandIns(world: ConsultationWorld): Promise<number> {
  const { now, stores } = world;
  const all = await stores.consultations.inStage(live, 'stageSince', { from: beginning, to: instant(now + 1) });
  let found = 0;
  for (const consultation of all) {
    if (!(await waitsForReader(consultation, world))) continue;
    const reads = await readsNow(consultation, world);
    if (reads.as !== 'deputy' || reads.deputy.id === consultation.deputy) continue;
    if (await seat(reads.deputy.id, consultation, world)) found += 1;
  }
  return found;
}

/** The same for who wants to be called. */
export async function findCallers(world: ConsultationWorld): Promise<void> {
  const { network, stores } = world;
  const rets = network.bodies.filter(({ type }) => type === 'ret').map(({ key }) => key);
  for (const call of await stores.consultations.openCalls(rets)) {
    const reads = await whoReads({ ...call, since: call.at }, world);
    if (reads.as !== 'deputy' || reads.deputy.id === call.deputy) continue;
    await stores.consultations.standInForCall(call.id, reads.deputy.id);
    await owe('consultation-call', call.id, [reads.deputy.id], 'in-hours', world);
  }
}

/** Who reads it, as things stand now. */
export function readsNow(consultation: Consultation, world: WhoReadsWorld): Promise<WhoReads> {
  const { asker, region, ret, stageSince } = consultation;
  return whoReads({ asker, region, ret, since: stageSince }, world);
}

/** Nobody has looked at it yet; or it goes on, and nobody who screens is left but, perhaps, the asker. */
export async function waitsForReader(consultation: Consultation, world: WhoReadsWorld): Promise<boolean> {
  const { asker, stage } = consultation;
  if (unscreenedStages.includes(stage)) return true;
  const screeners = screenersOf(consultation, world.network).flatMap((id) => world.network.member(id) ?? []);
  return (await reachable(screeners, asker, world)).length === 0;
}

async function seat(deputy: MemberId, before: Consultation, world: ConsultationWorld): Promise<boolean> {
  const consultation = { ...before, deputy, version: before.version + 1 };
  if (!(await world.stores.consultations.replace(consultation))) return false;
  const about = `${consultation.id}/${consultation.version}`;
  await owe('consultation-stand-in', about, [deputy], 'in-hours', world);
  await owe('consultation-deputy', about, [consultation.asker], 'in-hours', world);
  return true;
}
