import type { Call as SlackCall } from '../../adapters/slack/organisations.ts';
import type { Call as TeamsCall } from '../../adapters/teams/connector-double.ts';
import { bureauTeams, jeugdvak, jeugdvakTeams, pedagogen, type Tenant, type Workspace, zilverberk } from './cast.ts';

/** The whole of what each end was sent, call by call, by the name of the end. */
export type Sent = Readonly<Record<string, readonly string[]>>;

/** Whose token a call came with decides which end read it. */
export function sentBy(atSlack: readonly SlackCall[], atTeams: readonly TeamsCall[]): Sent {
  const slack = ({ team }: Workspace) =>
    atSlack.filter((call) => call.team === team).map(({ body }) => JSON.stringify(body));
  const teams = ({ appId }: Tenant) =>
    atTeams
      .filter(({ bearer }) => bearer === `token-of-${appId}`)
      .map(({ path, body }) => JSON.stringify({ path, body }));
  return {
    jeugdvak: slack(jeugdvak),
    pedagogen: slack(pedagogen),
    zilverberk: slack(zilverberk),
    jeugdvakTeams: teams(jeugdvakTeams),
    bureauTeams: teams(bureauTeams),
  };
}

/** The ends that were sent these words, after what they were sent before. */
export function endsIn(sent: Sent, words: string, before: Sent = {}): string[] {
  return Object.entries(sent).flatMap(([end, bodies]) =>
    bodies.slice(before[end]?.length ?? 0).some((body) => body.includes(words)) ? [end] : [],
  );
}
