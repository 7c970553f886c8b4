import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { holdersOf, type NetworkView } from '../network/lookup.ts';
import type { BodyKey, Member, RegionConsultation } from '../network/network.ts';
import type { Team, TeamRefusal } from './consultation.world.ts';

/** The expertteam of a region, once the region settled how it helps and somebody there reads what is asked. */
export function teamOf(key: string | undefined, network: NetworkView): Team | undefined {
  const region = network.regions.find((each) => each.key === key);
  const ret = network.bodies.find((body) => body.type === 'ret' && body.region === key);
  if (!region?.consultation || !ret) return undefined;
  const screeners = holdersOf(network, ret.key, 'screener');
  const named = namedDeputy(region.consultation, network);
  const readers = screeners.length > 0 ? screeners : named ? [named] : [];
  return readers.length > 0 ? { region, settings: region.consultation, ret, screeners: readers } : undefined;
}

/** The expertteam of the asker's own region, or whom to turn to when there is none. */
export function ownTeam(asker: Member, network: NetworkView): Outcome<Team, TeamRefusal> {
  const { contact } = network.settings;
  const region = network.regions.find((each) => each.key === asker.region);
  if (!region) return refused({ code: 'no-region', contact });
  const team = teamOf(region.key, network);
  return team ? done(team) : refused({ code: 'region-without-team', region, contact });
}

/** What the region settled, also while nobody screens there. */
export function settingsOf(region: string, network: NetworkView): RegionConsultation | undefined {
  return network.regions.find(({ key }) => key === region)?.consultation;
}

/** Who may stand in for the screeners, the first to be tried first: whom the region named, then the chair. */
export function deputiesOf(region: string, ret: BodyKey, network: NetworkView): readonly Member[] {
  const settings = settingsOf(region, network);
  const named = settings && namedDeputy(settings, network);
  const all = [...(named ? [named] : []), ...holdersOf(network, ret, 'chair')];
  return [...new Map(all.map((member) => [member.id, member])).values()];
}

function namedDeputy({ deputy }: RegionConsultation, { members }: NetworkView): Member | undefined {
  return deputy === undefined ? undefined : members.find(({ key }) => key === deputy);
}
