import type { Entrance, Incoming, Profile } from '../../bot/conversation/incoming.ts';

/** Asks Slack who somebody is; only when the conversation wants to know. */
export type WhoIs = (user: string, tenant: string) => Promise<Profile>;

/** The workspace that a turn comes from: what its word is worth, and whom to ask who somebody is. */
export interface Door {
  readonly entrance: Entrance;
  readonly whoIs: WhoIs;
  /** As our installation is called; what comes from a shared channel may name the workspace of who is speaking. */
  readonly team?: string | undefined;
}

/** What is the same in every turn from Slack. A person's address is their user id, wherever they are met. */
export function turn(id: string, named: string, user: string, place: Incoming['place'], door: Door) {
  const tenant = door.team ?? named;
  return {
    id: `slack:${id}`,
    from: { platform: 'slack' as const, tenant, user },
    address: user,
    entrance: door.entrance,
    profile: () => door.whoIs(user, tenant),
    place,
  };
}
