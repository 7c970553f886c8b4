import type { Zone } from '../../domain/kernel/time.ts';
import type { BodyKey, Language, Member, Network, Region } from '../../domain/network/network.ts';
import { weekdayOf } from './consultation.schema.ts';
import { type Contents, contentsOf } from './contents.ts';
import { networkFileTexts } from './network-file.texts.ts';
import { type Fault, type Finding, type Problem, pathText } from './problem.ts';
import { referenceFindings } from './references.ts';
import { readYaml } from './yaml-source.ts';

/** A network as a file says it: members have no id of ours yet, their key tells who they are. */
export type FileNetwork = Omit<Network, 'members'> & { readonly members: readonly Omit<Member, 'id'>[] };

export type ReadResult =
  | { readonly ok: true; readonly network: FileNetwork }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadOptions {
  /** The language in which problems are told. */
  readonly language?: Language;
  /** The zone of a file that names none. */
  readonly zone?: Zone;
}

/** Reads a network file, or tells everything in it that needs another look at once, from top to bottom. */
export function readNetworkFile(
  text: string,
  { language = 'nl', zone = 'Europe/Amsterdam' }: ReadOptions = {},
): ReadResult {
  const yaml = readYaml(text);
  if (!yaml.ok) {
    const problems = yaml.faults.map((fault) => ({ ...fault, path: '' }));
    return { ok: false, problems: toldInOrder(problems, language) };
  }
  const findings: Finding[] = [];
  const contents = contentsOf(yaml.source.value, findings);
  findings.push(...referenceFindings(contents));
  const network = findings.length === 0 ? networkOf(contents, zone, language) : undefined;
  if (network) return { ok: true, network };
  const problems = findings.map((finding) => ({
    ...yaml.source.placeOf(finding),
    path: pathText(finding.path),
    fault: finding.fault,
  }));
  return { ok: false, problems: toldInOrder(problems, language) };
}

/** A problem as one line: "Regel 12, teken 5 (members[3].email): hier hoort …". */
export function problemLine(problem: Problem, language: Language = 'nl'): string {
  return networkFileTexts[language].line(problem.line, problem.column, problem.path, problem.expected);
}

type Found = Omit<Problem, 'expected'> & { readonly fault: Fault };

function toldInOrder(found: readonly Found[], language: Language): Problem[] {
  return found
    .map(({ line, column, path, fault }) => ({ line, column, path, expected: expectedIn(fault, language) }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

function expectedIn(fault: Fault, language: Language): string {
  const texts = networkFileTexts[language];
  switch (fault.fault) {
    case 'shape':
      return fault.missing ? texts.missing(texts.shapes[fault.shape]) : texts.shapes[fault.shape];
    case 'unknown-key':
      return fault.nearest ? texts.meant(texts.knownKeys(fault.known), fault.nearest) : texts.knownKeys(fault.known);
    case 'unknown':
      return fault.nearest ? texts.meant(texts.kinds[fault.kind], fault.nearest) : texts.kinds[fault.kind];
    case 'twice':
      return texts.uniques[fault.what];
    case 'foreign-address':
      return texts.foreignAddress(fault.domains);
    case 'adviesraad':
      return texts.adviesraad;
    case 'level':
      return texts.levels[fault.level];
    case 'backwards':
      return texts.backwards;
    case 'backwards-time':
      return texts.backwardsTime;
    case 'far-move':
      return texts.farMove(fault.most);
    case 'excepted':
      return texts.excepted;
    case 'yaml':
      return texts.yaml(fault.code);
    case 'too-long':
      return texts.tooLong;
  }
}

function networkOf(contents: Contents, usualZone: Zone, language: Language): FileNetwork | undefined {
  if (!contents.settings) return undefined;
  const { contact, zone = usualZone, name = networkFileTexts[language].unnamed, ...settings } = contents.settings;
  const itemsOf = <Item>(items: readonly { readonly item: Item }[]) => items.map(({ item }) => item);
  const members = itemsOf(contents.members);
  return {
    settings: { ...settings, name, zone, contact: members.find(({ key }) => key === contact)?.email ?? '' },
    landsdelen: itemsOf(contents.landsdelen),
    regions: itemsOf(contents.regions).map(regionOf),
    organisations: itemsOf(contents.organisations),
    parties: itemsOf(contents.parties),
    bodies: itemsOf(contents.bodies),
    goals: itemsOf(contents.goals),
    themes: itemsOf(contents.themes),
    members: members.map(({ roles, ...member }) => ({
      ...member,
      zone: member.zone ?? zone,
      seats: Object.entries(roles).map(([body, held]) => ({ body: body as BodyKey, roles: held })),
    })),
    holidays: itemsOf(contents.holidays).map(({ name, from, to = from }) => ({ name, from, to })),
  };
}

function regionOf({ consultation, ...region }: Contents['regions'][number]['item']): Region {
  if (!consultation) return region;
  const reading = consultation.reading.flatMap(({ on, from, to }) =>
    on.map((name) => ({ weekday: weekdayOf(name), from, to })),
  );
  return { ...region, consultation: { ...consultation, reading } };
}
