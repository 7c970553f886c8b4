import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import type { WhoIs } from './turn.ts';

/** Who Slack says somebody is; nothing when it cannot say, for then the bureau can. */
export function whoIs(client: webApi.WebClient, log: Log): WhoIs {
  return async (user) => {
    try {
      const { user: found } = await client.users.info({ user });
      return { email: found?.profile?.email, name: found?.profile?.real_name ?? found?.real_name };
    } catch (error) {
      log.warn('slack.profile', { code: codeOf(error) });
      return {};
    }
  };
}
