import type { AgreementStore } from '../agreements/agreement.store.ts';
import type { Agreement } from '../agreements/agreement.ts';
import { hasEnded } from '../consultations/consultation.stages.ts';
import type { ConsultationStore } from '../consultations/consultation.store.ts';
import type { Consultation } from '../consultations/consultation.ts';
import { holdersOf, type NetworkView } from '../network/lookup.ts';
import type { Body, BodyRole, Member } from '../network/network.ts';

/** What is still open around somebody, which they hear before they are forgotten; it holds nobody back. */
export interface Outlook {
  /** Open agreements that others count on: they go on without a name. */
  readonly agreements: readonly Agreement[];
  /** Their own questions that are under way: these end. */
  readonly asked: readonly Consultation[];
  /** Questions of others that wait for them, as who thinks along or stays the contact. */
  readonly awaited: readonly Consultation[];
  /** What nobody else is in a body. */
  readonly lastOf: readonly { readonly body: Body; readonly role: NeededRole }[];
}

interface OutlookWorld {
  readonly network: NetworkView;
  readonly stores: { readonly agreements: AgreementStore; readonly consultations: ConsultationStore };
}

/** Without one of these a body cannot do its work. */
const neededRoles = ['chair', 'screener', 'secretary'] as const satisfies readonly BodyRole[];
export type NeededRole = (typeof neededRoles)[number];
const everything = { size: 10_000 };

/** What their leaving means to others. */
export async function outlookFor(member: Member, { network, stores }: OutlookWorld): Promise<Outlook> {
  const { agreements, consultations } = stores;
  const own = await agreements.ownedBy([{ kind: 'member', member: member.id }], 'open');
  const asked = await consultations.askedBy(member.id, everything);
  const along = await consultations.askedOf(member.id, everything);
  const contact = await consultations.contactOf(member.id, everything);
  const waiting = along.filter(({ experts }) =>
    experts.some((each) => each.member === member.id && each.state === 'asked'),
  );
  return {
    agreements: own.filter((agreement) => !isOnlyTheirs(agreement, member)),
    asked: asked.filter((each) => !hasEnded(each)),
    awaited: [...new Map([...waiting, ...contact].map((each) => [each.id, each])).values()].filter(
      (each) => !hasEnded(each) && each.asker !== member.id,
    ),
    lastOf: lastOf(member, network),
  };
}

/** Made by oneself for oneself, for no body: nobody else counts on it, and it goes. */
export function isOnlyTheirs({ owner, madeBy, body }: Agreement, { id }: Pick<Member, 'id'>): boolean {
  return owner.kind === 'member' && owner.member === id && madeBy === id && body === undefined;
}

function lastOf({ id, seats }: Member, network: NetworkView): Outlook['lastOf'] {
  return seats.flatMap((seat) => {
    const body = network.body(seat.body);
    if (!body) return [];
    const roles = neededRoles.filter((role) => seat.roles.includes(role));
    const alone = roles.filter((role) => holdersOf(network, body.key, role).every((each) => each.id === id));
    return alone.map((role) => ({ body, role }));
  });
}
