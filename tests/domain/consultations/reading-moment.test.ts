import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { helpFor } from '../../../domain/consultations/who-can-help.ts';
import { day, dayAt, type Instant, timeAt } from '../../../domain/kernel/time.ts';
import type { Network, RegionConsultation } from '../../../domain/network/network.ts';
import type { AbsenceId } from '../../../domain/supervision/supervision.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse } from '../../builders/consultations.ts';
import { at, type House, zone } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';

const workdays: RegionConsultation['reading'] = ([1, 2, 3, 4, 5] as const).map((weekday) => ({
  weekday,
  from: '09:00',
  to: '12:00',
}));

function with_(reading: RegionConsultation['reading'], more: Partial<Network> = {}): Network {
  const regions = careNetwork.regions.map((region) =>
    region.consultation ? { ...region, consultation: { ...region.consultation, reading } } : region,
  );
  return { ...careNetwork, regions, ...more };
}

const said = (moment: Instant | undefined) => moment && `${dayAt(moment, zone)} ${timeAt(moment, zone)}`;

describe('when somebody reads a question', () => {
  let house: House;
  beforeEach(async () => {
    house = await aCareHouse({ network: with_(workdays) });
  });
  afterEach(() => house.close());
  const asked = async (on: string, time: `${number}:${number}`) => {
    house.moment = at(on, time);
    const { reading } = await house.as('noor', async (turn) => granted(await helpFor(turn.me, turn)));
    return reading && { from: said(reading.from), until: said(reading.until), isNow: reading.isNow };
  };
  const away = (member: string, from: string, to: string) =>
    house.unit.run(({ supervision }) =>
      supervision.addAbsence({
        id: `${member}-${from}` as AbsenceId,
        member: house.member(member).id,
        from: day(from),
        to: day(to),
        toldAt: house.moment,
      }),
    );

  test('asked on Friday at 16.30 is Monday at 9.00', async () => {
    expect(await asked('2026-11-27', '16:30')).toEqual({
      from: '2026-11-30 09:00',
      until: '2026-11-30 12:00',
      isNow: false,
    });
  });

  test('in the hours themselves is now; at their very end it is the next day', async () => {
    expect(await asked('2026-11-25', '09:00')).toEqual({
      from: '2026-11-25 09:00',
      until: '2026-11-25 12:00',
      isNow: true,
    });
    expect((await asked('2026-11-25', '11:59'))?.isNow).toBe(true);
    expect(await asked('2026-11-25', '12:00')).toMatchObject({ from: '2026-11-26 09:00', isNow: false });
    expect((await asked('2026-11-25', '08:59'))?.from).toBe('2026-11-25 09:00');
  });

  test('skips public holidays, also several on end', async () => {
    // Thursday 24 December, after hours: Christmas, a weekend, and then Monday.
    expect((await asked('2026-12-24', '12:30'))?.from).toBe('2026-12-28 09:00');
    // Easter Monday and King's Day of 2027.
    expect((await asked('2027-03-26', '17:00'))?.from).toBe('2027-03-30 09:00');
    expect((await asked('2027-04-26', '13:00'))?.from).toBe('2027-04-28 09:00');
  });

  test('goes by the clock of the network on both nights that change it', async () => {
    expect((await asked('2026-10-23', '17:00'))?.from).toBe('2026-10-26 09:00');
    expect(at('2026-10-26', '09:00') - at('2026-10-23', '09:00')).toBe(73 * 3_600_000);
    expect((await asked('2027-03-26', '08:00'))?.from).toBe('2027-03-26 09:00');
    expect((await asked('2027-03-28', '02:30'))?.from).toBe('2027-03-30 09:00');
  });

  test('skips the days on which whoever reads is away, and says nothing of it', async () => {
    for (const member of ['saar', 'omar']) await away(member, '2026-11-30', '2026-12-04');
    expect(await asked('2026-11-27', '16:30')).toEqual({
      from: '2026-12-07 09:00',
      until: '2026-12-07 12:00',
      isNow: false,
    });
  });

  test('is unknown when nobody is there for three months', async () => {
    for (const member of ['saar', 'omar']) await away(member, '2026-11-01', '2027-06-01');
    expect(await asked('2026-11-27', '16:30')).toBeUndefined();
  });
});

describe('who can help', () => {
  const open = async (network: Network, member: string) => {
    const house = await aCareHouse({ network, moment: at('2026-11-27', '16:30') });
    try {
      return await house.as(member, (turn) => helpFor(turn.me, turn));
    } finally {
      await house.close();
    }
  };

  test('is the own region’s screener, its settings and its next table', async () => {
    const help = granted(await open(careNetwork, 'noor'));
    expect(help.region.name).toBe('Haaglanden');
    expect(help.screeners.map(({ name }) => name)).toEqual(['Saar Meijer']);
    expect(help.settings.urgent.phone).toBe('070 000 01 00');
    expect(said(help.table?.start)).toBe('2026-12-10 13:00');
    // Haaglanden reads on Mondays and Wednesdays.
    expect(said(help.reading?.from)).toBe('2026-11-30 09:00');
    expect(help.reading?.by.map(({ key }) => key)).toEqual(['saar']);
  });

  test('every screener is the others’ deputy', async () => {
    const members = careNetwork.members.map((member) =>
      member.key === 'lena'
        ? { ...member, seats: member.seats.map((seat) => ({ ...seat, roles: ['screener' as const] })) }
        : member,
    );
    const help = granted(await open({ ...careNetwork, members }, 'noor'));
    expect(help.screeners.map(({ key }) => key)).toEqual(['saar', 'lena']);
  });

  test('is the bureau’s contact for who has no region, or a region without a team', async () => {
    const contact = careNetwork.settings.contact;
    expect(await open(careNetwork, 'hans')).toEqual({ done: false, refusal: { code: 'no-region', contact } });
    const elsewhere = careNetwork.members.map((each) =>
      each.key === 'noor' ? { ...each, region: 'zuid-holland-zuid' } : each,
    );
    expect(await open({ ...careNetwork, members: elsewhere }, 'noor')).toMatchObject({
      refusal: { code: 'region-without-team', region: { name: 'Zuid-Holland-Zuid' }, contact },
    });
    const nobody = careNetwork.members.filter(({ key }) => key !== 'saar');
    expect(await open({ ...careNetwork, members: nobody }, 'noor')).toMatchObject({
      refusal: { code: 'region-without-team' },
    });
  });
});
