import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member, MemberId } from '../network/network.ts';
import { turnUp } from '../nudges/turn-up.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import { type AccessAction, mayAccess } from './access.permissions.ts';
import type { AccessRequest } from './access.ts';
import { type AccessWorld, tell } from './access.world.ts';
import { isHeard } from './installations.ts';

export type AnswerRefusal =
  | { readonly code: 'request-not-found' }
  | { readonly code: 'already-answered'; readonly request: AccessRequest }
  | { readonly code: 'member-unknown' }
  | { readonly code: 'account-taken'; readonly by: Member }
  | { readonly code: 'place-not-heard' }
  | { readonly code: 'why-too-long'; readonly most: number }
  | Identifying;

export const LONGEST_WHY = 500;

type Answered = Promise<Outcome<AccessRequest, AnswerRefusal>>;

/** The request, for who may do this with it while it is open; for others it does not exist. */
export async function findOpen(asker: Member, action: AccessAction, id: string, world: AccessWorld): Answered {
  if (!mayAccess(asker, action, world.network)) return refused({ code: 'request-not-found' });
  const request = await world.stores.accessRequests.find(id);
  if (!request) return refused({ code: 'request-not-found' });
  return request.state === 'open' ? done(request) : refused({ code: 'already-answered', request });
}

/**
 * *Koppelen*: the account is this member's from now on, whatever its e-mail address says, and they hear of it there.
 * An account of another member stays theirs; a member may have several accounts, each linked on its own.
 */
export async function linkAccount(asker: Member, id: string, to: MemberId | undefined, world: AccessWorld): Answered {
  const found = await findOpen(asker, 'link', id, world);
  if (!found.done) return found;
  const { network, stores, now } = world;
  const member = to && network.member(to);
  if (!member) return refused({ code: 'member-unknown' });
  const request = found.value;
  const known = await stores.accounts.find(request.from);
  const by = known && network.member(known.member);
  if (by && by.id !== member.id) return refused({ code: 'account-taken', by });
  if (!(await isHeard(request, stores))) return refused({ code: 'place-not-heard' });
  await stores.accounts.save({ ...request.from, member: member.id, address: request.address, seenAt: now });
  await turnUp(member.id, stores, now);
  const linked = { ...request, state: 'linked', member: member.id, decidedBy: asker.id, decidedAt: now } as const;
  await stores.accessRequests.save(linked);
  await tell('access-linked', request.id, [member.id], 'at-once', world);
  return done(linked);
}

/** *Niet toelaten*: they are told the next time they write, with what the bureau says to it. */
export async function refuseAccess(
  asker: Member,
  id: string,
  why: string | undefined,
  world: AccessWorld & { readonly guard: Pick<Desk, 'refuse'> },
): Answered {
  const found = await findOpen(asker, 'refuse', id, world);
  if (!found.done) return found;
  const words = why?.trim() || undefined;
  if ((words?.length ?? 0) > LONGEST_WHY) return refused({ code: 'why-too-long', most: LONGEST_WHY });
  const identifying = world.guard.refuse('why', words);
  if (identifying) return refused(identifying);
  const answer = { state: 'refused', why: words, decidedBy: asker.id, decidedAt: world.now } as const;
  const told = { ...found.value, ...answer };
  await world.stores.accessRequests.save(told);
  return done(told);
}
