import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { holdersOf, type NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Team, TeamRefusal } from './consultation.world.ts';

/** The expertteam of a region, once the region settled how it helps and somebody there reads what is asked. */
export function teamOf(key: string | undefined, network: NetworkView): Team | undefined {
  const region = network.regions.find((each) => each.key === key);
  const ret = network.bodies.find((body) => body.type === 'ret' && body.region === key);
  if (!region?.consultation || !ret) return undefined;
  const screeners = holdersOf(network, ret.key, 'screener');
  return screeners.length > 0 ? { region, settings: region.consultation, ret, screeners } : undefined;
}

/** The expertteam of the asker's own region, or whom to turn to when there is none. */
export function ownTeam(asker: Member, network: NetworkView): Outcome<Team, TeamRefusal> {
  const { contact } = network.settings;
  const region = network.regions.find((each) => each.key === asker.region);
  if (!region) return refused({ code: 'no-region', contact });
  const team = teamOf(region.key, network);
  return team ? done(team) : refused({ code: 'region-without-team', region, contact });
}
