import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signalsFeature } from '../../../bot/signals/signals.feature.ts';
import * as calls from '../../../bot/signals/signals.vocabulary.ts';
import type { Signal, SignalId } from '../../../domain/signals/signal.ts';
import { callNamesIn, filledIn, formOf, handledBy, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, stored } from '../../builders/signals.ts';
import { signalsIn } from './kept.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: careNetwork });
});
afterEach(() => house.close());

const one = async (builder = aSignal()): Promise<{ signal: SignalId }> => ({ signal: (await builder.in(house)).id });
const now = ({ signal }: { signal: SignalId }): Promise<Signal> => stored(house, signal);
const changed = (stage: string, number = 'S-1') => [{ kind: 'signal-changed', number, stage }];
const words = 'Scholen en jeugdhulp vinden elkaar niet';

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'signals.open': async () => {
    expect(formOf(await house.press('noor', calls.openReport({}))).submit.call).toEqual(calls.sendReport({}));
  },
  'signals.send': async () => {
    const values = { kind: 'knelpunt', text: words, level: 'regionaal', theme: 'overgang-18', sort: 'samenwerking' };
    const reply = await house.submit('noor', calls.sendReport({}), values);
    expect(reply.changed).toEqual([{ kind: 'signal', number: 'S-1', theme: 'overgang-18', level: 'regionaal' }]);
    const [signal] = (await signalsIn(house)).all;
    expect(signal).toMatchObject({ kind: 'knelpunt', text: words, sort: 'samenwerking', region: 'haaglanden' });
  },
  'signals.note': async () => {
    const sentence = 'wij zien steeds vaker dat scholen afhaken';
    const offer = await house.say('noor', sentence);
    expect(offer.changed).toEqual([]);
    expect((await signalsIn(house)).all).toEqual([]);
    const reply = await house.press('noor', calls.noteSentence({ words: sentence }));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ kind: 'signal', number: 'S-1' }] });
  },
  'signals.fill': async () => {
    const it = await one(aSignal(words));
    const level = await house.press('noor', calls.fill({ ...it, kind: 'knelpunt' }));
    expect(level).toMatchObject({ answer: { kind: 'replace' }, changed: changed('reported') });
    expect(wordsOf(level)).toContain('Hoe breed speelt het?');
    await house.press('noor', calls.fill({ ...it, level: 'landelijk' }));
    await house.press('noor', calls.fill({ ...it, theme: 'overgang-18' }));
    expect(await now(it)).toMatchObject({ kind: 'knelpunt', level: 'landelijk', themes: ['overgang-18'] });
  },
  'signals.open-theme': async () => {
    const it = await one();
    expect(filledIn(await house.press('noor', calls.openTheme(it)))).toMatchObject({ theme: 'ambulante-hulp' });
  },
  'signals.send-theme': async () => {
    const it = await one();
    await house.submit('noor', calls.sendTheme(it), { theme: 'overgang-18', theme2: 'specialistische-ggz' });
    expect((await now(it)).themes).toEqual(['overgang-18', 'specialistische-ggz']);
  },
  'signals.open-edit': async () => {
    const it = await one(aSignal().told({ kind: 'leervraag', helped: 'Bellen' }));
    const filled = filledIn(await house.press('noor', calls.openEdit(it)));
    expect(filled).toMatchObject({ kind: 'leervraag', helped: 'Bellen', theme: 'ambulante-hulp' });
  },
  'signals.send-edit': async () => {
    const it = await one();
    const reply = await house.submit('noor', calls.sendEdit(it), { text: words, kind: 'voorbeeld' });
    expect(reply.changed).toEqual(changed('reported'));
    expect(await now(it)).toMatchObject({ text: words, kind: 'voorbeeld', themes: [] });
  },
  'signals.see': async () => {
    await one();
    expect(wordsOf(await house.press('noor', calls.seeSignals({})))).toMatch(/Van jou.*S-1.*gemeld · Omar Bensaïd/s);
    expect(wordsOf(await house.press('omar', calls.seeSignals({})))).toMatch(/Bij jou.*S-1/s);
    expect(wordsOf(await house.press('tess', calls.seeSignals({})))).not.toContain('S-1');
  },
  'signals.see-list': async () => {
    for (let each = 1; each <= 9; each += 1) await aSignal(`Wachten in wijk ${each}`).in(house);
    const first = wordsOf(await house.press('noor', calls.seeList({ of: 'own' })));
    expect(first).toContain('S-9');
    expect(first).not.toContain('S-1 ');
    expect(wordsOf(await house.press('noor', calls.seeList({ of: 'own', before: 2 })))).toContain('S-1 ');
    const elsewhere = await house.press('noor', calls.seeList({ of: 'region', region: 'midden-holland' }));
    expect(elsewhere.changed).toEqual(refusedWith('region-not-yours'));
  },
  'signals.see-one': async () => {
    const it = await one();
    expect(wordsOf(await house.press('omar', calls.seeSignal(it)))).toContain('door Noor Vermeer');
    expect(wordsOf(await house.press('tess', calls.seeSignal(it)))).not.toContain('Noor');
  },
  'signals.join': async () => {
    const it = await one();
    const reply = await house.press('tess', calls.join(it));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: changed('reported') });
    expect((await signalsIn(house)).supports[0]).toMatchObject([{ member: house.member('tess').id }]);
  },
  'signals.merge': async () => {
    const it = await one();
    const own = await aSignal('Bij ons duurt het tien maanden').by('tess').in(house);
    const reply = await house.press('tess', calls.merge({ ...it, own: own.id }));
    expect(reply.changed).toEqual([...changed('reported'), ...changed('withdrawn', 'S-2')]);
    expect((await signalsIn(house)).supports.flat()).toMatchObject([{ addition: 'Bij ons duurt het tien maanden' }]);
    expect((await stored(house, own.id)).stage).toBe('withdrawn');
  },
  'signals.open-addition': async () => {
    const it = await one(aSignal().joinedBy('tess', 'Hier ook'));
    expect(filledIn(await house.press('tess', calls.openAddition(it)))).toEqual({ addition: 'Hier ook' });
  },
  'signals.send-addition': async () => {
    const it = await one(aSignal().joinedBy('tess', 'Hier ook'));
    const reply = await house.submit('tess', calls.sendAddition(it), { addition: 'Hier zijn het er tien' });
    expect(reply.changed).toEqual(changed('reported'));
    expect((await signalsIn(house)).supports.flat()).toMatchObject([{ addition: 'Hier zijn het er tien' }]);
  },
  'signals.leave': async () => {
    const it = await one(aSignal().joinedBy('tess'));
    expect((await house.press('tess', calls.leave(it))).changed).toEqual(changed('reported'));
    expect((await signalsIn(house)).supports.flat()).toEqual([]);
  },
  'signals.recognise': async () => {
    const it = await one(aSignal().askedDown('omar'));
    await house.press('gijs', calls.recognise({ ...it, yes: true }));
    await house.press('lena', calls.recognise({ ...it, yes: false }));
    expect((await signalsIn(house)).supports.flat()).toMatchObject([{ member: house.member('gijs').id }]);
    const answers = (await signalsIn(house)).steps.filter(({ step }) => step.kind === 'answered-down');
    expect(answers.map(({ step }) => step)).toMatchObject([{ recognised: true }, { recognised: false }]);
  },
  'signals.shield': async () => {
    const it = await one();
    const reply = await house.press('noor', calls.shield(it));
    expect(reply.changed).toEqual(changed('reported'));
    expect(wordsOf(reply)).toContain('Alleen Omar Bensaïd ziet het');
    expect((await now(it)).critical).toBe(true);
  },
  'signals.share': async () => {
    const it = await one(aSignal('Er was een incident').critical());
    const reply = await house.press('noor', calls.share(it));
    expect(reply.changed).toMatchObject([{ stage: 'withdrawn' }, { kind: 'signal', number: 'S-2' }]);
    expect((await signalsIn(house)).all.map(({ critical, stage }) => [critical, stage])).toEqual([
      [true, 'withdrawn'],
      [false, 'reported'],
    ]);
  },
  'signals.ask-withdraw': async () => {
    const alone = await one();
    const shared = await one(aSignal('Iets anders').joinedBy('tess'));
    expect(wordsOf(await house.press('noor', calls.askWithdraw(alone)))).toContain('verdwijnt dan uit alle lijsten');
    expect(wordsOf(await house.press('noor', calls.askWithdraw(shared)))).toContain('blijft daarom staan');
    expect((await now(alone)).stage).toBe('reported');
  },
  'signals.withdraw': async () => {
    const it = await one();
    expect((await house.press('noor', calls.withdraw(it))).changed).toEqual(changed('withdrawn'));
    expect(wordsOf(await house.say('noor', 'signalen'))).not.toContain('S-1');
  },
  'signals.open-step': async () => {
    const it = await one();
    const form = formOf(await house.press('omar', calls.openStep({ ...it, step: 'addressed' })));
    expect(form.submit.call).toEqual(calls.sendStep({ ...it, step: 'addressed' }));
  },
  'signals.send-step': async () => {
    const it = await one();
    const sentence = { text: 'Wij zoeken samen verder.' };
    const take = (by: string, step: calls.StepForm, values: Readonly<Record<string, string>>) =>
      house.submit(by, calls.sendStep({ ...it, step }), { ...sentence, ...values });
    expect((await take('omar', 'addressed', { whom: 'provider' })).changed).toEqual(changed('in-region'));
    expect((await take('omar', 'passed-on', { to: 'ret' })).changed).toEqual(changed('at-ret'));
    expect((await take('omar', 'passed-on', { to: 'ben' })).changed).toEqual(changed('at-landsdeel'));
    expect((await take('iris', 'sent-back', {})).changed).toEqual(changed('in-region'));
    expect((await take('omar', 'told', {})).changed).toEqual(changed('in-region'));
    expect((await take('omar', 'asked-down', {})).changed).toEqual(changed('in-region'));
    const slot = { meeting: 'ret-haaglanden@2026-11-26', kind: 'bespreken', minutes: '20 minuten' };
    expect((await take('omar', 'on-agenda', slot)).changed).toEqual(changed('in-region'));
    expect((await take('omar', 'passed-on', { to: 'ret' })).changed).toEqual(changed('at-ret'));
    const advice = { addressee: 'vng', addressee2: 'ministry', executor: 'De VNG' };
    expect((await take('omar', 'advised', advice)).changed).toEqual(changed('advised'));
    expect((await take('omar', 'settled', {})).changed).toEqual(changed('settled'));
    expect((await take('noor', 'reopened', {})).changed).toEqual(changed('at-ret'));
  },
};

describe('the buttons and forms of signals', () => {
  test('all have a handler, and what each does is written down here', () => {
    expect(handledBy(signalsFeature)).toEqual(callNamesIn(calls));
    expect(Object.keys(cases).sort()).toEqual(callNamesIn(calls));
  });

  test.each(Object.entries(cases))('%s', (_name, check) => check());
});
