import type { BodyType } from '../../domain/network/network.ts';
import type { Contents, Listed } from './contents.ts';
import { at, twice } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Section } from './network-file.schema.ts';
import type { Finding, Kind, Path } from './problem.ts';
import { consultationFindings } from './references.consultation.ts';
import { meetingFindings } from './references.meetings.ts';

type Member = Contents['members'][number]['item'];
type Body = Contents['bodies'][number]['item'];

const nationalTypes: readonly BodyType[] = [
  'projectleiders',
  'sar',
  'werkorganisatie',
  'bureau',
  'adviesraad',
  'koersgroep',
];

/** What each item may say by itself but not beside the others: unknown names, things twice, roles that exclude others. */
export function referenceFindings(contents: Contents): Finding[] {
  const { settings, regions, organisations, bodies, goals, members, holidays, keys } = contents;
  const known = knownNames(contents);
  const contact = settings?.contact;
  return [
    ...Object.values(keys).flatMap((listed) => twice('key', listed)),
    ...twice('domain', organisations.flatMap(eachDomain)),
    ...twice(
      'email',
      members.map(({ item, path }) => ({ item: item.email, path: [...path, 'email'] })),
    ),
    ...bodies.flatMap(meetingFindings),
    ...regions.flatMap(consultationFindings),
    ...(contact === undefined ? [] : known('member', contact, ['settings', 'contact'])),
    ...regions.flatMap(({ item: { consultation }, path }) =>
      consultation?.deputy ? known('member', consultation.deputy, [...path, 'consultation', 'deputy']) : [],
    ),
    ...regions.flatMap(({ item, path }) => known('landsdeel', item.landsdeel, [...path, 'landsdeel'])),
    ...bodies.flatMap((listed) => bodyFindings(listed, known)),
    ...goals.flatMap(({ item, path }) => (item.body ? known('body', item.body, [...path, 'body']) : [])),
    ...members.flatMap((listed) => memberFindings(listed, contents, known)),
    ...holidays.flatMap(({ item, path }) =>
      item.to && item.to < item.from ? [at([...path, 'to'], { fault: 'backwards' })] : [],
    ),
  ];
}

type Known = (kind: Kind, name: string, path: Path, on?: Finding['on']) => Finding[];

const listed: Record<Kind, Section> = {
  landsdeel: 'landsdelen',
  region: 'regions',
  organisation: 'organisations',
  party: 'parties',
  body: 'bodies',
  member: 'members',
};

function knownNames({ keys }: Contents): Known {
  const names = new Map(
    Object.entries(keys).map(([section, items]) => [section, new Set(items.map(({ item }) => item))]),
  );
  return (kind, name, path, on = 'value') => {
    const some = names.get(listed[kind]) ?? new Set<string>();
    return some.has(name) ? [] : [{ path, on, fault: { fault: 'unknown', kind, nearest: nearest(name, some) } }];
  };
}

function bodyFindings({ item, path }: Listed<Body>, known: Known): Finding[] {
  const level = levelOf(item.type);
  const isThere = item.region ? (item.landsdeel ? 'both' : 'region') : item.landsdeel ? 'landsdeel' : 'none';
  return [
    ...(isThere === level ? [] : [at([...path, 'type'], { fault: 'level', level })]),
    ...(item.region ? known('region', item.region, [...path, 'region']) : []),
    ...(item.landsdeel ? known('landsdeel', item.landsdeel, [...path, 'landsdeel']) : []),
  ];
}

function levelOf(type: BodyType): 'region' | 'landsdeel' | 'none' {
  if (type === 'ret') return 'region';
  return nationalTypes.includes(type) ? 'none' : 'landsdeel';
}

function memberFindings({ item, path }: Listed<Member>, contents: Contents, known: Known): Finding[] {
  return [
    ...known('organisation', item.organisation, [...path, 'organisation']),
    ...addressFindings(item, path, contents),
    ...(item.region ? known('region', item.region, [...path, 'region']) : []),
    ...item.parties.flatMap((party, index) => known('party', party, [...path, 'parties', index])),
    ...Object.keys(item.roles).flatMap((body) => known('body', body, [...path, 'roles', body], 'key')),
    ...adviesraadFindings(item, path, contents),
  ];
}

function addressFindings(member: Member, path: Path, { organisations }: Contents): Finding[] {
  const organisation = organisations.find(({ item }) => item.key === member.organisation)?.item;
  const domain = member.email.slice(member.email.lastIndexOf('@') + 1).toLowerCase();
  if (!organisation || organisation.domains.some((own) => own.toLowerCase() === domain)) return [];
  return [at([...path, 'email'], { fault: 'foreign-address', domains: organisation.domains })];
}

/** A member of the adviesraad has no other role; somebody who only keeps its secretariat is not a member of it (B 3). */
function adviesraadFindings(member: Member, path: Path, { bodies }: Contents): Finding[] {
  const adviesraden = bodies.filter(({ item }) => item.type === 'adviesraad').map(({ item }) => item.key as string);
  const sits = Object.entries(member.roles).some(
    ([body, roles]) => adviesraden.includes(body) && roles.some((role) => role !== 'secretary'),
  );
  const hasOther = member.parties.length > 0 || Object.keys(member.roles).some((body) => !adviesraden.includes(body));
  return sits && hasOther ? [at([...path, 'roles'], { fault: 'adviesraad' })] : [];
}

function eachDomain({ item, path }: Contents['organisations'][number]): Listed<string>[] {
  return item.domains.map((domain, index) => ({ item: domain, path: [...path, 'domains', index] }));
}
