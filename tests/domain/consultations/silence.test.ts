import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askConsultation } from '../../../domain/consultations/ask.ts';
import { askExperts } from '../../../domain/consultations/ask-experts.ts';
import { askForCall, endCall } from '../../../domain/consultations/call-me.ts';
import { consultationRule, isConsultationNudgeWanted } from '../../../domain/consultations/consultation.nudges.ts';
import { sayItFits } from '../../../domain/consultations/screen.ts';
import { notNow, reply } from '../../../domain/consultations/think-along.ts';
import { unmadeCall } from '../../../domain/consultations/waiting-calls.ts';
import { DAY, dayAt, type Instant, instant, timeAt } from '../../../domain/kernel/time.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, idsOf, newsIn } from '../../builders/consultations.ts';
import { at, type House, holidays, zone } from '../../builders/house.ts';
import { away, rounds, teamOfHaaglanden } from '../../builders/screening.ts';

let house: House;
/** It is Wednesday 25 November, 10:15. */
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const rule = consultationRule(holidays);
const owedAt = (moment: Instant) => house.unit.run((stores) => rule.owed(stores, moment));
const whom = ({ to }: Nudge) => (to.kind === 'member' ? house.network.member(to.member)?.key : to.body);
/** Every nudge that is owed on any of the days, once. */
async function owed(days = 40): Promise<string[]> {
  const found = new Map<string, Nudge>();
  for (let ahead = 0; ahead < days; ahead += 1)
    for (const nudge of await owedAt(instant(house.moment + ahead * DAY))) found.set(nudge.key, nudge);
  return [...found.values()].map(
    (nudge) => `${whom(nudge)} ${nudge.kind} ${dayAt(nudge.from, zone)} ${timeAt(nudge.from, zone)}`,
  );
}
const wanted = (nudge: Nudge | undefined) =>
  house.unit.run(
    async (stores) => nudge && isConsultationNudgeWanted(nudge, { stores, network: house.network, holidays }),
  );

describe('an expert who was asked and says nothing', () => {
  test('hears so once, five working days later, each counted from their own day', async () => {
    const one = await aConsultation().fits().alongWith('gijs').daysLater(1).in(house);
    await house.as('saar', async (turn) => granted(await askExperts(turn.me, one.id, idsOf(turn, ['lena']), turn)));
    const along = (await owed()).filter((line) => line.includes('still-along'));
    expect(along).toEqual([
      'gijs consultation-still-along 2026-12-02 09:00',
      'lena consultation-still-along 2026-12-03 09:00',
    ]);
  });

  test('hears so after two working days when it can hardly wait, over a weekend too', async () => {
    house.moment = at('2026-11-27', '16:00');
    const { id } = await house.as('noor', async (turn) =>
      granted(await askConsultation(turn.me, { question: 'Wie weet dit?', ageBand: '9-11', wait: 'this-week' }, turn)),
    );
    await house.as('saar', async (turn) => granted(await sayItFits(turn.me, id, turn)));
    await house.as('saar', async (turn) => granted(await askExperts(turn.me, id, idsOf(turn, ['gijs']), turn)));
    expect(await owed()).toEqual([
      'gijs consultation-still-along 2026-12-01 09:00',
      'saar consultation-quiet 2026-12-03 09:00',
    ]);
  });

  test('hears nothing after a reply, after nu niet, or when it was discussed', async () => {
    const one = await aConsultation().fits().alongWith('gijs', 'lena', 'bram').in(house);
    const nudges = await owedAt(at('2026-12-02', '09:00'));
    expect(nudges.map(whom).sort()).toEqual(['bram', 'gijs', 'lena']);
    expect(await Promise.all(nudges.map(wanted))).toEqual([true, true, true]);
    await house.as('gijs', async (turn) => granted(await reply(turn.me, one.id, 'Bel de huisarts.', turn)));
    await house.as('lena', async (turn) => granted(await notNow(turn.me, one.id, turn)));
    const still: (string | undefined)[] = [];
    for (const nudge of nudges) if (await wanted(nudge)) still.push(whom(nudge));
    expect(still).toEqual(['bram']);
    await house.as('noor', async ({ stores }) => {
      const now = await stores.consultations.find(one.id);
      if (now) await stores.consultations.replace({ ...now, stage: 'discussed', version: now.version + 1 });
    });
    expect((await owedAt(at('2026-12-02', '09:00'))).filter(({ kind }) => kind.includes('along'))).toEqual([]);
  });
});

describe('a question that fits and that nobody thinks along with', () => {
  test('comes back to its screener once, and to nobody else', async () => {
    await aConsultation().fits().in(house);
    expect(await owed()).toEqual(['saar consultation-quiet 2026-12-09 09:00']);
  });

  test('does not when somebody replied meanwhile', async () => {
    const one = await aConsultation().fits().alongWith('gijs').in(house);
    const [quiet] = (await owedAt(at('2026-12-09', '09:00'))).filter(({ kind }) => kind === 'consultation-quiet');
    expect(await wanted(quiet)).toBe(true);
    await house.as('gijs', async (turn) => granted(await reply(turn.me, one.id, 'Bel de huisarts.', turn)));
    expect(await wanted(quiet)).toBe(false);
  });
});

describe('bel mij that nobody reacts to', () => {
  const asks = async (on: string, time: `${number}:${number}`) => {
    house.moment = at(on, time);
    const words = { phone: '06 12 34 56 78', when: 'na drie uur' };
    return house.as('noor', async (turn) => granted(await askForCall(turn.me, words, turn)));
  };
  const told = async (on: string, time: `${number}:${number}`) => {
    house.moment = at(on, time);
    await rounds(house);
    return (await newsIn(house)).filter((line) => /call-(waits|unmade|late)/.test(line)).sort();
  };
  const screener = 'saar consultation-call-waits in-hours';
  const bureau = 'hans consultation-call-unmade in-hours';
  const caller = 'noor consultation-call-late in-hours';

  test('is said again to the screener after a working day, and to the bureau after two, each once', async () => {
    await asks('2026-11-25', '14:00');
    expect(await told('2026-11-26', '13:55')).toEqual([]);
    expect(await told('2026-11-26', '14:00')).toEqual([caller, screener]);
    expect(await told('2026-11-27', '13:55')).toEqual([caller, screener]);
    expect(await told('2026-11-27', '14:00')).toEqual([bureau, caller, screener]);
    expect(await told('2026-12-03', '14:00')).toEqual([bureau, caller, screener]);
  });

  test('counts working days only: what was asked in a weekend counts from Monday morning', async () => {
    await asks('2026-11-28', '20:00');
    expect(await told('2026-11-30', '16:00')).toEqual([]);
    expect(await told('2026-12-01', '09:00')).toEqual([caller, screener]);
    expect(await told('2026-12-02', '09:00')).toEqual([bureau, caller, screener]);
  });

  test('reaches the bureau after one working day when nobody there gets messages', async () => {
    await house.close();
    house = await aCareHouse({ network: teamOfHaaglanden({ saar: ['screener'] }) });
    await away(house, 'saar', '2026-11-25', '2026-12-11');
    await asks('2026-11-25', '14:00');
    expect(await told('2026-11-26', '14:00')).toEqual([bureau, caller, screener]);
  });

  test('is not said again once somebody called, nor when the number was erased', async () => {
    const call = await asks('2026-11-25', '14:00');
    await house.as('saar', async (turn) => granted(await endCall(turn.me, call.id, turn)));
    expect(await told('2026-11-27', '14:00')).toEqual([]);
  });

  test('tells the bureau the region and since when, nobody’s name and no number; and others nothing', async () => {
    const { id, at: since } = await asks('2026-11-25', '14:00');
    const seen = (who: string) => house.as(who, (turn) => unmadeCall(turn.me, id, turn));
    expect(await seen('hans')).toEqual({ id, region: 'haaglanden', ret: 'ret-haaglanden', at: since });
    for (const { key } of house.network.members.filter((member) => member.key !== 'hans'))
      expect([key, await seen(key)]).toEqual([key, undefined]);
  });
});
