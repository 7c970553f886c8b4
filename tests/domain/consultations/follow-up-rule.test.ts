import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consultationRule, isConsultationNudgeWanted } from '../../../domain/consultations/consultation.nudges.ts';
import { tellAsContact } from '../../../domain/consultations/follow-up.ts';
import { forgetConsultations } from '../../../domain/consultations/forget.ts';
import { hearNews } from '../../../domain/consultations/hear-news.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { reply } from '../../../domain/consultations/think-along.ts';
import { addMonths, DAY, day, dayAt, type Instant, instant, timeAt } from '../../../domain/kernel/time.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { aCareHouse, aConsultation, newsIn, stored } from '../../builders/consultations.ts';
import { at, type House, holidays, now, zone } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const rule = consultationRule(holidays);
const owedAt = (moment: Instant) => house.unit.run((stores) => rule.owed(stores, moment));
const whom = ({ to }: Nudge) => (to.kind === 'member' ? house.network.member(to.member)?.key : to.body);
const lines = (nudges: readonly Nudge[]) =>
  nudges.map((nudge) => `${whom(nudge)} ${nudge.kind} ${dayAt(nudge.from, zone)} ${timeAt(nudge.from, zone)}`);
/** Every nudge that is owed on any of the days, once. */
async function owedFrom(first: string, days: number): Promise<string[]> {
  const found = new Map<string, Nudge>();
  for (let ahead = 0; ahead < days; ahead += 1) {
    for (const nudge of await owedAt(instant(at(first, '12:00') + ahead * DAY))) found.set(nudge.key, nudge);
  }
  return lines([...found.values()]);
}
const wanted = (nudge: Nudge) =>
  house.unit.run((stores) => isConsultationNudgeWanted(nudge, { stores, network: house.network, holidays }));

describe('the question how it went', () => {
  test('goes to the contactpersoon after six weeks and to the asker after half a year, once each', async () => {
    await aConsultation().fits().proposed().agreed().advised('wim').in(house);
    // The table was on 26 November 2026: six weeks later is 7 January; half a year later 26 May.
    expect(await owedFrom('2026-11-26', 260)).toEqual([
      'wim consultation-follow-up-contact 2027-01-07 09:00',
      'noor consultation-follow-up-asker 2027-05-26 09:00',
    ]);
  });

  test('waits for the first working day', async () => {
    house.moment = at('2026-11-25', '10:00');
    await aConsultation().fits().replied('saar').in(house);
    expect(await owedFrom('2027-05-01', 60)).toEqual(['noor consultation-follow-up-asker 2027-05-25 09:00']);
    house.moment = at('2027-01-31', '10:00');
    await aConsultation().fits().replied('saar').in(house);
    // 31 July 2027 is a Saturday.
    expect(await owedFrom('2027-07-20', 30)).toEqual(['noor consultation-follow-up-asker 2027-08-02 09:00']);
  });

  test('without an advies counts from the latest reply, goes to the asker alone, and never twice', async () => {
    const one = await aConsultation().fits().replied('saar').daysLater(30).replied('saar').in(house);
    const [question] = await owedAt(at('2027-06-25', '09:00'));
    expect(question && whom(question)).toBe('noor');
    expect(dayAt(one.answeredAt ?? now, zone)).toBe('2026-12-25');
    house.moment = at('2027-06-28', '10:00');
    await house.as('saar', (turn) => reply(turn.me, one.id, 'Nog iets.', turn));
    const [again] = await owedAt(at('2027-12-28', '09:00'));
    expect(again?.key).toBe(question?.key);
  });

  test('is not asked of who told already, nor when it was closed or withdrawn', async () => {
    const advised = aConsultation().fits().proposed().agreed().advised('wim');
    await advised.contactTold('wim').askerTold().in(house);
    house.moment = now;
    await aConsultation().fits().replied('saar').closed().in(house);
    expect(await owedFrom('2026-11-26', 260)).toEqual([]);
  });

  test('is not said any more when it was told meanwhile', async () => {
    const one = await aConsultation().fits().proposed().agreed().advised('wim').in(house);
    const [question] = await owedAt(at('2027-01-07', '09:00'));
    if (!question) throw new Error('Nothing owed');
    expect(await wanted(question)).toBe(true);
    await house.as('wim', (turn) => tellAsContact(turn.me, one.id, { carriedOut: 'yes', useful: 'yes' }, turn));
    expect(await wanted(question)).toBe(false);
  });
});

describe('the screener’s reminder', () => {
  test('comes on the last of the days in which she would like to have looked, and to her alone', async () => {
    // Asked on Wednesday 25 November; three working days are Thursday, Friday and Monday.
    await aConsultation().in(house);
    expect(await owedFrom('2026-11-25', 12)).toEqual(['saar consultation-screen-soon 2026-11-30 09:00']);
  });

  test('counts working days only, also when asked in a weekend', async () => {
    house.moment = at('2026-12-26', '20:00');
    await aConsultation().in(house);
    expect(await owedFrom('2026-12-26', 14)).toEqual(['saar consultation-screen-soon 2026-12-30 09:00']);
  });

  test('is not there once she looked, and counts anew after an answer to her question', async () => {
    await aConsultation().fits().in(house);
    await aConsultation().askedBack().in(house);
    expect(await owedFrom('2026-11-25', 12)).toEqual([]);
  });
});

describe('news', () => {
  const due = async (kind: string) => {
    const owed = await house.unit.run(({ ledger }) => ledger.due(house.moment));
    return owed.filter((nudge) => nudge.kind === kind);
  };
  const heard = (nudge: Nudge | undefined, reader: string) => {
    if (!nudge) throw new Error('Nothing owed');
    return house.unit.run((stores) => hearNews(nudge, house.member(reader), { stores, network: house.network }));
  };

  test('says number and stage, and whether there is more to read', async () => {
    await aConsultation().fits().alongWith('gijs').broughtTo('ret-voorzitters').in(house);
    const [along] = await due('consultation-asked-along');
    expect(await heard(along, 'gijs')).toMatchObject({
      consultation: { number: 1, stage: 'thinking-along' },
      mayRead: true,
    });
    const [brought] = await due('consultation-brought-to-you');
    expect(await heard(brought, 'yara')).toMatchObject({ consultation: { number: 1 }, mayRead: false });
  });

  test('is moot once a colleague did it, the question was answered, or one may not hear of it any more', async () => {
    await aConsultation().fits().alongWith('gijs', 'bram').notNow('bram').replied('gijs').in(house);
    expect(await heard((await due('consultation-new'))[0], 'saar')).toBeUndefined();
    for (const nudge of await due('consultation-asked-along'))
      expect(await heard(nudge, whom(nudge) ?? '')).toBeUndefined();
    const [answer] = await due('consultation-line');
    expect(await heard(answer, 'noor')).toBeDefined();
    expect(await heard(answer, 'hans')).toBeUndefined();
  });

  test('that it was withdrawn is heard by who may no longer read it', async () => {
    await aConsultation().fits().alongWith('gijs').withdrawn().in(house);
    const nudges = await due('consultation-withdrawn');
    expect(nudges.map(whom).sort()).toEqual(['gijs', 'saar']);
    expect(await heard(nudges[0], whom(nudges[0] as Nudge) ?? '')).toMatchObject({ mayRead: false });
    expect(await heard((await due('consultation-asked-along'))[0], 'gijs')).toBeUndefined();
  });
});

describe('forgetting', () => {
  const forget = () =>
    house.unit.run((stores) => forgetConsultations({ now: house.moment, network: house.network, stores }));
  const later = (months: number) => {
    house.moment = at(addMonths(dayAt(house.moment, zone), months), '03:17');
  };

  test('closes what nobody touched for seven months, tells the asker in the day’s message, and erases it a year later', async () => {
    const one = await aConsultation().fits().replied('saar').in(house);
    later(7);
    expect(await forget()).toEqual({ closed: 0, erased: 0, calls: 0 });
    house.moment = instant(house.moment + 2 * DAY);
    expect(await forget()).toEqual({ closed: 1, erased: 0, calls: 0 });
    expect(await stored(house, one.id)).toMatchObject({ stage: 'closed', closedAt: house.moment });
    expect(await newsIn(house)).toContain('noor consultation-closed day');
    later(12);
    house.moment = instant(house.moment + DAY);
    expect(await forget()).toEqual({ closed: 0, erased: 1, calls: 0 });
    expect(await forget()).toEqual({ closed: 0, erased: 0, calls: 0 });
    const read = await house.as('noor', (turn) => readConsultation(turn.me, one.id, turn));
    expect(read).toMatchObject({
      value: { consultation: { number: 1, stage: 'closed' }, text: undefined, thread: [] },
    });
  });

  test('keeps what is under way', async () => {
    await aConsultation().fits().proposed().agreed().advised('wim').daysLater(42).contactTold('wim').in(house);
    house.moment = at(day('2027-06-25'), '03:17');
    expect(await forget()).toEqual({ closed: 0, erased: 0, calls: 0 });
  });
});
