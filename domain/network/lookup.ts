import type { Body, BodyKey, GoalKey, Member, MemberId, Network, Party, PartyKey, SharedGoal } from './network.ts';

/** The network with its indexes, so that a turn never searches a list twice. */
export interface NetworkView extends Network {
  member(id: MemberId): Member | undefined;
  memberByEmail(email: string): Member | undefined;
  body(key: BodyKey): Body | undefined;
  party(key: PartyKey): Party | undefined;
  goal(key: GoalKey): SharedGoal | undefined;
  membersOf(body: BodyKey): readonly Member[];
  representativesOf(party: PartyKey): readonly Member[];
}

export function viewOf(network: Network): NetworkView {
  const members = new Map(network.members.map((member) => [member.id, member]));
  const emails = new Map(network.members.map((member) => [member.email.toLowerCase(), member]));
  const bodies = new Map(network.bodies.map((body) => [body.key, body]));
  const parties = new Map(network.parties.map((party) => [party.key, party]));
  const goals = new Map(network.goals.map((goal) => [goal.key, goal]));
  return {
    ...network,
    member: (id) => members.get(id),
    memberByEmail: (email) => emails.get(email.trim().toLowerCase()),
    body: (key) => bodies.get(key),
    party: (key) => parties.get(key),
    goal: (key) => goals.get(key),
    membersOf: (body) => network.members.filter((member) => member.seats.some((seat) => seat.body === body)),
    representativesOf: (party) => network.members.filter((member) => member.parties.includes(party)),
  };
}

/** The members who hold one of these roles in the body. */
export function holdersOf(
  network: NetworkView,
  body: BodyKey,
  ...roles: readonly Member['seats'][number]['roles'][number][]
) {
  return network.members.filter((member) =>
    member.seats.some((seat) => seat.body === body && seat.roles.some((role) => roles.includes(role))),
  );
}
