import { allows, type Permissions } from '../kernel/permissions.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Recipient } from './nudge.ts';

export type UndeliveredAction = 'see' | 'resend';
export type UndeliveredRelation = 'bureau' | 'secretary' | 'other';

/**
 * What did not arrive is seen by who can do something about it: the bureau, and of a body's channel its secretary. They
 * see that there was a message and what sort of thing it was about, never what it said.
 */
export const undeliveredPermissions: Permissions<UndeliveredAction, UndeliveredRelation> = {
  see: ['bureau', 'secretary'],
  resend: ['bureau', 'secretary'],
};

/** May this member do this with what did not arrive there? */
export function mayUndelivered(asker: Member, action: UndeliveredAction, to: Recipient, network: NetworkView): boolean {
  return allows(undeliveredPermissions, action, [relationOf(asker, to, network)]);
}

/** Whether there is anything at all that they could see: for others the list does not exist. */
export function seesUndelivered(asker: Member, network: NetworkView): boolean {
  return asker.seats.some(({ body }) => mayUndelivered(asker, 'see', { kind: 'channel', body }, network));
}

function relationOf({ seats }: Member, to: Recipient, network: NetworkView): UndeliveredRelation {
  if (seats.some(({ body }) => network.body(body)?.type === 'bureau')) return 'bureau';
  const serves = seats.some(
    ({ body, roles }) => to.kind === 'channel' && body === to.body && roles.includes('secretary'),
  );
  return serves ? 'secretary' : 'other';
}
