import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { agreementsFeature } from '../../../bot/agreements/agreements.feature.ts';
import * as calls from '../../../bot/agreements/agreements.vocabulary.ts';
import type { AgreementId } from '../../../domain/agreements/agreement.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { anAgreement, ownerNamed } from '../../builders/agreements.ts';
import { callNamesIn, filledIn, formOf, handledBy, wordsOf } from '../../builders/calls.ts';
import { aHouse, at, everythingIn, type House } from '../../builders/house.ts';
import { reportsOwed } from '../../gallery/scene.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

const overview = () => anAgreement().of('ao', '2026-11-18').dueOn('2026-12-04');
const ao = 'ao' as BodyKey;

async function ofJamal(): Promise<{ agreement: AgreementId }> {
  return { agreement: (await overview().in(house)).id };
}

/** The change that a step tells of, besides what stays as it was. */
function changed(more: Readonly<Record<string, string>>) {
  const told = { about: 'Het overzicht van plekken rondsturen', owner: 'jamal@meanderveld.example', due: '2026-12-04' };
  return [{ kind: 'agreement-changed', state: 'open', ...told, ...more }];
}

async function steps() {
  return (await everythingIn(house)).progress.map(({ step }) => step);
}

async function theReport(): Promise<string> {
  house.moment = at('2026-12-03', '09:30');
  await anAgreement().madeBy('wim').ownedBy('wim').of('sar').dueIn(9).in(house);
  return (await reportsOwed(house)).find(({ kind }) => kind === 'progress-report')?.about ?? '';
}

async function reportState(about: string) {
  const owed = (await reportsOwed(house)).find((nudge) => nudge.about === about && nudge.kind === 'progress-report');
  return house.unit.run(async ({ ledger }) => (await ledger.find(owed?.key ?? ''))?.state);
}

const cases: Readonly<Record<string, () => Promise<void>>> = {
  'agreements.see': async () => {
    await ofJamal();
    expect(wordsOf(await house.press('jamal', calls.seeAgreements({})))).toContain('Het overzicht van plekken');
    expect(wordsOf(await house.press('noor', calls.seeAgreements({})))).not.toContain('Het overzicht van plekken');
    expect(wordsOf(await house.press('jamal', calls.seeAgreements({ from: 12 })))).toContain('geen afspraken');
  },
  'agreements.note': async () => {
    const offer = await house.say('jamal', 'ik stuur het overzicht voor 1 december');
    expect(offer.changed).toEqual([]);
    expect((await everythingIn(house)).agreements).toEqual([]);
    const reply = await house.press('jamal', calls.noteSentence({ words: 'ik stuur het overzicht voor 1 december' }));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: [{ kind: 'agreement', due: '2026-12-01' }] });
  },
  'agreements.see-body': async () => {
    await ofJamal();
    expect(wordsOf(await house.press('piet', calls.seeBodyAgreements({ body: ao })))).toContain('Het overzicht');
    const outsider = await house.press('noor', calls.seeBodyAgreements({ body: ao }));
    expect(outsider.changed).toEqual([{ kind: 'refused', code: 'body-not-yours' }]);
    const nowhere = await house.press('noor', calls.seeBodyAgreements({ body: 'nergens' as BodyKey }));
    expect(wordsOf(nowhere)).toContain('Onze afspraken');
  },
  'agreements.see-one': async () => {
    const one = await ofJamal();
    expect(wordsOf(await house.press('piet', calls.seeAgreement(one)))).toContain('Jamal Amrani');
  },
  'agreements.confirm': async () => {
    const one = await ofJamal();
    const before = await everythingIn(house);
    expect(await house.press('jamal', calls.confirm(one))).toMatchObject({ answer: { kind: 'replace' } });
    expect(await everythingIn(house)).toEqual(before);
  },
  'agreements.open': async () => {
    const reply = await house.press('piet', calls.openAgreementForm({ body: ao }));
    expect(filledIn(reply)).toMatchObject({
      owner: `member:${house.member('piet').id}`,
      meeting: 'ao',
      about: undefined,
    });
  },
  'agreements.send': async () => {
    const values = {
      about: 'Rondbellen',
      owner: 'party:ouders',
      due: '2026-12-01',
      goal: 'wachten',
      meeting: 'ao@2026-11-18',
    };
    const reply = await house.submit('jamal', calls.sendAgreementForm({}), values);
    expect(reply.changed).toEqual([{ kind: 'agreement', about: 'Rondbellen', owner: 'ouders', due: '2026-12-01' }]);
    expect((await everythingIn(house)).agreements).toMatchObject([
      { body: 'ao', meeting: '2026-11-18', goal: 'wachten' },
    ]);
  },
  'agreements.undo': async () => {
    const one = await ofJamal();
    const reply = await house.press('jamal', calls.undoMaking(one));
    expect(reply.changed).toEqual([{ kind: 'agreement-removed', about: 'Het overzicht van plekken rondsturen' }]);
    expect((await everythingIn(house)).agreements).toEqual([]);
  },
  'agreements.open-place': async () => {
    const reply = await house.press('jamal', calls.openPlaceForm(await ofJamal()));
    expect(filledIn(reply)).toEqual({ goal: undefined, meeting: 'ao@2026-11-18' });
  },
  'agreements.send-place': async () => {
    const reply = await house.submit('jamal', calls.sendPlaceForm(await ofJamal()), { goal: 'zo-thuis' });
    expect(reply.changed).toEqual(changed({}));
    const [placed] = (await everythingIn(house)).agreements;
    expect([placed?.goal, placed?.body, placed?.meeting]).toEqual(['zo-thuis', undefined, undefined]);
  },
  'agreements.done': async () => {
    const reply = await house.press('jamal', calls.finish(await ofJamal()));
    expect(reply).toMatchObject({ answer: { kind: 'replace' }, changed: changed({ state: 'done' }) });
    expect(wordsOf(reply)).toContain('voortgangsbericht van het AO');
  },
  'agreements.open-tell': async () => {
    const one = await ofJamal();
    expect(formOf(await house.press('jamal', calls.openTell(one))).submit.call).toEqual(calls.sendTell(one));
  },
  'agreements.send-tell': async () => {
    const reply = await house.submit('jamal', calls.sendTell(await ofJamal()), { text: ' De helft is klaar. ' });
    expect(reply.changed).toEqual(changed({ state: 'underway' }));
    expect(await steps()).toEqual([{ kind: 'told', text: 'De helft is klaar.' }]);
  },
  'agreements.open-move': async () => {
    const one = await ofJamal();
    expect(formOf(await house.press('jamal', calls.openMove(one))).submit.call).toEqual(calls.sendMove(one));
  },
  'agreements.send-move': async () => {
    const reply = await house.submit('jamal', calls.sendMove(await ofJamal()), { due: '2026-12-18', text: '' });
    expect(reply.changed).toEqual(changed({ due: '2026-12-18' }));
    expect(await steps()).toEqual([{ kind: 'moved', from: '2026-12-04', to: '2026-12-18' }]);
  },
  'agreements.stuck': async () => {
    const reply = await house.press('jamal', calls.getStuck(await ofJamal()));
    expect(reply.changed).toEqual(changed({ state: 'stuck' }));
    expect(wordsOf(reply)).toContain('Wat zou helpen, en wie kan dat doen?');
    expect((await everythingIn(house)).owed).toEqual([]);
  },
  'agreements.ask-help': async () => {
    const one = await ofJamal();
    await house.press('jamal', calls.askHelp({ ...one, whom: 'science' }));
    expect(await steps()).toEqual([{ kind: 'asked', whom: 'science' }]);
  },
  'agreements.offer-help': async () => {
    const one = await ofJamal();
    expect(formOf(await house.press('piet', calls.offerHelp(one))).submit.call).toEqual(calls.sendOffer(one));
  },
  'agreements.send-offer': async () => {
    const reply = await house.submit('piet', calls.sendOffer(await ofJamal()), { text: 'Ik ken iemand.' });
    expect(wordsOf(reply)).toContain('Jamal Amrani hoort dat je hulp aanbiedt.');
    expect((await everythingIn(house)).owed).toMatchObject([{ kind: 'help-offered' }]);
  },
  'agreements.open-hand-over': async () => {
    const reply = await house.press('els', calls.openHandOver(await ofJamal()));
    expect(formOf(reply).fields[0]).toMatchObject({ kind: 'choice', value: undefined });
  },
  'agreements.send-hand-over': async () => {
    const one = await ofJamal();
    const reply = await house.submit('jamal', calls.sendHandOver(one), { owner: `member:${house.member('noor').id}` });
    expect(reply.changed).toEqual(changed({ owner: 'noor@meanderveld.example' }));
    expect((await everythingIn(house)).agreements).toMatchObject([{ owner: ownerNamed(house, 'noor') }]);
  },
  'agreements.open-drop': async () => {
    const one = await ofJamal();
    expect(formOf(await house.press('jamal', calls.openDrop(one))).submit.call).toEqual(calls.sendDrop(one));
  },
  'agreements.send-drop': async () => {
    const reply = await house.submit('jamal', calls.sendDrop(await ofJamal()), { text: 'Niet meer nodig.' });
    expect(reply.changed).toEqual(changed({ state: 'dropped' }));
  },
  'agreements.remind-me': async () => {
    const one = await ofJamal();
    const reply = await house.press('piet', calls.remindMe({ ...one, day: house.today }));
    expect(reply.changed).toMatchObject([{ kind: 'reminder', day: house.today }]);
    expect((await everythingIn(house)).wishes).toMatchObject([{ member: house.member('piet').id }]);
  },
  'agreements.open-remind': async () => {
    const one = await ofJamal();
    expect(formOf(await house.press('piet', calls.openRemind(one))).submit.call).toEqual(calls.sendRemind(one));
  },
  'agreements.send-remind': async () => {
    await house.submit('piet', calls.sendRemind(await ofJamal()), { due: '2026-11-27' });
    expect((await everythingIn(house)).wishes).toMatchObject([{ day: '2026-11-27' }]);
  },
  'agreements.see-report': async () => {
    const reply = await house.press('sanne', calls.seeReport({ report: await theReport() }));
    expect(wordsOf(reply)).toMatch(/Voortgang SAR.*\[Versturen\] \[Deze keer niet\]/s);
  },
  'agreements.release-report': async () => {
    const report = await theReport();
    expect(await reportState(report)).toBe('held');
    const reply = await house.press('sanne', calls.releaseReport({ report }));
    expect(reply.changed).toEqual([{ kind: 'report-released', body: 'sar', meeting: '2026-12-08' }]);
    expect(await reportState(report)).toBe('open');
  },
  'agreements.hold-report': async () => {
    const report = await theReport();
    await house.press('sanne', calls.holdReport({ report }));
    expect(await reportState(report)).toBe('withdrawn');
    const after = await house.press('sanne', calls.releaseReport({ report }));
    expect(after.changed).toEqual([{ kind: 'refused', code: 'report-decided' }]);
    expect(await reportState(report)).toBe('withdrawn');
  },
};

describe('the buttons and forms of agreements', () => {
  test('all have a handler, and what each does is written down here', () => {
    expect(handledBy(agreementsFeature)).toEqual(callNamesIn(calls));
    expect(Object.keys(cases).sort()).toEqual(callNamesIn(calls));
  });

  test.each(Object.entries(cases))('%s', (_name, check) => check());
});
