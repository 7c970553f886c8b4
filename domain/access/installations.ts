import type { NetworkView } from '../network/lookup.ts';
import type { Platform } from '../network/network.store.ts';
import type { AccessRequest, Installation, InstallationName, Visitor } from './access.ts';
import { type AccessStores, type AccessWorld, tellBureau } from './access.world.ts';

/** What a platform proved when the bot was installed there. */
export interface Installing {
  readonly platform: Platform;
  readonly tenant: string;
  readonly name: string;
  /** What its adapter needs to speak there. */
  readonly secret: string;
}

type InstallWorld = Pick<AccessWorld, 'now' | 'network' | 'stores'>;

/**
 * The bot was installed in a workspace: it waits for the bureau, who hears of it. Installed anew over an approved one
 * (a new token, more scopes) it stays approved, for the platform proves that it is the same workspace. One that was
 * taken away waits again: who took it away may have had a reason, and the bureau has the organisation at hand.
 */
export async function installed({ secret, ...wish }: Installing, world: InstallWorld): Promise<Installation> {
  const { stores, now } = world;
  const was = await stores.installations.find(wish.platform, wish.tenant);
  const again = was && was.state !== 'gone';
  const installation: Installation = again
    ? { ...was, name: wish.name }
    : { ...was, ...wish, state: 'waiting', madeAt: now, decidedBy: undefined };
  await stores.installations.save(installation, secret);
  if (!again) await tellBureau('installation-waiting', aboutOf(installation), world);
  return installation;
}

/** It was taken away there, or its token revoked: what was needed to speak there is removed, and nobody is written to. */
export async function uninstalled({ platform, tenant }: InstallationName, world: InstallWorld): Promise<void> {
  const { stores, now } = world;
  const was = await stores.installations.find(platform, tenant);
  if (!was || was.state === 'gone') return;
  await stores.installations.save({ ...was, state: 'gone', decidedBy: undefined, decidedAt: now }, null);
  await stores.accounts.leave(was, now);
}

/** Key of the organisation that this workspace is of; undefined while the bureau has not said so. */
export async function organisationOf(
  { platform, tenant }: InstallationName,
  { installations }: Pick<AccessStores, 'installations'>,
): Promise<string | undefined> {
  const installation = await installations.find(platform, tenant);
  return installation?.state === 'approved' ? installation.organisation : undefined;
}

/** Through whose door everybody in this workspace comes; without an installation nobody is let in. */
export function entranceOf(
  installation: Pick<Installation, 'state' | 'organisation'> | undefined,
): Exclude<Visitor['entrance'], { readonly kind: 'shared' }> {
  const { state, organisation } = installation ?? {};
  return state === 'approved' && organisation ? { kind: 'organisation', organisation } : { kind: 'waiting' };
}

/** Whether who asked this could be heard now; the operator's own place, and a registration of its own, always are. */
export async function isHeard(
  { from }: Pick<AccessRequest, 'from'>,
  { installations }: Pick<AccessStores, 'installations'>,
): Promise<boolean> {
  const installation = await installations.find(from.platform, from.tenant);
  return !installation || installation.state === 'approved';
}

/** Of which organisation a request says that it comes, rather by its door than by its words. */
export function organisationBehind({ through, organisation }: AccessRequest, { organisations }: NetworkView) {
  return organisations.find(({ key }) => key === (through ?? organisation));
}

/** What a nudge or a button calls an installation. */
export function aboutOf({ platform, tenant }: InstallationName): string {
  return `${platform}/${tenant}`;
}

/** The installation that a nudge is about. */
export function installationOfNews(about: string): InstallationName {
  const cut = about.indexOf('/');
  return { platform: about.slice(0, cut) as Platform, tenant: about.slice(cut + 1) };
}
