import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Incoming, Profile } from '../../bot/conversation/incoming.ts';
import { actionDataOf, isShared, tenantOf } from './activity.ts';
import { valuesOf } from './inline-form.ts';
import { type Address, writeAddress } from './reference.ts';
import { typedWords } from './typed-words.ts';

/** A delivery in our own words, with the address that its sender can be answered at. */
export interface Heard {
  readonly incoming: Incoming;
  readonly address: Address;
}

/** The organisation whose registration this is. Without authentication everybody is at home: all are on this machine. */
export interface Home {
  readonly tenant?: string | undefined;
  readonly everybody: boolean;
}

/** What somebody said, pressed or sent in. */
export function heard(context: TurnContext, home: Home): Heard {
  return hearing(context, home, context.activity.id ?? '', whatOf(context.activity));
}

/** Being added is taken as a greeting, once in a conversation however many events tell of it. */
export function greeted(context: TurnContext, home: Home): Heard {
  return hearing(context, home, 'welcome', { kind: 'said', text: 'hoi' });
}

function hearing(context: TurnContext, home: Home, id: string, what: Incoming['what']): Heard {
  const { activity } = context;
  const tenant = tenantOf(activity, home.tenant);
  const shared = isShared(activity);
  const address: Address = {
    serviceUrl: activity.serviceUrl,
    tenant,
    bot: activity.recipient.id,
    user: activity.from.id,
    ...(shared ? {} : { conversation: activity.conversation.id }),
  };
  const incoming: Incoming = {
    id: `teams:${tenant}:${activity.conversation.id}:${id}`,
    from: { platform: 'teams', tenant, user: activity.from.aadObjectId || activity.from.id },
    address: writeAddress(address),
    entrance: { kind: 'shared' },
    profile: () => profileOf(context, home.everybody || tenant === home.tenant),
    place: shared ? 'channel' : 'private',
    what,
  };
  return { incoming, address };
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
