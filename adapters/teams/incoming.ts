import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Entrance, Incoming, Profile } from '../../bot/conversation/incoming.ts';
import { actionDataOf, isShared, tenantOf } from './activity.ts';
import { valuesOf } from './inline-form.ts';
import { type Address, writeAddress } from './reference.ts';
import { typedWords } from './typed-words.ts';

/** A delivery in our own words, with the address that its sender can be answered at. */
export interface Heard {
  readonly incoming: Incoming;
  readonly address: Address;
}

/** Whose registration this is. Without authentication everybody is at home: all are on this machine. */
export interface Home {
  readonly tenant?: string | undefined;
  readonly everybody: boolean;
  /** What its word is worth. */
  readonly entrance: Entrance;
  /** The bot's own id; without authentication it has whatever id it is called by. */
  readonly bot?: string | undefined;
}

/** What somebody said, pressed or sent in. */
export function heard(context: TurnContext, home: Home): Heard {
  return hearing(context, home, whatOf(context.activity));
}

/** Whatever somebody did, with who it was and where they can be answered. */
export function hearing(context: TurnContext, home: Home, what: Incoming['what']): Heard {
  const { activity } = context;
  const tenant = tenantOf(activity, home.tenant);
  const shared = isShared(activity);
  const address: Address = {
    serviceUrl: activity.serviceUrl,
    tenant,
    bot: home.bot ?? activity.recipient.id,
    user: activity.from.id,
    ...(shared ? {} : { conversation: activity.conversation.id }),
  };
  const incoming: Incoming = {
    id: deliveryOf(activity, tenant),
    from: { platform: 'teams', tenant, user: activity.from.aadObjectId || activity.from.id },
    address: writeAddress(address),
    entrance: home.entrance,
    profile: () => profileOf(context, home.everybody || tenant.toLowerCase() === home.tenant),
    place: shared ? 'channel' : 'private',
    what,
  };
  return { incoming, address };
}

/** The activity's own id, within its conversation; what is only an event may have none, and is told by its moment. */
function deliveryOf({ id, type, timestamp, conversation }: Activity, tenant: string): string {
  return `teams:${tenant}:${conversation.id}:${id || `${type}-${String(timestamp)}`}`;
}

function whatOf(activity: Activity): Incoming['what'] {
  const data = actionDataOf(activity);
  if (!data?.call) return { kind: 'said', text: typedWords(activity) };
  const call = { name: data.call.name, input: data.call.input };
  return data.form ? { kind: 'submitted', call, values: valuesOf(data) } : { kind: 'pressed', call };
}

/**
 * Who Teams says this is; without an answer the person is simply not recognised yet. Any organisation can give its
 * people any e-mail address, but a principal name only in a domain that it proved to own: of others only that counts.
 */
async function profileOf(context: TurnContext, atHome: boolean): Promise<Profile> {
  try {
    const { email, name, userPrincipalName } = await TeamsInfo.getMember(context, context.activity.from.id);
    return { email: (atHome && email) || ownAddress(userPrincipalName), name: name || undefined };
  } catch {
    return {};
  }
}

/** A guest's principal name only looks like an e-mail address. */
function ownAddress(principal: string | undefined): string | undefined {
  return principal?.includes('@') && !principal.includes('#EXT#') ? principal : undefined;
}
