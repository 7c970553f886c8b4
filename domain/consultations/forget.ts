import { addMonths, DAY, dayAt, type Instant, instant, momentOf } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import { endedStages } from './consultation.stages.ts';
import type { ConsultationStore } from './consultation.store.ts';
import { type Consultation, stages } from './consultation.ts';
import type { News } from './tell-others.ts';

/** Texts are kept this long after closing (domain handbook 7.3), unless the network settles another term. */
export const MONTHS_KEPT = 12;
/** Half a year, and the time in which the last question can be answered: then nobody is waiting for anything. */
const MONTHS_UNTOUCHED = 7;
const DAYS_OF_USE = 14;
const beginning = instant(0);
const live = stages.filter((stage) => !endedStages.includes(stage));

interface ForgetWorld {
  readonly now: Instant;
  readonly network: NetworkView;
  readonly stores: { readonly consultations: ConsultationStore; readonly ledger: Ledger };
}

/** How many were closed, of how many the texts are gone, and how many calls that nobody made. */
export interface Forgotten {
  readonly calls: number;
  readonly closed: number;
  readonly erased: number;
}

/**
 * Closes what nobody touched for longer than anything in it takes, so that its texts don't stay for ever, and tells
 * the asker; erases the texts of what was closed a term ago. Number, stage, days and domains stay.
 */
export async function forgetConsultations(world: ForgetWorld): Promise<Forgotten> {
  const { consultations } = world.stores;
  const untouched = { from: beginning, to: monthsBefore(MONTHS_UNTOUCHED, world) };
  const forgotten = await consultations.inStage(live, 'touchedAt', untouched);
  for (const consultation of forgotten) await closeUntouched(consultation, world);
  const before = monthsBefore(world.network.settings.keepMonths ?? MONTHS_KEPT, world);
  const calls = await consultations.eraseCalls(before);
  const erased = await consultations.eraseClosed(before, world.now);
  return { closed: forgotten.length, erased, calls };
}

async function closeUntouched(consultation: Consultation, { now, network, stores }: ForgetWorld): Promise<void> {
  const { id, asker, version } = consultation;
  const closed = { ...consultation, stage: 'closed', stageSince: now, closedAt: now, version: version + 1 } as const;
  if (!(await stores.consultations.replace(closed)) || !network.member(asker)) return;
  const kind: News = 'consultation-closed';
  const about = `${id}/${closed.version}`;
  const to = { kind: 'member', member: asker } as const;
  const key = nudgeKey(kind, about, to, dayAt(now, network.settings.zone));
  const nudge: Nudge = { key, kind, about, to, from: now, until: instant(now + DAYS_OF_USE * DAY) };
  await stores.ledger.owe([nudge], now);
}

function monthsBefore(months: number, { now, network }: ForgetWorld): Instant {
  const { zone } = network.settings;
  return momentOf(addMonths(dayAt(now, zone), -months), '00:00', zone);
}
