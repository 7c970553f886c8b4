import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemberId, Network } from '../../../domain/network/network.ts';
import { completeSignal } from '../../../domain/signals/complete-signal.ts';
import { editSignal } from '../../../domain/signals/edit-signal.ts';
import { LONGEST_HELPED, MOST_THEMES, reportSignal } from '../../../domain/signals/report-signal.ts';
import { LONGEST_SIGNAL, missingIn, numberOf } from '../../../domain/signals/signal.ts';
import { shieldSignal, withdrawSignal } from '../../../domain/signals/withdraw-signal.ts';
import { granted } from '../../builders/agreements.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, newsOf, stored } from '../../builders/signals.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

const report = (who: string, wish: Parameters<typeof reportSignal>[1]) =>
  house.as(who, (turn) => reportSignal(turn.me, wish, turn));

describe('reporting a signal', () => {
  test('stores one line at once, with a number, for the chair of its own region', async () => {
    const { signal, themeRead } = granted(
      await report('noor', { text: '  De wachttijd voor ambulante hulp is nu 9 maanden ' }),
    );
    expect(signal).toMatchObject({
      text: 'De wachttijd voor ambulante hulp is nu 9 maanden',
      number: 1,
      region: 'haaglanden',
      place: 'region',
      holder: 'ret-haaglanden',
      stage: 'reported',
      critical: false,
      themes: ['ambulante-hulp'],
    });
    expect(numberOf(signal)).toBe('S-1');
    expect(themeRead).toBe('ambulante-hulp');
    expect(missingIn(signal)).toEqual(['kind', 'level', 'helped']);
    expect(await stored(house, signal.id)).toEqual(signal);
    expect(await newsOf(house, signal.id)).toEqual(['signal-arrived omar']);
  });

  test('counts on, and keeps all that is told', async () => {
    await report('tess', { text: 'Eerste' });
    const told = {
      kind: 'knelpunt',
      text: 'Niemand betaalt het vervoer',
      level: 'regionaal',
      sort: 'financiering',
      nature: 'proces',
      term: 'lang',
      themes: ['overgang-18', 'overgang-18'],
      helped: ' Een busje van de school ',
    } as const;
    const { signal, themeRead } = granted(await report('noor', told));
    expect(signal).toMatchObject({ ...told, number: 2, themes: ['overgang-18'], helped: 'Een busje van de school' });
    expect(themeRead).toBeUndefined();
    expect(missingIn(signal)).toEqual([]);
  });

  test('keeps of another kind only what that kind has', async () => {
    const { signal } = granted(
      await report('noor', { kind: 'voorbeeld', text: 'Dit hielp', sort: 'samenwerking', term: 'kort' }),
    );
    expect(signal).toMatchObject({ kind: 'voorbeeld', sort: undefined, term: undefined });
    expect(missingIn({ kind: 'knelpunt', text: 'x', themes: [] })).toContain('sort');
  });

  test.each([
    ['nothing', { text: '   ' }, { code: 'nothing-said' }],
    ['too much', { text: 'a'.repeat(LONGEST_SIGNAL + 1) }, { code: 'too-long', field: 'text', most: LONGEST_SIGNAL }],
    [
      'too much that helped',
      { text: 'a', helped: 'b'.repeat(LONGEST_HELPED + 1) },
      { code: 'too-long', field: 'helped', most: LONGEST_HELPED },
    ],
    ['a theme that is none', { text: 'a', themes: ['weer'] }, { code: 'theme-unknown' }],
    [
      'too many themes',
      { text: 'a', themes: ['1', '2', '3', '4', '5'] },
      { code: 'too-many-themes', most: MOST_THEMES },
    ],
  ])('refuses %s, and gives no number away', async (_what, wish, refusal) => {
    expect(await report('noor', wish)).toEqual({ done: false, refusal });
    expect(granted(await report('noor', { text: 'a'.repeat(LONGEST_SIGNAL) })).signal.number).toBe(1);
  });

  test('who chairs the expertteam is not told of their own', async () => {
    const { signal } = granted(await report('omar', { text: 'Van de voorzitter zelf' }));
    expect(await newsOf(house, signal.id)).toEqual([]);
  });

  test('who works for a landsdeel begins at its BEN, who works for the country at the SAR', async () => {
    const iris = granted(await report('iris', { text: 'Van het landsdeel' })).signal;
    expect(iris).toMatchObject({ region: undefined, place: 'ben', holder: 'ben', home: 'ben' });
    const hans = granted(await report('hans', { text: 'Van het land' })).signal;
    expect(hans).toMatchObject({ region: undefined, place: 'sar', holder: 'sar' });
    expect(await newsOf(house, hans.id)).toEqual(['signal-arrived sanne']);
  });
});

describe('where a region has no expertteam', () => {
  const without: Network = {
    ...careNetwork,
    members: careNetwork.members.map((each) => (each.key === 'vera' ? { ...each, region: 'zuid-holland-zuid' } : each)),
  };

  test('the BEN takes its signals in, and passes them on without skipping anybody who is there', async () => {
    const other = await aHouse({ network: without });
    const signal = await aSignal().by('vera').in(other);
    expect(signal).toMatchObject({ place: 'region', holder: 'ben', region: 'zuid-holland-zuid' });
    expect(await newsOf(other, signal.id)).toEqual(['signal-arrived iris']);
    const next = await aSignal().by('vera').addressed().passedOnTo('ben').in(other);
    expect(next).toMatchObject({ place: 'ben', stage: 'at-landsdeel' });
    await expect(aSignal().by('vera').addressed().passedOnTo('ret').in(other)).rejects.toThrow('not-the-way');
    await expect(aSignal().by('vera').addressed().passedOnTo('sar').in(other)).rejects.toThrow('not-the-way');
    await other.close();
  });
});

describe('changing one’s own signal', () => {
  test('fills in what was missing, one thing at a time', async () => {
    const { id } = await aSignal('Iets zonder thema').in(house);
    const complete = (part: Parameters<typeof completeSignal>[2]) =>
      house.as('noor', async (turn) => granted(await completeSignal(turn.me, id, part, turn)));
    expect(missingIn(await complete({ kind: 'knelpunt' }))[0]).toBe('themes');
    await complete({ themes: ['overgang-18'] });
    await complete({ level: 'regionaal' });
    await complete({ sort: 'samenwerking' });
    const changed = await complete({ nature: 'proces', term: 'kort', helped: 'Samen bellen' });
    expect(missingIn(changed)).toEqual([]);
    expect(changed).toMatchObject({ text: 'Iets zonder thema', version: 6 });
    expect(await stored(house, id)).toEqual(changed);
    // Said again it changes nothing, also not its version.
    expect((await complete({ level: 'regionaal' })).version).toBe(6);
    expect(await complete({ kind: 'leervraag' })).toMatchObject({ sort: undefined, nature: undefined });
  });

  test('is refused what cannot be kept, and once it is settled', async () => {
    const { id } = await aSignal().in(house);
    const edit = (text: string, themes: string[] = []) =>
      house.as('noor', (turn) => editSignal(turn.me, id, { text, themes }, turn));
    expect(await edit(' ')).toMatchObject({ refusal: { code: 'nothing-said' } });
    expect(await edit('x', ['weer'])).toMatchObject({ refusal: { code: 'theme-unknown' } });
    expect(granted(await edit('Nieuwe woorden')).text).toBe('Nieuwe woorden');
    const settled = await aSignal().settled('omar').in(house);
    const late = await house.as('noor', (turn) => editSignal(turn.me, settled.id, { text: 'x', themes: [] }, turn));
    expect(late).toEqual({ done: false, refusal: { code: 'already-settled' } });
  });

  test('is heard by who joined, when the words changed', async () => {
    const { id } = await aSignal().joinedBy('tess').in(house);
    await house.as('noor', async (turn) => granted(await completeSignal(turn.me, id, { level: 'casus' }, turn)));
    expect(await newsOf(house, id)).toEqual(['signal-arrived omar']);
    await house.as('noor', async (turn) =>
      granted(await editSignal(turn.me, id, { text: 'Anders', themes: [] }, turn)),
    );
    expect(await newsOf(house, id)).toEqual(['signal-step tess']);
  });
});

describe('withdrawing', () => {
  const withdraw = (who: string, id: Parameters<typeof withdrawSignal>[1]) =>
    house.as(who, (turn) => withdrawSignal(turn.me, id, turn));

  test('takes away what nobody joined, and is said once', async () => {
    const { id } = await aSignal().in(house);
    expect(granted(await withdraw('noor', id))).toMatchObject({ goesOn: false, signal: { stage: 'withdrawn' } });
    expect(await withdraw('noor', id)).toEqual({ done: false, refusal: { code: 'signal-not-found' } });
    expect(await newsOf(house, id)).toEqual([]);
  });

  test('of what others joined takes off one’s name only; who joined first leads it, and all hear', async () => {
    const { id } = await aSignal().joinedBy('tess', 'Hier ook').joinedBy('bram').in(house);
    const { signal, goesOn } = granted(await withdraw('noor', id));
    expect(goesOn).toBe(true);
    expect(signal).toMatchObject({ by: house.member('tess').id, stage: 'reported', region: 'haaglanden' });
    expect(await newsOf(house, id)).toEqual(['signal-step bram', 'signal-step tess']);
    const counted = await house.unit.run((stores) => stores.signals.supporters([signal]));
    expect(counted.get(id)).toBe(1);
    // Then bram, then nobody.
    expect(granted(await withdraw('tess', id))).toMatchObject({
      goesOn: true,
      signal: { by: house.member('bram').id },
    });
    expect(granted(await withdraw('bram', id))).toMatchObject({ goesOn: false });
  });

  test('passes over who joined and is no member any more', async () => {
    const { id, number } = await aSignal().in(house);
    const gone = { signal: id, number, member: 'weg' as MemberId, at: house.moment };
    await house.unit.run((stores) => stores.signals.addSupport(gone));
    expect(granted(await withdraw('noor', id))).toMatchObject({ goesOn: false });
  });
});

describe('a critical incident', () => {
  test('is heard of by the chair of its expertteam alone, and never gets a theme by itself', async () => {
    const signal = await aSignal('De wachttijd voor ambulante hulp liep fataal af').critical().in(house);
    expect(signal).toMatchObject({ critical: true, themes: [] });
    expect(await newsOf(house, signal.id)).toEqual(['signal-arrived omar']);
  });

  test('where nobody chairs an expertteam is heard of by nobody', async () => {
    const { id } = await aSignal().by('hans').critical().in(house);
    expect(await newsOf(house, id)).toEqual([]);
  });

  test('can be made of a signal that nobody did anything with yet', async () => {
    const { id } = await aSignal().in(house);
    const shield = (who: string, which = id) => house.as(who, (turn) => shieldSignal(turn.me, which, turn));
    expect(granted(await shield('omar'))).toMatchObject({ critical: true, version: 2 });
    expect(await shield('jamal')).toEqual({ done: false, refusal: { code: 'signal-not-found' } });
    for (const late of [aSignal().joinedBy('tess'), aSignal().addressed()]) {
      const signal = await late.in(house);
      expect(await shield('noor', signal.id)).toMatchObject({ refusal: { code: 'too-late-to-shield' } });
    }
  });
});
