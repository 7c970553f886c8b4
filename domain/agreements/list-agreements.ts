import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { DAY, type Instant, instant } from '../kernel/time.ts';
import type { Body, GoalKey, Member } from '../network/network.ts';
import { mayAgreement, ownersOf } from './agreement.permissions.ts';
import type { AgreementStore, Which } from './agreement.store.ts';
import { type Agreement, type AgreementId, isSettled, type Progress } from './agreement.ts';

/** Agreements with what moved in them, goal by goal; those without a goal come last. */
export interface AgreementList {
  readonly groups: readonly { readonly goal: GoalKey | undefined; readonly agreements: readonly Listed[] }[];
}

export interface Listed {
  readonly agreement: Agreement;
  /** Oldest first. */
  readonly progress: readonly Progress[];
}

interface ListWorld {
  readonly now: Instant;
  readonly stores: { readonly agreements: AgreementStore };
}

/** What was settled stays in the list this long, so that it is seen that things get done. */
const DAYS_SETTLED_IS_SHOWN = 28;

/** Everything the asker stands for: their own, their parties' and that of the bodies they act for. */
export async function ownAgreements(asker: Member, world: ListWorld): Promise<AgreementList> {
  return grouped(await world.stores.agreements.ownedBy(ownersOf(asker), recent(world)), world);
}

/** A body's agreements, for who sits in it. */
export async function bodyAgreements(
  asker: Member,
  body: Body,
  world: ListWorld,
): Promise<Outcome<AgreementList, { readonly code: 'body-not-yours'; readonly body: Body }>> {
  if (!asker.seats.some((seat) => seat.body === body.key)) return refused({ code: 'body-not-yours', body });
  const agreements = await world.stores.agreements.ofBody(body.key, recent(world));
  return done(
    await grouped(
      agreements.filter((agreement) => mayAgreement(asker, 'see', agreement)),
      world,
    ),
  );
}

/** One agreement with its progress, if the asker may see it. */
export async function oneAgreement(
  asker: Member,
  id: AgreementId,
  world: Pick<ListWorld, 'stores'>,
): Promise<Outcome<Listed, { readonly code: 'agreement-not-found' }>> {
  const agreement = await world.stores.agreements.find(id);
  if (!agreement || !mayAgreement(asker, 'see', agreement)) return refused({ code: 'agreement-not-found' });
  return done({ agreement, progress: await world.stores.agreements.progressOf([id]) });
}

function recent(world: ListWorld): Which {
  return { settledSince: instant(world.now - DAYS_SETTLED_IS_SHOWN * DAY) };
}

/** Groups agreements by goal, each with its progress; what is settled stands below what is open. */
export async function grouped(
  agreements: readonly Agreement[],
  world: Pick<ListWorld, 'stores'>,
): Promise<AgreementList> {
  const progress = new Map<AgreementId, Progress[]>(agreements.map((agreement) => [agreement.id, []]));
  for (const step of await world.stores.agreements.progressOf([...progress.keys()])) {
    progress.get(step.agreement)?.push(step);
  }
  const groups = new Map<GoalKey | undefined, Listed[]>();
  for (const agreement of [...agreements].sort(openFirst)) {
    const listed = { agreement, progress: progress.get(agreement.id) ?? [] };
    groups.set(agreement.goal, [...(groups.get(agreement.goal) ?? []), listed]);
  }
  const goals = [...groups.keys()].sort((one, other) => Number(one === undefined) - Number(other === undefined));
  return { groups: goals.map((goal) => ({ goal, agreements: groups.get(goal) ?? [] })) };
}

function openFirst(one: Agreement, other: Agreement): number {
  return Number(isSettled(one)) - Number(isSettled(other));
}
