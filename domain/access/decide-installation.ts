import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { turnUpTogether } from '../nudges/turn-up.ts';
import { type AccessAction, mayAccess } from './access.permissions.ts';
import type { Installation, InstallationName } from './access.ts';
import type { AccessWorld } from './access.world.ts';

export type InstallationRefusal =
  | { readonly code: 'installation-not-found' }
  | { readonly code: 'already-decided'; readonly installation: Installation }
  | { readonly code: 'organisation-unknown' };

type Decided = Promise<Outcome<Installation, InstallationRefusal>>;

/** From which states each decision leads on: what was refused may still be approved, what is approved only withdrawn. */
const decidable = {
  approve: ['waiting', 'refused'],
  decline: ['waiting'],
  withdraw: ['approved'],
} as const satisfies Partial<Record<AccessAction, readonly Installation['state'][]>>;

export type Decision = keyof typeof decidable;

/** The installation, for who may decide this about it as it stands; for others it does not exist. */
export async function findFor(
  asker: Member,
  decision: Decision,
  { platform, tenant }: InstallationName,
  { network, stores }: AccessWorld,
): Decided {
  if (!mayAccess(asker, decision, network)) return refused({ code: 'installation-not-found' });
  const installation = await stores.installations.find(platform, tenant);
  if (!installation || installation.state === 'gone') return refused({ code: 'installation-not-found' });
  const open: readonly Installation['state'][] = decidable[decision];
  return open.includes(installation.state) ? done(installation) : refused({ code: 'already-decided', installation });
}

/** *Goedkeuren*: from now on it vouches for the e-mail addresses of this one organisation. */
export async function approve(
  asker: Member,
  name: InstallationName,
  organisation: string | undefined,
  world: AccessWorld,
): Decided {
  const found = await findFor(asker, 'approve', name, world);
  if (!found.done) return found;
  if (!world.network.organisations.some(({ key }) => key === organisation))
    return refused({ code: 'organisation-unknown' });
  const approved = await decide(asker, found.value, { state: 'approved', organisation }, world);
  // Who could not be written to since it was withdrawn or taken away can be again.
  const since = found.value.decidedAt;
  if (since !== undefined) {
    await world.stores.accounts.comeBack(found.value, since);
    await turnUpTogether(world.stores, world.now);
  }
  return done(approved);
}

/** *Weigeren*: people there hear kindly that the bot is not at work there. */
export async function decline(asker: Member, name: InstallationName, world: AccessWorld): Decided {
  const found = await findFor(asker, 'decline', name, world);
  return found.done ? done(await decide(asker, found.value, { state: 'refused' }, world)) : found;
}

/** Takes an approval back: from now on nobody there is heard, and nobody is written to there. */
export async function withdrawApproval(asker: Member, name: InstallationName, world: AccessWorld): Decided {
  const found = await findFor(asker, 'withdraw', name, world);
  if (!found.done) return found;
  const withdrawn = await decide(asker, found.value, { state: 'refused' }, world);
  await world.stores.accounts.leave(withdrawn, world.now);
  return done(withdrawn);
}

async function decide(
  asker: Member,
  was: Installation,
  change: Pick<Installation, 'state'> & Partial<Pick<Installation, 'organisation'>>,
  { now, stores }: AccessWorld,
): Promise<Installation> {
  const decided = { ...was, ...change, decidedBy: asker.id, decidedAt: now };
  await stores.installations.decide(decided, was);
  return decided;
}
