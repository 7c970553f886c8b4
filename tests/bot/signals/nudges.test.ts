import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/signals/signals.vocabulary.ts';
import { plainCard } from '../../../bot/view/plain.ts';
import { wordsOf } from '../../builders/calls.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal } from '../../builders/signals.ts';
import { newsFor } from '../../gallery/scene.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

async function said(kind: string, to: string): Promise<string | undefined> {
  const card = await house.compose({ member: to }, await newsFor(house, kind, to));
  return card && plainCard(card);
}

const told = { kind: 'told', text: 'We bellen drie aanbieders.' } as const;

describe('news of a step', () => {
  test('goes to who reported it and who joined, in the words of who took it, and to nobody else', async () => {
    await aSignal().joinedBy('tess').step(told).in(house);
    for (const to of ['noor', 'tess']) expect(await said('signal-step', to)).toContain('We bellen drie aanbieders.');
    for (const to of ['omar', 'saar', 'iris']) expect(await newsFor(house, 'signal-step', to)).toEqual([]);
  });

  test('of two steps on one day says both', async () => {
    await aSignal().step(told).settled().in(house);
    const words = await said('signal-step', 'noor');
    expect(words).toContain('We bellen drie aanbieders.');
    expect(words).toContain('Er is nu een vaste plek.');
  });

  test('is not said any more to who left, or once it was withdrawn', async () => {
    const { id } = await aSignal().joinedBy('tess').step(told).in(house);
    await house.press('tess', calls.leave({ signal: id }));
    expect(await said('signal-step', 'tess')).toBeUndefined();
    await house.press('noor', calls.withdraw({ signal: id }));
    expect(await said('signal-step', 'noor')).toBeUndefined();
  });

  test('says why it came, and that it is no reminder to switch off', async () => {
    await aSignal().step(told).in(house);
    expect(await said('signal-step', 'noor')).toMatch(/omdat je dit meldde.*daarom staat het altijd aan.*‘even niet’/s);
  });

  test('of something confidential says none of its words', async () => {
    await aSignal('Er was een incident')
      .critical()
      .step({ ...told, text: 'Ik bel je' }, 'omar')
      .in(house);
    const words = await said('signal-step', 'noor');
    expect(words).toContain('S-1');
    expect(words).not.toMatch(/incident|Ik bel je|Omar/);
  });
});

describe('a signal that arrived', () => {
  test('is told to who takes it up, with who reported it and a first step', async () => {
    await aSignal().in(house);
    const words = await said('signal-arrived', 'omar');
    expect(words).toMatch(/Noor Vermeer meldde dit in Haaglanden.*\[Bespreken met …\]/s);
    expect(words).toContain('omdat je signalen oppakt voor het Regionaal expertteam Haaglanden');
  });

  test('is not said any more when it went on meanwhile', async () => {
    await aSignal().at('ben').in(house);
    expect(await said('signal-arrived', 'omar')).toBeUndefined();
    expect(await said('signal-arrived', 'iris')).toContain('Het speelt breder.');
  });

  test('in confidence shows nothing of it on a screen', async () => {
    await aSignal('Er was een incident').critical().in(house);
    expect(await said('signal-arrived', 'omar')).not.toContain('incident');
  });
});

describe('wie herkent dit?', () => {
  test('is asked of who may know, not whose it is, and not again once answered', async () => {
    const { id } = await aSignal().at('ben').askedDown('iris').in(house);
    const words = await said('signal-asked', 'yara');
    expect(words).toMatch(/Iris van der Laan vraagt.*\[Dit herken ik\] \[Herken ik niet\]/s);
    expect(words).not.toContain('Noor');
    await house.press('yara', calls.recognise({ signal: id, yes: false }));
    expect(await said('signal-asked', 'yara')).toBeUndefined();
  });

  test('can be answered on the card too, from a message that bundles more, until it is', async () => {
    const { id } = await aSignal().at('ben').askedDown('iris').in(house);
    const card = async (key: string) => wordsOf(await house.press(key, calls.seeSignal({ signal: id })));
    expect(await card('yara')).toContain('[Dit herken ik] [Herken ik niet]');
    expect(await card('tess')).not.toContain('[Dit herken ik]');
    await house.press('yara', calls.recognise({ signal: id, yes: false }));
    expect(await card('yara')).not.toContain('[Dit herken ik]');
  });
});
