import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { type AgeBand, ageBands, type Consultation, type ConsultationId, waits } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { ownTeam, teamOf } from './find-team.ts';
import { screenersOf, tellThem } from './tell-others.ts';
import { whoReads } from './who-reads.ts';

export const LONGEST_QUESTION = 1500;

/** The three required fields, and nothing else; as they came from a form. */
export interface Question {
  readonly question: string;
  readonly ageBand: string | undefined;
  readonly wait: string | undefined;
}

/** Sends the question to the expertteam of the asker's own region. What is acute needs a telephone, and is not filed. */
export async function askConsultation(
  asker: Member,
  asked: Question,
  world: TellingWorld,
): Promise<Outcome<Consultation, ConsultationRefusal>> {
  if (asked.wait === 'acute') {
    return refused({ code: 'acute', urgent: teamOf(asker.region, world.network)?.settings.urgent });
  }
  const team = ownTeam(asker, world.network);
  if (!team.done) return team;
  const question = asked.question.trim();
  const ageBand = ageBands.find((band) => band === asked.ageBand);
  const wait = waits.find((each) => each === asked.wait);
  if (question === '') return refused({ code: 'nothing-asked' });
  if (question.length > LONGEST_QUESTION) return refused({ code: 'too-long', most: LONGEST_QUESTION });
  if (!ageBand) return refused({ code: 'age-band-missing' });
  if (!wait || wait === 'acute') return refused({ code: 'wait-missing' });
  const identifying = world.guard.refuse('question', question);
  if (identifying) return refused(identifying);

  const { region, ret } = team.value;
  const where = { region: region.key, ret: ret.key };
  const reads = await whoReads({ asker: asker.id, since: world.now, ...where }, world);
  const deputy = reads.as === 'deputy' ? reads.deputy.id : undefined;
  const consultation = await fresh(asker, { ...where, ageBand, wait, deputy }, world);
  await world.stores.consultations.add(consultation, question);
  await tellThem('consultation-new', consultation, screenersOf({ ret: ret.key }, world.network), asker, world);
  if (deputy) await tellThem('consultation-stand-in', consultation, [deputy], asker, world);
  return done(consultation);
}

async function fresh(
  asker: Member,
  facts: Pick<Consultation, 'region' | 'ret' | 'wait' | 'deputy'> & { readonly ageBand: AgeBand },
  { ids, now, stores }: ConsultationWorld,
): Promise<Consultation> {
  return {
    ...facts,
    id: ids.next() as ConsultationId,
    number: await stores.counters.next('consultation'),
    asker: asker.id,
    askedAt: now,
    stage: 'asked',
    stageSince: now,
    touchedAt: now,
    domains: [],
    experts: [],
    brought: [],
    followUp: {},
    version: 1,
  };
}
