import { remembering } from '../../domain/kernel/remembering.ts';
import { day } from '../../domain/kernel/time.ts';
import type {
  Body,
  BodyKey,
  BodyType,
  GoalKey,
  Member,
  MemberId,
  Network,
  NetworkSettings,
  Organisation,
  Party,
  PartyKey,
  Region,
  SharedGoal,
} from '../../domain/network/network.ts';
import { readJson, writeJson } from './network.json.ts';
import type { Prisma } from './prisma.ts';

/** What every listed thing has beside its own columns. */
export type Own<Row> = Omit<Row, 'place' | 'archivedAt' | 'id'>;
type Named = Network['themes'][number];
type Holiday = Network['holidays'][number];

export const landsdeelRow = (one: Named): Own<Prisma.LandsdeelModel> => ({ key: one.key, name: one.name });
export const landsdeelOf = ({ key, name }: Prisma.LandsdeelModel): Named => ({ key, name });

export const themeRow = (one: Named): Own<Prisma.ThemeModel> => ({ key: one.key, name: one.name });
export const themeOf = ({ key, name }: Prisma.ThemeModel): Named => ({ key, name });

export const partyRow = ({ key, name }: Party): Own<Prisma.PartyModel> => ({ key, name });
export const partyOf = ({ key, name }: Prisma.PartyModel): Party => ({ key: key as PartyKey, name });

export function regionRow({ key, name, landsdeel, consultation }: Region): Own<Prisma.RegionModel> {
  return { key, name, landsdeel, consultation: consultation ? writeJson.consultation(consultation) : null };
}

export function regionOf({ key, name, landsdeel, consultation }: Prisma.RegionModel): Region {
  const settled = consultation === null ? undefined : readJson('consultation', consultation);
  return { key, name, landsdeel, consultation: settled };
}

export function organisationRow({ key, name, domains }: Organisation): Own<Prisma.OrganisationModel> {
  return { key, name, domains: writeJson.words(domains) };
}

export function organisationOf({ key, name, domains }: Prisma.OrganisationModel): Organisation {
  return { key, name, domains: readJson('words', domains) };
}

export function goalRow({ key, title, body, forChild, goodEnough }: SharedGoal): Own<Prisma.SharedGoalModel> {
  return { key, title, body: body ?? null, forChild: forChild ?? null, goodEnough: goodEnough ?? null };
}

export function goalOf(row: Prisma.SharedGoalModel): SharedGoal {
  return {
    key: row.key as GoalKey,
    title: row.title,
    body: (row.body as BodyKey | null) ?? undefined,
    forChild: row.forChild ?? undefined,
    goodEnough: row.goodEnough ?? undefined,
  };
}

/** Free days have no key in the network file: they are the same when all of them is. */
export function holidayRow({ from, to, name }: Holiday): Own<Prisma.HolidayModel> {
  return { key: `${from}/${to} ${name}`, firstDay: from, lastDay: to, name };
}

export function holidayOf({ firstDay, lastDay, name }: Prisma.HolidayModel): Holiday {
  return { from: day(firstDay), to: day(lastDay), name };
}

export function bodyRow(body: Body): Own<Prisma.BodyModel> {
  return {
    key: body.key,
    type: body.type,
    name: body.name,
    fullName: body.fullName,
    region: body.region ?? null,
    landsdeel: body.landsdeel ?? null,
    cadence: body.cadence ? writeJson.cadence(body.cadence) : null,
    dates: writeJson.dates(body.dates),
    changes: body.changes ? writeJson.changes(body.changes) : null,
    venue: body.venue ?? null,
    slackChannel: body.channel?.slack ?? null,
    teamsChannel: body.channel?.teams ?? null,
    progressDays: body.reminders.progressDays,
    review: body.reminders.review,
  };
}

export function bodyOf(row: Prisma.BodyModel): Body {
  const channel = { slack: row.slackChannel ?? undefined, teams: row.teamsChannel ?? undefined };
  return {
    key: row.key as BodyKey,
    type: row.type as BodyType,
    name: row.name,
    fullName: row.fullName,
    region: row.region ?? undefined,
    landsdeel: row.landsdeel ?? undefined,
    cadence: row.cadence === null ? undefined : readJson('cadence', row.cadence),
    dates: readJson('dates', row.dates),
    changes: row.changes === null ? undefined : readJson('changes', row.changes),
    venue: row.venue ?? undefined,
    channel: channel.slack || channel.teams ? channel : undefined,
    reminders: { progressDays: row.progressDays, review: row.review },
  };
}

export function memberRow(member: Omit<Member, 'id'>): Own<Prisma.MemberModel> {
  return {
    key: member.key,
    name: member.name,
    email: member.email,
    occupation: member.occupation ?? null,
    organisation: member.organisation,
    region: member.region ?? null,
    parties: writeJson.words(member.parties),
    seats: writeJson.seats(member.seats),
    expertise: member.expertise ? writeJson.words(member.expertise) : null,
    zone: member.zone,
    norm: member.norm ?? null,
  };
}

/** Thousands of members have the same. */
const [partiesOf, seatsOf] = [
  remembering((text: string) => readJson('parties', text)),
  remembering((text: string) => readJson('seats', text)),
];

export function memberOf(row: Prisma.MemberModel): Member {
  return {
    id: row.id as MemberId,
    key: row.key,
    name: row.name,
    email: row.email,
    occupation: row.occupation ?? undefined,
    organisation: row.organisation,
    region: row.region ?? undefined,
    parties: partiesOf(row.parties),
    seats: seatsOf(row.seats),
    expertise: row.expertise === null ? undefined : readJson('words', row.expertise),
    zone: row.zone,
    norm: row.norm ?? undefined,
  };
}

export function settingsRow(settings: NetworkSettings) {
  const { name, zone, norm, hoursQuestion, memberNames, keepMonths, contact } = settings;
  return { name, zone, norm, hoursQuestion, memberNames, keepMonths: keepMonths ?? null, contact };
}

export function settingsOf(row: Prisma.NetworkSettingsModel | null): NetworkSettings {
  if (!row) {
    return { name: '', zone: 'Europe/Amsterdam', norm: 120, hoursQuestion: false, memberNames: true, contact: '' };
  }
  const { name, zone, norm, hoursQuestion, memberNames, keepMonths, contact } = row;
  return { name, zone, norm, hoursQuestion, memberNames, ...(keepMonths === null ? {} : { keepMonths }), contact };
}
