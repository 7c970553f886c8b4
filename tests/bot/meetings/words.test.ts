import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../builders/calls.ts';
import { at, type House } from '../../builders/house.ts';
import { aMeetingHouse, aPoint, brought, keptOf, sar, told } from '../../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const said = async (key: string, text: string) => wordsOf(await house.say(key, text));
const theSar = 'Schakel- en adviesraad (SAR): dinsdag 8 december om 13.30 uur';

describe('the list of meetings', () => {
  test.each(['bijeenkomsten', 'agenda', 'vergaderingen', 'meetings', 'kun je mijn bijeenkomsten laten zien?'])(
    '“%s” shows those of one’s own bodies, the next first',
    async (text) => {
      const words = await said('omar', text);
      const first = words.indexOf('Voorzittersoverleg van de regionale expertteams (voorzittersoverleg RET)');
      const second = words.indexOf('Regionaal expertteam Haaglanden (RET Haaglanden): donderdag 26 november');
      expect(first).toBeGreaterThan(0);
      expect(second).toBeGreaterThan(first);
      expect(words).not.toContain('SAR');
    },
  );

  test('of who sits in no body is that of their region and the country', async () => {
    const words = await said('noor', 'bijeenkomsten');
    expect(words).toContain('RET Haaglanden');
    expect(words).toContain(theSar);
    expect(words).not.toContain('Midden-Holland');
    expect(words).not.toContain('voorzittersoverleg');
  });

  test.each([
    'bijeenkomsten sar',
    'bijeenkomsten van de SAR',
    'bijeenkomsten schakel- en adviesraad',
    'bijeenkomst sar in december',
    'bijeenkomsten sar volgende maand',
    'bijeenkomsten in december van de sar',
    'bijeenkomsten sar 8 december',
    'de volgende bijeenkomst van de sar',
    'meetings of the SAR in December',
    'wanneer is de volgende SAR?',
    'Wanneer komt de SAR weer bij elkaar?',
    'hoe laat is de sar op 8 december',
    'when is the next SAR',
  ])('“%s” begins with the SAR of 8 December', async (text) => {
    const words = await said('wim', text);
    expect(words).toContain('Bijeenkomsten SAR');
    expect(words).toContain(theSar);
  });

  test('says which days it was read as, and nothing of other days', async () => {
    const words = await said('piet', 'bijeenkomsten koersgroep 2027');
    expect(words).toContain('van vrijdag 1 januari 2027 tot en met vrijdag 31 december 2027');
    expect(words.match(/2027 om 14.00 uur/g)).toHaveLength(3);
    expect(words).not.toContain('10 december om');
  });

  test('looks back too', async () => {
    const words = await said('piet', 'bijeenkomsten ao vorige maand');
    expect(words).toContain('woensdag 21 oktober om 10.00 uur');
    expect(words).toContain('Deze bijeenkomst is geweest.');
    expect(words).not.toContain('[Ik ben erbij]');
  });

  test('says which words it did not understand, and shows what it did', async () => {
    const words = await said('piet', 'bijeenkomsten sar tot de zomer');
    expect(words).toContain('In ‘tot de zomer’ herken ik geen dagen.');
    expect(words).toContain('Bijeenkomsten SAR');
    expect(await said('piet', 'bijeenkomsten maandgroep')).toContain('Bij ‘maandgroep’ ken ik geen overleg.');
  });

  test('shows the agenda to who takes part, with what is planned of the time, and to nobody else', async () => {
    await brought(house, 'wim', aPoint(sar, { kind: 'besluiten', about: 'De data voor 2027', minutes: 40 }));
    const own = await said('sanne', 'bijeenkomsten sar');
    expect(own).toContain('Agenda: 40 minuten gepland van 2 uur en 30 minuten');
    expect(own).toContain('Besluiten: De data voor 2027 (40 minuten, Wim de Groot)');
    const other = await said('noor', 'bijeenkomsten sar');
    expect(other).not.toContain('De data');
    expect(other).not.toContain('[Ik ben erbij]');
    expect(other).not.toContain('[Bekijken]');
  });

  test('holds the meeting to which somebody else sends one', async () => {
    await told(house, 'wim', sar, 'delegate', 'gijs');
    const words = await said('gijs', 'bijeenkomsten');
    expect(words).toContain(theSar);
    expect(words).toContain('Je gaat namens Wim de Groot.');
  });

  test('offers a point to who may bring one in: the organiser of the adviesraad may not', async () => {
    expect(await said('karel', 'bijeenkomsten adviesraad')).toContain('[Agendapunt toevoegen]');
    const organiser = await said('hans', 'bijeenkomsten adviesraad');
    expect(organiser).toContain('[Ik ben erbij]');
    expect(organiser).not.toContain('[Agendapunt toevoegen]');
  });
});

describe('a sentence about coming', () => {
  test.each([
    ['wim', 'ik kan niet bij de SAR', 'Ik kan niet'],
    ['wim', 'ik ben er niet bij, bij de SAR', 'Ik kan niet'],
    ['wim', 'ik kom niet naar de SAR van 8 december', 'Ik kan niet'],
    ['wim', 'ik kan dinsdag 8 december niet', 'Ik kan niet'],
    ['wim', 'ik ben erbij dinsdag 8 december', 'Ik ben erbij'],
    ['wim', 'ik ben er 8 december bij', 'Ik ben erbij'],
    ['wim', 'ik kom naar de SAR', 'Ik ben erbij'],
    ['wim', "I can't make it to the SAR", 'Ik kan niet'],
    ['wim', "I'll be there on 8 December", 'Ik ben erbij'],
  ])('of %s, “%s”, offers *%s* first and notes nothing yet', async (key, text, button) => {
    const reply = await house.say(key, text);
    expect(wordsOf(reply)).toContain(theSar);
    expect(wordsOf(reply)).toContain('Er is nog niets genoteerd.');
    expect('card' in reply.answer && reply.answer.card.buttons?.[0]?.label).toBe(button);
    expect((await keptOf(house, sar)).attendance).toEqual([]);
  });

  test('that fits several meetings lists them', async () => {
    const words = await said('omar', 'ik kan in december niet');
    expect(words).toContain('Meer dan één bijeenkomst past hierbij.');
    expect(words.match(/\[Ik kan niet\]/g)?.length).toBeGreaterThan(2);
  });

  test.each(['ik kan niet inloggen', 'ik ben erbij', 'ik kom er niet uit', 'ik ben niet bij machte'])(
    '“%s” is about no meeting',
    async (text) => {
      expect(await said('wim', text)).toContain('Dat begrijp ik nog niet');
    },
  );

  test('is not taken for a meeting when no body is named that one sits in', async () => {
    expect(await said('noor', 'ik kan dinsdag niet')).not.toContain('[Ik ben erbij]');
  });
});

describe('a meeting that has begun', () => {
  test('can still be come to, and one that is over is no longer in the list', async () => {
    house.moment = at('2026-12-08', '14:00');
    expect(await said('wim', 'bijeenkomsten sar')).toContain(theSar);
    house.moment = at('2026-12-08', '17:00');
    expect(await said('wim', 'bijeenkomsten sar')).not.toContain('8 december');
  });
});
