import { type Helper, helpersNear } from '../expertise/find-expertise.ts';
import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { addDays, type CalendarDay, dayAt, dayOfMonth, momentOf } from '../kernel/time.ts';
import { holdersOf } from '../network/lookup.ts';
import type { Member, MemberId } from '../network/network.ts';
import type { Consultation, ConsultationId, ExpertAsked } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld } from './consultation.world.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { tellThem } from './tell-others.ts';

/** Somebody whom the screener may ask; of how many questions they take she sees no more than this. */
export interface Candidate extends Helper {
  /** "Heeft ruimte." */
  readonly room: boolean;
}

/** More candidates than this is no choice any more. */
export const MOST_CANDIDATES = 12;

/**
 * Who can think along: by the screener's words, or else by those of the question itself; then the experts of the
 * expertteam. Whoever was asked already, the asker and the screener are left out.
 */
export async function candidatesFor(
  asker: Member,
  id: ConsultationId,
  words: string | undefined,
  world: ConsultationWorld,
): Promise<Outcome<readonly Candidate[], ConsultationRefusal>> {
  const found = await findForStep(asker, id, 'ask-experts', world);
  if (!found.done) return found;
  const { asker: owner, experts, region, ret } = found.value;
  const left = new Set([owner, asker.id, ...experts.map(({ member }) => member)]);
  const about = words?.trim() || (await world.stores.consultations.texts(id))?.question || '';
  const fitting = await helpersNear(about, region, world, (member) => !left.has(member.id));
  const team = holdersOf(world.network, ret, 'expert')
    .filter((member) => !left.has(member.id) && !fitting.some((helper) => helper.member.id === member.id))
    .map((member): Helper => ({ member, topics: [], near: 'region' }));
  const helpers = [...fitting.slice(0, MOST_CANDIDATES - team.length), ...team];
  const room = await roomIn(world);
  const candidates: Candidate[] = [];
  for (const helper of helpers) candidates.push({ ...helper, room: await room(helper.member.id) });
  return done(candidates);
}

/** *Gevraagd om mee te denken*: one or more at once, each of whom has room for it. */
export async function askExperts(
  asker: Member,
  id: ConsultationId,
  members: readonly MemberId[],
  world: ConsultationWorld,
): Change {
  const found = await findForStep(asker, id, 'ask-experts', world);
  if (!found.done) return found;
  const chosen = [...new Set(members)];
  if (chosen.length === 0) return refused({ code: 'nobody-chosen' });
  const refusal = await checkChosen(chosen, found.value, world);
  if (refusal) return refused(refusal);
  const asked = chosen.map((member): ExpertAsked => ({ member, by: asker.id, at: world.now, state: 'asked' }));
  const change = { screener: asker.id, experts: [...found.value.experts, ...asked] };
  const line = { kind: 'expert-asked' } as const;
  const consultation = await storeStep(asker, 'ask-experts', found.value, change, world, line);
  await tellThem('consultation-asked-along', consultation, chosen, asker, world);
  return done(consultation);
}

async function checkChosen(
  chosen: readonly MemberId[],
  { asker, experts }: Consultation,
  world: ConsultationWorld,
): Promise<ConsultationRefusal | undefined> {
  const room = await roomIn(world);
  for (const id of chosen) {
    const member = world.network.member(id);
    if (!member) return { code: 'expert-unknown' };
    if (id === asker) return { code: 'expert-is-asker' };
    if (experts.some((each) => each.member === id)) return { code: 'already-asked', member };
    if (!(await room(id))) return { code: 'no-room', member };
  }
  return undefined;
}

/** Whether somebody takes one more question this month, and is there today: which of the two is not said. */
async function roomIn({ network, now, stores }: ConsultationWorld): Promise<(member: MemberId) => Promise<boolean>> {
  const { zone } = network.settings;
  const today = dayAt(now, zone);
  const asked = await stores.consultations.timesAsked(momentOf(firstOfMonth(today), '00:00', zone));
  const most = new Map((await stores.expertise.all()).map(({ member, perMonth }) => [member, perMonth]));
  return async (member) => {
    const limit = most.get(member);
    if (limit !== undefined && (asked.get(member) ?? 0) >= limit) return false;
    return (await stores.supervision.absences(member, { from: today, to: today })).length === 0;
  };
}

function firstOfMonth(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - dayOfMonth(day));
}
