import type { Settings, TeamsSettings } from '../../adapters/system/settings.ts';
import { readChannel } from '../../adapters/teams/reference.ts';
import type { Installation } from '../../domain/access/access.ts';
import type { Body } from '../../domain/network/network.ts';
import { bad, good, mind, type Said } from './doctor.finding.ts';
import { doctorTexts } from './doctor.texts.ts';

/** Whether each body's channel is in a place where the bot can speak; in local mode nobody speaks in channels. */
export function channelsSaid(
  bodies: readonly Body[],
  settings: Settings,
  installations: readonly Installation[],
): readonly Said[] {
  const withChannel = bodies.filter(({ channel }) => channel?.slack || channel?.teams);
  if (settings.local || withChannel.length === 0) return [];
  const said = withChannel.flatMap(({ fullName, channel }) => [
    ...(channel?.slack ? inSlack(fullName, channel.slack, settings, installations) : []),
    ...(channel?.teams ? inTeams(fullName, channel.teams, settings) : []),
  ]);
  return said.length > 0 ? said : [good(doctorTexts.channels.fine(withChannel.length))];
}

function inSlack(
  name: string,
  channel: string,
  { slack }: Settings,
  installations: readonly Installation[],
): readonly Said[] {
  const { noPlatform, whichWorkspace, unknownWorkspace } = doctorTexts.channels;
  if (!slack) return [mind(noPlatform(name, 'Slack'))];
  if (slack.workspaces.kind === 'one') return [];
  const teams = installations.filter(({ platform }) => platform === 'slack');
  const [, team] = /^(T\w+)\/\w+$/.exec(channel) ?? [];
  if (!team) return teams.length > 1 ? [bad(whichWorkspace(name))] : [];
  const isAtWork = teams.some(({ tenant, state }) => tenant === team && state === 'approved');
  return isAtWork ? [] : [bad(unknownWorkspace(name, team))];
}

function inTeams(name: string, channel: string, { teams }: Settings): readonly Said[] {
  const { noPlatform, whichTenant, unknownTenant } = doctorTexts.channels;
  if (!teams) return [mind(noPlatform(name, 'Teams'))];
  const tenants = tenantsOf(teams);
  const tenant = readChannel(channel)?.tenant?.toLowerCase();
  if (tenants.length === 0) return [];
  if (tenant === undefined) return tenants.length > 1 ? [bad(whichTenant(name))] : [];
  return tenants.includes(tenant) ? [] : [bad(unknownTenant(name))];
}

/** Empty where any tenant could be meant. */
function tenantsOf(teams: TeamsSettings): readonly string[] {
  if (teams.kind === 'apps') return teams.apps.map(({ tenantId }) => tenantId.toLowerCase());
  return teams.kind === 'app' && teams.type === 'SingleTenant' && teams.tenantId ? [teams.tenantId.toLowerCase()] : [];
}
