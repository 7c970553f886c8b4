import { describe, expect, test } from 'vitest';
import { day, instant } from '../../domain/kernel/time.ts';
import type { NetworkStore } from '../../domain/network/network.store.ts';
import type { BodyKey, GoalKey, MeetingChange, PartyKey } from '../../domain/network/network.ts';
import { eachWith, type Open } from './open.ts';

type Listed = Parameters<NetworkStore['replace']>[0];

const sar = 'sar' as BodyKey;
const gemeenten = 'gemeenten' as PartyKey;

const anna: Listed['members'][number] = {
  key: 'anna',
  name: 'Anna Proef',
  email: 'anna@proef.example',
  occupation: 'wijkteamprofessional',
  organisation: 'wijkteam',
  region: 'haven',
  parties: [gemeenten],
  seats: [{ body: sar, roles: ['member', 'secretary'] }],
  expertise: ['eetstoornissen', 'autisme'],
  zone: 'Europe/Amsterdam',
  norm: 90,
};
const bert: Listed['members'][number] = {
  key: 'bert',
  name: 'Bert Voorbeeld',
  email: 'bert@proef.example',
  organisation: 'wijkteam',
  parties: [],
  seats: [],
  zone: 'Europe/Amsterdam',
};

/** A small network with something of everything. */
const aNetwork: Listed = {
  settings: {
    name: 'Proefnetwerk',
    zone: 'Europe/Amsterdam',
    norm: 120,
    hoursQuestion: true,
    memberNames: false,
    contact: 'bureau@proef.example',
  },
  landsdelen: [{ key: 'kust', name: 'Kust' }],
  regions: [
    {
      key: 'haven',
      name: 'Haven',
      landsdeel: 'kust',
      consultation: {
        urgent: { name: 'Spoedlijn', phone: '070 000 01 23' },
        phone: '070 000 04 56',
        reading: [
          { weekday: 1, from: '09:00', to: '12:00' },
          { weekday: 4, from: '13:00', to: '15:00' },
        ],
        expectation: 'Binnen drie werkdagen',
        screenWithin: 3,
        adviceStatus: 'zwaarwegend',
        family: 'before-and-after',
        elsewhere: [{ name: 'MDA++', for: 'geweld', contact: 'Chris Proef', phone: '070 000 07 89' }],
      },
    },
    { key: 'duin', name: 'Duin', landsdeel: 'kust' },
  ],
  organisations: [{ key: 'wijkteam', name: 'Wijkteam Proef', domains: ['proef.example', 'toets.example'] }],
  parties: [{ key: gemeenten, name: 'Gemeenten' }],
  bodies: [
    {
      key: sar,
      type: 'sar',
      name: 'SAR',
      fullName: 'Schakel- en adviesraad',
      landsdeel: 'kust',
      cadence: {
        rule: 'FREQ=MONTHLY;BYDAY=3TH',
        start: day('2026-01-15'),
        time: '14:00',
        minutes: 150,
        except: [day('2026-08-20')],
      },
      changes: [
        { day: day('2026-11-19'), to: { day: day('2026-11-26'), time: '13:00' }, why: 'Zaal bezet' },
        { day: day('2026-12-17'), why: 'Bijna kerst' },
      ],
      venue: 'Zaal Proef',
      dates: [{ day: day('2026-12-03'), time: '09:30' }],
      channel: { slack: 'C1' },
      reminders: { progressDays: 7, review: true },
    },
  ],
  goals: [{ key: 'dichtbij' as GoalKey, title: 'Hulp dichtbij', body: sar, forChild: 'Minder reizen' }],
  themes: [{ key: 'wachttijd', name: 'Wachttijd' }],
  members: [anna, bert],
  holidays: [{ from: day('2026-12-28'), to: day('2026-12-31'), name: 'Tussen de feesten' }],
};
const things = 12;
const moment = instant(1_700_000_000_000);

/** What every store of the network has to keep to. */
export function describeNetwork(open: Open): void {
  describe('the network', () => {
    const { within, database } = eachWith(open);
    const replace = (network: Listed) => within(({ network: it }) => it.replace(network, moment));
    const load = () => within(({ network: it }) => it.load());
    const idOf = async (key: string) => (await load()).members.find((member) => member.key === key)?.id;

    test('begins empty, and can be asked all the same', async () => {
      expect(await within(({ network: it }) => it.isEmpty())).toBe(true);
      const view = await load();
      expect(view.members).toEqual([]);
      expect(view.settings.zone).toBe('Europe/Amsterdam');
    });

    test('comes back as it was imported, in the same order', async () => {
      expect(await replace(aNetwork)).toEqual({ added: things, changed: 0, archived: 0, unchanged: 0 });
      expect(await within(({ network: it }) => it.isEmpty())).toBe(false);
      const { members, ...rest } = await load();
      const { members: _, ...lists } = aNetwork;
      expect(rest).toMatchObject(lists);
      expect(members.map(({ id: _, ...member }) => member)).toEqual([anna, bert]);
    });

    test('imported twice changes nothing', async () => {
      await replace(aNetwork);
      const before = await load();
      expect(await replace(aNetwork)).toEqual({ added: 0, changed: 0, archived: 0, unchanged: things });
      expect(await load()).toBe(before);
    });

    test('recognises a member by key, whatever else changes', async () => {
      await replace(aNetwork);
      const id = await idOf('anna');
      const renamed = { ...anna, name: 'Anna Anders', email: 'anders@proef.example', norm: undefined };
      expect(await replace({ ...aNetwork, members: [renamed, bert] })).toMatchObject({ changed: 1, added: 0 });
      const found = (await load()).memberByEmail('Anders@proef.example');
      expect(found).toEqual({ ...renamed, id });
    });

    test('archives who is listed no more, and knows them again when they return', async () => {
      await replace(aNetwork);
      const id = await idOf('bert');
      expect(await replace({ ...aNetwork, members: [anna], bodies: [] })).toMatchObject({ archived: 2, changed: 0 });
      expect((await load()).members.map(({ key }) => key)).toEqual(['anna']);
      expect(await replace({ ...aNetwork, members: [anna], bodies: [] })).toMatchObject({ archived: 0, changed: 0 });
      expect(await replace(aNetwork)).toMatchObject({ added: 2, changed: 0, unchanged: things - 2 });
      expect(await idOf('bert')).toBe(id);
    });

    test('follows the order of the list without calling that a change', async () => {
      await replace(aNetwork);
      expect(await replace({ ...aNetwork, members: [bert, anna] })).toMatchObject({ changed: 0, unchanged: things });
      expect((await load()).members.map(({ key }) => key)).toEqual(['bert', 'anna']);
    });

    test('counts a change of the settings', async () => {
      await replace(aNetwork);
      const settings = { ...aNetwork.settings, norm: 60 };
      expect(await replace({ ...aNetwork, settings })).toMatchObject({ changed: 1, unchanged: things - 1 });
      expect((await load()).settings.norm).toBe(60);
    });

    test('is read once, until somebody imports again', async () => {
      await replace(aNetwork);
      expect(await load()).toBe(await load());
      await replace({ ...aNetwork, members: [anna] });
      expect((await load()).members).toHaveLength(1);
    });

    test('forgets an import that was rolled back, also when it was read within', async () => {
      await replace(aNetwork);
      const failing = database().unit.run(async ({ network: it }) => {
        await it.replace({ ...aNetwork, members: [] }, moment);
        expect((await it.load()).members).toEqual([]);
        throw new Error('something else failed');
      });
      await expect(failing).rejects.toThrow('something else failed');
      expect((await load()).members).toHaveLength(2);
    });

    test('refuses a list that names something twice, and stores nothing', async () => {
      await expect(replace({ ...aNetwork, members: [anna, bert, anna] })).rejects.toThrow('"anna" twice');
      expect(await within(({ network: it }) => it.isEmpty())).toBe(true);
    });

    const changed = (change: MeetingChange) => within(({ network: it }) => it.changeMeeting(sar, change, moment));
    const changes = async () => (await load()).body(sar)?.changes;
    const [moved, cancelled] = aNetwork.bodies[0]?.changes ?? [];
    const back = { day: day('2026-12-17'), to: { day: day('2026-12-17'), time: '14:00' as const } };

    test('has a meeting as it was changed in chat, and what the file says of other days', async () => {
      await replace(aNetwork);
      await load();
      await changed({ day: day('2026-10-15'), why: 'Te weinig punten' });
      expect(await changes()).toEqual([{ day: '2026-10-15', why: 'Te weinig punten' }, moved, cancelled]);
      await changed(back);
      expect(await changes()).toEqual([{ day: '2026-10-15', why: 'Te weinig punten' }, moved, back]);
    });

    test('keeps the last that was said in chat of a day', async () => {
      await replace(aNetwork);
      await changed({ day: day('2026-11-19'), to: { day: day('2026-11-20'), time: '09:00' }, why: 'Eerst dit' });
      await changed({ day: day('2026-11-19') });
      expect(await changes()).toEqual([{ day: '2026-11-19' }, cancelled]);
    });

    test('holds on to what was said in chat when the file is imported again, and counts no change for it', async () => {
      await replace(aNetwork);
      await changed(back);
      expect(await replace(aNetwork)).toEqual({ added: 0, changed: 0, archived: 0, unchanged: things });
      expect(await changes()).toEqual([moved, back]);
      const bodies = aNetwork.bodies.map((body) => ({ ...body, changes: undefined, venue: undefined }));
      expect(await replace({ ...aNetwork, bodies })).toMatchObject({ changed: 1 });
      expect(await changes()).toEqual([back]);
      expect((await load()).body(sar)?.venue).toBeUndefined();
    });

    test('forgets a change of a meeting that was rolled back, also when it was read within', async () => {
      await replace(aNetwork);
      const failing = database().unit.run(async ({ network: it }) => {
        await it.changeMeeting(sar, back, moment);
        expect((await it.load()).body(sar)?.changes).toEqual([moved, back]);
        throw new Error('something else failed');
      });
      await expect(failing).rejects.toThrow('something else failed');
      expect(await changes()).toEqual([moved, cancelled]);
    });

    test('takes in five hundred members', async () => {
      const members = Array.from({ length: 500 }, (_, n) => ({ ...bert, key: `m${n}`, email: `m${n}@proef.example` }));
      await replace({ ...aNetwork, members });
      expect((await load()).members.map(({ key }) => key)).toEqual(members.map(({ key }) => key));
    });
  });
}
