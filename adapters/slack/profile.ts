import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import type { WhoIs } from './turn.ts';

type Found = NonNullable<webApi.UsersInfoResponse['user']>;

/**
 * Who Slack says somebody is; nothing when it cannot say, for then the bureau can. An address proves who somebody is
 * when it was confirmed and their own workspace vouches for it: not that of a guest, of somebody from another workspace
 * in a shared channel, of an app, or of somebody who left.
 */
export function whoIs(client: webApi.WebClient, log: Log): WhoIs {
  return async (user) => {
    try {
      const { user: found = {} } = await client.users.info({ user });
      const proven = found.is_email_confirmed !== false && !isOutsider(found) && (await isAtHome(found, client));
      return { email: proven ? found.profile?.email : undefined, name: found.profile?.real_name ?? found.real_name };
    } catch (error) {
      log.warn('slack.profile', { code: codeOf(error) });
      return {};
    }
  };
}

function isOutsider(found: Found): boolean {
  const { is_restricted, is_ultra_restricted, is_stranger, is_bot, deleted } = found;
  return Boolean(is_restricted || is_ultra_restricted || is_stranger || is_bot || deleted);
}

/**
 * Whether they are of the workspace that our token is of: what comes in may name another, which is theirs. In a large
 * organisation people of one workspace are met in another.
 */
async function isAtHome({ team_id: theirs, enterprise_user: wide }: Found, client: webApi.WebClient): Promise<boolean> {
  const home = await homeOf(client);
  return home !== undefined && (theirs === home || wide?.teams?.includes(home) === true);
}

const homes = new WeakMap<webApi.WebClient, string>();

/** Slack is asked once for each token. */
async function homeOf(client: webApi.WebClient): Promise<string | undefined> {
  const known = homes.get(client) ?? (await client.auth.test()).team_id;
  if (known) homes.set(client, known);
  return known;
}

/**
 * Slack takes a message for somebody who was deactivated as if they could read it, so it is asked first. When it cannot
 * say, they get the message.
 */
export async function isDeactivated(client: webApi.WebClient, user: string): Promise<boolean> {
  const asked = await client.users.info({ user }).catch(() => undefined);
  return asked?.user?.deleted === true;
}
