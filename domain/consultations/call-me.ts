import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange } from '../kernel/ports.ts';
import type { BodyKey, Member } from '../network/network.ts';
import type { CallRequest, CallRequestId, CallWords } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { ownTeam } from './find-team.ts';
import { screenersOf, tell } from './tell-others.ts';
import { whoReads } from './who-reads.ts';

export const LONGEST_PHONE = 30;
export const LONGEST_WHEN = 200;

type Call = Promise<Outcome<CallRequest, ConsultationRefusal>>;

/** *Bel mij*: the screeners of the asker's region hear it in their hours. It needs no question. */
export async function askForCall(asker: Member, words: CallWords, world: TellingWorld): Call {
  const team = ownTeam(asker, world.network);
  if (!team.done) return team;
  const phone = words.phone.trim();
  const when = words.when?.trim() || undefined;
  if (phone === '') return refused({ code: 'phone-missing' });
  if (phone.length > LONGEST_PHONE || (phone.match(/\d/g) ?? []).length < 6)
    return refused({ code: 'phone-unreadable' });
  if ((when?.length ?? 0) > LONGEST_WHEN) return refused({ code: 'too-long', most: LONGEST_WHEN });
  const identifying = world.guard.refuse('when', when);
  if (identifying) return refused(identifying);
  const where = { asker: asker.id, region: team.value.region.key, ret: team.value.ret.key };
  const reads = await whoReads({ ...where, since: world.now }, world);
  const call: CallRequest = {
    id: world.ids.next() as CallRequestId,
    ...where,
    ...(reads.as === 'deputy' ? { deputy: reads.deputy.id } : {}),
    at: world.now,
    words: { phone, ...(when ? { when } : {}) },
  };
  await world.stores.consultations.addCall(call);
  await tell('consultation-call', call.id, screenersOf(call, world.network), 'in-hours', asker, world);
  return done(call);
}

/** Whom the screener still has to call, the oldest first; numbers are read one by one. */
export async function openCalls(
  asker: Member,
  { stores }: Pick<ConsultationWorld, 'stores'>,
): Promise<readonly CallRequest[]> {
  const rets = screensFor(asker);
  return stores.consultations.openCalls(rets, asker.id);
}

/** The number to call, for a screener of that region, who stands in for her, and who asked. */
export async function readCall(asker: Member, id: CallRequestId, { stores }: Pick<ConsultationWorld, 'stores'>): Call {
  const call = await stores.consultations.findCall(id);
  return call && (call.asker === asker.id || mayCall(asker, call)) ? done(call) : refused({ code: 'call-not-found' });
}

/** *Gebeld*, or, by who asked, *niet meer nodig*: the number is erased. */
export async function endCall(asker: Member, id: CallRequestId, world: ConsultationWorld): Call {
  const found = await readCall(asker, id, world);
  if (!found.done) return found;
  const { words: _, ...call } = found.value;
  if (call.done) return refused({ code: 'call-done', call });
  const ended = { by: asker.id, at: world.now };
  if (!(await world.stores.consultations.endCall(id, ended))) throw new ConcurrentChange();
  return done({ ...call, done: ended });
}

function mayCall(asker: Member, { ret, deputy }: CallRequest): boolean {
  return deputy === asker.id || screensFor(asker).includes(ret);
}

/** The expertteams for which this member screens. */
export function screensFor({ seats }: Member): readonly BodyKey[] {
  return seats.filter(({ roles }) => roles.includes('screener')).map(({ body }) => body);
}
