import { z } from 'zod';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf } from './failures.ts';
import { Unanswered } from './unanswered.ts';
import type { Workspaces } from './workspaces.ts';

const shape = z.object({
  team_id: z.string(),
  /** In seconds. */
  event_time: z.number().optional(),
  event: z.object({
    type: z.enum(['app_uninstalled', 'tokens_revoked']),
    tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
  }),
});

export type Removal = (body: unknown) => Promise<void>;

/** An organisation took the bot away: what it needed to speak there is wiped. Slack says so once or twice, in any order. */
export function removalFrom(workspaces: Workspaces, log: Log): Removal {
  return async (body) => {
    const read = shape.safeParse(body).data;
    if (!read) return log.warn('slack.unknown', { what: 'removal' });
    // A person's own token, which we never ask for, is not the bot's.
    if (read.event.type === 'tokens_revoked' && !read.event.tokens?.bot?.length) return;
    try {
      if (await isOld(read, workspaces)) return log.info('slack.removal-was-before', { team: read.team_id });
      if (await workspaces.remove(read.team_id)) log.info('slack.removed', { team: read.team_id });
    } catch (error) {
      log.error('slack.removal', { code: codeOf(error) });
      throw new Unanswered();
    }
  };
}

/** Slack may bring it again for hours, when the bot was meanwhile installed anew. */
async function isOld({ team_id, event_time }: z.infer<typeof shape>, workspaces: Workspaces): Promise<boolean> {
  const since = (await workspaces.find(team_id))?.since;
  return since !== undefined && event_time !== undefined && event_time < Math.floor(since / 1000);
}
