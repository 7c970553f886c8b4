import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundsCritical } from '../../../bot/language/critical-words.ts';
import { reportInWords } from '../../../bot/signals/report.ts';
import { numberIn, toldIn, wantsToReport } from '../../../bot/signals/signal.sentences.ts';
import { sendEdit, share } from '../../../bot/signals/signals.vocabulary.ts';
import { filledIn, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal } from '../../builders/signals.ts';
import { signalsIn } from './kept.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

describe('signaal with a text', () => {
  test('is stored at once, and said back with its number, who reads it and the next question', async () => {
    const reply = await house.say('noor', 'signaal Wachttijd voor ambulante hulp is nu 9 maanden');
    expect(reply.changed).toEqual([{ kind: 'signal', number: 'S-1', theme: 'ambulante-hulp', level: undefined }]);
    const words = wordsOf(reply);
    for (const said of ['S-1', 'Omar Bensaïd leest het', 'Wat voor signaal is het?', 'Je hoort van elke stap.'])
      expect(words).toContain(said);
  });

  test('shows up to three like it, whatever their region, and never whose they are', async () => {
    for (const by of ['tess', 'ravi', 'bram', 'yara']) await aSignal().by(by).in(house);
    const words = wordsOf(await house.say('noor', 'signaal Wachttijd voor ambulante hulp is nu 9 maanden'));
    expect(words.match(/S-\d, Midden-Holland/g)).toHaveLength(3);
    expect(words).not.toMatch(/Tess|Ravi|Bram|Yara/);
  });

  test.each([
    'signaal',
    'signaal melden',
    'signaal ...',
    'ik wil een signaal melden',
    'ik wil graag een signaal doorgeven',
  ])('‘%s’ opens the form, and stores nothing', async (typed) => {
    const reply = await house.say('noor', typed);
    expect(filledIn(reply)).toMatchObject({ text: undefined });
    expect((await signalsIn(house)).all).toEqual([]);
  });

  test('that is too long comes back in the form, whole, and is not stored', async () => {
    const long = 'Wachten duurt te lang. '.repeat(50).trim();
    const reply = await house.say('noor', `signaal ${long}`);
    expect(filledIn(reply)).toMatchObject({ text: long });
    expect(reply.changed).toEqual(refusedWith('too-long'));
    expect((await signalsIn(house)).all).toEqual([]);
  });

  test('keeps markup as what somebody typed', async () => {
    const reply = await house.say('noor', 'signaal *Scholen* <!channel> [bellen](https://elders.example) niet');
    if (!('card' in reply.answer)) throw new Error('A card');
    expect(JSON.stringify(reply.answer.card)).toContain(
      '"said":"*Scholen* <!channel> [bellen](https://elders.example) niet"',
    );
  });

  test('from somebody without a region goes to whoever can take it up', async () => {
    expect(wordsOf(await house.say('hans', 'signaal Er is te weinig tijd'))).toContain('Schakel- en adviesraad (SAR)');
    expect(wordsOf(await house.say('iris', 'signaal Er is te weinig tijd'))).toContain('Je pakt het zelf op');
  });
});

describe('a number', () => {
  test.each(['S-1', 's1', 'S 1?', 'signaal 1', 'signaal S-1', 'signalen S-1'])(
    '‘%s’ shows that signal',
    async (typed) => {
      await aSignal().in(house);
      expect(wordsOf(await house.say('noor', typed))).toContain('Signaal S-1');
      expect((await signalsIn(house)).all).toHaveLength(1);
    },
  );

  test.each([
    ['12 kinderen wachten', undefined],
    ['S-0012', 12],
    ['-3', undefined],
    ['S-99999999999', undefined],
  ])('‘%s’ is read as %s', (typed, number) => {
    expect(numberIn(typed, true)).toBe(number);
  });

  test('of a signal that one may not see looks like one that never was', async () => {
    await aSignal().critical().in(house);
    const [hidden, absent] = [await house.say('tess', 'S-1'), await house.say('tess', 'S-2')];
    expect(hidden).toEqual(absent);
    expect(hidden.changed).toEqual(refusedWith('signal-not-found'));
  });
});

describe('a sentence without the word', () => {
  test.each([
    ['wij zien steeds vaker dat scholen afhaken', 'wij zien steeds vaker dat scholen afhaken'],
    ['we merken in onze regio vaak dat ouders wachten', 'we merken in onze regio vaak dat ouders wachten'],
    ['Het valt ons op dat niemand belt', 'Het valt ons op dat niemand belt'],
    ['er zijn steeds meer jongeren zonder school', 'er zijn steeds meer jongeren zonder school'],
    ['ik wil een signaal melden: niemand belt terug', 'niemand belt terug'],
    ['ik wil graag een signaal doorgeven over de wachtlijst', 'de wachtlijst'],
    ['ik wil een signaal melden', ''],
  ])('‘%s’ may be a signal', (typed, told) => {
    expect(wantsToReport(typed)).toEqual({ told });
  });

  test.each(['ik zie je morgen', 'wij zien elkaar dinsdag', 'het signaal was groen', 'er zijn zes bijeenkomsten'])(
    '‘%s’ is none',
    (typed) => {
      expect(wantsToReport(typed)).toBeUndefined();
    },
  );

  test('is offered, and stores nothing by itself', async () => {
    const reply = await house.say('noor', 'wij zien steeds vaker dat scholen afhaken');
    expect(wordsOf(reply)).toContain('[Noteer als signaal]');
    expect((await signalsIn(house)).all).toEqual([]);
  });

  test('loses the small words before what is told', () => {
    expect(toldIn('melden: wachttijden')).toBe('wachttijden');
    expect(toldIn(' over de wachttijd')).toBe('de wachttijd');
    expect(toldIn('meldende ouders wachten')).toBe('meldende ouders wachten');
  });
});

describe('what is grave', () => {
  test.each([
    'Er was een calamiteit',
    'na een incident op de groep',
    'na de suïcide van een leerling',
    'een suicidepoging',
    'Een jongere is overleden.',
  ])('‘%s’ is kept between reporter and chair', (typed) => {
    expect(soundsCritical(typed)).toBe(true);
  });

  test.each([
    'incidentele bekostiging helpt niet',
    'training over suïcidaliteit en suïcidepreventie',
    'de wachttijd is dodelijk saai',
    'we missen kennis',
  ])('‘%s’ is shared as any other', (typed) => {
    expect(soundsCritical(typed)).toBe(false);
  });

  test('says who sees it, repeats nothing, and is in nobody else’s list or likeness', async () => {
    const reply = await house.say('noor', 'signaal Een ernstig incident met wachttijd voor ambulante hulp');
    expect(wordsOf(reply)).toContain('Alleen Omar Bensaïd ziet het');
    expect(wordsOf(reply)).not.toContain('ambulante');
    for (const key of ['saar', 'iris', 'sanne', 'yara']) {
      expect(wordsOf(await house.say(key, 'signalen'))).not.toContain('S-1');
      expect(wordsOf(await house.say(key, 'signaal Wachttijd voor ambulante hulp is lang'))).not.toContain('S-1,');
    }
  });

  test('typed in a channel is to be taken away there', async () => {
    const reply = await house.as('noor', (turn) => reportInWords('Er was een incident', { ...turn, place: 'channel' }));
    expect(wordsOf(reply)).toContain('Haal je bericht daar weg.');
  });

  test('by new words becomes confidential, unless its reporter shared it after all', async () => {
    const { id } = await aSignal().in(house);
    await house.submit('noor', sendEdit({ signal: id }), { text: 'Er was een incident' });
    expect((await signalsIn(house)).all).toMatchObject([{ critical: true }]);
    await house.press('noor', share({ signal: id }));
    const shared = (await signalsIn(house)).all[1];
    await house.submit('noor', sendEdit({ signal: shared?.id ?? id }), { text: 'Er was een klein incident' });
    expect((await signalsIn(house)).all[1]).toMatchObject({ critical: false, text: 'Er was een klein incident' });
  });
});
