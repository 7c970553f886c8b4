import { mayAgreement, ownersOf } from '../../domain/agreements/agreement.permissions.ts';
import { type Agreement, ownerKey } from '../../domain/agreements/agreement.ts';
import { day, instant } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Member } from '../../domain/network/network.ts';
import type { Stores } from '../../domain/stores.ts';

const always = { from: day('0001-01-01'), to: day('9999-12-31') };

/** What they own, made, took a step with or want to be reminded of. */
export async function agreementsKeptOf(member: Member, { agreements }: Stores, network: NetworkView) {
  const { id } = member;
  const owned = await agreements.ownedBy(ownersOf(member), { settledSince: instant(0) });
  const all = distinct([...owned, ...(await agreements.involving(id))]);
  const wishes = (await agreements.wishes(always)).filter((wish) => wish.member === id);
  const progress = await agreements.progressOf(all.map((agreement) => agreement.id));
  return all.map((agreement) => ({
    about: agreement.about,
    owner:
      agreement.owner.kind === 'member' ? network.member(agreement.owner.member)?.email : ownerKey(agreement.owner),
    due: agreement.due,
    state: agreement.state,
    ...(agreement.source && mayAgreement(member, 'see', agreement) ? { source: agreement.source } : {}),
    reminders: wishes.filter((wish) => wish.agreement === agreement.id).map((wish) => wish.day),
    progress: progress.filter((each) => each.agreement === agreement.id && each.by === id).map(({ step }) => step),
  }));
}

function distinct(agreements: readonly Agreement[]): readonly Agreement[] {
  return [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()];
}
