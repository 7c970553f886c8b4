import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as expertise from '../../bot/expertise/expertise.vocabulary.ts';
import { soundsCritical } from '../../bot/language/critical-words.ts';
import * as meetings from '../../bot/meetings/meetings.vocabulary.ts';
import * as signals from '../../bot/signals/signals.vocabulary.ts';
import { termsOf, themeOf } from '../../domain/likeness/likeness.ts';
import type { Signal } from '../../domain/signals/signal.ts';
import { wordsOf } from '../builders/calls.ts';
import type { House } from '../builders/house.ts';
import { aMeetingHouse, keptOf, meeting, sar } from '../builders/meetings.ts';
import { aSignal, stored } from '../builders/signals.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const latest = () => house.unit.run((stores) => stores.signals.list({ of: { kind: 'all' }, most: 1 }));

describe('signs that nobody types', () => {
  const half = '👍'.slice(0, 1);

  test('are left out of what is kept: no database keeps a null, and nothing turns a line around', async () => {
    await house.submit('noor', signals.sendReport({}), { text: `Lange\u0000 wacht\u202e\u2066tijd${half}\tbij\nGGZ` });
    expect((await latest())[0]?.text).toBe('Lange wachttijd\tbij\nGGZ');
    await house.say('noor', 'signaal Geen\u0000 ple\u202dk');
    expect((await latest())[0]?.text).toBe('Geen plek');
    const point = { about: `\u0007Wie\u0000 wacht?`, kind: 'bespreken', minutes: '15' };
    await house.submit('wim', meetings.sendPoint(sar), point);
    expect((await keptOf(house, sar)).agenda.map(({ about }) => about)).toEqual(['Wie wacht?']);
  });

  test('alone are nothing at all, and what is whole stays whole', async () => {
    const before = await latest();
    const reply = await house.submit('noor', signals.sendReport({}), { text: `\u0000\u202e${half}` });
    expect([reply.answer.kind, await latest()]).toEqual(['invalid', before]);
    const whole = '👩‍👩‍👧‍👦 é שלום <!channel> <#C1> {{DATE()}} [x](y) <b>';
    await house.submit('noor', signals.sendReport({}), { text: whole });
    expect((await latest())[0]?.text).toBe(whole);
    const mention = await house.submit('noor', signals.sendReport({}), { text: `${whole} <@U1>` });
    expect([mention.answer.kind, (await latest())[0]?.text]).toEqual(['invalid', whole]);
  });

  test('a cut between the halves of one leaves no half behind', async () => {
    const topics = `${'a'.repeat(3999)}👍`;
    const reply = await house.submit('wim', expertise.sendExpertise({}), { topics, perMonth: 'any' });
    expect(JSON.stringify(reply)).not.toMatch(/\\ud83d/i);
  });
});

describe('words made to take long', () => {
  const grains = ['a', '-', ' ', '.', '18-', 'ge', 'jeugd', ', ', '(', 'S-', 'e\u0301', '18 /', 'wie ', '\n'];

  test.each(grains)('take no longer than others: %j', async (grain) => {
    const text = `${grain.repeat(4000).slice(0, 3990)}x5!`;
    const started = performance.now();
    termsOf(text);
    soundsCritical(text);
    themeOf(text, house.network.themes);
    for (const word of ['signaal', 'signalen', 'expertise', 'bijeenkomsten', 'ik kan niet'])
      await house.say('noor', `${word} ${text}`.slice(0, 4000));
    await house.submit('wim', expertise.sendExpertise({}), { topics: text, perMonth: 'any' });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('what stands on an agenda about a signal', () => {
  const ret = meeting('ret-haaglanden', '2026-11-26');
  const abouts = async () => (await keptOf(house, ret)).agenda.map(({ about }) => about);
  const place = ({ id }: Signal) =>
    house.submit('omar', signals.sendStep({ signal: id, step: 'on-agenda' }), {
      meeting: 'ret-haaglanden@2026-11-26',
      minutes: '15',
    });

  test('follows the words of its reporter, and keeps only the number when they withdraw it', async () => {
    const signal = await aSignal('Bij het wijkteam duurt het lang').in(house);
    await place(signal);
    expect(await abouts()).toEqual(['S-1: Bij het wijkteam duurt het lang']);
    await house.submit('noor', signals.sendEdit({ signal: signal.id }), { text: 'Het duurt lang' });
    expect(await abouts()).toEqual(['S-1: Het duurt lang']);
    await house.press('noor', signals.withdraw({ signal: signal.id }));
    expect(await abouts()).toEqual(['S-1']);
    expect(wordsOf(await house.press('omar', meetings.seeMeeting(ret)))).not.toMatch(/wijkteam|duurt/);
    expect((await stored(house, signal.id)).stage).toBe('withdrawn');
  });

  test('stays as somebody wrote it there themselves, until it is withdrawn', async () => {
    const signal = await aSignal('Bij het wijkteam duurt het lang').in(house);
    await place(signal);
    const [item] = (await keptOf(house, ret)).agenda;
    if (!item) throw new Error('Nothing stands on the agenda');
    const own = { about: 'Wachten in de regio', kind: 'besluiten', minutes: '30' };
    await house.submit('omar', meetings.sendPointChange({ item: item.id, seen: item.version }), own);
    await house.submit('noor', signals.sendEdit({ signal: signal.id }), { text: 'Het duurt lang' });
    expect(await abouts()).toEqual(['Wachten in de regio']);
    await house.press('noor', signals.withdraw({ signal: signal.id }));
    expect(await abouts()).toEqual(['S-1']);
  });

  test('of a signal that goes on with others stays', async () => {
    const signal = await aSignal('Het duurt lang').joinedBy('tess').in(house);
    await place(signal);
    await house.press('noor', signals.withdraw({ signal: signal.id }));
    expect(await abouts()).toEqual(['S-1: Het duurt lang']);
  });
});

test('of somebody who knows twenty things, the few that fit best are named', async () => {
  const topics = Array.from({ length: 20 }, (_, n) => `Eetstoornis ${String.fromCharCode(97 + n)}${'x'.repeat(60)}`);
  await house.submit('wim', expertise.sendExpertise({}), { topics: topics.join('\n'), perMonth: 'any' });
  const words = wordsOf(await house.say('noor', 'expertise eetstoornis'));
  expect(words.match(/xxxx \(ervaring\)/g)).toHaveLength(4);
});
