import { setTimeout as pause } from 'node:timers/promises';
import { type types, webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { codeOf, failureOf } from './failures.ts';

/** Puts views before somebody. Nothing here throws: what could not be shown is said in another way. */
export interface Windows {
  /** Opens a window; false when the moment for it has passed. */
  open(triggerId: string, view: types.ModalView): Promise<boolean>;
  /** Over the window in which somebody pressed, which comes back when this one is closed. */
  push(triggerId: string, view: types.ModalView): Promise<boolean>;
  /** In the place of an open window; false when it was closed meanwhile. */
  put(viewId: string, view: types.ModalView): Promise<boolean>;
  /** With the hash of what the person sees, 'outdated' says that another was published since. */
  publish(user: string, view: types.HomeView, hash: string | undefined): Promise<'done' | 'outdated' | 'failed'>;
}

const TRIES = 3;
const LONGEST_PAUSE_MS = 20_000;

/** The windows and the own page of people in the workspace where this client is at home. */
export function slackWindows(client: webApi.WebClient, log: Log): Windows {
  const shown = async (event: string, show: () => Promise<unknown>): Promise<boolean> => {
    try {
      await show();
      return true;
    } catch (error) {
      log.warn(event, { code: codeOf(error) });
      return false;
    }
  };
  return {
    open: (trigger_id, view) => shown('slack.open', () => client.views.open({ trigger_id, view })),
    push: (trigger_id, view) => shown('slack.push', () => client.views.push({ trigger_id, view })),
    put: (view_id, view) => shown('slack.put', () => client.views.update({ view_id, view })),
    async publish(user_id, view, hash) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.views.publish({ user_id, view, ...(hash ? { hash } : {}) });
          return 'done';
        } catch (error) {
          if (isOutdated(error)) return 'outdated';
          log.warn('slack.publish', { attempt, code: codeOf(error) });
          const failure = failureOf(error);
          if (failure.result !== 'later' || attempt === TRIES) return 'failed';
          await pause(Math.min(failure.waitMs ?? 500, LONGEST_PAUSE_MS));
        }
      }
    },
  };
}

function isOutdated(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'hash_conflict';
}
