import type { NetworkView } from '../network/lookup.ts';
import type { Body, BodyKey, BodyRole, BodyType, Member, MemberId } from '../network/network.ts';
import type { Place, Signal } from './signal.ts';

/** Where a signal can be, with the body that carries it there. */
export interface Stop {
  readonly place: Place;
  readonly body: BodyKey;
}

/** Who carries signals on for a body, the first first: the next is told where there is nobody of the one before. */
const carriers: Partial<Readonly<Record<BodyType, readonly BodyRole[]>>> = {
  ret: ['chair', 'secretary'],
  'ret-voorzitters': ['chair', 'secretary'],
  ben: ['project-leader', 'chair', 'secretary'],
  projectgroep: ['project-leader'],
  sar: ['process-leader', 'secretary', 'chair'],
};

/** Where one can go from each place, in the order of the field: RET → voorzittersoverleg or BEN → SAR. */
const onward: Readonly<Record<Place, readonly Exclude<Place, 'region'>[]>> = {
  region: ['ret'],
  ret: ['ret-voorzitters', 'ben'],
  'ret-voorzitters': ['ben', 'sar'],
  ben: ['ret-voorzitters', 'sar'],
  sar: [],
};

/**
 * Where a new signal begins. In its own region with the expertteam's chair, or where there is no expertteam with the
 * landsdeel's BEN. Who has no region begins at the BEN they sit in, and else at the SAR.
 */
export function beginOf(reporter: Member, network: NetworkView): { readonly place: Place; readonly body?: BodyKey } {
  if (reporter.region) {
    const body = retOf(reporter.region, network) ?? bodyIn('ben', landsdeelOfRegion(reporter.region, network), network);
    return { place: 'region', ...(body ? { body: body.key } : {}) };
  }
  const landsdelen = reporter.seats.flatMap(({ body }) => network.body(body) ?? []);
  const ben = landsdelen.find(({ type }) => type === 'ben') ?? benNear(landsdelen, network);
  if (ben) return { place: 'ben', body: ben.key };
  const sar = bodyIn('sar', undefined, network);
  return { place: 'sar', ...(sar ? { body: sar.key } : {}) };
}

/** The stops that a signal can be passed on to. A body that the network does not have is passed by. */
export function nextStops(signal: Signal, network: NetworkView): readonly Stop[] {
  return stopsAfter(signal.place, signal, network);
}

/** Where it goes when it is sent back; undefined when it is there already, or nobody is there to take it. */
export function wayBack(signal: Signal, network: NetworkView): Stop | undefined {
  const home = signal.home && network.body(signal.home);
  if (!home) return undefined;
  const place: Place = signal.region ? 'region' : home.type === 'ben' ? 'ben' : 'sar';
  return place === signal.place ? undefined : { place, body: home.key };
}

/** Whether this member carries signals on for the body. */
export function carriesFor(member: Member, key: BodyKey | undefined, network: NetworkView): boolean {
  const body = key && network.body(key);
  if (!body) return false;
  if (member.seats.some((seat) => seat.body === key && seat.roles.some((role) => carriers[body.type]?.includes(role))))
    return true;
  return body.type === 'ben' && leadsProjectOf(member, body, network);
}

/** Who hears that a signal arrived: for a critical one the chair alone. */
export function carriersOf(signal: Pick<Signal, 'holder' | 'critical'>, network: NetworkView): readonly Member[] {
  const body = signal.holder && network.body(signal.holder);
  if (!body) return [];
  const roles = signal.critical ? (body.type === 'ret' ? (['chair'] as const) : []) : (carriers[body.type] ?? []);
  for (const role of roles) {
    const people = network.members.filter((member) => has(member, body.key, role));
    if (people.length > 0) return people;
  }
  if (signal.critical || body.type !== 'ben') return [];
  return network.members.filter((member) => leadsProjectOf(member, body, network));
}

/** The bodies for which this member carries signals on. */
export function carriedBodies(member: Member, network: NetworkView): readonly Body[] {
  const types: readonly BodyType[] = ['ret', 'ret-voorzitters', 'ben', 'sar'];
  return network.bodies.filter((body) => types.includes(body.type) && carriesFor(member, body.key, network));
}

/** The chair of the expertteam: the one besides the reporter who sees a critical incident. */
export function chairs(member: Member, key: BodyKey | undefined, network: NetworkView): boolean {
  return key !== undefined && network.body(key)?.type === 'ret' && has(member, key, 'chair');
}

/**
 * Who is asked "wie herkent dit?": within a region its expertteam, from further on the chairs of the expertteams below.
 * Few, and never who stands behind the signal already or brought it here.
 */
export function askedBelow(signal: Signal, behind: ReadonlySet<MemberId>, network: NetworkView): readonly Member[] {
  const asked = (member: Member) => !behind.has(member.id) && !carriesFor(member, signal.holder, network);
  if (signal.place === 'region' || signal.place === 'ret') {
    const team = network.bodies.find(({ key, type }) => key === signal.home && type === 'ret');
    return team ? network.membersOf(team.key).filter(asked) : [];
  }
  const landsdeel = landsdeelOf(signal, network);
  const teams = network.bodies.filter(
    (body) =>
      body.type === 'ret' &&
      body.key !== signal.home &&
      (signal.place === 'sar' || !landsdeel || landsdeelOfRegion(body.region, network) === landsdeel),
  );
  return network.members.filter((member) => asked(member) && teams.some(({ key }) => has(member, key, 'chair')));
}

/** The landsdeel that a signal is of; a regionless one is of the body where it began. */
export function landsdeelOf(signal: Pick<Signal, 'region' | 'home'>, network: NetworkView): string | undefined {
  if (signal.region) return landsdeelOfRegion(signal.region, network);
  return signal.home && network.body(signal.home)?.landsdeel;
}

/** The expertteam of a region. */
export function retOf(region: string, network: NetworkView): Body | undefined {
  return network.bodies.find((body) => body.type === 'ret' && body.region === region);
}

/** Of the ways on the ones that the network has; only where it has none of them, what comes after those. */
function stopsAfter(from: Place, signal: Signal, network: NetworkView): readonly Stop[] {
  const stops = onward[from].flatMap((place) => {
    const body = bodyAt(place, signal, network);
    return body && place !== signal.place ? [{ place, body: body.key }] : [];
  });
  if (stops.length > 0) return stops;
  const [next] = onward[from];
  return next && next !== signal.place && from !== 'ben' ? stopsAfter(next, signal, network) : [];
}

function bodyAt(place: Exclude<Place, 'region'>, signal: Signal, network: NetworkView): Body | undefined {
  if (place === 'ret') return signal.region === undefined ? undefined : retOf(signal.region, network);
  return bodyIn(place, landsdeelOf(signal, network), network);
}

function bodyIn(type: BodyType, landsdeel: string | undefined, network: NetworkView): Body | undefined {
  const all = network.bodies.filter((body) => body.type === type);
  return all.find((body) => body.landsdeel === landsdeel) ?? all.find((body) => !body.landsdeel);
}

function benNear(bodies: readonly Body[], network: NetworkView): Body | undefined {
  const near = bodies.find((body) => body.landsdeel !== undefined);
  return near && bodyIn('ben', near.landsdeel, network);
}

function landsdeelOfRegion(key: string | undefined, network: NetworkView): string | undefined {
  return network.regions.find((region) => region.key === key)?.landsdeel;
}

function leadsProjectOf(member: Member, ben: Body, network: NetworkView): boolean {
  return network.bodies.some(
    (body) =>
      body.type === 'projectgroep' && body.landsdeel === ben.landsdeel && has(member, body.key, 'project-leader'),
  );
}

function has(member: Member, body: BodyKey, role: BodyRole): boolean {
  return member.seats.some((seat) => seat.body === body && seat.roles.includes(role));
}
