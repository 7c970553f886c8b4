import { allows, type Permissions } from '../kernel/permissions.ts';
import { holdersOf, type NetworkView } from '../network/lookup.ts';
import type { Body, BodyKey, BodyRole, Member } from '../network/network.ts';
import type { Agreement, Owner } from './agreement.ts';

export type AgreementAction =
  | 'see'
  | 'remind-me'
  | 'tell'
  | 'settle'
  | 'move'
  | 'get-stuck'
  | 'ask-help'
  | 'offer-help'
  | 'hand-over'
  | 'drop'
  | 'place'
  | 'undo';
export type AgreementRelation = 'owner' | 'maker' | 'secretary' | 'body-member' | 'other';

/**
 * Others see what concerns their body, and may help; nobody changes what isn't theirs. A secretary keeps the list in
 * order (whose it is, which goal it serves), never what came of it. Nobody has a way upward (domain handbook 4).
 */
export const agreementPermissions: Permissions<AgreementAction, AgreementRelation> = {
  see: ['owner', 'maker', 'secretary', 'body-member'],
  'remind-me': ['owner', 'maker', 'secretary', 'body-member'],
  tell: ['owner'],
  settle: ['owner'],
  move: ['owner'],
  'get-stuck': ['owner'],
  'ask-help': ['owner'],
  'offer-help': ['maker', 'secretary', 'body-member'],
  'hand-over': ['owner', 'secretary'],
  drop: ['owner'],
  place: ['owner', 'maker', 'secretary'],
  undo: ['maker'],
};

/** Who acts for a body that owns an agreement: its secretariat, or whoever leads it. */
const actingRoles: readonly BodyRole[] = ['secretary', 'chair', 'lead', 'project-leader', 'process-leader'];

export function relationsTo(asker: Member, agreement: Agreement): AgreementRelation[] {
  const relations: AgreementRelation[] = [];
  if (owns(asker, agreement.owner)) relations.push('owner');
  if (agreement.madeBy === asker.id) relations.push('maker');
  const seats = asker.seats.filter((seat) => seat.body === agreement.body || isOwningBody(agreement.owner, seat.body));
  if (seats.length > 0) relations.push('body-member');
  if (seats.some((seat) => seat.body === agreement.body && seat.roles.includes('secretary')))
    relations.push('secretary');
  return relations.length > 0 ? relations : ['other'];
}

/** May this member do this with the agreement? */
export function mayAgreement(asker: Member, action: AgreementAction, agreement: Agreement): boolean {
  return allows(agreementPermissions, action, relationsTo(asker, agreement));
}

/** A person owns their own; a party's agreements are its representatives'; a body's are those of who acts for it. */
export function owns(asker: Member, owner: Owner): boolean {
  if (owner.kind === 'member') return owner.member === asker.id;
  if (owner.kind === 'party') return asker.parties.includes(owner.party);
  return asker.seats.some((seat) => seat.body === owner.body && seat.roles.some((role) => actingRoles.includes(role)));
}

/** Everyone who owns it in practice, and so hears of it: for a body the first role of the list that somebody holds. */
export function peopleBehind(owner: Owner, network: NetworkView): readonly Member[] {
  if (owner.kind === 'member') {
    const member = network.member(owner.member);
    return member ? [member] : [];
  }
  if (owner.kind === 'party') return network.representativesOf(owner.party);
  for (const role of actingRoles) {
    const holders = holdersOf(network, owner.body, role);
    if (holders.length > 0) return holders;
  }
  return [];
}

/** All the owners that this member stands for: themselves, their parties, and the bodies they act for. */
export function ownersOf(asker: Member): readonly Owner[] {
  return [
    { kind: 'member', member: asker.id },
    ...asker.parties.map((party): Owner => ({ kind: 'party', party })),
    ...asker.seats.map((seat): Owner => ({ kind: 'body', body: seat.body })).filter((owner) => owns(asker, owner)),
  ];
}

function isOwningBody(owner: Owner, body: BodyKey): boolean {
  return owner.kind === 'body' && owner.body === body;
}

/** Only who keeps a body's list lets a report go out to it, or holds it. */
export function mayDecideReport(asker: Member, body: Body, network: NetworkView): boolean {
  return peopleBehind({ kind: 'body', body: body.key }, network).some((member) => member.id === asker.id);
}
