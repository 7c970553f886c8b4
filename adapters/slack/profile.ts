import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import type { WhoIs } from './turn.ts';

type Found = NonNullable<webApi.UsersInfoResponse['user']>;

/**
 * Who Slack says somebody is; nothing when it cannot say, for then the bureau can. An address that nobody confirmed, or
 * that another workspace gave to a guest in a shared channel, is no proof of who somebody is.
 */
export function whoIs(client: webApi.WebClient, log: Log): WhoIs {
  return async (user, tenant) => {
    try {
      const { user: found } = await client.users.info({ user });
      const proven = found?.is_email_confirmed !== false && (await isAtHome(found ?? {}, tenant, client));
      return { email: proven ? found?.profile?.email : undefined, name: found?.profile?.real_name ?? found?.real_name };
    } catch (error) {
      log.warn('slack.profile', { code: codeOf(error) });
      return {};
    }
  };
}

/** In a large organisation people of one workspace are met in another. Slack is asked which is ours only in doubt. */
async function isAtHome({ team_id: theirs, enterprise_user: wide }: Found, tenant: string, client: webApi.WebClient) {
  if (!theirs || theirs === tenant || wide?.teams?.includes(tenant)) return true;
  return (await client.auth.test()).team_id === theirs;
}
