import { z } from 'zod';
import type { Entrance } from '../../bot/conversation/incoming.ts';
import type { Installations, Installed } from './installations.ts';

/** A workspace where the bot is at home, and what it speaks with there. */
export interface Workspace {
  readonly token: string;
  readonly entrance: Entrance;
  readonly state: Installed['state'];
  /** The Slack app that the token is of; unknown for the operator's own. */
  readonly app?: string | undefined;
  /** When the token was given, in milliseconds. */
  readonly since?: number | undefined;
}

/** Every workspace of the bot: the operator's own, or those of many organisations. */
export interface Workspaces {
  find(team: string): Promise<Workspace | undefined>;
  /** The workspace that is meant when nobody says which; undefined when there are several. */
  only(): Promise<string | undefined>;
  add(team: string, name: string, granted: Pick<Granted, 'token' | 'app'>): Promise<void>;
  /** False when there is nothing to remove: the operator's own token is a setting. */
  remove(team: string): Promise<boolean>;
}

const grantedShape = z.object({ token: z.string(), app: z.string(), since: z.number() });
type Granted = z.infer<typeof grantedShape>;

/** One token, whatever the workspace calls itself: in a large organisation people of several are met through it. */
export function oneWorkspace(token: string): Workspaces {
  const own: Workspace = { token, entrance: { kind: 'shared' }, state: 'approved' };
  return {
    find: async () => own,
    only: async () => '',
    add: async () => {},
    remove: async () => false,
  };
}

/** How long what another process changed may go unseen here. */
const REMEMBERED_MS = 3000;

/** What is at work is remembered for a moment, so that a turn costs no look-up; what waits is looked up each time. */
export function manyWorkspaces(installations: Installations): Workspaces {
  const known = new Map<string, Workspace>();
  const remember = (team: string, workspace: Workspace) => {
    known.set(team, workspace);
    const forget = () => known.get(team) === workspace && known.delete(team);
    setTimeout(forget, REMEMBERED_MS).unref();
  };
  return {
    async find(team) {
      const remembered = known.get(team);
      if (remembered) return remembered;
      const found = workspaceOf(await installations.find(team));
      if (found?.state === 'approved') remember(team, found);
      return found;
    },
    async only() {
      const [first, ...others] = await installations.teams();
      return others.length === 0 ? first : undefined;
    },
    async add(team, name, granted) {
      const secret: Granted = { ...granted, since: installations.now() };
      await installations.installed(team, name, JSON.stringify(secret));
      known.delete(team);
    },
    async remove(team) {
      known.delete(team);
      await installations.uninstalled(team);
      known.delete(team);
      return true;
    },
  };
}

/** What was kept of an installation, as it speaks. */
export function workspaceOf(installed: Installed | undefined): Workspace | undefined {
  if (!installed) return undefined;
  const { secret, ...rest } = installed;
  return { ...rest, ...grantedShape.parse(JSON.parse(secret)) };
}
