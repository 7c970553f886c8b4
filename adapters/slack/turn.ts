import type { Incoming, Profile } from '../../bot/conversation/incoming.ts';

/** Asks Slack who somebody is; only when the conversation wants to know. */
export type WhoIs = (user: string, tenant: string) => Promise<Profile>;

/** What is the same in every turn from Slack. A person's address is their user id, wherever they are met. */
export function turn(id: string, tenant: string, user: string, place: Incoming['place'], whoIs: WhoIs) {
  return {
    id: `slack:${id}`,
    from: { platform: 'slack' as const, tenant, user },
    address: user,
    entrance: { kind: 'shared' as const },
    profile: () => whoIs(user, tenant),
    place,
  };
}
