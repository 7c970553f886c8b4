import { afterEach, describe, expect, test } from 'vitest';
import { askForCall, openCalls } from '../../../domain/consultations/call-me.ts';
import { listConsultations } from '../../../domain/consultations/list-consultations.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { sayItFits } from '../../../domain/consultations/screen.ts';
import { helpFor } from '../../../domain/consultations/who-can-help.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { Network } from '../../../domain/network/network.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, newsIn, stored } from '../../builders/consultations.ts';
import { at, type House } from '../../builders/house.ts';
import { away, rounds, teamOfHaaglanden } from '../../builders/screening.ts';
import { notDelivered } from '../../builders/undelivered.ts';

let house: House;
afterEach(() => house.close());
/** Wednesday 25 November; the term of Haaglanden is three working days: until Monday. */
const open = async (network?: Network) => {
  house = await aCareHouse(network ? { network } : {});
};
const withDeputy = teamOfHaaglanden({ saar: ['screener'], omar: ['chair'], gijs: ['expert'] }, 'gijs');
const deputyOf = async (id: Awaited<ReturnType<ReturnType<typeof aConsultation>['in']>>['id']) => {
  const { deputy } = await stored(house, id);
  return deputy && house.network.member(deputy)?.key;
};

describe('while the screener is away', () => {
  test('a question goes at once to whom the region named, who may read and screen it', async () => {
    await open(withDeputy);
    await away(house, 'saar', '2026-11-25', '2026-12-04');
    const one = await aConsultation().in(house);
    expect(await deputyOf(one.id)).toBe('gijs');
    expect(await newsIn(house)).toContain('gijs consultation-stand-in in-hours');
    expect((await house.as('gijs', (turn) => readConsultation(turn.me, one.id, turn))).done).toBe(true);
    const list = await house.as('gijs', (turn) => listConsultations(turn.me, 'to-screen', {}, turn));
    expect(list.items.map(({ number }) => number)).toEqual([one.number]);
    expect((await house.as('gijs', (turn) => sayItFits(turn.me, one.id, turn))).done).toBe(true);
    expect((await house.as('omar', (turn) => readConsultation(turn.me, one.id, turn))).done).toBe(false);
  });

  test('the chair stands in when nobody was named, or whom was named is away too', async () => {
    await open(withDeputy);
    await away(house, 'saar', '2026-11-25', '2026-12-04');
    await away(house, 'gijs', '2026-11-25', '2026-12-04');
    expect(await deputyOf((await aConsultation().in(house)).id)).toBe('omar');
    await house.close();
    await open();
    await away(house, 'saar', '2026-11-25', '2026-12-04');
    expect(await deputyOf((await aConsultation().in(house)).id)).toBe('omar');
  });

  test('who asks hears beforehand who reads it, and when', async () => {
    await open(withDeputy);
    await away(house, 'saar', '2026-11-25', '2026-12-04');
    const help = await house.as('noor', async (turn) => granted(await helpFor(turn.me, turn)));
    expect([help.deputy?.key, help.unread, help.reading?.by.map(({ key }) => key)]).toEqual(['gijs', false, ['gijs']]);
  });

  test('nobody stands in when she is back in time', async () => {
    await open();
    await away(house, 'saar', '2026-11-25', '2026-11-29');
    expect(await deputyOf((await aConsultation().in(house)).id)).toBeUndefined();
  });

  test('who asks to be called is called by the deputy', async () => {
    await open();
    await away(house, 'saar', '2026-11-25', '2026-12-04');
    await house.as('noor', (turn) => askForCall(turn.me, { phone: '06 12 34 56 78' }, turn));
    expect(await newsIn(house)).toContain('omar consultation-call in-hours');
    expect(await house.as('omar', (turn) => openCalls(turn.me, turn))).toHaveLength(1);
    expect(await house.as('lena', (turn) => openCalls(turn.me, turn))).toHaveLength(0);
  });

  test('asking for quiet is being away', async () => {
    await open();
    await house.as('saar', ({ me, stores }) =>
      stores.preferences.save({ member: me.id, quietUntil: day('2026-12-07') }),
    );
    expect(await deputyOf((await aConsultation().in(house)).id)).toBe('omar');
  });
});

describe('when it happens later', () => {
  test('somebody stands in within the round, and the asker hears who', async () => {
    await open();
    const one = await aConsultation().in(house);
    await rounds(house);
    expect(await deputyOf(one.id)).toBeUndefined();
    await away(house, 'saar', '2026-11-26', '2026-12-11');
    house.moment = at('2026-11-26', '09:00');
    await rounds(house);
    await rounds(house);
    expect(await deputyOf(one.id)).toBe('omar');
    const news = await newsIn(house);
    expect(news.filter((line) => line === 'noor consultation-deputy in-hours')).toHaveLength(1);
    expect(news).toContain('omar consultation-stand-in in-hours');
  });

  test('also when the screener’s account is gone', async () => {
    await open();
    const one = await aConsultation().in(house);
    await notDelivered(house, { to: 'saar', reason: 'gone', kind: 'consultation-new', about: one.id });
    await rounds(house);
    expect(await deputyOf(one.id)).toBe('omar');
  });

  test('what is being talked about keeps its screener through a holiday, not when she can’t be reached', async () => {
    await open();
    const one = await aConsultation().fits().in(house);
    await away(house, 'saar', '2026-11-25', '2026-12-11');
    await rounds(house);
    expect(await deputyOf(one.id)).toBeUndefined();
    await notDelivered(house, { to: 'saar', reason: 'gone' });
    await rounds(house);
    expect(await deputyOf(one.id)).toBe('omar');
  });
});

describe('when nobody reads', () => {
  const alone = teamOfHaaglanden({ saar: ['screener'], gijs: ['expert'] });

  test('the bureau hears number and region once, and no word of it; nobody else', async () => {
    await open(alone);
    await away(house, 'saar', '2026-11-25', '2026-12-11');
    const one = await aConsultation().in(house);
    await rounds(house);
    await rounds(house);
    const news = (await newsIn(house)).filter((line) => line.includes('unread'));
    expect(news).toEqual(['hans consultation-unread in-hours']);
    expect((await house.as('hans', (turn) => readConsultation(turn.me, one.id, turn))).done).toBe(false);
  });

  test('the asker who is the only screener is not their own reader', async () => {
    await open(teamOfHaaglanden({ noor: ['screener'], omar: ['chair'] }));
    expect(await deputyOf((await aConsultation().in(house)).id)).toBe('omar');
  });

  test('a region with a deputy but no screener can be asked; one with neither can not', async () => {
    await open(teamOfHaaglanden({ omar: ['chair'], gijs: ['expert'] }, 'gijs'));
    expect(await deputyOf((await aConsultation().in(house)).id)).toBe('gijs');
  });
});
