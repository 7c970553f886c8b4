import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holidays } from '../../../adapters/calendar/holidays.ts';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { problemLine, readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';
import { writeNetworkFile } from '../../../adapters/network-file/write-network-file.ts';
import { addDays, day, instant } from '../../../domain/kernel/time.ts';
import { comingMeetings, latestMeeting, meetingOf, nextMeeting } from '../../../domain/meetings/meetings.ts';
import { type BodyRole, bodyTypes } from '../../../domain/network/network.ts';

const text = readFileSync(new URL('../../../prisma/example-network.yaml', import.meta.url), 'utf8');
const read = readNetworkFile(text);
if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem)).join('\n'));
const network = read.network;
const holding = (body: string, role: BodyRole) =>
  network.members.filter(({ seats }) => seats.some((seat) => seat.body === body && seat.roles.includes(role)));

describe('the example network', () => {
  it('begins with two wijkteam professionals of one region', () => {
    const [first, second] = network.members;
    expect([first?.occupation, second?.occupation]).toEqual(['wijkteamprofessional', 'wijkteamprofessional']);
    expect(first?.region).toBe(second?.region);
  });

  it('has e-mail addresses under members only, each once, and none that could exist', () => {
    const addresses = text.match(/[^\s{[",]+@[^\s}\],"]+/g) ?? [];
    expect(addresses).toHaveLength(network.members.length);
    expect(new Set(addresses.map((address) => address.toLowerCase())).size).toBe(addresses.length);
    expect(addresses.every((address) => address.endsWith('.example'))).toBe(true);
    expect(text.indexOf('@')).toBeGreaterThan(text.indexOf('\nmembers:'));
    expect(network.organisations.flatMap(({ domains }) => domains).every((one) => one.endsWith('.example'))).toBe(true);
  });

  it('has a place for every kind of body', () => {
    expect(bodyTypes.filter((type) => !network.bodies.some((body) => body.type === type))).toEqual([]);
  });

  it('has people in every body', () => {
    const seats = network.members.flatMap((member) => member.seats.map((seat) => seat.body));
    expect(network.bodies.filter(({ key }) => !seats.includes(key))).toEqual([]);
  });

  it('has two whole expertteams: chair, screener and experts', () => {
    for (const ret of ['ret-haaglanden', 'ret-midden-holland']) {
      expect(holding(ret, 'chair'), ret).toHaveLength(1);
      expect(holding(ret, 'screener'), ret).toHaveLength(1);
      expect(holding(ret, 'expert'), ret).toHaveLength(3);
    }
    const chairs = network.members.map(({ seats }) =>
      seats.filter(
        ({ body, roles }) => body.startsWith('ret-') && body !== 'ret-voorzitters' && roles.includes('chair'),
      ),
    );
    expect(chairs.some((held) => held.length === 2)).toBe(true);
  });

  it('has a koersgroep with every party, and a secretary for each body that looks first', () => {
    const inKoersgroep = network.members.filter(({ seats }) => seats.some(({ body }) => body === 'koersgroep'));
    const counts = network.parties.map(({ key }) => [
      key,
      inKoersgroep.filter(({ parties }) => parties.includes(key)).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      beroepsverenigingen: 2,
      bgzj: 1,
      'associatie-wijkteams': 1,
      jongerenorganisaties: 1,
      'client-en-ouderorganisaties': 1,
      rijk: 1,
      gemeenten: 1,
      zonmw: 1,
    });
    for (const { key, reminders } of network.bodies) {
      if (reminders.review) expect(holding(key, 'secretary').length, key).toBeGreaterThan(0);
    }
  });

  it('has one contact at the bureau, and goals that say what a child notices', () => {
    expect(network.settings.contact).toBe('hugo.terpstra@bureau-ln.example');
    expect(network.goals.length).toBeGreaterThanOrEqual(4);
    expect(network.goals.every(({ body, forChild, goodEnough }) => body && forChild && goodEnough)).toBe(true);
  });

  it('always has a next and a latest meeting of each body with a rhythm, for years to come', () => {
    const calendar = { recurrence, holidays: holidays('NL', network.holidays), zone: network.settings.zone };
    const rhythmic = network.bodies.filter(({ cadence }) => cadence);
    expect(rhythmic).toHaveLength(13);
    for (const body of rhythmic) {
      for (const on of ['2026-11-22', '2026-12-31', '2027-08-15', '2031-02-28']) {
        const now = instant(Date.parse(`${on}T08:00:00Z`));
        expect(nextMeeting(body, now, calendar), `${body.key} after ${on}`).toBeDefined();
        expect(latestMeeting(body, now, calendar), `${body.key} before ${on}`).toBeDefined();
      }
    }
  });

  it('meets as often as such bodies do', () => {
    const calendar = { recurrence, holidays: holidays('NL', []), zone: network.settings.zone };
    const year = { from: day('2027-01-01'), to: addDays(day('2028-01-01'), -1) };
    const often = Object.fromEntries(
      network.bodies.map((body) => [body.type, comingMeetings(body, year, calendar).length]),
    );
    expect(often).toMatchObject({ koersgroep: 3, sar: 12, ao: 13, adviesraad: 10, ambassadeurs: 4 });
    expect(often.ret).toBeGreaterThanOrEqual(24);
    expect(often.projectgroep).toBeGreaterThanOrEqual(48);
  });

  it('has one meeting that moved and one that is cancelled, both with a reason and planned in the rhythm', () => {
    const calendar = { recurrence, holidays: holidays('NL', network.holidays), zone: network.settings.zone };
    const changes = network.bodies.flatMap((body) =>
      (body.changes ?? []).map((change) => meetingOf(body, change.day, calendar)),
    );
    expect(changes.map((meeting) => [meeting?.body, meeting?.slot, meeting?.moved, meeting?.cancelled])).toEqual([
      ['ret-haaglanden', '2026-12-24', undefined, true],
      ['sar', '2027-01-12', true, undefined],
    ]);
    expect(changes.every((meeting) => meeting?.why)).toBe(true);
  });

  it('settles consultatie in three regions, in a different way each, and leaves it open in two', () => {
    const settled = network.regions.flatMap(({ key, consultation }) =>
      consultation ? [[key, consultation] as const] : [],
    );
    expect(settled.map(([key]) => key)).toEqual(['haaglanden', 'midden-holland', 'holland-rijnland']);
    expect(new Set(settled.map(([, { family }]) => family)).size).toBe(3);
    expect(settled.every(([, { adviceStatus, elsewhere }]) => adviceStatus && elsewhere.length > 0)).toBe(true);
    expect(settled[0]?.[1].reading.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4]);
    const rets = network.bodies.filter(({ type }) => type === 'ret').map(({ region }) => region);
    expect(settled.every(([key]) => rets.includes(key) && holding(`ret-${key}`, 'screener').length === 1)).toBe(true);
  });

  it('has phone numbers that nobody can have: behind the area code none begins with a nought', () => {
    const phones = text.match(/"[+\d][\d ()-]+"/g) ?? [];
    expect(phones.length).toBeGreaterThan(8);
    expect(phones.every((phone) => /^"0\d+ 00/.test(phone))).toBe(true);
  });

  it('survives being exported and imported', () => {
    expect(readNetworkFile(writeNetworkFile(network))).toEqual(read);
  });
});
