import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Ids } from '../kernel/ports.ts';
import { addMonths, type CalendarDay, type Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { BodyKey, GoalKey, Member } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import { chatLink } from '../quotes/chat-link.ts';
import { owns } from './agreement.permissions.ts';
import type { AgreementStore } from './agreement.store.ts';
import type { Agreement, AgreementId, Owner } from './agreement.ts';
import { tellOwners } from './tell-others.ts';

export interface AgreementWish {
  readonly about: string;
  readonly owner: Owner;
  readonly due: CalendarDay;
  readonly body?: BodyKey | undefined;
  readonly meeting?: CalendarDay | undefined;
  readonly goal?: GoalKey | undefined;
  /** The address of a message in the chat; left out when it is none. */
  readonly source?: string | undefined;
}

export type MakeRefusal =
  | { readonly code: 'nothing-agreed' }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'due-in-past'; readonly day: CalendarDay }
  | { readonly code: 'too-far-ahead'; readonly day: CalendarDay }
  | { readonly code: 'owner-unknown' }
  | { readonly code: 'not-your-body'; readonly body: BodyKey }
  | { readonly code: 'goal-unknown' }
  | Identifying;

export interface AgreementWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly stores: { readonly agreements: AgreementStore; readonly ledger: Ledger };
}

/** What a use case is given that keeps somebody's words: they are shown to the guard first. */
export interface TellingWorld extends AgreementWorld {
  readonly guard: Pick<Desk, 'refuse'>;
}

export const LONGEST_AGREEMENT = 500;
const MONTHS_AHEAD = 36;

/**
 * Makes an agreement, by anybody who belongs to the body it is for. Who takes it on without having said so
 * themselves hears of it.
 */
export async function makeAgreement(
  asker: Member,
  wish: AgreementWish,
  world: TellingWorld,
): Promise<Outcome<Agreement, MakeRefusal>> {
  const about = wish.about.trim();
  if (about === '') return refused({ code: 'nothing-agreed' });
  if (about.length > LONGEST_AGREEMENT) return refused({ code: 'too-long', most: LONGEST_AGREEMENT });
  if (!exists(wish.owner, world.network)) return refused({ code: 'owner-unknown' });
  const refusal =
    checkDue(wish.due, world.today) ??
    checkBody(asker, wish.body) ??
    checkGoal(wish.goal, world.network) ??
    world.guard.refuse('about', about);
  if (refusal) return refused(refusal);

  const agreement: Agreement = {
    ...wish,
    about,
    source: chatLink(wish.source),
    id: world.ids.next() as AgreementId,
    dueSetAt: world.now,
    state: 'open',
    madeBy: asker.id,
    madeAt: world.now,
    version: 1,
  };
  await world.stores.agreements.add(agreement);
  if (!owns(asker, agreement.owner)) await tellOwners('agreement-made', agreement, asker, world);
  return done(agreement);
}

/** A due day lies between today and three years ahead. */
export function checkDue(due: CalendarDay, today: CalendarDay): MakeRefusal | undefined {
  if (due < today) return { code: 'due-in-past', day: due };
  return due > addMonths(today, MONTHS_AHEAD) ? { code: 'too-far-ahead', day: due } : undefined;
}

/** Only who sits in a body puts agreements on its list. */
export function checkBody(asker: Member, body: BodyKey | undefined): MakeRefusal | undefined {
  const sits = !body || asker.seats.some((seat) => seat.body === body);
  return sits ? undefined : { code: 'not-your-body', body };
}

/** An agreement serves a goal that the network has. */
export function checkGoal(goal: GoalKey | undefined, network: NetworkView): MakeRefusal | undefined {
  return !goal || network.goal(goal) ? undefined : { code: 'goal-unknown' };
}

export function exists(owner: Owner, network: NetworkView): boolean {
  if (owner.kind === 'member') return network.member(owner.member) !== undefined;
  return owner.kind === 'party' ? network.party(owner.party) !== undefined : network.body(owner.body) !== undefined;
}
