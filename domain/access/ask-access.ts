import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { DAY, type Instant, instant } from '../kernel/time.ts';
import type { Desk } from '../privacy/desk.ts';
import { mayAccess } from './access.permissions.ts';
import type { AccessRequest, Visitor } from './access.ts';
import { type AccessWorld, tellBureau } from './access.world.ts';

/** What somebody writes about themselves, as it came from the form. */
export interface AccessWish {
  readonly name: string;
  readonly email: string;
  /** Key of an organisation of the network; absent when it is another one. */
  readonly organisation?: string | undefined;
  readonly otherOrganisation?: string | undefined;
  readonly occupation?: string | undefined;
  readonly note?: string | undefined;
}

export type AskProblem =
  | { readonly code: 'name-missing' }
  | { readonly code: 'email-missing' }
  | { readonly code: 'email-unreadable' }
  | { readonly code: 'organisation-missing' }
  | { readonly code: 'too-long'; readonly field: keyof typeof longest; readonly most: number }
  | { readonly code: 'identifying'; readonly field: keyof typeof longest };

export type AskRefusal =
  | { readonly code: 'needs-another-look'; readonly problems: readonly AskProblem[] }
  | { readonly code: 'not-heard-here' }
  | { readonly code: 'asked-recently'; readonly request: AccessRequest; readonly again: Instant };

/** `guard` lets pass what somebody says of themselves. */
type AskWorld = AccessWorld & { readonly guard: Pick<Desk, 'refuse'> };

/** Room for what one writes about oneself; more is no introduction any more. */
export const longest = { name: 120, email: 200, otherOrganisation: 120, occupation: 200, note: 1000 } as const;

/**
 * Somebody asks to be let in. Each account has one open request: asked again, it is changed, and keeps its place. Who
 * was refused may ask again after a day.
 */
export async function askForAccess(
  visitor: Visitor,
  wish: AccessWish,
  world: AskWorld,
): Promise<Outcome<{ readonly request: AccessRequest; readonly changed: boolean }, AskRefusal>> {
  if (!mayAccess(visitor, 'ask', world.network)) return refused({ code: 'not-heard-here' });
  const latest = await world.stores.accessRequests.of(visitor.from);
  const again = latest && askAgainAt(latest);
  if (latest && again && again > world.now) return refused({ code: 'asked-recently', request: latest, again });
  const problems = problemsOf(wish, world);
  if (problems.length > 0) return refused({ code: 'needs-another-look', problems });

  const open = latest?.state === 'open' ? latest : undefined;
  const { entrance, from, address } = visitor;
  const request: AccessRequest = {
    ...writtenIn(wish, world),
    id: open?.id ?? world.ids.next(),
    at: open?.at ?? world.now,
    state: 'open',
    from,
    address,
    through: entrance.kind === 'organisation' ? entrance.organisation : undefined,
  };
  await world.stores.accessRequests.save(request);
  if (!open) await tellBureau('access-request', request.id, world);
  return done({ request, changed: open !== undefined });
}

/** From when on somebody who was refused may ask again. */
export function askAgainAt({ state, decidedAt }: AccessRequest): Instant | undefined {
  return state === 'refused' && decidedAt !== undefined ? instant(decidedAt + DAY) : undefined;
}

function writtenIn(wish: AccessWish, world: AccessWorld) {
  const trimmed = (text: string | undefined) => text?.trim() || undefined;
  const organisation = knownOrganisation(wish, world);
  return {
    name: wish.name.trim(),
    email: trimmed(wish.email),
    organisation,
    otherOrganisation: organisation ? undefined : trimmed(wish.otherOrganisation),
    occupation: trimmed(wish.occupation),
    note: trimmed(wish.note),
  };
}

function problemsOf(wish: AccessWish, world: AskWorld): AskProblem[] {
  const email = wish.email.trim();
  const problems: AskProblem[] = [];
  if (wish.name.trim() === '') problems.push({ code: 'name-missing' });
  if (email === '') problems.push({ code: 'email-missing' });
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.push({ code: 'email-unreadable' });
  if (!knownOrganisation(wish, world) && !wish.otherOrganisation?.trim())
    problems.push({ code: 'organisation-missing' });
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    if ((wish[field]?.trim().length ?? 0) > most) problems.push({ code: 'too-long', field, most });
    else if (world.guard.refuse(field, wish[field])) problems.push({ code: 'identifying', field });
  }
  return problems;
}

function knownOrganisation({ organisation }: AccessWish, { network }: AccessWorld): string | undefined {
  return network.organisations.some(({ key }) => key === organisation) ? organisation : undefined;
}
