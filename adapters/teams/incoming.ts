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

/** What somebody said, pressed or sent in. */
export function heard(context: TurnContext, ownTenant: string | undefined): Heard {
  return hearing(context, ownTenant, context.activity.id ?? '', whatOf(context.activity));
}

/** Being added is taken as a greeting, once in a conversation however many events tell of it. */
export function greeted(context: TurnContext, ownTenant: string | undefined): Heard {
  return hearing(context, ownTenant, 'welcome', { kind: 'said', text: 'hoi' });
}

function hearing(context: TurnContext, ownTenant: string | undefined, id: string, what: Incoming['what']): Heard {
  const { activity } = context;
  const tenant = tenantOf(activity, ownTenant);
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
    profile: () => profileOf(context),
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

/** Who Teams says this is; without an answer the person is simply not recognised yet. */
async function profileOf(context: TurnContext): Promise<Profile> {
  try {
    const { email, name, userPrincipalName } = await TeamsInfo.getMember(context, context.activity.from.id);
    return { email: email || ownAddress(userPrincipalName), name: name || undefined };
  } catch {
    return {};
  }
}

/** A guest's principal name only looks like an e-mail address. */
function ownAddress(principal: string | undefined): string | undefined {
  return principal?.includes('@') && !principal.includes('#EXT#') ? principal : undefined;
}
