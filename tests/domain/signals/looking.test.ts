import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editSignal } from '../../../domain/signals/edit-signal.ts';
import { likeSignals } from '../../../domain/signals/like-signals.ts';
import {
  carriedSignals,
  carriesSignals,
  type ListWish,
  ownSignals,
  regionSignals,
  SIGNALS_A_PAGE,
  type SignalList,
} from '../../../domain/signals/list-signals.ts';
import { glimpseSignal, oneSignal, signalNumbered } from '../../../domain/signals/one-signal.ts';
import type { SignalId } from '../../../domain/signals/signal.ts';
import { shieldSignal, withdrawSignal } from '../../../domain/signals/withdraw-signal.ts';
import { granted } from '../../builders/agreements.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal } from '../../builders/signals.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

const numbersOf = ({ signals }: SignalList) => signals.map(({ signal }) => signal.number);
const own = (who: string, wish: ListWish = {}) => house.as(who, (turn) => ownSignals(turn.me, wish, turn));
const region = (who: string, of = 'haaglanden', wish: ListWish = {}) =>
  house.as(who, (turn) => regionSignals(turn.me, of, wish, turn));
const carried = (who: string, wish: ListWish = {}) => house.as(who, (turn) => carriedSignals(turn.me, wish, turn));
const see = (who: string, id: SignalId) => house.as(who, (turn) => oneSignal(turn.me, id, turn));

describe('one’s own signals', () => {
  test('are what one reported and joined, with where they stand, newest first', async () => {
    await aSignal('Eigen').joinedBy('tess').joinedBy('bram').addressed().in(house);
    await aSignal('Van een ander').by('tess').joinedBy('noor', 'Hier ook').in(house);
    await aSignal('Niet van mij').by('tess').in(house);
    await aSignal('Vertrouwelijk').critical().in(house);
    await aSignal('Weg').withdrawn().in(house);
    await aSignal('Klaar').settled('omar').in(house);
    const list = await own('noor');
    expect(numbersOf(list)).toEqual([6, 4, 2, 1]);
    expect(list.signals.map(({ mine }) => mine)).toEqual(['reporter', 'reporter', 'supporter', 'reporter']);
    expect(list.signals.at(-1)).toMatchObject({
      supporters: 2,
      signal: { stage: 'in-region' },
      latest: { step: { kind: 'addressed' } },
    });
    // Whose the joined one is, is not told.
    expect(list.signals[2]?.signal.by).toBeUndefined();
    expect(list.next).toBeUndefined();
  });

  test('come a page at a time, each once, also when joined and reported ones alternate', async () => {
    for (let n = 0; n < SIGNALS_A_PAGE; n += 1) {
      await aSignal(`Eigen ${n}`).in(house);
      await aSignal(`Ander ${n}`).by('tess').joinedBy('noor').in(house);
    }
    const first = await own('noor');
    const second = await own('noor', { before: first.next });
    const all = [...numbersOf(first), ...numbersOf(second)];
    expect(all).toEqual(Array.from({ length: SIGNALS_A_PAGE * 2 }, (_, n) => SIGNALS_A_PAGE * 2 - n));
    expect(second.next).toBeUndefined();
  });
});

describe('the signals of a region', () => {
  test('are the open ones, without names and without critical ones, for its own people', async () => {
    await aSignal('Een').joinedBy('tess').in(house);
    await aSignal('Vertrouwelijk').critical().in(house);
    await aSignal('Klaar').settled('omar').in(house);
    await aSignal('Elders').by('tess').in(house);
    const list = granted(await region('jamal'));
    expect(numbersOf(list)).toEqual([1]);
    expect(JSON.stringify(list)).not.toContain(house.member('noor').id);
    expect(numbersOf(granted(await region('omar')))).toEqual([1]);
    expect(numbersOf(granted(await region('jamal', 'haaglanden', { stage: 'settled' })))).toEqual([3]);
    expect(numbersOf(granted(await region('jamal', 'haaglanden', { stage: 'withdrawn' })))).toEqual([]);
  });

  test('are refused to who is not of it; who sits in its expertteam is', async () => {
    await aSignal().by('tess').in(house);
    expect(await region('jamal', 'midden-holland')).toEqual({ done: false, refusal: { code: 'region-not-yours' } });
    expect(await region('hans')).toEqual({ done: false, refusal: { code: 'region-not-yours' } });
    expect(numbersOf(granted(await region('ravi', 'midden-holland')))).toEqual([1]);
  });
});

describe('what one carries', () => {
  test('is what is with one’s body now; a critical incident for the chair only', async () => {
    await aSignal('In de regio').in(house);
    await aSignal('Vertrouwelijk').critical().in(house);
    await aSignal('Bij het BEN').at('ben').in(house);
    await aSignal('Bij de SAR').at('sar').in(house);
    await aSignal('Klaar').settled('omar').in(house);
    expect(numbersOf(await carried('omar'))).toEqual([2, 1]);
    expect(numbersOf(await carried('omar', { stage: 'settled' }))).toEqual([5]);
    expect(numbersOf(await carried('iris'))).toEqual([3]);
    expect(numbersOf(await carried('sanne'))).toEqual([4]);
    expect(numbersOf(await carried('saar'))).toEqual([]);
    expect(numbersOf(await carried('hans'))).toEqual([]);
    expect((await carried('iris')).signals[0]?.signal.by).toBe(house.member('noor').id);
    const who = house.network.members.filter((each) => carriesSignals(each, house)).map(({ key }) => key);
    expect(who.sort()).toEqual(['iris', 'omar', 'sanne', 'yara']);
  });
});

describe('one signal', () => {
  test('tells who carries it everything: who reported, who joined, and where it can go', async () => {
    const { id } = await aSignal().joinedBy('tess', 'Hier een jaar').addressed().in(house);
    const view = granted(await see('omar', id));
    expect(view.signal.by).toBe(house.member('noor').id);
    expect(view.joined).toMatchObject([{ member: house.member('tess').id, addition: 'Hier een jaar' }]);
    expect(view.next).toEqual([{ place: 'ret', body: 'ret-haaglanden' }]);
    expect(view.back).toBeUndefined();
    expect(view.may.has('pass-on')).toBe(true);
    expect(view.may.has('edit')).toBe(false);
  });

  test('tells who stands behind it how it goes, and nobody’s name but of who carries it', async () => {
    const { id } = await aSignal().joinedBy('tess', 'Hier een jaar').addressed('noor').at('ben').askedDown().in(house);
    for (const who of ['tess', 'jamal']) {
      const view = granted(await see(who, id));
      expect(view.signal.by).toBeUndefined();
      expect(view.joined).toEqual([]);
      expect(view.supporters).toBe(1);
      expect(view.steps.map(({ step, by }) => [step.kind, by && house.network.member(by)?.key])).toEqual([
        ['addressed', undefined],
        ['addressed', 'omar'],
        ['passed-on', 'omar'],
        ['passed-on', 'omar'],
        ['asked-down', 'iris'],
      ]);
      expect(JSON.stringify(view)).not.toContain(house.member('noor').id);
      expect(JSON.stringify(view)).not.toContain(house.member('yara').id);
      expect([view.next, view.back]).toEqual([[], undefined]);
    }
    expect(granted(await see('tess', id)).myAddition).toBe('Hier een jaar');
    expect(granted(await see('jamal', id)).myAddition).toBeUndefined();
  });

  test('names who took it up or opened it again when they carried it then, and not when they reported it', async () => {
    const takers = async (who: string, id: SignalId) =>
      granted(await see(who, id)).steps.map(({ by }) => by && house.network.member(by)?.key);
    const reopened = { kind: 'reopened', text: 'Het speelt nog.' } as const;
    const carried = aSignal().joinedBy('tess').addressed('omar').settled('omar').step(reopened, 'omar');
    expect(await takers('noor', (await carried.in(house)).id)).toEqual(['omar', 'omar', 'omar']);
    const reported = aSignal().joinedBy('tess').addressed('omar').settled('omar').step(reopened, 'noor');
    expect(await takers('tess', (await reported.in(house)).id)).toEqual(['omar', 'omar', undefined]);
    // The chair of the expertteam reported it, and carries it no more once it is with the SAR.
    const chairs = aSignal().by('omar').joinedBy('tess').at('sar').settled('sanne').step(reopened, 'omar');
    const { id } = await chairs.in(house);
    expect((await takers('tess', id)).at(-1)).toBeUndefined();
    const [listed] = (await own('tess')).signals;
    expect([listed?.latest?.step.kind, listed?.latest?.by]).toEqual(['reopened', undefined]);
  });

  test('from elsewhere is seen as everybody may, by its number too', async () => {
    const { id, number } = await aSignal().told({ kind: 'leervraag' }).in(house);
    expect(await see('bram', id)).toEqual({ done: false, refusal: { code: 'signal-not-found' } });
    const glimpse = granted(await house.as('bram', (turn) => glimpseSignal(turn.me, id, turn)));
    expect(Object.keys(glimpse).sort()).toEqual(['id', 'kind', 'mine', 'number', 'region', 'text', 'themes']);
    expect(granted(await house.as('bram', (turn) => signalNumbered(turn.me, number, turn)))).toEqual(glimpse);
    const none = await house.as('bram', (turn) => signalNumbered(turn.me, 999, turn));
    expect(none).toEqual({ done: false, refusal: { code: 'signal-not-found' } });
    const critical = await aSignal().critical().in(house);
    expect(await house.as('bram', (turn) => signalNumbered(turn.me, critical.number, turn))).toEqual(none);
  });
});

describe('like signals', () => {
  const ambulant = 'De wachttijd voor ambulante hulp is nu negen maanden';
  const like = (who: string, text: string, except?: SignalId) =>
    house.as(who, (turn) => likeSignals(turn.me, text, turn, except));
  const likeNumbers = async (who: string, text = 'Lange wachtlijst voor ambulante begeleiding') =>
    (await like(who, text)).map(({ number }) => number);

  test('are found whatever their region, by other words, without who reported them', async () => {
    await aSignal(ambulant).in(house);
    await aSignal('De gemeente betaalt het leerlingenvervoer niet').in(house);
    const found = await like('tess', 'Lange wachtlijst voor ambulante begeleiding');
    expect(found).toMatchObject([{ number: 1, region: 'haaglanden', text: ambulant, themes: ['ambulante-hulp'] }]);
    expect(JSON.stringify(found)).not.toContain(house.member('noor').id);
  });

  test('are three at most, and leave out one’s own', async () => {
    for (const by of ['noor', 'tess', 'bram', 'gijs', 'lena']) await aSignal(ambulant).by(by).in(house);
    expect(await likeNumbers('noor')).toHaveLength(3);
    expect(await likeNumbers('noor')).not.toContain(1);
    await aSignal(ambulant).by('saar').joinedBy('hans').in(house);
    const hans = await like('hans', ambulant);
    expect(hans.find(({ number }) => number === 6)?.mine).toBe('supporter');
  });

  test('are none that are critical, shielded, withdrawn, or that say something else by now', async () => {
    await aSignal(ambulant).critical().in(house);
    const shielded = await aSignal(ambulant).in(house);
    const withdrawn = await aSignal(ambulant).in(house);
    const edited = await aSignal(ambulant).in(house);
    expect(await likeNumbers('tess')).toHaveLength(3);
    await house.as('noor', async (turn) => {
      granted(await shieldSignal(turn.me, shielded.id, turn));
      granted(await withdrawSignal(turn.me, withdrawn.id, turn));
      granted(await editSignal(turn.me, edited.id, { text: 'Vervoer naar school', themes: [] }, turn));
    });
    expect(await likeNumbers('tess')).toEqual([]);
    expect(await likeNumbers('tess', 'Het vervoer naar school')).toEqual([edited.number]);
  });

  test('were not settled over a year ago', async () => {
    const { id } = await aSignal(ambulant).settled('omar').in(house);
    expect(await likeNumbers('tess')).toEqual([1]);
    const present = house.moment;
    house.moment = (present + 366 * 24 * 3_600_000) as typeof present;
    expect(await likeNumbers('tess')).toEqual([]);
    house.moment = present;
    expect(await like('tess', ambulant, id)).toEqual([]);
  });

  test('of nothing telling are none', async () => {
    await aSignal(ambulant).in(house);
    expect(await like('tess', '')).toEqual([]);
    expect(await like('tess', 'en de het een')).toEqual([]);
  });
});
