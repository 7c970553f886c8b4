import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filledIn, formOf, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';
import { logged } from '../../builders/supervision.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const supervision = (entry: string, minutes: number, day: string) => [{ kind: 'supervision', entry, minutes, day }];

describe('hours in words', () => {
  test.each([
    ['uren 90 intervisie gisteren', supervision('intervisie', 90, '2026-11-24')],
    ['Uren 1,5 uur supervisie dinsdag', supervision('supervisie', 90, '2026-11-24')],
    ['gisteren 2 uur intervisie gehad', supervision('intervisie', 120, '2026-11-24')],
    ['hours 90 peer supervision yesterday', supervision('intervisie', 90, '2026-11-24')],
    ['weg van 23 december t/m 6 januari', [{ kind: 'absence', from: '2026-12-23', to: '2027-01-06' }]],
    ['uren weg vrijdag', [{ kind: 'absence', from: '2026-11-27', to: '2026-11-27' }]],
    ['away from 23 December to 6 January', [{ kind: 'absence', from: '2026-12-23', to: '2027-01-06' }]],
  ])('“%s” is stored at once and said back', async (text, changed) => {
    const reply = await house.say('noor', text);
    expect(reply).toMatchObject({ answer: { kind: 'show' }, changed });
  });

  test.each(['uren', 'uur', 'hours', 'UREN', 'uren graag'])('“%s” is the overview', async (text) => {
    expect(wordsOf(await house.say('noor', text))).toMatch(/^Je supervisie en intervisie/);
  });

  test.each(['uren laatste wissen', 'laatste wissen', 'uren wissen', 'uren undo'])(
    '“%s” takes back the last',
    async (text) => {
      await logged(house, 'noor', 45);
      expect((await house.say('noor', text)).changed).toMatchObject([{ kind: 'supervision-removed', minutes: 45 }]);
      expect((await everythingIn(house)).hours.flat()).toEqual([]);
    },
  );

  test('that are unclear come back as a form, filled as far as they were read, with the words themselves', async () => {
    const reply = await house.say('noor', 'uren 90 gisteren');
    expect(reply).toMatchObject({ answer: { kind: 'open' }, changed: [] });
    expect(filledIn(reply)).toMatchObject({ minutes: '1 uur en 30 minuten', day: '2026-11-24', kind: undefined });
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['kind']);
    expect(wordsOf(reply)).toContain('Je schreef: 90 gisteren');
    expect((await everythingIn(house)).hours.flat()).toEqual([]);
  });

  test('for a day that is full are asked back', async () => {
    await logged(house, 'noor', 1400);
    const reply = await house.say('noor', 'uren 90 intervisie');
    expect(Object.keys(formOf(reply).problems ?? {})).toEqual(['minutes']);
  });

  test('of an absence without days are asked for', async () => {
    expect(formOf(await house.say('noor', 'weg')).problems).toEqual({});
    expect(Object.keys(formOf(await house.say('noor', 'weg in een bootje')).problems ?? {})).toEqual(['from']);
  });

  test('offer the weekly question until it was chosen', async () => {
    const offered = async () =>
      wordsOf(await house.say('noor', 'uren 30 intervisie')).includes('Zal ik je elke donderdag');
    expect(await offered()).toBe(true);
    await house.press('noor', { name: 'hours.ask-weekly', input: { on: false } });
    expect(await offered()).toBe(false);
  });

  test('for an earlier week tell the total of the stretch they lie in', async () => {
    const words = wordsOf(await house.say('noor', 'uren 2 uur supervisie vorige week dinsdag'));
    expect(words).toContain('Afgelopen vier weken: 2 uur, gemiddeld 0,5 uur per week');
  });
});
