import type { Authorize } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import { Unanswered } from './unanswered.ts';
import type { Workspaces } from './workspaces.ts';

/** Nobody speaks here: where the bot is not installed there is no turn. */
class NotInstalled extends Error {
  override name = 'NotInstalled';
}

/**
 * What Bolt needs to answer where a turn comes from. A workspace that the bot does not know, or that was taken away, is
 * not heard; when nobody can look it up, Slack is asked to come again.
 */
export function authorizeBy(workspaces: Workspaces, log: Log): Authorize<boolean> {
  return async ({ teamId, isEnterpriseInstall }, body) => {
    const workspace = await workspaces.find(teamId ?? '').catch((error: unknown) => {
      log.error('slack.look-up', { code: codeOf(error) });
      throw new Unanswered();
    });
    const isOwn = workspace?.entrance.kind === 'shared';
    if (!workspace || (!isOwn && isEnterpriseInstall) || isOfAnother(workspace.app, body)) {
      log.warn('slack.not-installed', { team: teamId });
      throw new NotInstalled();
    }
    return { botToken: workspace.token, entrance: workspace.entrance, ...(teamId ? { teamId } : {}) };
  };
}

/** Slack says for which app it brings this: never answer in the name of another. */
function isOfAnother(app: string | undefined, body: unknown): boolean {
  const named = typeof body === 'object' && body !== null && 'api_app_id' in body ? body.api_app_id : undefined;
  return app !== undefined && typeof named === 'string' && named !== app;
}
