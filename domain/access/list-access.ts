import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member, Organisation } from '../network/network.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { mayAccess } from './access.permissions.ts';
import type { AccessRequest, Installation, InstallationName } from './access.ts';
import type { AccessWorld } from './access.world.ts';
import { organisationBehind } from './installations.ts';

/** A request with what helps the bureau to see who it is. */
export interface ListedRequest {
  readonly request: AccessRequest;
  /** The workspace that it came from; absent for the operator's own. */
  readonly installation?: Installation | undefined;
  readonly organisation?: Organisation | undefined;
  /** Whether the e-mail address is of that organisation. */
  readonly fits: boolean;
}

/** Everything that waits for the bureau, and every workspace that the bot is in: those that wait first. */
export async function listAccess(
  asker: Member,
  world: AccessWorld,
): Promise<
  Outcome<
    { readonly requests: readonly ListedRequest[]; readonly installations: readonly Installation[] },
    { readonly code: 'not-the-bureau' }
  >
> {
  if (!mayAccess(asker, 'see', world.network)) return refused({ code: 'not-the-bureau' });
  const requests: ListedRequest[] = [];
  for (const request of await world.stores.accessRequests.open()) {
    if (!(await isKnownMeanwhile(request, world))) requests.push(await listed(request, world));
  }
  const all = await world.stores.installations.all();
  const waiting = all.filter(({ state }) => state === 'waiting');
  return done({ requests, installations: [...waiting, ...all.filter(({ state }) => state !== 'waiting')] });
}

/** One request that still waits; undefined for who may not see it, and once there is nothing to answer. */
export async function readRequest(asker: Member, id: string, world: AccessWorld): Promise<ListedRequest | undefined> {
  if (!mayAccess(asker, 'see', world.network)) return undefined;
  const request = await world.stores.accessRequests.find(id);
  if (request?.state !== 'open' || (await isKnownMeanwhile(request, world))) return undefined;
  return listed(request, world);
}

/** Whether this member may look what became of a request. */
export async function seesRequest(asker: Member, id: string, { network, stores }: AccessWorld): Promise<boolean> {
  return mayAccess(asker, 'see', network) && (await stores.accessRequests.find(id)) !== undefined;
}

/** One installation; undefined for who may not see it, and when it is gone. */
export async function readInstallation(
  asker: Member,
  { platform, tenant }: InstallationName,
  { network, stores }: AccessWorld,
): Promise<Installation | undefined> {
  if (!mayAccess(asker, 'see', network)) return undefined;
  const installation = await stores.installations.find(platform, tenant);
  return installation?.state === 'gone' ? undefined : installation;
}

/** Whether this member was linked by what the nudge is about: then they may hear of it. */
export async function hearLinked(
  { about }: Pick<Nudge, 'about'>,
  { id }: Member,
  { stores }: Pick<AccessWorld, 'stores'>,
): Promise<boolean> {
  const request = await stores.accessRequests.find(about);
  return request?.state === 'linked' && request.member === id;
}

/** The other workspaces on the same platform that are approved: a second one of an organisation is said, not forbidden. */
export async function approvedBeside(
  asker: Member,
  { platform, tenant }: InstallationName,
  { network, stores }: AccessWorld,
): Promise<readonly Installation[]> {
  if (!mayAccess(asker, 'see', network)) return [];
  const all = await stores.installations.all();
  return all.filter((other) => other.state === 'approved' && other.platform === platform && other.tenant !== tenant);
}

/** Who it seems to be: by e-mail address, else by name when one member alone fits. The bureau decides. */
export function likeliest({ email, name }: Pick<AccessRequest, 'email' | 'name'>, network: NetworkView) {
  const byEmail = email && network.memberByEmail(email);
  if (byEmail) return byEmail;
  const called = network.members.filter((member) => simple(member.name) === simple(name));
  return called.length === 1 ? called[0] : undefined;
}

/** All members, who comes to mind first coming first: likeliest, of the same organisation, everybody else. */
export function candidates(request: AccessRequest, network: NetworkView): readonly Member[] {
  const first = likeliest(request, network);
  const organisation = organisationBehind(request, network)?.key;
  const near = network.members.filter((member) => member.organisation === organisation);
  return [...new Set([...(first ? [first] : []), ...near, ...network.members])];
}

async function listed(request: AccessRequest, { network, stores }: AccessWorld): Promise<ListedRequest> {
  const { platform, tenant } = request.from;
  const organisation = organisationBehind(request, network);
  const domain = request.email?.toLowerCase().split('@').at(-1);
  return {
    request,
    installation: await stores.installations.find(platform, tenant),
    organisation,
    fits: organisation?.domains.some((known) => known.toLowerCase() === domain) ?? false,
  };
}

/** An import gave them their e-mail address, and they were recognised by it before anybody answered. */
async function isKnownMeanwhile({ from }: AccessRequest, { network, stores }: AccessWorld): Promise<boolean> {
  const account = await stores.accounts.find(from);
  return account !== undefined && network.member(account.member) !== undefined;
}

function simple(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
