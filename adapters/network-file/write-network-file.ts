import { Document, isScalar, isSeq, visit } from 'yaml';
import type { WallTime, Zone } from '../../domain/kernel/time.ts';
import type { RegionConsultation } from '../../domain/network/network.ts';
import { nameOf, type ReadingDay } from './consultation.schema.ts';
import type { FileNetwork } from './read-network-file.ts';

/** Writes a network as a file that reads back as the same network, in the order in which it was given. */
export function writeNetworkFile(network: FileNetwork): string {
  // What several have in common may be one object here; reading takes no references.
  const document = new Document(contentsOf(network), { version: '1.2', aliasDuplicateObjects: false });
  layOut(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Names every field, so that the order is always the same and nothing of ours, such as an id, comes along. */
function contentsOf({ settings, ...network }: FileNetwork) {
  const contact = network.members.find(({ email }) => email === settings.contact)?.key;
  return {
    settings: {
      name: settings.name,
      zone: settings.zone,
      norm: settings.norm,
      hoursQuestion: settings.hoursQuestion,
      memberNames: settings.memberNames,
      keepMonths: settings.keepMonths,
      contact,
    },
    landsdelen: network.landsdelen.map(({ key, name }) => ({ key, name })),
    regions: network.regions.map(({ key, name, landsdeel, consultation }) => ({
      key,
      name,
      landsdeel,
      consultation: consultation && consultationOf(consultation),
    })),
    organisations: network.organisations.map(({ key, name, domains }) => ({ key, name, domains })),
    parties: network.parties.map(({ key, name }) => ({ key, name })),
    bodies: network.bodies.map(bodyOf),
    goals: network.goals.map(({ key, title, body, forChild, goodEnough }) => ({
      key,
      title,
      body,
      forChild,
      goodEnough,
    })),
    themes: network.themes.map(({ key, name }) => ({ key, name })),
    members: network.members.map((member) => memberOf(member, settings.zone)),
    holidays: network.holidays.map(({ name, from, to }) => ({ name, from, to })),
  };
}

function bodyOf({ cadence, channel, reminders, ...body }: FileNetwork['bodies'][number]) {
  return {
    key: body.key,
    type: body.type,
    name: body.name,
    fullName: body.fullName,
    region: body.region,
    landsdeel: body.landsdeel,
    cadence: cadence && {
      rule: cadence.rule,
      start: cadence.start,
      time: cadence.time,
      minutes: cadence.minutes,
      except: cadence.except,
    },
    dates: body.dates.map(({ day, time }) => ({ day, time })),
    changes: body.changes?.map(({ day, to, why }) => ({
      day,
      ...(to ? { to: { day: to.day, time: to.time } } : { cancelled: true }),
      why,
    })),
    venue: body.venue,
    channel: channel && { slack: channel.slack, teams: channel.teams },
    reminders: { progressDays: reminders.progressDays, review: reminders.review },
  };
}

function consultationOf({ urgent, reading, elsewhere, ...settled }: RegionConsultation) {
  return {
    urgent: { name: urgent.name, phone: urgent.phone },
    phone: settled.phone,
    reading: readingOf(reading),
    expectation: settled.expectation,
    screenWithin: settled.screenWithin,
    deputy: settled.deputy,
    adviceStatus: settled.adviceStatus,
    family: settled.family,
    elsewhere: elsewhere.map((place) => ({
      name: place.name,
      for: place.for,
      contact: place.contact,
      phone: place.phone,
    })),
  };
}

/** Days that follow each other with the same hours are one line, as people write them. */
function readingOf(reading: RegionConsultation['reading']) {
  const lines: { on: ReadingDay[]; from: WallTime; to: WallTime }[] = [];
  for (const { weekday, from, to } of reading) {
    const last = lines.at(-1);
    if (last?.from === from && last.to === to) last.on.push(nameOf(weekday));
    else lines.push({ on: [nameOf(weekday)], from, to });
  }
  return lines;
}

function memberOf(member: FileNetwork['members'][number], usualZone: Zone) {
  return {
    key: member.key,
    name: member.name,
    email: member.email,
    occupation: member.occupation,
    organisation: member.organisation,
    region: member.region,
    parties: member.parties,
    roles: Object.fromEntries(member.seats.map(({ body, roles }) => [body, roles])),
    expertise: member.expertise,
    norm: member.norm,
    zone: member.zone === usualZone ? undefined : member.zone,
  };
}

/** Sections apart, and short lists on one line, so that people can read and change it. */
function layOut(document: Document): void {
  visit(document, {
    Pair: (_key, { key }, ancestors) => {
      if (ancestors.length === 2 && isScalar(key) && key.value !== 'settings') key.spaceBefore = true;
    },
    Seq: (_key, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
    Map: (_key, map, ancestors) => {
      const isSmall = map.items.length <= 3 && map.items.every(({ value }) => isScalar(value));
      if (isSmall && isSeq(ancestors.at(-1))) map.flow = true;
    },
  });
}
